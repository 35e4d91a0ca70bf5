"""What the pages share: tables, filters, pickers, lines in two languages, messages, empty states."""
