"""The colours of charts: each at least 3:1 on white, and each of another grey, so that print tells them apart."""

PARTY_COLOURS = ("#17324d", "#d4700f", "#5b4a8c", "#35774f")
"""One colour per party, in the order of the parties; the same as `--hs-party-N` in the style sheet."""
LINE_COLOURS = ("#17324d", "#b8480a", "#5b4a8c", "#35774f")
"""One colour per cost driver; lines also differ in their dashes and carry their name."""
LINE_DASHES = ((1, 0), (6, 3), (2, 3), (8, 3, 2, 3))
MARGIN = "#46707f"
LOSS = "#a3211b"
INK = "#1a2126"
INK_SOFT = "#515c64"
GRID = "#e3e7ea"
AXIS = "#75808a"
PAPER = "#ffffff"


def party_colour(index: int) -> str:
    """Give the colour of a party by its place, counted from 0; a fifth party starts again."""
    return PARTY_COLOURS[index % len(PARTY_COLOURS)]
