"""Words for guiding principles: who must adopt them, and when they are in force."""

from interfaces.wording.entries import Words, named

_SHORT_NAME = ("A letter, then letters, digits or hyphens.", "Een letter, dan letters, cijfers of streepjes.")

NAMES = {
    "NameStakeholder": named(
        "Name a stakeholder",
        "Wijs een belanghebbende aan",
        "A group of your own party that must adopt every principle. It reopens only its own adoption.",
        "Een groep van je eigen partij die elk principe moet fiatteren. Alleen het eigen fiat is dan weer open.",
    ),
    "RetireStakeholder": named(
        "Retire a stakeholder",
        "Laat een belanghebbende vervallen",
        "What it adopted no longer counts, and nobody waits for it.",
        "Het fiat telt niet meer, en niemand wacht er nog op.",
    ),
    "FormulatePrinciple": named(
        "Formulate a guiding principle",
        "Formuleer een leidend principe",
        "First what you both see happen, then the rule of conduct that follows from it.",
        "Eerst wat jullie beiden zien gebeuren, dan de gedragsregel die daaruit volgt.",
    ),
    "RewordPrinciple": named(
        "Word a principle anew",
        "Formuleer een principe opnieuw",
        "Every stakeholder adopts the new wording itself. The earlier wording stays readable.",
        "Elke belanghebbende geeft de nieuwe tekst zelf een fiat. De eerdere tekst blijft leesbaar.",
    ),
    "AdoptPrinciple": named(
        "Adopt a principle",
        "Geef fiat aan een principe",
        "For a stakeholder of your own party. With the last one the principle is in force.",
        "Namens een belanghebbende van je eigen partij. Met het laatste fiat geldt het principe.",
    ),
    "WithdrawAdoption": named(
        "Withdraw an adoption",
        "Trek een fiat in",
        "From that day the principle is suspended.",
        "Vanaf die dag is het principe opgeschort.",
    ),
    "CitePrinciples": named(
        "Say which principles a decision rests on",
        "Zeg op welke principes een besluit rust",
        "They must have been in force on the day of the decision.",
        "Ze moeten op de dag van het besluit hebben gegolden.",
    ),
    "FlagConflict": named(
        "Flag a decision against a principle",
        "Signaleer een besluit tegen een principe",
        "Say why. The other party may contest it.",
        "Zeg waarom. De andere partij mag dit betwisten.",
    ),
    "PrinciplesView": named(
        "Guiding principles",
        "Leidende principes",
        "Which principles are in force, who carries them, and what you decided under each.",
        "Welke principes gelden, wie ze dragen, en wat jullie onder elk besloten.",
    ),
    "GuidingPrinciple": named("Principle", "Principe"),
    "NamedStakeholder": named("Stakeholder", "Belanghebbende"),
    "Precedent": named("Precedent", "Precedent"),
    "PrincipleConflict": named("Conflict", "Botsing"),
    "DecisionUnderNone": named("Decision", "Besluit"),
}

