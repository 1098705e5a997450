"""The store: every event once, in order, bound to its place, on memory, SQLite or PostgreSQL.

Start with `application.record.Record`; this package is what it stands on. `docs/reference/stored-form.md`
describes the bytes that stay for ever.
"""
