"""Words for the table: laying, answering and adopting proposals, and repairing what was recorded."""

from interfaces.wording.entries import Words, named

NAMES = {
    "LayProposal": named(
        "Lay a proposal on the table",
        "Leg een voorstel op tafel",
        "Nothing changes until every party has assented.",
        "Er verandert niets totdat alle partijen hebben ingestemd.",
    ),
    "CounterProposal": named(
        "Make a counter-proposal",
        "Doe een tegenvoorstel",
        "Your proposal takes the place of theirs.",
        "Jouw voorstel komt in de plaats van dat van hen.",
    ),
    "GiveAssent": named(
        "Assent",
        "Stem in",
        "With the last assent the proposal is in force.",
        "Met de laatste instemming geldt het voorstel.",
    ),
    "ConfirmAssent": named(
        "Confirm your assent",
        "Bevestig je instemming",
        "Another party recorded it for you.",
        "Een andere partij legde die voor je vast.",
    ),
    "RaiseObjection": named(
        "Object", "Maak bezwaar", "The proposal leaves the table. Say why.", "Het voorstel gaat van tafel. Zeg waarom."
    ),
    "WithdrawProposal": named(
        "Withdraw your proposal",
        "Trek je voorstel in",
        "It leaves the table and stays readable.",
        "Het gaat van tafel en blijft leesbaar.",
    ),
    "ExpireProposal": named(
        "Record that nobody answered",
        "Leg vast dat niemand antwoordde",
        "The time to answer has passed.",
        "De tijd om te antwoorden is voorbij.",
    ),
    "StrikeFact": named(
        "Take back a fact",
        "Neem een feit terug",
        "It stays readable and stops counting.",
        "Het blijft leesbaar en telt niet meer mee.",
    ),
}

FIELDS = {
    "they": named(
        "What it brings them", "Wat het hen brengt", "Start with the other party.", "Begin bij de andere partij."
    ),
    "we": named("What it brings us all", "Wat het ons samen brengt"),
    "i": named("What it brings your own party", "Wat het je eigen partij brengt"),
    "changes": named(
        "What changes", "Wat er verandert", "All changes take effect together.", "Alle wijzigingen gaan tegelijk in."
    ),
    "changes.item": named("Change", "Wijziging"),
    "answer_due": named("Answer due on", "Antwoord uiterlijk op"),
    "open_until": named(
        "Can be answered until",
        "Te beantwoorden tot en met",
        "Empty is 30 days after the answer is due. Then the proposal expires.",
        "Leeg is 30 dagen na de dag van antwoord. Daarna verloopt het voorstel.",
    ),
    "material": named(
        "This matters to the relationship",
        "Dit doet ertoe voor de relatie",
        "Leave out for a formality.",
        "Niet aanvinken bij een formaliteit.",
    ),
    "counters": named("In the place of proposal", "In plaats van voorstel"),
    "proposal": named("Proposal", "Voorstel"),
    "terms_from": named(
        "From when the terms apply",
        "Vanaf wanneer de voorwaarden gelden",
        "Leave empty for the day of the proposal.",
        "Laat leeg voor de dag van het voorstel.",
    ),
    "terms_hash": named("Fingerprint of the terms you read", "Vingerafdruk van de gelezen voorwaarden"),
    "on_behalf_of": named(
        "For another party",
        "Namens een andere partij",
        "Only for a party that does not use this record itself.",
        "Alleen voor een partij die dit dossier zelf niet gebruikt.",
    ),
    "evidence": named(
        "Where the assent can be seen",
        "Waaruit de instemming blijkt",
        "For example a letter and its date.",
        "Bijvoorbeeld een brief met datum.",
    ),
    "RaiseObjection.reason": named("Why not", "Waarom niet"),
    "WithdrawProposal.reason": named("Why you withdraw it", "Waarom je het intrekt"),
    "version": named("Number in the record", "Nummer in het dossier"),
    "StrikeFact.reason": named("What was wrong", "Wat er niet klopte"),
}