FIELDS = {
    "PrinciplesView.principles": named("Principles", "Principes"),
    "PrinciplesView.precedents": named(
        "Decided under a principle",
        "Onder een principe besloten",
        "Look here how you decided before.",
        "Kijk hier hoe jullie eerder besloten.",
    ),
    "PrinciplesView.conflicts": named("Flagged as going against a principle", "Gesignaleerd: tegen een principe in"),
    "PrinciplesView.under_none": named(
        "Decided under no principle",
        "Zonder principe besloten",
        "Although a principle was in force on that day.",
        "Terwijl er die dag een principe gold.",
    ),
    "PrinciplesView.stakeholders": named("Stakeholders", "Belanghebbenden"),
    "PrinciplesView.unheard": named(
        "Parties without a stakeholder",
        "Partijen zonder belanghebbende",
        "As long as a party names none, no principle is in force.",
        "Zolang een partij er geen aanwijst, geldt geen enkel principe.",
    ),
    "GuidingPrinciple.title": named("Principle", "Principe"),
    "GuidingPrinciple.status": named("Status", "Stand"),
    "GuidingPrinciple.since": named("Since", "Sinds"),
    "GuidingPrinciple.adopted_by": named("Adopted by", "Fiat van"),
    "GuidingPrinciple.waiting_for": named("Waits for", "Wacht op"),
    "GuidingPrinciple.text": named("Principle in full", "Principe voluit"),
    "GuidingPrinciple.wording": named("Wording", "Tekst"),
    "NamedStakeholder.title": named("Stakeholder", "Belanghebbende"),
    "Precedent.title": named("Principle", "Principe"),
    "Precedent.on": named("Decided on", "Besloten op"),
    "Precedent.about": named("About", "Waarover"),
    "Precedent.outcome": named("What became of it", "Wat ervan werd"),
    "PrincipleConflict.title": named("Principle", "Principe"),
    "PrincipleConflict.on": named("Decided on", "Besloten op"),
    "PrincipleConflict.about": named("About", "Waarover"),
    "PrincipleConflict.decision": named("Decision", "Besluit"),
    "PrincipleConflict.flagged_by": named("Flagged by", "Gesignaleerd door"),
    "DecisionUnderNone.on": named("Decided on", "Besloten op"),
    "DecisionUnderNone.about": named("About", "Waarover"),
    "DecisionUnderNone.outcome": named("What became of it", "Wat ervan werd"),
    "stakeholder": named("Stakeholder", "Belanghebbende"),
    "NameStakeholder.stakeholder": named("Short name", "Korte naam", *_SHORT_NAME),
    "NameStakeholder.title": named(
        "Which group?",
        "Welke groep?",
        "For example Purchasing. Do not name a person.",
        "Bijvoorbeeld Inkoop. Noem geen persoon.",
    ),
    "principle": named("Principle", "Principe"),
    "principles": named(
        "Under which principles?",
        "Onder welke principes?",
        "Principles in force on which this rests. It is then found as a precedent.",
        "Geldende principes waarop dit rust. Het is dan als precedent te vinden.",
    ),
    "CitePrinciples.decision": named("Decision", "Besluit"),
    "FlagConflict.decision": named("Decision", "Besluit"),
    "FlagConflict.reason": named("Why does it conflict?", "Waarom botst het?"),
    "FormulatePrinciple.principle": named("Short name", "Korte naam", *_SHORT_NAME),
    "theme": named("Theme", "Thema", "Choose one or name your own.", "Kies er een of noem zelf een thema."),
    "observation": named(
        "Observation",
        "Observatie",
        "What do you both see happen? The principle rests on it.",
        "Wat zien jullie beiden gebeuren? Daarop rust het principe.",
    ),
    "FormulatePrinciple.title": named(
        "Principle in one line", "Principe in één regel", "Do not name a person.", "Noem geen persoon."
    ),
    "FormulatePrinciple.text": named(
        "Principle in full",
        "Principe voluit",
        "Only when one line does not say it all.",
        "Alleen als één regel niet alles zegt.",
    ),
    "RewordPrinciple.title": named(
        "Principle in one line", "Principe in één regel", "Do not name a person.", "Noem geen persoon."
    ),
    "RewordPrinciple.text": named(
        "Principle in full",
        "Principe voluit",
        "Only when one line does not say it all.",
        "Alleen als één regel niet alles zegt.",
    ),
}

EVENTS = {
    "StakeholderNamed": Words("{by} named the stakeholder “{title}”.", "{by} wees de belanghebbende “{title}” aan."),
    "StakeholderRetired": Words(
        "{by} retired the stakeholder {stakeholder}: {reason}",
        "{by} liet de belanghebbende {stakeholder} vervallen: {reason}",
    ),
    "PrincipleFormulated": Words(
        "{by} formulated the principle “{title}” ({theme}), because: {observation}",
        "{by} formuleerde het principe “{title}” ({theme}), want: {observation}",
    ),
    "PrincipleReworded": Words(
        "{by} worded the principle {principle} anew as “{title}” (wording {wording}).",
        "{by} formuleerde het principe {principle} opnieuw als “{title}” (tekst {wording}).",
    ),
    "PrincipleAdopted": Words(
        "{stakeholder} of {by} adopted the principle {principle} (wording {wording}).",
        "{stakeholder} van {by} gaf fiat aan het principe {principle} (tekst {wording}).",
    ),
    "AdoptionWithdrawn": Words(
        "{stakeholder} of {by} withdrew its adoption of the principle {principle}: {reason}",
        "{stakeholder} van {by} trok het fiat aan het principe {principle} in: {reason}",
    ),
    "PrinciplesCited": Words(
        "{by} recorded that decision {decision} rests on {principles}.",
        "{by} legde vast dat besluit {decision} rust op {principles}.",
    ),
    "ConflictFlagged": Words(
        "{by} flagged that decision {decision} goes against {principle}: {reason}",
        "{by} signaleerde dat besluit {decision} ingaat tegen {principle}: {reason}",
    ),
}

