"""Words for the view of who does what."""

from interfaces.wording.entries import named

NAMES = {
    "WorkView": named(
        "Who does what",
        "Wie doet wat",
        "What is delegated, who answers for what is delivered, and whose strength the work is.",
        "Wat is uitbesteed, wie verantwoordelijk is voor wat wordt geleverd, en wiens sterkte het werk is.",
    ),
    "DelegatedActivity": named("Delegated activity", "Uitbestede activiteit"),
    "DeliverableInForce": named("Deliverable", "Levering"),
    "BroughtIn": named("What a party brings", "Wat een partij meebrengt"),
    "InvestedKnowledge": named("Invested knowledge", "Geïnvesteerde kennis"),
    "StrengthOfParty": named("Strength", "Sterkte"),
    "WorkOfParty": named("Work", "Werk"),
    "ExtraControl": named("Extra control", "Extra controle"),
}

FIELDS = {
    "WorkView.activities": named("Delegated activities", "Uitbestede activiteiten"),
    "WorkView.deliverables": named("Deliverables", "Leveringen"),
    "WorkView.synergies": named("Synergies", "Synergieën", "What you can do together.", "Wat jullie samen kunnen."),
    "WorkView.knowledge": named("Knowledge invested", "Geïnvesteerde kennis"),
    "WorkView.invests_nothing": named("Names nothing that it invests", "Noemt niets wat het investeert"),
    "WorkView.strengths": named("Strengths", "Sterktes"),
    "WorkView.states_no_strength": named("States no strength", "Noemt geen sterkte"),
    "WorkView.work": named("Work", "Werk"),
    "WorkView.controls": named("Extra controls", "Extra controles"),
    "DelegatedActivity.title": named("Activity", "Activiteit"),
    "DelegatedActivity.by": named("Delegated by", "Uitbesteed door"),
    "DelegatedActivity.to": named("Done by", "Gedaan door"),
    "DelegatedActivity.mark": named("Core or not", "Kern of niet"),
    "DelegatedActivity.marked_on": named("Marked on", "Gemerkt op"),
    "DelegatedActivity.reason": named("Why marked anew", "Waarom opnieuw gemerkt"),
    "DeliverableInForce.title": named("What is delivered", "Wat wordt geleverd"),
    "BroughtIn.synergy": named("Together", "Samen"),
    "BroughtIn.brings": named("Brings", "Brengt mee"),
    "InvestedKnowledge.by": named("Invested by", "Geïnvesteerd door"),
    "InvestedKnowledge.kind": named("Kind", "Soort"),
    "InvestedKnowledge.what": named("What", "Wat"),
    "StrengthOfParty.title": named("Strong at", "Sterk in"),
    "WorkOfParty.title": named("Work", "Werk"),
    "WorkOfParty.party": named("Done by", "Gedaan door"),
    "WorkOfParty.strong": named("Strong at it", "Sterk daarin"),
    "WorkOfParty.elsewhere": named("Not with the strength", "Niet bij de sterkte"),
    "WorkOfParty.reason": named("Why elsewhere", "Waarom elders"),
    "ExtraControl.work": named("Work", "Werk"),
    "ExtraControl.title": named("What is checked", "Wat wordt gecontroleerd"),
    "ExtraControl.by": named("Checked by", "Gecontroleerd door"),
    "ExtraControl.on_strength": named("On the strength of another", "Op de sterkte van een ander"),
    "ExtraControl.reason": named("Why", "Waarom"),
}
