"""Words for contests: disputing what another party stated, conceding, withdrawing and settling."""

from interfaces.wording.entries import Words, named

NAMES = {
    "ContestFact": named(
        "Contest a fact",
        "Betwist een feit",
        (
            "For what another party recorded. Figures then show a range until it is settled. After the agreed "
            "objection period, counted from its recording, a contest no longer changes a figure."
        ),
        (
            "Voor wat een andere partij vastlegde. Cijfers krijgen dan een bandbreedte tot het is afgedaan. Na de "
            "afgesproken bezwaartermijn, geteld vanaf de vastlegging, verandert een betwisting geen cijfer meer."
        ),
    ),
    "ConcedeContest": named(
        "Concede a contest",
        "Geef toe dat een feit niet klopt",
        "What your party stated is struck and stays readable.",
        "Wat je partij vaststelde, vervalt en blijft leesbaar.",
    ),
    "WithdrawContest": named(
        "Withdraw your contest",
        "Trek je betwisting in",
        "What you contested counts as before.",
        "Wat je betwistte, telt weer gewoon mee.",
    ),
    "SettleContest": named(
        "Settle a contest",
        "Doe een betwisting af",
        "Decide together whether what was contested holds.",
        "Besluit samen of klopt wat is betwist.",
    ),
}

FIELDS = {
    "ContestFact.version": named(
        "Number in the record",
        "Nummer in het dossier",
        "Of a fact, or of a proposal that did not matter enough to count.",
        "Van een feit, of van een voorstel dat er te weinig toe deed om mee te tellen.",
    ),
    "ContestFact.reason": named("What is not right", "Wat er niet klopt"),
    "ConcedeContest.reason": named("Explanation", "Toelichting"),
    "WithdrawContest.reason": named("Explanation", "Toelichting"),
    "upheld": named(
        "The contest is right",
        "De betwisting is terecht",
        "Yes strikes what was stated; no lets it count as before.",
        "Bij ja vervalt wat was vastgesteld; bij nee telt het weer gewoon mee.",
    ),
}

EVENTS = {
    "FactContested": Words(
        "{by} contested record {version}: {reason}", "{by} betwistte vastlegging {version}: {reason}"
    ),
    "ContestConceded": Words(
        "{by} conceded that record {version} does not hold[: {reason}|.]",
        "{by} gaf toe dat vastlegging {version} niet klopt[: {reason}|.]",
    ),
    "ContestWithdrawn": Words(
        "{by} withdrew its contest of record {version}[: {reason}|.]",
        "{by} trok de betwisting van vastlegging {version} in[: {reason}|.]",
    ),
    "ContestSettled": Words(
        "The parties settled the contest of record {version}. Contest right: {upheld}. {reason}",
        "Partijen deden de betwisting van vastlegging {version} af. Betwisting terecht: {upheld}. {reason}",
    ),
}

PHRASES = {
    "SettleContest": Words(
        "the contest of record {version} settled, contest right: {upheld}",
        "de betwisting van vastlegging {version} afgedaan, betwisting terecht: {upheld}",
    ),
}

REFUSALS = {
    "NothingToContest": Words(
        "At number {version} stands nothing that can be contested. Look up the number in the timeline.",
        "Op nummer {version} staat niets dat betwist kan worden. Zoek het nummer op in de tijdlijn.",
    ),
    "OwnStatement": Words(
        "Your party recorded number {version} itself. Correct it or take it back.",
        "Je partij legde nummer {version} zelf vast. Corrigeer het of neem het terug.",
    ),
    "AlreadyContested": Words(
        "Your party contests record {version} already. Settle that first.",
        "Je partij betwist vastlegging {version} al. Doe dat eerst af.",
    ),
    "NoOpenContest": Words(
        "Nobody contests record {version}. Look up the number in the timeline.",
        "Niemand betwist vastlegging {version}. Zoek het nummer op in de tijdlijn.",
    ),
    "NotYourStatement": Words(
        "{by} stated record {version}. Only that party concedes; settle it together or withdraw your contest.",
        ("{by} deed vastlegging {version}. Alleen die partij kan toegeven; doe het samen af of trek je betwisting in."),
    ),
    "NoContestOfYours": Words(
        "Your party does not contest record {version}. There is nothing to withdraw.",
        "Je partij betwist vastlegging {version} niet. Er valt niets in te trekken.",
    ),
}
