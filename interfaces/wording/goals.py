"""Words for joint goals and KPIs."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeGoal": named(
        "Agree a joint goal",
        "Spreek een gezamenlijk doel af",
        "An outcome that all parties want and own.",
        "Een uitkomst die alle partijen willen en dragen.",
    ),
    "ReviseGoal": named(
        "Word a goal anew",
        "Formuleer een doel opnieuw",
        "The earlier wording stays readable.",
        "De eerdere formulering blijft leesbaar.",
    ),
    "DropGoal": named(
        "Let a goal go",
        "Laat een doel los",
        "Say why. What was reached stays readable.",
        "Zeg waarom. Wat is bereikt, blijft leesbaar.",
    ),
    "AgreeKpi": named(
        "Agree a KPI",
        "Spreek een KPI af",
        "What you measure, and which value is good.",
        "Wat je meet, en welke waarde goed is.",
    ),
    "DropKpi": named(
        "Stop a KPI", "Stop met een KPI", "What was measured stays readable.", "Wat is gemeten, blijft leesbaar."
    ),
    "RecordKpi": named(
        "Record a KPI value",
        "Leg een KPI-waarde vast",
        "A mistake is repaired by a later record.",
        "Een fout herstel je met een latere vastlegging.",
    ),
    "RecordAttainment": named(
        "Record how far a goal is reached",
        "Leg vast hoe ver een doel is",
        "A mistake is repaired by a later record.",
        "Een fout herstel je met een latere vastlegging.",
    ),
    "DeclarePriorities": named(
        "Say which goals weigh most",
        "Geef aan welke doelen het zwaarst wegen",
        "For your own party. Only the proportion counts.",
        "Voor je eigen partij. Alleen de verhouding telt.",
    ),
    "Priority": named("Goal", "Doel"),
}

FIELDS = {
    "AgreeGoal.goal": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or hyphens, for example clean-school.",
        "Een letter, dan letters, cijfers of streepjes, bijvoorbeeld schone-school.",
    ),
    "AgreeGoal.title": named(
        "What do you want to reach?",
        "Wat willen jullie bereiken?",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "ReviseGoal.title": named(
        "New wording", "Nieuwe formulering", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "beyond_parties": named(
        "It also serves others",
        "Het dient ook anderen",
        "For example pupils, neighbours or the environment.",
        "Bijvoorbeeld leerlingen, buren of het milieu.",
    ),
    "AgreeKpi.kpi": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or hyphens.",
        "Een letter, dan letters, cijfers of streepjes.",
    ),
    "AgreeKpi.title": named(
        "What do you measure?", "Wat meten jullie?", "One line, with the unit.", "Eén regel, met de eenheid."
    ),
    "AgreeKpi.weight": named("Weight", "Gewicht", "Beside the other KPIs.", "Naast de andere KPI's."),
    "AgreeKpi.target": named("Target", "Streefwaarde"),
    "direction": named("What is better", "Wat is beter"),
    "RecordKpi.value": named("Measured value", "Gemeten waarde"),
    "attainment": named("Reached", "Bereikt", "0% is nothing, 100% is all.", "0 % is niets, 100 % is alles."),
    "priorities": named("Goals and weights", "Doelen en gewichten"),
    "Priority.weight": named(
        "Weight",
        "Gewicht",
        "A goal with 2 weighs twice as much as one with 1.",
        "Een doel met 2 weegt dubbel zo zwaar als een met 1.",
    ),
}

EVENTS = {
    "GoalAgreed": Words("The parties agreed the goal “{title}”.", "Partijen spraken het doel “{title}” af."),
    "GoalRevised": Words(
        "The parties worded a goal anew: “{title}”.", "Partijen formuleerden een doel opnieuw: “{title}”."
    ),
    "GoalDropped": Words(
        "The parties let the goal {goal} go: {reason}.", "Partijen lieten het doel {goal} los: {reason}."
    ),
    "KpiAgreed": Words(
        "The parties agreed the KPI “{title}” with target {target}.",
        "Partijen spraken de KPI “{title}” af met streefwaarde {target}.",
    ),
    "KpiDropped": Words("The parties stopped the KPI {kpi}: {reason}.", "Partijen stopten met de KPI {kpi}: {reason}."),
    "KpiMeasured": Words("{by} measured {value} for {kpi}.", "{by} mat {value} voor {kpi}."),
    "GoalAttainmentRecorded": Words(
        "{by} recorded that {goal} is reached for {attainment}.",
        "{by} legde vast dat {goal} voor {attainment} is bereikt.",
    ),
    "PrioritiesDeclared": Words(
        "{by} said which goals weigh most: {priorities}.", "{by} gaf aan welke doelen het zwaarst wegen: {priorities}."
    ),
}

PHRASES = {
    "AgreeGoal": Words("the goal “{title}”", "het doel “{title}”"),
    "ReviseGoal": Words("new wording of {goal}: “{title}”", "nieuwe formulering van {goal}: “{title}”"),
    "DropGoal": Words("let the goal {goal} go", "het doel {goal} loslaten"),
    "AgreeKpi": Words("the KPI “{title}”, target {target}", "de KPI “{title}”, streefwaarde {target}"),
    "DropKpi": Words("stop the KPI {kpi}", "stoppen met de KPI {kpi}"),
    "Priority": Words("{goal} ({weight})", "{goal} ({weight})"),
}

REFUSALS = {
    "GoalAlreadyAgreed": Words(
        "{goal} is agreed already. Word it anew instead.", "{goal} is al afgesproken. Formuleer het doel opnieuw."
    ),
    "UnknownGoal": Words(
        "There is no goal {goal}. Choose a goal that is in force.", "Er is geen doel {goal}. Kies een doel dat geldt."
    ),
    "UnknownKpi": Words(
        "There is no KPI {kpi}. Choose a KPI that is in force.", "Er is geen KPI {kpi}. Kies een KPI die geldt."
    ),
}

VALUES = {
    "Direction.higher": Words("More is better", "Meer is beter"),
    "Direction.lower": Words("Less is better", "Minder is beter"),
}
