"""Projections: what pages and lists read, built from the record and from nothing else.

projection   what a projection is, and how its tables are named
tracking     which generation of tables is live, and up to which position it was read
runner       keeps the live tables up to date and wakes who waits for a position
rebuild      builds new tables beside the live ones and swaps them
catalogue    all projections
due          which event starts, answers or ends a deadline

Everything else is one projection per file. A projection never refuses a recorded fact.
"""
