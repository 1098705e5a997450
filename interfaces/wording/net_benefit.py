"""Words for the net benefit of each party, and the principle that asks it."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeNetBenefit": named(
        "Put the contract under a net-benefit principle",
        "Breng het contract onder een principe van netto voordeel",
        "Then a party that loses by the contract is flagged. Leave empty to lift it.",
        "Dan valt op wie er op het contract toelegt. Leeg laten om het op te heffen.",
    ),
    "NetBenefitView": named(
        "Net benefit",
        "Netto voordeel",
        "What the relationship brought each party, less what it put in and the shocks that it bore.",
        "Wat de samenwerking elke partij bracht, min wat ze inbracht en de schokken die ze droeg.",
    ),
    "NetBenefitOfParty": named("Party", "Partij"),
}

FIELDS = {
    "AgreeNetBenefit.principle": named("Guiding principle", "Leidend principe"),
    "NetBenefitView.principle": named("Asked by the principle", "Gevraagd door het principe"),
    "principle_in_force": named("Principle in force", "Principe geldt"),
    "NetBenefitView.flagged": named("Somebody loses by it", "Er legt iemand op toe"),
    "NetBenefitView.parties": named("Net benefit per party", "Netto voordeel per partij"),
    "NetBenefitOfParty.benefits": named("Benefits", "Voordelen"),
    "NetBenefitView.agreed_in": named("Agreed in", "Afgesproken in"),
    "NetBenefitOfParty.rests_on": named("Recorded in", "Vastgelegd in"),
    "shocks_borne": named("Shocks borne", "Gedragen schokken"),
    "NetBenefitOfParty.net_benefit": named("Net benefit", "Netto voordeel"),
    "below_zero": named("Below zero", "Onder nul"),
}

EVENTS = {
    "NetBenefitAgreed": Words(
        "The parties agreed under which principle the contract leaves nobody at a loss[: {principle}].",
        "Partijen spraken af onder welk principe niemand op het contract toelegt[: {principle}].",
    ),
}

PHRASES = {
    "AgreeNetBenefit": Words(
        "the contract under a net-benefit principle[: {principle}]",
        "het contract onder een principe van netto voordeel[: {principle}]",
    ),
}

TEXTS = {
    "concept.net_benefit": Words("Net benefit", "Netto voordeel"),
}
