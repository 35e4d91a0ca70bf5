"""The college's records: what is kept, what people do with it, what the Rules ask. Knows no Qt, no screen language."""
