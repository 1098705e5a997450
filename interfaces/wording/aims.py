"""Words for own goals, stances towards goals, and what goals serve."""

from interfaces.wording.entries import Words, named

_ONE_LINE = ("One line. Do not name a person.", "Eén regel. Noem geen persoon.")

NAMES = {
    "DeclareOwnGoal": named(
        "Declare a goal of your own",
        "Noem een eigen doel",
        "What your party wants for itself. Being open about it makes working together easier.",
        "Wat je partij voor zichzelf wil. Daar open over zijn maakt samenwerken makkelijker.",
    ),
    "DropOwnGoal": named(
        "Let a goal of your own go",
        "Laat een eigen doel los",
        "What was said stays readable.",
        "Wat is gezegd, blijft leesbaar.",
    ),
    "StateStance": named(
        "State how you stand towards a goal",
        "Zeg hoe je tegenover een doel staat",
        "A later stance replaces this one.",
        "Een later standpunt vervangt dit.",
    ),
    "DeclareOpposition": named(
        "Declare that two goals work against each other",
        "Meld dat twee doelen elkaar tegenwerken",
        "They are then shown as a pair with both owners.",
        "Ze staan dan als paar in beeld, met beide eigenaren.",
    ),
    "PlaceGoal": named(
        "Say what a goal serves",
        "Zeg waaraan een doel bijdraagt",
        "Goals are in balance when all three are served.",
        "Doelen zijn in balans als ze aan alle drie bijdragen.",
    ),
    "LeaveOutcomeOpen": named(
        "Leave the outcome of a goal open",
        "Laat de uitkomst van een doel open",
        "Only with a purpose and the level of trust between you.",
        "Alleen met een bedoeling en het vertrouwen tussen jullie.",
    ),
    "GoalsView": named(
        "Goals",
        "Doelen in beeld",
        "Whose goals they are, what works against what, and what they serve.",
        "Van wie de doelen zijn, wat elkaar tegenwerkt, en waaraan ze bijdragen.",
    ),
    "GoalBalance": named("Value", "Waarde"),
    "OpposingGoals": named("Pair", "Paar"),
    "OpenOutcome": named("Goal with an open outcome", "Doel met open uitkomst"),
    "StandingGoal": named("Goal", "Doel"),
    "StandingStance": named("Stance", "Standpunt"),
}

FIELDS = {
    "DeclareOwnGoal.goal": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or hyphens.",
        "Een letter, dan letters, cijfers of streepjes.",
    ),
    "DeclareOwnGoal.title": named("What does your party want?", "Wat wil je partij?", *_ONE_LINE),
    "stance": named("How do you stand towards it?", "Hoe sta je ertegenover?"),
    "benefit": named("What does it bring your party?", "Wat levert het je partij op?", *_ONE_LINE),
    "against": named("Works against", "Werkt tegen"),
    "DeclareOpposition.reason": named("How do they work against each other?", "Hoe werken ze elkaar tegen?"),
    "serves": named("Serves", "Draagt bij aan"),
    "purpose": named(
        "Purpose", "Bedoeling", "What it is for, whatever comes out.", "Waar het om gaat, wat er ook uitkomt."
    ),
    "trust_level": named("Level of trust", "Mate van vertrouwen"),
    "GoalsView.balance": named("Balance over three values", "Balans over drie waarden"),
    "GoalsView.unplaced": named("Goals that nobody placed", "Nog niet ingedeelde doelen"),
    "GoalsView.opposing": named("Goals that work against each other", "Doelen die elkaar tegenwerken"),
    "GoalsView.open_outcomes": named("Goals with an open outcome", "Doelen met een open uitkomst"),
    "GoalsView.goals": named("Goals", "Doelen"),
    "GoalsView.stances": named("How each party stands", "Hoe elke partij ertegenover staat"),
    "GoalBalance.goals": named("Goals", "Doelen"),
    "GoalBalance.empty": named("Served by nothing", "Niets draagt hieraan bij"),
    "OpposingGoals.title": named("Goal", "Doel"),
    "owners": named("Of", "Van"),
    "OpposingGoals.against": named("Works against", "Werkt tegen"),
    "against_owners": named("Of", "Van"),
    "declared_by": named("Declared by", "Gemeld door"),
    "OpenOutcome.title": named("Goal", "Doel"),
    "trust_shown": named("Trust that the record shows", "Vertrouwen dat het dossier laat zien"),
    "StandingGoal.title": named("Goal", "Doel"),
    "StandingStance.title": named("Goal", "Doel"),
    "StandingStance.stance": named("Stance", "Standpunt"),
    "StandingStance.benefit": named("What it brings", "Wat het oplevert"),
}

