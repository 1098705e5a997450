"""Words for the development of the cooperation in stages."""

from interfaces.wording.entries import Words, named

NAMES = {
    "EnterStage": named(
        "Enter a stage of the development",
        "Ga een fase van de ontwikkeling in",
        "Analysis, design, implementation, operation: none is skipped, and you may go back.",
        "Analyse, ontwerp, invoering, uitvoering: geen fase wordt overgeslagen, en teruggaan mag.",
    ),
    "DevelopmentView": named(
        "Development",
        "Ontwikkeling",
        "Which stage your cooperation is in, and how long each stage took.",
        "In welke fase jullie samenwerking zit, en hoe lang elke fase duurde.",
    ),
    "StagePassed": named("Stage", "Fase"),
}

FIELDS = {
    "EnterStage.stage": named("Stage", "Fase"),
    "EnterStage.evidence": named(
        "What shows that you can enter it",
        "Waaruit blijkt dat het kan",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "shown_in": named(
        "Shown by the events",
        "Blijkt uit de gebeurtenissen",
        "Their numbers in the record.",
        "Hun nummers in het dossier.",
    ),
    "DevelopmentView.stage": named("Stage", "Fase"),
    "DevelopmentView.next_stage": named("Comes next", "Hierna"),
    "DevelopmentView.days_in_stage": named("Days in this stage", "Dagen in deze fase"),
    "DevelopmentView.stages": named("Stages", "Fasen"),
    "StagePassed.round": named("Round", "Ronde"),
    "StagePassed.stage": named("Stage", "Fase"),
    "StagePassed.days": named("Days", "Dagen"),
    "StagePassed.evidence": named("Shown by", "Blijkt uit"),
}

EVENTS = {
    "StageEntered": Words(
        "The parties entered the stage {stage} (round {round}): {evidence}.",
        "Partijen gingen de fase {stage} in (ronde {round}): {evidence}.",
    ),
}

PHRASES = {
    "EnterStage": Words("enter the stage {stage}: {evidence}", "de fase {stage} ingaan: {evidence}"),
}

REFUSALS = {
    "StageSkipped": Words(
        "No stage is skipped: before {stage} comes {comes_first}. Enter that one first.",
        "Geen fase wordt overgeslagen: vóór {stage} komt {comes_first}. Ga eerst die in.",
    ),
    "StageGoesOn": Words(
        "You are in the stage {stage}. Enter the next one, or an earlier one.",
        "Jullie zitten in de fase {stage}. Ga de volgende in, of een eerdere.",
    ),
    "StageEnteredTooEarly": Words(
        "The stage before it began on {since}. Choose that day or a later one.",
        "De fase ervoor begon op {since}. Kies die dag of een latere.",
    ),
    "EvidenceNotThere": Words(
        "There is no event {event} in this record. Give the numbers of events that show it.",
        "Dit dossier heeft geen gebeurtenis {event}. Noem nummers van gebeurtenissen waaruit het blijkt.",
    ),
}

VALUES = {
    "Stage.analysis": Words("Analysis", "Analyse"),
    "Stage.design": Words("Design", "Ontwerp"),
    "Stage.implementation": Words("Implementation", "Invoering"),
    "Stage.operation": Words("Operation", "Uitvoering"),
}
