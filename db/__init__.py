"""The college's records: what is kept, what people do with it, what the Rules ask. Knows no Qt and no screen language."""
