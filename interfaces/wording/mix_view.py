"""Words of the view about the mix of transaction and relation."""

from interfaces.wording.entries import named

NAMES = {
    "MixView": named(
        "Transaction and relation",
        "Transactie en relatie",
        "How many events of each year were about what is bought, done and paid, and how many about how you deal with "
        "each other.",
        "Hoeveel gebeurtenissen per jaar gingen over wat is gekocht, gedaan en betaald, en hoeveel over hoe jullie met "
        "elkaar omgaan.",
    ),
    "YearMix": named("Year", "Jaar"),
}

FIELDS = {
    "MixView.years": named("Per year", "Per jaar"),
    "YearMix.year": named("Year", "Jaar"),
    "YearMix.transactions": named("Transaction", "Transactie"),
    "YearMix.relations": named("Relation", "Relatie"),
    "YearMix.relation_share": named("Share of relation", "Deel relatie"),
    "YearMix.last_transaction": named("Last about the transaction", "Laatste over de transactie"),
    "YearMix.last_relation": named("Last about the relation", "Laatste over de relatie"),
}
