"""Forms that change one record; the minutes editor is the heart of the program."""
