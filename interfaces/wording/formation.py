"""Words for opening a partnership, the contract it is about, and the people who speak for a party."""

from interfaces.wording.entries import Words, named

NAMES = {
    "OpenPartnership": named(
        "Open a partnership",
        "Open een partnerschap",
        "Start the joint record of two or more organisations. You speak for one of them.",
        "Begin het gezamenlijke dossier van twee of meer organisaties. Je spreekt voor een daarvan.",
    ),
    "PartyEntry": named("Party", "Partij"),
    "ActivatePartnership": named(
        "Start the partnership",
        "Start het partnerschap",
        "Possible once term, value and a joint goal are agreed, and a joint start, if you agreed one, is complete.",
        "Kan zodra looptijd, waarde en een gezamenlijk doel er zijn, en een afgesproken gezamenlijke start af is.",
    ),
    "JoinPartnership": named(
        "Speak for your party",
        "Spreek voor je partij",
        "Become the first person who may bind your party.",
        "Word de eerste die je partij mag binden.",
    ),
    "NameRepresentative": named(
        "Name a representative",
        "Wijs een vertegenwoordiger aan",
        "Let a colleague act for your party.",
        "Laat een collega namens je partij handelen.",
    ),
    "RemoveRepresentative": named(
        "Remove a representative",
        "Trek een vertegenwoordiging in",
        "This person no longer acts for your party.",
        "Deze persoon handelt niet langer namens je partij.",
    ),
    "AgreeTerm": named(
        "Agree the term",
        "Spreek de looptijd af",
        "The first and last day, and how often risks are settled.",
        "De eerste en laatste dag, en hoe vaak risico's worden verrekend.",
    ),
    "AgreeValue": named(
        "Agree the contract value",
        "Spreek de contractwaarde af",
        "The value per year at base prices, and the margin in the price.",
        "De waarde per jaar op prijspeil, en de marge in de prijs.",
    ),
    "YearValue": named("Year", "Jaar"),
    "AgreeParameters": named(
        "Agree how you measure",
        "Spreek af hoe jullie meten",
        "The numbers behind the views of risk and fairness. The usual ones are filled in.",
        "De getallen achter het beeld van risico en billijkheid. De gebruikelijke staan ingevuld.",
    ),
    "Parameters": named("Measuring numbers", "Meetgetallen"),
}

