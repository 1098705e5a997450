"""Words for joint reviews."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RecordReview": named(
        "Record a joint review",
        "Leg een gezamenlijke evaluatie vast",
        "The day on which you looked at your cooperation together, and what you concluded.",
        "De dag waarop jullie samen naar de samenwerking keken, en wat jullie concludeerden.",
    ),
}

FIELDS = {
    "RecordReview.title": named(
        "What did you look at?",
        "Waar keken jullie naar?",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "conclusions": named("What you concluded", "Wat jullie concludeerden"),
}

EVENTS = {
    "JointReviewHeld": Words(
        "{by} recorded the joint review “{title}”.[ {conclusions}]",
        "{by} legde de gezamenlijke evaluatie “{title}” vast.[ {conclusions}]",
    ),
}
