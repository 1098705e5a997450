"""Kept figures: what questions across partnerships read, worked out beside the record and written down per partnership.

tables     the tables that hold them
rows       from the view of a relationship to rows
keeper     works out whose figures are no longer those of today, and writes them down
worker     does so in a thread of its own, a while after the news
"""
