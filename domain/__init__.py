"""The business of Handslag: what can be decided, what was recorded, and how it is measured.

Pure Python and pydantic. No clock, no randomness, no input or output, no database, no web.
Read `lifecycle.py` first: it is the one table of all concepts.
"""
