"""Words for decisions: what was decided together, and what one party decided alone."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RecordJointDecision": named(
        "Record a joint decision",
        "Leg een gezamenlijk besluit vast",
        "What you decided together outside the table. Agreed terms belong on the table.",
        "Wat jullie buiten de tafel samen besloten. Afspraken horen op tafel.",
    ),
    "ReportUnilateralDecision": named(
        "Report a decision taken alone",
        "Meld een besluit dat één partij nam",
        "About what was to be decided together. You can report a decision of your own party too.",
        "Over wat jullie samen zouden beslissen. Ook een besluit van je eigen partij kun je melden.",
    ),
}

FIELDS = {
    "matter": named("What about?", "Waarover?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."),
    "decision": named("What was decided", "Wat er is besloten"),
    "decided_by": named("Who decided", "Wie besliste"),
    "ReportUnilateralDecision.note": named("What happened", "Wat er gebeurde"),
}

EVENTS = {
    "JointDecisionRecorded": Words(
        "{by} recorded a joint decision about “{matter}”.[ {decision}]",
        "{by} legde een gezamenlijk besluit vast over “{matter}”.[ {decision}]",
    ),
    "UnilateralDecisionReported": Words(
        "{by} reported that {decided_by} decided alone about “{matter}”.[ {note}]",
        "{by} meldde dat {decided_by} alleen besliste over “{matter}”.[ {note}]",
    ),
}
