"""Clocks that the parties agree: what silence does, after which day, and what must be said first."""
