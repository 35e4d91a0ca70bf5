"""Making the catalogues: gather the sources of the program, merge them into the .ts files, compile the .qm
files.

`python -m i18n.making` does all three; `check` says what is missing; `fill FILE.tsv` enters translations.
lupdate isn't used: up to 6.11 it leaves out calls with named parameters and loses plurals of `translate`.
"""
