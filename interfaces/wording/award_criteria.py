"""Words for award criteria: the key roles that counted in the award, and the question when somebody leaves."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeAwardCriteria": named(
        "Agree which key roles counted in the award",
        "Spreek af welke sleutelrollen bij de gunning telden",
        "When whoever fills one leaves, the law raises a question.",
        "Vertrekt wie er een vervult, dan stelt de wet een vraag.",
    ),
    "AwardedRole": named("Key role", "Sleutelrol"),
    "AwardCriteriaView": named(
        "What counted in the award",
        "Wat bij de gunning telde",
        "The key roles that counted, who of them leaves, and whether people judged what that means.",
        "De sleutelrollen die telden, wie ervan vertrekt, en of mensen beoordeelden wat dat betekent.",
    ),
    "AwardedRoleHeld": named("Key role", "Sleutelrol"),
    "QuestionRaised": named("Question", "Vraag"),
}

FIELDS = {
    "AgreeAwardCriteria.roles": named("Key roles that counted", "Sleutelrollen die telden"),
    "AwardedRole.party": named("Party", "Partij"),
    "AwardedRole.role": named("Key role", "Sleutelrol"),
    "AwardCriteriaView.roles": named("Key roles that counted", "Sleutelrollen die telden"),
    "AwardCriteriaView.raised": named(
        "Would other tenderers have come in?",
        "Waren er andere inschrijvers geweest?",
        "Raised because somebody leaves a role that counted (article 72(4)(a)).",
        "Gesteld omdat iemand vertrekt uit een rol die telde (artikel 72 lid 4 a).",
    ),
    "AwardedRoleHeld.role": named("Key role", "Sleutelrol"),
    "QuestionRaised.role": named("Key role", "Sleutelrol"),
    "QuestionRaised.last_day": named("Last day", "Laatste dag"),
    "QuestionRaised.judged_on": named("Judged on", "Beoordeeld op"),
    "QuestionRaised.holds": named(
        "Judged that the competition stays the same", "Beoordeeld dat de mededinging gelijk blijft"
    ),
    "QuestionRaised.open": named("Waits for a judgement", "Wacht op een oordeel"),
}

EVENTS = {
    "AwardCriteriaAgreed": Words(
        "The parties agreed which key roles counted in the award: {roles}.",
        "Partijen spraken af welke sleutelrollen bij de gunning telden: {roles}.",
    ),
}

PHRASES = {
    "AgreeAwardCriteria": Words(
        "key roles that counted in the award: {roles}", "sleutelrollen die bij de gunning telden: {roles}"
    ),
    "AwardedRole": Words("{role} of {party}", "{role} van {party}"),
}