EVENTS = {
    "OwnGoalDeclared": Words("{by} declared a goal of its own: “{title}”.", "{by} noemde een eigen doel: “{title}”."),
    "OwnGoalDropped": Words(
        "{by} let its own goal {goal} go: {reason}", "{by} liet het eigen doel {goal} los: {reason}"
    ),
    "StanceStated": Words(
        "{by} stated its stance towards {goal}: {stance}.[ It brings: {benefit}.]",
        "{by} gaf het standpunt over {goal}: {stance}.[ Het levert op: {benefit}.]",
    ),
    "OppositionDeclared": Words(
        "{by} declared that {goal} works against {against}: {reason}",
        "{by} meldde dat {goal} tegen {against} werkt: {reason}",
    ),
    "GoalPlaced": Words("{by} said that {goal} serves {serves}.", "{by} zei dat {goal} bijdraagt aan {serves}."),
    "OutcomeLeftOpen": Words(
        "The parties left the outcome of {goal} open, for “{purpose}” and with trust that is {trust_level}.",
        "Partijen lieten de uitkomst van {goal} open, met de bedoeling “{purpose}” en vertrouwen dat {trust_level} is.",
    ),
}

PHRASES = {
    "LeaveOutcomeOpen": Words("leave the outcome of {goal} open", "de uitkomst van {goal} open laten"),
}

REFUSALS = {
    "GoalNameTaken": Words(
        "There is a goal {goal} already. Choose another short name.",
        "Er is al een doel {goal}. Kies een andere korte naam.",
    ),
    "NotYourGoal": Words(
        "{goal} is a goal of {by}; only that party decides about it.",
        "{goal} is een doel van {by}; alleen die partij gaat erover.",
    ),
    "BenefitMissing": Words(
        "Say what {goal} brings your party, since it supports it.",
        "Zeg wat {goal} je partij oplevert, nu die het steunt.",
    ),
    "SameGoal": Words(
        "{goal} does not work against itself. Name two goals.", "{goal} werkt niet tegen zichzelf. Noem twee doelen."
    ),
    "OpenOutcomeIncomplete": Words(
        "The outcome of {goal} stays open only with {lacking}. Write it down first.",
        "De uitkomst van {goal} blijft alleen open met {lacking}. Schrijf dat eerst op.",
    ),
}

VALUES = {
    "GoalStance.supports": Words("Supports it", "Steunt het"),
    "GoalStance.neutral": Words("Neutral", "Neutraal"),
    "GoalStance.opposes": Words("Opposes it", "Is ertegen"),
    "GoalValue.prosperity": Words("prosperity", "welvaart"),
    "GoalValue.welfare": Words("welfare", "welzijn"),
    "GoalValue.well_being": Words("well-being", "welbevinden"),
    "TrustLevel.low": Words("low", "laag"),
    "TrustLevel.medium": Words("medium", "gemiddeld"),
    "TrustLevel.high": Words("high", "hoog"),
    "OpenOutcomePart.purpose": Words("its purpose", "de bedoeling"),
    "OpenOutcomePart.trust_level": Words("the level of trust", "de mate van vertrouwen"),
}

TEXTS = {
    "concept.own_goals": Words("Goals of one party", "Doelen van één partij"),
    "concept.stances": Words("Stances towards goals", "Standpunten over doelen"),
    "concept.values": Words("What goals serve", "Waaraan doelen bijdragen"),
}
