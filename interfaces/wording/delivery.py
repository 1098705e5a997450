"""Words for how demanding the work is."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeDeliveryProfile": named(
        "Agree how demanding the work is",
        "Spreek af hoe veeleisend het werk is",
        "Five factors from 1 to 5. They tell how much trust the work needs.",
        "Vijf factoren van 1 tot en met 5. Ze vertellen hoeveel vertrouwen het werk vraagt.",
    ),
}

FIELDS = {
    "uncertainty": named(
        "Uncertainty",
        "Onzekerheid",
        "1: all is known. 5: hardly anything is known of what will be needed.",
        "1: alles is bekend. 5: nauwelijks bekend wat er nodig zal zijn.",
    ),
    "interdependence": named(
        "Dependence on each other",
        "Onderlinge afhankelijkheid",
        "1: each can do its own work. 5: neither can go on without the other.",
        "1: ieder kan zijn eigen werk doen. 5: geen van beiden kan zonder de ander verder.",
    ),
    "specific_investment": named(
        "Investment for this relationship alone",
        "Investering voor deze relatie alleen",
        "1: hardly any. 5: a great deal.",
        "1: nauwelijks. 5: zeer veel.",
    ),
    "hard_to_measure": named(
        "Hard to measure",
        "Moeilijk te meten",
        "1: everybody sees whether the work is good. 5: hardly anybody can tell.",
        "1: iedereen ziet of het werk goed is. 5: bijna niemand kan het zeggen.",
    ),
    "switching_impact": named(
        "Impact of changing to another party",
        "Gevolgen van overstappen",
        "1: easily done. 5: very costly or risky.",
        "1: eenvoudig. 5: zeer kostbaar of riskant.",
    ),
}

EVENTS = {
    "DeliveryProfileAgreed": Words(
        "The parties agreed how demanding the work is: uncertainty {uncertainty}, dependence {interdependence}, own "
        "investment {specific_investment}, hard to measure {hard_to_measure}, switching {switching_impact} (of 5).",
        "Partijen spraken af hoe veeleisend het werk is: onzekerheid {uncertainty}, afhankelijkheid {interdependence}, "
        "eigen investering {specific_investment}, moeilijk te meten {hard_to_measure}, overstappen {switching_impact} "
        "(van 5).",
    ),
}

PHRASES = {
    "AgreeDeliveryProfile": Words(
        "how demanding the work is: {uncertainty}, {interdependence}, {specific_investment}, {hard_to_measure} and "
        "{switching_impact} (of 5)",
        "hoe veeleisend het werk is: {uncertainty}, {interdependence}, {specific_investment}, {hard_to_measure} en "
        "{switching_impact} (van 5)",
    ),
}
