"""Views: what the record shows about one theme on one day, worked out from its events.

Each module holds one view: the models of what it shows, the events it reads, and the function that works it out.
`view` holds what all have in common; `catalogue` lists them, and from that list follow the route, the page and the
command-line table of each. Nothing here decides, and nothing here is kept.
"""
