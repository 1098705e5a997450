"""Words for public contracts: their value at the award, their modifications, and what people judged about those."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeProcurement": named(
        "Agree the value at the award",
        "Spreek de waarde bij gunning af",
        "The numbers of procurement law are parts of this value.",
        "De getallen van het aanbestedingsrecht zijn delen van deze waarde.",
    ),
    "ApplyIndexation": named(
        "Apply an indexation",
        "Pas een indexering toe",
        "Under a review clause. It moves the value of which limits are a part.",
        "Op grond van een herzieningsclausule. De waarde waarvan grenzen een deel zijn, schuift mee.",
    ),
    "ModifyContract": named(
        "Modify the contract",
        "Wijzig het contract",
        "Name the ground in procurement law. Passing a number is not permission.",
        "Noem de grond in het aanbestedingsrecht. Binnen een getal blijven is nog geen toestemming.",
    ),
    "JudgeGround": named(
        "Record a judgement about a modification",
        "Leg een oordeel over een wijziging vast",
        "What only people can judge, with their reasons. This is not legal advice.",
        "Wat alleen mensen kunnen beoordelen, met hun redenen. Dit is geen juridisch advies.",
    ),
}

FIELDS = {
    "AgreeProcurement.kind": named("What the contract is about", "Waar het contract over gaat"),
    "initial_value": named("Value at the award", "Waarde bij gunning", "Excluding VAT.", "Zonder btw."),
    "threshold": named(
        "European threshold",
        "Europese drempelwaarde",
        "Leave empty to take the known amount of the day.",
        "Leeg laten om het bekende bedrag van de dag te nemen.",
    ),
    "authority": named(
        "Kind of contracting authority",
        "Soort aanbestedende dienst",
        "Needed to find the known threshold.",
        "Nodig om de bekende drempelwaarde te vinden.",
    ),
    "rate": named(
        "Indexation since the award",
        "Indexering sinds de gunning",
        "All of it together, not the step of this year.",
        "Alles samen, niet de stap van dit jaar.",
    ),
    "ApplyIndexation.clause": named("Review clause", "Herzieningsclausule", "Number or name.", "Nummer of naam."),
    "basis": named("Ground", "Grond"),
    "value_delta": named(
        "Change of the value", "Verandering van de waarde", "A cut is negative.", "Een verlaging is negatief."
    ),
    "ModifyContract.clause": named(
        "Clause or option that foresees it",
        "Clausule of optie die hierin voorziet",
        "Number or name.",
        "Nummer of naam.",
    ),
    "ModifyContract.reason": named(
        "Reason",
        "Reden",
        "Needed when the value stays the same. Do not name a person.",
        "Nodig als de waarde gelijk blijft. Noem geen persoon.",
    ),
    "JudgeGround.proposal": named(
        "Proposal",
        "Voorstel",
        "Leave empty when it is about the contract as a whole.",
        "Leeg laten als het over het contract als geheel gaat.",
    ),
    "question": named("Question", "Vraag"),
    "holds": named("Does it hold?", "Klopt dit?"),
    "reasons": named("Why you judged so", "Waarom jullie zo oordeelden"),
    "judged_by": named("Who judged", "Wie oordeelde", "It can be erased.", "Te wissen."),
}

EVENTS = {
    "ProcurementAgreed": Words(
        "The parties agreed that this contract about {kind} was worth {initial_value} at its award"
        "[, with a threshold of {threshold}][ ({authority})].",
        "Partijen spraken af dat dit contract over {kind} bij de gunning {initial_value} waard was"
        "[, met een drempelwaarde van {threshold}][ ({authority})].",
    ),
    "IndexationApplied": Words(
        "The parties applied an indexation of {rate} since the award[, under clause {clause}].",
        "Partijen pasten een indexering toe van {rate} sinds de gunning[, volgens clausule {clause}].",
    ),
    "ContractModified": Words(
        "The parties modified the contract by {value_delta}, as {basis}[, clause {clause}][: {reason}].",
        "Partijen wijzigden het contract met {value_delta}, als {basis}[, clausule {clause}][: {reason}].",
    ),
    "GroundJudged": Words(
        "{judged_by} judged for {by}[ about proposal {proposal}]: “{question}”, {holds}. {reasons}",
        "{judged_by} oordeelde namens {by}[ over voorstel {proposal}]: “{question}”, {holds}. {reasons}",
    ),
}

PHRASES = {
    "AgreeProcurement": Words(
        "a value at the award of {initial_value}, {kind}", "een waarde bij gunning van {initial_value}, {kind}"
    ),
    "ApplyIndexation": Words("an indexation of {rate} since the award", "een indexering van {rate} sinds de gunning"),
    "ModifyContract": Words(
        "a modification by {value_delta}, as {basis}", "een wijziging met {value_delta}, als {basis}"
    ),
}

REFUSALS = {
    "NotAPublicContract": Words(
        "Procurement law does not govern this contract. Leave this out.",
        "Voor dit contract geldt geen aanbestedingsrecht. Laat dit weg.",
    ),
    "ProcurementNotAgreed": Words(
        "The value at the award is not agreed yet. Agree it first.",
        "De waarde bij gunning is nog niet afgesproken. Spreek die eerst af.",
    ),
    "UnknownProposal": Words(
        "There is no proposal {proposal}. Choose one that was laid on the table.",
        "Er is geen voorstel {proposal}. Kies een voorstel dat op tafel is gelegd.",
    ),
}

VALUES = {
    "ContractKind.works": Words("works", "werken"),
    "ContractKind.services": Words("services", "diensten"),
    "ContractKind.supplies": Words("supplies", "leveringen"),
    "ContractKind.social_services": Words("social services", "sociale diensten"),
    "ContractKind.concession": Words("a concession", "een concessie"),
    "Authority.central": Words("central government", "centrale overheid"),
    "Authority.sub_central": Words("other authority", "andere overheid"),
    "Ground.72_1_a": Words("review clause or option (72(1)(a))", "herzieningsclausule of optie (72 lid 1 a)"),
    "Ground.72_1_b": Words(
        "additional works, services or supplies (72(1)(b))", "aanvullend werk of aanvullende levering (72 lid 1 b)"
    ),
    "Ground.72_1_c": Words("unforeseen circumstances (72(1)(c))", "onvoorziene omstandigheden (72 lid 1 c)"),
    "Ground.72_1_d": Words("replacement of the contractor (72(1)(d))", "andere opdrachtnemer (72 lid 1 d)"),
    "Ground.72_1_e": Words("not substantial (72(1)(e))", "niet wezenlijk (72 lid 1 e)"),
    "Ground.72_2": Words("small change (72(2))", "kleine wijziging (72 lid 2)"),
    "Question.clause_clear": Words(
        "the clause is clear, precise and unequivocal", "de clausule is duidelijk, nauwkeurig en ondubbelzinnig"
    ),
    "Question.nature_unchanged": Words(
        "the overall nature stays the same", "de algemene aard van de opdracht blijft gelijk"
    ),
    "Question.necessary": Words(
        "the additional work became necessary", "het aanvullende werk is noodzakelijk geworden"
    ),
    "Question.no_other_contractor": Words(
        "no other contractor can do it, for economic or technical reasons",
        "een andere opdrachtnemer kan het niet, om economische of technische redenen",
    ),
    "Question.inconvenience": Words(
        "another contractor would cause great inconvenience or costs",
        "een andere opdrachtnemer geeft aanzienlijk ongemak of dubbele kosten",
    ),
    "Question.unforeseeable": Words(
        "a diligent authority could not foresee it", "een zorgvuldige dienst kon dit niet voorzien"
    ),
    "Question.no_circumvention": Words(
        "it is not meant to avoid a procedure", "het is niet bedoeld om een procedure te omzeilen"
    ),
    "Question.successor_qualifies": Words(
        "the successor meets the first selection criteria", "de opvolger voldoet aan de eerste selectiecriteria"
    ),
    "Question.no_other_substantial_change": Words(
        "nothing else changes substantially", "verder wijzigt niets wezenlijk"
    ),
    "Question.national_law_allows": Words("national law allows it", "de nationale wet staat het toe"),
    "Question.not_materially_different": Words(
        "the contract is not materially different", "het contract wordt niet materieel anders"
    ),
    "Question.same_competition": Words(
        "no other candidates or tenders would have come in",
        "er waren geen andere gegadigden of inschrijvingen geweest",
    ),
    "Question.same_balance": Words(
        "the economic balance does not shift to the contractor",
        "het economisch evenwicht verschuift niet naar de opdrachtnemer",
    ),
    "Question.same_scope": Words("the scope is not much wider", "de omvang wordt niet veel ruimer"),
    "Question.cuts_may_offset": Words(
        "cuts may be set off against rises", "verlagingen mogen tegen verhogingen wegvallen"
    ),
}
