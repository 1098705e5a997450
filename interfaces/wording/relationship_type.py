"""Words for the type of relationship, the reasons for another one, and what a guarded type asks."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeRelationshipType": named(
        "Agree the relationship type",
        "Spreek het samenwerkingstype af",
        "Choose what fits the work. No type is better than another.",
        "Kies wat bij het werk past. Geen type is beter dan een ander.",
    ),
    "StateTypeReason": named(
        "State why you want another relationship type",
        "Zeg waarom je een ander samenwerkingstype wilt",
        "Every party states its reason before another type is agreed.",
        "Elke partij noemt haar reden voordat een ander type wordt afgesproken.",
    ),
}

FIELDS = {
    "relationship_type": named("Relationship type", "Samenwerkingstype"),
    "nature": named("What kind of work it is", "Wat voor werk het is"),
    "fits_because": named(
        "Why it fits this work",
        "Waarom het bij dit werk past",
        "Only when the type is not usual for this work. Do not name a person.",
        "Alleen als het type voor dit werk niet gebruikelijk is. Noem geen persoon.",
    ),
    "StateTypeReason.reason": named("Your reason", "Jullie reden"),
}

EVENTS = {
    "RelationshipTypeAgreed": Words(
        "The parties agreed the relationship type: {relationship_type}, for {nature}[, instead of {instead_of}]"
        "[, because “{fits_because}”].",
        "Partijen spraken het samenwerkingstype af: {relationship_type}, voor {nature}[, in plaats van {instead_of}]"
        "[, want “{fits_because}”].",
    ),
    "TypeReasonStated": Words(
        "{by} stated why it wants the relationship type “{relationship_type}”: {reason}",
        "{by} zei waarom zij het samenwerkingstype “{relationship_type}” wil: {reason}",
    ),
}

PHRASES = {
    "AgreeRelationshipType": Words(
        "the relationship type “{relationship_type}” for {nature}[, because “{fits_because}”]",
        "het samenwerkingstype “{relationship_type}” voor {nature}[, want “{fits_because}”]",
    ),
}

REFUSALS = {
    "TypeAlreadyAgreed": Words(
        "The relationship type “{relationship_type}” is agreed for this work already. Nothing to change.",
        "Het samenwerkingstype “{relationship_type}” is voor dit werk al afgesproken. Niets te wijzigen.",
    ),
    "TypeNeedsGround": Words(
        "“{relationship_type}” is not usual for {nature}. Say why it fits, or choose another type.",
        "“{relationship_type}” is niet gebruikelijk voor {nature}. Zeg waarom het past, of kies een ander type.",
    ),
    "TypeReasonMissing": Words(
        "Changing to “{relationship_type}” needs a reason of everybody; missing: {parties}. State the reason first.",
        "Overgaan op “{relationship_type}” vraagt een reden van ieder; nog niet van {parties}. Noem eerst die reden.",
    ),
    "FormalNoticeOnly": Words(
        "You agreed a guarded relationship: this counts only as a formal notice. Lay a proposal on the table.",
        "Jullie spraken een relatie op scherp af: dit telt alleen als formele kennisgeving. Leg een voorstel op tafel.",
    ),
    "NoticeStatesNoGround": Words(
        "You agreed a guarded relationship: a notice states its ground. Fill in the explanation.",
        "Jullie spraken een relatie op scherp af: een kennisgeving noemt haar grond. Vul de toelichting in.",
    ),
    "StrictAnswerDay": Words(
        "You agreed a guarded relationship: nothing stays open after {answer_due}, the day the answer is due.",
        "Jullie spraken een relatie op scherp af: na {answer_due}, de dag van het antwoord, blijft niets open.",
    ),
}

VALUES = {
    "RelationshipType.transactional": Words("Transactional", "Transactioneel"),
    "RelationshipType.preferred_supplier": Words("Preferred supplier", "Voorkeursleverancier"),
    "RelationshipType.collaborative": Words("Collaborative, by results", "Samenwerkend, op resultaat"),
    "RelationshipType.partnership": Words("Partnership", "Partnership"),
    "RelationshipType.guarded": Words("Guarded", "Op scherp"),
    "DeliveryNature.standard": Words("Standard goods or services", "Standaard goederen of diensten"),
    "DeliveryNature.tailored": Words("Services fitted to the client", "Diensten op maat"),
    "DeliveryNature.complex": Words("Complex, interlocking work", "Complex werk dat in elkaar grijpt"),
    "DeliveryNature.open_ended": Words("Work with an open outcome", "Werk met een open uitkomst"),
}
