"""The window: what people see, edit and print. It calls `db.actions` and `db.queries`, never the database itself."""
