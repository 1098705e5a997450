"""What Handslag does with the domain: record, read, project and answer questions.

The only room that knows the event store and SQL. Interfaces call it; the domain does not know it.
"""
