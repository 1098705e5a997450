"""Words for trust: intentions, formal guarantees, and what the work needs beside what the parties show."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeFormalGuarantee": named(
        "Agree a formal guarantee",
        "Spreek een formele garantie af",
        "Standard work needs no more trust than a guarantee gives.",
        "Standaardwerk vraagt niet meer vertrouwen dan een garantie geeft.",
    ),
    "DropFormalGuarantee": named(
        "Let a formal guarantee go",
        "Laat een formele garantie los",
        "From then on the work rests on trust again.",
        "Vanaf dan rust het werk weer op vertrouwen.",
    ),
    "DiscloseIntention": named(
        "Tell what you intend",
        "Vertel wat jullie van plan zijn",
        "It is no promise, and nobody is judged by it. Trust grows from it.",
        "Het is geen toezegging, en niemand wordt erop afgerekend. Vertrouwen groeit ervan.",
    ),
    "TrustView": named(
        "Trust",
        "Vertrouwen",
        "How much trust the work needs, how much you show, and what it grows from.",
        "Hoeveel vertrouwen het werk vraagt, hoeveel jullie tonen, en waarvan het groeit.",
    ),
    "TrustFactors": named("What the work asks", "Wat het werk vraagt"),
    "GuaranteeInForce": named("Formal guarantee", "Formele garantie"),
    "TrustOfParty": named("Trust", "Vertrouwen"),
    "TrustGrown": named("Trust grew from", "Vertrouwen groeide van"),
}

FIELDS = {
    "given_by": named("Given by", "Gegeven door"),
    "covers": named(
        "What it covers",
        "Wat eronder valt",
        "Such as price, moment and quality of delivery. Do not name a person.",
        "Zoals prijs, moment en kwaliteit van levering. Noem geen persoon.",
    ),
    "guarantee": named("Formal guarantee", "Formele garantie"),
    "DropFormalGuarantee.reason": named("Reason", "Reden"),
    "DiscloseIntention.intention": named(
        "What you intend",
        "Wat jullie van plan zijn",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "DiscloseIntention.note": named("Explanation", "Toelichting"),
    "TrustView.needed": named("Trust that the work needs", "Vertrouwen dat het werk vraagt"),
    "TrustView.shown": named("Trust that is shown", "Vertrouwen dat blijkt"),
    "TrustView.difference": named("Difference", "Verschil"),
    "TrustView.finding": named("What that means", "Wat dat betekent"),
    "TrustView.asks_attention": named("Asks for attention", "Vraagt aandacht"),
    "TrustView.factors": named("What the work asks", "Wat het werk vraagt"),
    "TrustView.guarantees": named("Formal guarantees", "Formele garanties"),
    "TrustView.parties": named("Per party", "Per partij"),
    "TrustView.grown_from": named(
        "What trust grew from in twelve months", "Waarvan vertrouwen groeide in twaalf maanden"
    ),
    "TrustOfParty.shown": named("Shown", "Blijkt"),
    "TrustOfParty.promises_kept": named("Promises kept", "Toezeggingen nagekomen"),
    "TrustOfParty.intentions": named("Intentions told", "Plannen verteld"),
    "TrustOfParty.grew_before": named("Both in the year before", "Beide in het jaar ervoor"),
    "TrustOfParty.rests_on": named("Rests on", "Berust op"),
    "TrustGrown.party": named("Party", "Partij"),
    "TrustGrown.source": named("Grew from", "Groeide van"),
    "TrustGrown.what": named("What", "Wat"),
    "TrustGrown.on": named("On", "Op"),
}

EVENTS = {
    "FormalGuaranteeAgreed": Words(
        "The parties agreed formal guarantee {guarantee} of {given_by}: {covers}.",
        "Partijen spraken formele garantie {guarantee} van {given_by} af: {covers}.",
    ),
    "FormalGuaranteeDropped": Words(
        "The parties let formal guarantee {guarantee} go: {reason}.",
        "Partijen lieten formele garantie {guarantee} los: {reason}.",
    ),
    "IntentionDisclosed": Words(
        "{by} told what it intends: “{intention}”.[ {note}]",
        "{by} vertelde wat zij van plan is: “{intention}”.[ {note}]",
    ),
}

PHRASES = {
    "AgreeFormalGuarantee": Words(
        "a formal guarantee of {given_by}: {covers}", "een formele garantie van {given_by}: {covers}"
    ),
    "DropFormalGuarantee": Words(
        "let formal guarantee {guarantee} go: {reason}", "formele garantie {guarantee} loslaten: {reason}"
    ),
}

REFUSALS = {
    "NoSuchGuarantee": Words(
        "There is no formal guarantee {guarantee} in force. Choose one that is.",
        "Er geldt geen formele garantie {guarantee}. Kies er een die geldt.",
    ),
}

VALUES = {
    "TrustFinding.unknown": Words("Not known yet", "Nog niet bekend"),
    "TrustFinding.fits": Words("Fits the work", "Past bij het werk"),
    "TrustFinding.deficit": Words("Less than the work needs", "Minder dan het werk vraagt"),
    "TrustFinding.covered": Words("Covered by a formal guarantee", "Gedekt door een formele garantie"),
    "TrustFinding.over_invested": Words(
        "More than the work needs: over-invested", "Meer dan het werk vraagt: te veel geïnvesteerd"
    ),
    "TrustSource.promise_kept": Words("A promise kept", "Een nagekomen toezegging"),
    "TrustSource.intention_disclosed": Words("An intention told", "Een verteld plan"),
}
