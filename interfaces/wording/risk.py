"""Words for risk: cost drivers and their clauses, shocks, and money that moves to share them."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeDriver": named(
        "Agree a cost driver",
        "Spreek een kostenfactor af",
        "Who meets a cost first, and how its rises and falls are shared.",
        "Wie een kost eerst betaalt, en hoe stijging en daling worden gedeeld.",
    ),
    "ReviseClause": named(
        "Replace a clause",
        "Vervang een clausule",
        "From a day on, the new clause shares the shock.",
        "Vanaf een dag verdeelt de nieuwe clausule de schok.",
    ),
    "ShareShock": named(
        "Share a one-off shock",
        "Deel een eenmalige schok",
        "Agree who bears which slice of it.",
        "Spreek af wie welk deel draagt.",
    ),
    "TransferRisk": named(
        "Move money to share a shock",
        "Verreken een schok",
        "One party pays the other.",
        "De ene partij betaalt de andere.",
    ),
    "ReportShock": named(
        "Report a shock",
        "Meld een schok",
        "Something from outside cost money. Say what, and who paid first.",
        "Iets van buiten kostte geld. Zeg wat, en wie eerst betaalde.",
    ),
    "ReportIndexShock": named(
        "Put an index in the middle of the table",
        "Leg een indexcijfer midden op tafel",
        "A rise or fall, with the published figure.",
        "Een stijging of daling, met het gepubliceerde cijfer.",
    ),
    "DiscloseCapacity": named(
        "Disclose what your party can bear",
        "Geef inzage in wat je partij kan dragen",
        "How much risk your organisation can carry in a year.",
        "Hoeveel risico je organisatie in een jaar kan dragen.",
    ),
}

FIELDS = {
    "entry": named("Cost driver", "Kostenfactor"),
    "ReviseClause.clause": named("New clause", "Nieuwe clausule"),
    "ReviseClause.shock": named(
        "Shock that this answers",
        "Schok waarop dit het antwoord is",
        "Leave empty if there is none.",
        "Leeg laten als die er niet is.",
    ),
    "ReviseClause.ground": named(
        "Why it is shared otherwise", "Waarom het anders wordt gedeeld", "In one line.", "In één regel."
    ),
    "TransferRisk.driver": named(
        "Cost driver", "Kostenfactor", "Or name a shock below.", "Of noem hieronder een schok."
    ),
    "TransferRisk.shock": named(
        "Shock", "Schok", "Or name a cost driver above.", "Of noem hierboven een kostenfactor."
    ),
    "source": named("Pays", "Betaalt"),
    "TransferRisk.target": named("Receives", "Ontvangt"),
    "amount": named("Amount", "Bedrag"),
    "ReportShock.title": named(
        "What happened?", "Wat is er gebeurd?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "gross": named("What it cost", "Wat het kostte"),
    "recovery": named(
        "Paid back by others",
        "Terugbetaald door anderen",
        "By insurance or a third party.",
        "Door een verzekering of een derde.",
    ),
    "ReportIndexShock.title": named(
        "What happened?", "Wat is er gebeurd?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "period": named(
        "Period",
        "Periode",
        "A month as 2024-07 or a quarter as 2024-Q3.",
        "Een maand als 2024-07 of een kwartaal als 2024-Q3.",
    ),
    "index_value": named("Index figure", "Indexcijfer"),
    "found_at": named("Where it was published", "Waar het is gepubliceerd"),
    "DiscloseCapacity.amount": named("Amount in a year", "Bedrag per jaar"),
    "measure": named("Measured by", "Gemeten als"),
}

EVENTS = {
    "DriverAgreed": Words(
        "The parties agreed how {entry.title} is shared; {entry.carrier} meets the cost first.",
        "Partijen spraken af hoe {entry.title} wordt gedeeld; {entry.carrier} betaalt eerst.",
    ),
    "ClauseRevised": Words(
        "The parties replaced the clause for {driver} (version {version})[, in answer to shock {shock}][: {ground}].",
        "Partijen vervingen de clausule voor {driver} (versie {version})[, als antwoord op schok {shock}][: {ground}].",
    ),
    "ShockShared": Words(
        "The parties agreed who bears shock {shock}: {bands}.", "Partijen spraken af wie schok {shock} draagt: {bands}."
    ),
    "RiskTransferred": Words(
        "{source} pays {target} {amount}[ for {driver}][ for shock {shock}]: {reason}.",
        "{source} betaalt {target} {amount}[ voor {driver}][ voor schok {shock}]: {reason}.",
    ),
    "ShockReported": Words(
        "{by} reported shock {shock}: “{title}” cost {gross}; {carrier} met the cost first.",
        "{by} meldde schok {shock}: “{title}” kostte {gross}; {carrier} betaalde eerst.",
    ),
    "IndexShockReported": Words(
        "{by} put {driver} in the middle of the table: “{title}”, index {index_value} in {period} ({found_at}).",
        "{by} legde {driver} midden op tafel: “{title}”, index {index_value} in {period} ({found_at}).",
    ),
    "CapacityDisclosed": Words(
        "{by} disclosed that it can bear {amount} a year ({measure}).",
        "{by} gaf inzage: het kan {amount} per jaar dragen ({measure}).",
    ),
}

PHRASES = {
    "AgreeDriver": Words("how {entry.title} is shared", "hoe {entry.title} wordt gedeeld"),
    "ReviseClause": Words("a new clause for {driver}", "een nieuwe clausule voor {driver}"),
    "ShareShock": Words("who bears shock {shock}: {bands}", "wie schok {shock} draagt: {bands}"),
    "TransferRisk": Words("{source} pays {target} {amount}", "{source} betaalt {target} {amount}"),
}

REFUSALS = {
    "DriverAlreadyAgreed": Words(
        "{driver} is in the register already. Replace its clause instead.",
        "{driver} staat al in het register. Vervang de clausule.",
    ),
    "WeightsExceedWhole": Words(
        "The cost drivers together would be {total} times the contract value. Together they are at most the whole.",
        "De kostenfactoren samen zijn dan {total} keer de contractwaarde. Samen zijn ze hoogstens het geheel.",
    ),
    "ClauseIsTheSame": Words(
        "This clause for {driver} is in force already. Change something or leave it out.",
        "Deze clausule voor {driver} geldt al. Verander iets of laat dit weg.",
    ),
    "UnknownDriver": Words(
        "There is no cost driver {driver}. Choose one from the register.",
        "Er is geen kostenfactor {driver}. Kies er een uit het register.",
    ),
    "UnknownShock": Words(
        "There is no shock {shock}. Choose one that was reported.",
        "Er is geen schok {shock}. Kies er een die is gemeld.",
    ),
    "ShockHasNoAmount": Words(
        "Shock {shock} is a move of an index. Its clause shares it; replace the clause instead.",
        "Schok {shock} is een beweging van een index. De clausule verdeelt die; vervang de clausule.",
    ),
    "YearWithoutValue": Words(
        "For one year of the contract no value is agreed. Agree a value for every year.",
        "Voor één jaar van het contract is geen waarde afgesproken. Spreek voor elk jaar een waarde af.",
    ),
    "IndexValueOutOfRange": Words(
        "{value} for {period} is no usable index value. It lies above zero and at most at 1,000,000,000.",
        "{value} voor {period} is geen bruikbare indexwaarde. Die ligt boven nul en op hoogstens 1.000.000.000.",
    ),
    "PeriodDoesNotFitSeries": Words(
        "{period} does not fit series {series}. A monthly series has months, a quarterly series quarters.",
        "{period} past niet bij reeks {series}. Een maandreeks heeft maanden, een kwartaalreeks kwartalen.",
    ),
    "PartyOutsideContract": Words(
        "{party} is not a party of this contract. Risk is shared between the parties alone.",
        "{party} is geen partij bij dit contract. Risico wordt alleen tussen de partijen gedeeld.",
    ),
    "TransferWithoutSubject": Words(
        "This payment settles nothing that the record knows. Name the driver or the shock.",
        "Deze betaling verrekent niets dat het dossier kent. Noem de kostenfactor of de schok.",
    ),
    "ShockAlreadyDecided": Words(
        "The parties agreed who bears shock {shock}. Change that at the table.",
        "Partijen spraken af wie schok {shock} draagt. Verander dat aan tafel.",
    ),
}

VALUES = {
    "CapacityMeasure.yearly_result": Words("Yearly result", "Jaarresultaat"),
    "CapacityMeasure.equity": Words("Equity", "Eigen vermogen"),
    "CapacityMeasure.own_ceiling": Words("A ceiling of your own", "Een eigen plafond"),
}
