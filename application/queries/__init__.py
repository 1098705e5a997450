"""Queries: the answers that the interfaces show, read from the projections at one moment.

`queries.Queries` holds all questions; each other module holds the answers of one subject and how they are read.
"""
