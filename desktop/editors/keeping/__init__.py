"""Keeping the college safe: backups, putting one back, the health of the database."""