REFUSALS = {
    "StakeholderAlreadyNamed": Words(
        "There is a stakeholder {stakeholder} already. Choose another short name.",
        "Er is al een belanghebbende {stakeholder}. Kies een andere korte naam.",
    ),
    "UnknownStakeholder": Words(
        "There is no stakeholder {stakeholder}. Choose one that was named.",
        "Er is geen belanghebbende {stakeholder}. Kies er een die is aangewezen.",
    ),
    "NotYourStakeholder": Words(
        "{stakeholder} belongs to {party}; only that party speaks for it.",
        "{stakeholder} hoort bij {party}; alleen die partij spreekt ervoor.",
    ),
    "PrincipleIncomplete": Words(
        "A principle lacks {lacking}. Write it down first.",
        "Aan het principe ontbreekt {lacking}. Schrijf dat eerst op.",
    ),
    "PrincipleAlreadyFormulated": Words(
        "There is a principle {principle} already. Word it anew, or choose another short name.",
        "Er is al een principe {principle}. Formuleer het opnieuw, of kies een andere korte naam.",
    ),
    "UnknownPrinciple": Words(
        "There is no principle {principle}. Choose one that was formulated.",
        "Er is geen principe {principle}. Kies er een dat is geformuleerd.",
    ),
    "NotAdopted": Words(
        "{stakeholder} has not adopted {principle}, so there is nothing to withdraw.",
        "{stakeholder} gaf geen fiat aan {principle}; er valt niets in te trekken.",
    ),
    "UnknownDecision": Words(
        "Record {decision} is no decision. Choose a decision that stands.",
        "Vastlegging {decision} is geen besluit. Kies een besluit dat staat.",
    ),
    "PrincipleNotInForce": Words(
        "The principle {principle} was not in force on {on}. Let every stakeholder adopt it, or leave it out.",
        "Het principe {principle} gold niet op {on}. Laat elke belanghebbende fiat geven, of laat het weg.",
    ),
}

VALUES = {
    "DecisionOutcome.decided": Words("Decided", "Besloten"),
    "DecisionOutcome.decided_alone": Words("Decided by one party", "Door één partij besloten"),
    "DecisionOutcome.on_the_table": Words("On the table", "Op tafel"),
    "DecisionOutcome.adopted": Words("Adopted", "Aangenomen"),
    "DecisionOutcome.objected": Words("Objected to", "Afgewezen"),
    "DecisionOutcome.countered": Words("Countered", "Vervangen door een ander voorstel"),
    "DecisionOutcome.withdrawn": Words("Withdrawn", "Ingetrokken"),
    "DecisionOutcome.expired": Words("Expired", "Verlopen"),
    "DecisionOutcome.exercised": Words("Exercised", "Gelicht"),
    "DecisionOutcome.declined": Words("Declined", "Niet gelicht"),
    "PrinciplePart.observation": Words("its observation", "de observatie"),
    "PrincipleStatus.waiting": Words("Waits for adoption", "Wacht op fiat"),
    "PrincipleStatus.in_force": Words("In force", "Geldt"),
    "PrincipleStatus.suspended": Words("Suspended", "Opgeschort"),
    "PrinciplePart.theme": Words("its theme", "het thema"),
}

TEXTS = {
    "concept.stakeholders": Words("Stakeholders", "Belanghebbenden"),
    "concept.adoptions": Words("Guiding principles", "Leidende principes"),
    "concept.citations": Words("Decisions under a principle", "Besluiten onder een principe"),
    "concept.conflicts": Words("Decisions against a principle", "Besluiten tegen een principe"),
    "name.reciprocity": Words("reciprocity", "wederkerigheid"),
    "name.interests_and_goals": Words("interests and goals", "belangen en doelen"),
    "name.complementary_differences": Words("differences as a chance", "verschillen bieden kansen"),
    "name.resistance_to_difference": Words("differences as a risk", "verschillen zijn ook een risico"),
    "name.mutual_trust": Words("trust", "vertrouwen"),
    "name.fitting_cooperation": Words("made to measure", "maatwerk"),
    "name.fitting_stance": Words("not everybody is a friend", "niet iedereen is een vriend"),
    "name.real_partnership": Words("a partnership is no purchase", "partnership is geen inkooprelatie"),
    "name.taking_time": Words("it takes time", "het heeft tijd nodig"),
}
