"""What screens and papers read: frozen rows, one module per chapter."""
