"""Words of Qt's own dialogs that Qt's Russian catalogue leaves in English; found by the catalogue, not
called.
"""

from i18n.marking import sources

FILE_DIALOG = sources("QFileDialog", ("&Look in:", "Files of &type:"))
PAGE_SETUP = sources("QPageSetupWidget", ("Page &order:", "Pages &per sheet:", "Page &Set:"))