FIELDS = {
    "OpenPartnership.name": named("Name of the partnership", "Naam van het partnerschap"),
    "OpenPartnership.regime": named("Law that governs the contract", "Recht dat voor het contract geldt"),
    "parties": named("Parties", "Partijen"),
    "PartyEntry.party": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or hyphens. It stays the same for ever.",
        "Een letter, dan letters, cijfers of streepjes. Deze naam verandert nooit.",
    ),
    "PartyEntry.name": named("Name of the organisation", "Naam van de organisatie"),
    "PartyEntry.role": named("Role in the contract", "Rol in het contract"),
    "organisation": named(
        "Organisation that signs in",
        "Organisatie die inlogt",
        "Whose people may speak for this party.",
        "Wier mensen voor deze partij mogen spreken.",
    ),
    "currency": named("Currency", "Valuta", "Three letters, for example EUR.", "Drie letters, bijvoorbeeld EUR."),
    "time_zone": named("Time zone", "Tijdzone", "Decides when a day ends.", "Bepaalt wanneer een dag eindigt."),
    "your_name": named(
        "Your name",
        "Je naam",
        "Kept apart from the record; it can be erased.",
        "Apart van het dossier bewaard; te wissen.",
    ),
    "account": named(
        "Account", "Account", "The name with which the person signs in.", "De naam waarmee de persoon inlogt."
    ),
    "NameRepresentative.name": named("Name", "Naam"),
    "NameRepresentative.role": named("What this person may do", "Wat deze persoon mag"),
    "start": named("First day", "Eerste dag"),
    "end": named("Last day", "Laatste dag", "This day is included.", "Deze dag telt mee."),
    "granularity": named("Settle risks", "Risico's verrekenen"),
    "notice_months": named(
        "Notice period in months",
        "Opzegtermijn in maanden",
        "Zero means no notice period.",
        "Nul betekent geen opzegtermijn.",
    ),
    "customer": named("Buys", "Koopt"),
    "supplier": named("Delivers", "Levert"),
    "years": named("Value per year", "Waarde per jaar"),
    "YearValue.year": named("Year", "Jaar"),
    "YearValue.value": named("Value at base prices", "Waarde op prijspeil"),
    "margin_share": named("Margin in the price", "Marge in de prijs"),
    "parameters": named("Measuring numbers", "Meetgetallen"),
    "materiality": named(
        "Small enough to leave out",
        "Te klein om te tellen",
        "Part of the contract value.",
        "Deel van de contractwaarde.",
    ),
    "one_to_one": named(
        "One-to-one from", "Eén-op-één vanaf", "Who bears this much, bears it all.", "Wie zoveel draagt, draagt alles."
    ),
    "predominant": named("Mostly one party from", "Overwegend één partij vanaf"),
    "target_tolerance": named("Deviation that is fine", "Afwijking die mag"),
    "unsettled_after_days": named("Days to settle", "Dagen om te verrekenen"),
    "objection_days": named("Days to contest a fact", "Dagen om een feit te betwisten"),
    "grace_days": named(
        "Days late that still earn a part",
        "Dagen te laat die nog deels tellen",
        "For promises and disclosures.",
        "Voor beloften en openbaarmakingen.",
    ),
    "late_credit": named(
        "What late still earns",
        "Hoeveel te laat nog telt",
        "100% is as much as on time.",
        "100 % is evenveel als op tijd.",
    ),
    "warning_days": named("Days ahead that make a warning early", "Dagen vooraf die een waarschuwing vroeg maken"),
    "dispute_days": named("Days after which a dispute is open too long", "Dagen waarna een geschil te lang openstaat"),
    "least_coverage": named(
        "Evidence needed for a score",
        "Bewijs dat nodig is voor een score",
        "Part of the evidence that you expect.",
        "Deel van het bewijs dat jullie verwachten.",
    ),
    "high_coverage": named(
        "Evidence needed for high confidence",
        "Bewijs dat nodig is voor hoge zekerheid",
        "Part of the evidence that you expect.",
        "Deel van het bewijs dat jullie verwachten.",
    ),
    "kpi_stop": named(
        "KPIs too low to extend",
        "KPI's te laag om te verlengen",
        "Below this part of the targets.",
        "Onder dit deel van de streefwaarden.",
    ),
    "kpi_good": named(
        "KPIs good enough",
        "KPI's goed genoeg",
        "From this part of the targets on.",
        "Vanaf dit deel van de streefwaarden.",
    ),
    "trust_band": named(
        "Difference in trust that fits",
        "Verschil in vertrouwen dat past",
        "Between what the work needs and what was shown.",
        "Tussen wat het werk vraagt en wat is gebleken.",
    ),
}

EVENTS = {
    "PartnershipOpened": Words("{by} opened the partnership “{name}”.", "{by} opende het partnerschap “{name}”."),
    "PartnershipActivated": Words("{by} started the partnership.", "{by} startte het partnerschap."),
    "RepresentativeNamed": Words(
        "{name} acts for {by} ({role}), as person {person}[, confirmed by person {confirmed_by}|, on the word of one].",
        "{name} handelt namens {by} ({role}), als persoon {person}"
        "[, bevestigd door persoon {confirmed_by}|, op het woord van één].",
    ),
    "RepresentativeRemoved": Words(
        "Person {person} no longer acts for {by}[, confirmed by person {confirmed_by}|, on the word of one].",
        "Persoon {person} handelt niet langer namens {by}"
        "[, bevestigd door persoon {confirmed_by}|, op het woord van één].",
    ),
    "TermAgreed": Words(
        "The parties agreed the term: {start} up to and including {end}.",
        "Partijen spraken de looptijd af: {start} tot en met {end}.",
    ),
    "ValueAgreed": Words(
        "The parties agreed the value per year ({years}), with a margin of {margin_share}.",
        "Partijen spraken de waarde per jaar af ({years}), met een marge van {margin_share}.",
    ),
    "ParametersAgreed": Words("The parties agreed how they measure.", "Partijen spraken af hoe ze meten."),
}

PHRASES = {
    "AgreeTerm": Words("the term {start} to {end}", "looptijd {start} tot en met {end}"),
    "AgreeValue": Words("the value per year ({years})", "waarde per jaar ({years})"),
    "AgreeParameters": Words("how the parties measure", "hoe partijen meten"),
    "YearValue": Words("{year}: {value}", "{year}: {value}"),
    "PartyEntry": Words("{name}", "{name}"),
}

