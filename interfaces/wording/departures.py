"""Words for departures: what was promised, decided or done otherwise than agreed."""

from interfaces.wording.entries import Words, named

NAMES = {
    "ReportDeparture": named(
        "Report that a fact departs from what was agreed",
        "Meld dat een feit afwijkt van wat is afgesproken",
        "No reproach and no claim: it says what to lay on the table.",
        "Geen verwijt en geen claim: het zegt wat op tafel moet.",
    ),
    "SettleDeparture": named(
        "Record that a departure was agreed since",
        "Leg vast dat een afwijking sindsdien is afgesproken",
        "Name the proposal that all parties assented to.",
        "Noem het voorstel waarmee alle partijen instemden.",
    ),
    "DeFactoView": named(
        "Done otherwise than agreed",
        "Anders gedaan dan afgesproken",
        "What the record proves was done or promised otherwise than agreed, and how to mend it.",
        "Wat volgens het dossier anders is gedaan of toegezegd dan afgesproken, en hoe je dat herstelt.",
    ),
    "DeFactoChange": named("De facto change", "Feitelijke wijziging"),
    "SettledDeparture": named("Agreed since", "Sindsdien afgesproken"),
}

FIELDS = {
    "ReportDeparture.version": named("Number of the fact in the record", "Nummer van het feit in het dossier"),
    "ReportDeparture.term": named(
        "Which term does it depart from?", "Van welke afspraak wijkt het af?", "One line.", "Eén regel."
    ),
    "ReportDeparture.departure": named(
        "What is otherwise?", "Wat is er anders?", "Do not name a person.", "Noem geen persoon."
    ),
    "ReportDeparture.note": named("Explanation", "Toelichting"),
    "SettleDeparture.number": named("Departure", "Afwijking"),
    "SettleDeparture.proposal": named("Proposal that was adopted", "Voorstel dat is aangenomen"),
    "DeFactoView.open": named("Not mended", "Niet hersteld"),
    "DeFactoView.changes": named("Done otherwise than agreed", "Anders gedaan dan afgesproken"),
    "DeFactoView.settled": named("Agreed since", "Sindsdien afgesproken"),
    "DeFactoChange.kind": named("How it shows", "Waaruit het blijkt"),
    "DeFactoChange.on": named("On", "Op"),
    "DeFactoChange.what": named("What", "Wat"),
    "DeFactoChange.term": named("Term", "Afspraak"),
    "DeFactoChange.amount": named("Amount", "Bedrag"),
    "mending": named("What mends it", "Wat het herstelt"),
    "SettledDeparture.what": named("What", "Wat"),
    "SettledDeparture.term": named("Term", "Afspraak"),
    "settled_on": named("Agreed on", "Afgesproken op"),
}

EVENTS = {
    "DepartureReported": Words(
        "{by} reported departure {number}: fact {version} departs from “{term}”: {departure}.[ {note}]",
        "{by} meldde afwijking {number}: feit {version} wijkt af van “{term}”: {departure}.[ {note}]",
    ),
    "DepartureSettled": Words(
        "{by} recorded that departure {number} was agreed with proposal {proposal}.",
        "{by} legde vast dat afwijking {number} is afgesproken met voorstel {proposal}.",
    ),
}

REFUSALS = {
    "NoFactToDepart": Words(
        "At place {version} of the record stands no fact. Choose a fact from the timeline.",
        "Op plaats {version} van het dossier staat geen feit. Kies een feit uit de tijdlijn.",
    ),
    "UnknownDeparture": Words(
        "There is no departure {number}. Choose one that was reported.",
        "Er is geen afwijking {number}. Kies een afwijking die is gemeld.",
    ),
    "DepartureIsSettled": Words(
        "Departure {number} was agreed already. Take that back first.",
        "Afwijking {number} is al afgesproken. Neem dat eerst terug.",
    ),
    "ProposalNotAdopted": Words(
        "Proposal {proposal} was not adopted. Lay a proposal that agrees what was done, and wait for all assents.",
        "Voorstel {proposal} is niet aangenomen. Leg een voorstel op tafel dat afspreekt wat is gedaan, en wacht op "
        "alle instemmingen.",
    ),
}

VALUES = {
    "DeFactoKind.reported": Words("a party reported it", "een partij meldde het"),
    "DeFactoKind.after_the_end": Words("after the last day of the contract", "na de laatste dag van het contract"),
    "DeFactoKind.other_price": Words("another amount than the price rule gives", "een ander bedrag dan de prijsregel"),
    "DeFactoKind.other_share": Words("a loss borne otherwise than agreed", "verlies anders gedragen dan afgesproken"),
    "Mending.agree_it": Words("lay a proposal that agrees it", "leg een voorstel op tafel dat het afspreekt"),
    "Mending.extend_or_stop": Words("agree a longer term, or stop", "spreek een langere looptijd af, of stop ermee"),
    "Mending.settle_the_difference": Words(
        "settle the difference, or agree another rule", "verreken het verschil, of spreek een andere regel af"
    ),
    "Mending.transfer_or_agree": Words(
        "transfer what is due, or agree another share", "betaal wat is verschuldigd, of spreek een ander deel af"
    ),
}
