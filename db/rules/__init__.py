"""The Rules as checks."""