REFUSALS = {
    "UnknownPartnership": Words(
        "This partnership does not exist, or you may not see it.",
        "Dit partnerschap bestaat niet, of is niet voor jou zichtbaar.",
    ),
    "NotYetHappened": Words(
        "{effective_on} lies in the future. Record it when it has happened.",
        "{effective_on} ligt in de toekomst. Leg het vast als het is gebeurd.",
    ),
    "DecidedLater": Words(
        "{decided_on} lies in the future. Fill in the day on which you agreed this.",
        "{decided_on} ligt in de toekomst. Vul de dag in waarop dit is afgesproken.",
    ),
    "NothingToRepair": Words(
        "This cannot correct an earlier record. Take the wrong fact back instead.",
        "Hiermee is niets eerders te corrigeren. Neem het verkeerde feit terug.",
    ),
    "PartnershipAlreadyOpen": Words(
        "This record is open already. Go on there.", "Dit dossier is al geopend. Ga daar verder."
    ),
    "NotReadyToStart": Words(
        "Something is not agreed yet: {missing}. Lay it on the table first.",
        "Nog niet alles is afgesproken: {missing}. Leg dat eerst op tafel.",
    ),
    "AlreadyActive": Words(
        "The partnership has started or ended. Nothing to do.",
        "Het partnerschap is al gestart of beëindigd. Niets te doen.",
    ),
    "PartyHasRepresentatives": Words(
        "Someone speaks for {party} already. Ask that person to name you.",
        "Er spreekt al iemand voor {party}. Vraag die persoon om jou aan te wijzen.",
    ),
    "UnknownRepresentative": Words(
        "This person does not act for your party.", "Deze persoon handelt niet namens je partij."
    ),
    "LastKeyFigure": Words(
        "Without this person nobody could bind your party. Name another key figure first.",
        "Zonder deze persoon kan niemand je partij binden. Wijs eerst een andere sleutelfunctionaris aan.",
    ),
    "TermEndsBeforeItStarts": Words(
        "The last day ({end}) lies before the first ({start}). Mend the dates.",
        "De laatste dag ({end}) ligt voor de eerste ({start}). Pas de datums aan.",
    ),
    "SameBuyerAndSupplier": Words(
        "{party} cannot both buy and deliver. Choose two parties.",
        "{party} kan niet zowel kopen als leveren. Kies twee partijen.",
    ),
    "UnknownParty": Words(
        "{party} is not a party here. Choose one of the parties.",
        "{party} is hier geen partij. Kies een van de partijen.",
    ),
}

VALUES = {
    "Regime.public": Words("Public procurement law", "Aanbestedingsrecht"),
    "Regime.private": Words("Civil law only", "Alleen privaatrecht"),
    "PartyRole.client": Words("Client", "Opdrachtgever"),
    "PartyRole.contractor": Words("Contractor", "Opdrachtnemer"),
    "PartyRole.partner": Words("Partner", "Partner"),
    "Role.manager": Words("contract manager", "contractmanager"),
    "Role.key_figure": Words("key figure, who binds the party", "sleutelfunctionaris, die de partij bindt"),
    "Status.forming": Words("Being formed", "In oprichting"),
    "Status.active": Words("Active", "Actief"),
    "Status.ended": Words("Ended", "Beëindigd"),
    "OpenPartnership.time_zone.Europe/Amsterdam": Words("Amsterdam", "Amsterdam"),
    "OpenPartnership.time_zone.Europe/Berlin": Words("Berlin", "Berlijn"),
    "OpenPartnership.time_zone.Europe/Brussels": Words("Brussels", "Brussel"),
    "OpenPartnership.time_zone.Europe/London": Words("London", "Londen"),
    "OpenPartnership.time_zone.Europe/Paris": Words("Paris", "Parijs"),
    "OpenPartnership.time_zone.UTC": Words("UTC", "UTC"),
}

TEXTS = {
    "name.term": Words("the term", "de looptijd"),
    "name.value": Words("the contract value", "de contractwaarde"),
    "name.joint_goal": Words("a joint goal", "een gezamenlijk doel"),
    "name.clock": Words("The calendar", "De kalender"),
    "name.joint": Words("The parties together", "Partijen samen"),
    "name.none": Words("Nobody", "Niemand"),
    "name.both": Words("All parties", "Alle partijen"),
}