EVENTS = {
    "ProposalLaid": Words(
        (
            "{by} laid proposal {proposal} on the table: “{title}”, with {changes}"
            "[, in the place of proposal {counters}]. Its terms apply from {terms_from}; "
            "answer due on {answer_due}."
        ),
        (
            "{by} legde voorstel {proposal} op tafel: “{title}”, met {changes}"
            "[, in plaats van voorstel {counters}]. De voorwaarden gelden vanaf {terms_from}; "
            "antwoord uiterlijk op {answer_due}."
        ),
    ),
    "AssentGiven": Words(
        "{by} assented to proposal {proposal}[, as recorded by {recorded_by}].",
        "{by} stemde in met voorstel {proposal}[, vastgelegd door {recorded_by}].",
    ),
    "AssentConfirmed": Words(
        "{by} confirmed its assent to proposal {proposal}.", "{by} bevestigde de instemming met voorstel {proposal}."
    ),
    "ObjectionRaised": Words(
        "{by} objected to proposal {proposal}: {reason}", "{by} maakte bezwaar tegen voorstel {proposal}: {reason}"
    ),
    "ProposalCountered": Words(
        "{by} answered proposal {proposal} with proposal {counter}.",
        "{by} beantwoordde voorstel {proposal} met voorstel {counter}.",
    ),
    "ProposalWithdrawn": Words(
        "{by} withdrew proposal {proposal}: {reason}", "{by} trok voorstel {proposal} in: {reason}"
    ),
    "ProposalExpired": Words(
        "Proposal {proposal} expired: nobody answered in time.",
        "Voorstel {proposal} verliep: niemand antwoordde op tijd.",
    ),
    "ProposalAdopted": Words(
        "All parties assented: proposal {proposal} is in force.", "Alle partijen stemden in: voorstel {proposal} geldt."
    ),
    "FactStruck": Words("{by} took back fact {version}: {reason}", "{by} nam feit {version} terug: {reason}"),
}

REFUSALS = {
    "ProposalIncomplete": Words(
        "Say first what the proposal brings the other party.", "Schrijf eerst wat het voorstel de andere partij brengt."
    ),
    "AnswerDueTooEarly": Words(
        "{answer_due} leaves no time to answer. Choose a day on or after that of the proposal.",
        "{answer_due} laat geen tijd om te antwoorden. Kies een dag op of na die van het voorstel.",
    ),
    "NotOnTheTable": Words(
        "Proposal {proposal} does not lie on the table. Look at the timeline for what became of it.",
        "Voorstel {proposal} ligt niet op tafel. Kijk in de tijdlijn wat ervan geworden is.",
    ),
    "TermsDiffer": Words(
        "The terms of proposal {proposal} are not the ones you read. Read them again, then assent.",
        "De voorwaarden van voorstel {proposal} zijn niet die je las. Lees ze opnieuw en stem dan in.",
    ),
    "PartyActsItself": Words(
        "{party} has people of its own here. Only they assent for it.",
        "{party} heeft hier eigen mensen. Alleen zij stemmen namens die partij in.",
    ),
    "EvidenceMissing": Words(
        "Say where the assent of {party} can be seen.", "Schrijf waaruit de instemming van {party} blijkt."
    ),
    "NothingToConfirm": Words(
        "No assent to proposal {proposal} waits for your word.",
        "Er wacht geen instemming met voorstel {proposal} op je bevestiging.",
    ),
    "ProposalHasExpired": Words(
        "The time to answer proposal {proposal} passed on {expires_on}. Lay it on the table again.",
        "De tijd om voorstel {proposal} te beantwoorden verliep op {expires_on}. Leg het opnieuw op tafel.",
    ),
    "ProposalStillOpen": Words(
        "Proposal {proposal} can be answered until {expires_on}. Wait until then.",
        "Voorstel {proposal} kan tot en met {expires_on} worden beantwoord. Wacht tot dan.",
    ),
    "OwnProposal": Words(
        "Proposal {proposal} is your own. Withdraw it instead.", "Voorstel {proposal} is van jezelf. Trek het in."
    ),
    "NotYourProposal": Words(
        "{by} laid proposal {proposal}. Object or make a counter-proposal.",
        "{by} legde voorstel {proposal} op tafel. Maak bezwaar of doe een tegenvoorstel.",
    ),
    "PartnershipHasEnded": Words(
        "The contract has ended. Its terms no longer change.",
        "Het contract is geëindigd. De afspraken veranderen niet meer.",
    ),
    "NoFactThere": Words(
        "There is no fact at number {version} that can be repaired. Look up the number in the timeline.",
        "Op nummer {version} staat geen feit dat hersteld kan worden. Zoek het nummer op in de tijdlijn.",
    ),
    "NotYourFact": Words(
        "{by} recorded fact {version}. Only that party repairs it: ask them to.",
        "{by} legde feit {version} vast. Alleen die partij herstelt het: vraag erom.",
    ),
    "OtherKindOfFact": Words(
        "Fact {version} is of another kind. Repair it with a fact of the same kind.",
        "Feit {version} is van een andere soort. Herstel het met een feit van dezelfde soort.",
    ),
}
