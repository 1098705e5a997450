"""Words for reports that are kept, so that their figures can be worked out again."""

from interfaces.wording.entries import Words, named

NAMES = {
    "KeepReport": named(
        "Keep a report",
        "Leg een rapport vast",
        "The figures of a day. Anyone can work them out again, for ever.",
        "De cijfers van één dag. Iedereen kan ze altijd narekenen.",
    ),
    "ReportedFigures": named("Figures", "Cijfers"),
}

FIELDS = {
    "KeepReport.title": named(
        "What is the report for?", "Waar is het rapport voor?", "One line.", "Eén regel. Noem geen persoon."
    ),
    "KeepReport.figures": named("Figures", "Cijfers"),
    "ReportedFigures.model": named("Model", "Model"),
    "ReportedFigures.as_of": named("Figures of", "Cijfers van"),
    "ReportedFigures.record_version": named("Number in the record", "Nummer in het dossier"),
    "ReportedFigures.series": named("Indices", "Indexen"),
    "ReportedFigures.figures_digest": named("Fingerprint of the figures", "Vingerafdruk van de cijfers"),
}

EVENTS = {
    "ReportKept": Words(
        "{by} kept a report, “{title}”: {figures}.",
        "{by} legde een rapport vast, “{title}”: {figures}.",
    ),
}

PHRASES = {
    "ReportedFigures": Words("figures of {as_of}, model {model}", "cijfers van {as_of}, model {model}"),
}

REFUSALS = {
    "ReportAheadOfRecord": Words(
        "A report is about a day that has come and events that were recorded: the record is at {version}, the report "
        "asks for {record_version} as of {as_of}.",
        "Een rapport gaat over een dag die is geweest en gebeurtenissen die zijn vastgelegd: het dossier is bij "
        "{version}, het rapport vraagt {record_version} per {as_of}.",
    ),
    "FiguresComeOutOtherwise": Words(
        "Worked out again, the figures of {as_of} are others than those in the report. Make a new draft and keep that.",
        "Nagerekend zijn de cijfers van {as_of} andere dan die in het rapport. Maak een nieuw concept en leg dat vast.",
    ),
    "UnknownModel": Words(
        "This version of Handslag does not know the model {model}. Work it out with a newer version.",
        "Deze versie van Handslag kent het model {model} niet. Reken het na met een nieuwere versie.",
    ),
    "NoReportThere": Words(
        "The record has no report at number {version}. Choose one from the list of reports.",
        "Het dossier heeft geen rapport op nummer {version}. Kies er een uit de lijst met rapporten.",
    ),
}

TEXTS = {
    "cli.report_same": Words(
        "The figures of {day} come out the same: {digest}.", "De cijfers van {day} komen hetzelfde uit: {digest}."
    ),
    "cli.report_other": Words(
        "The figures of {day} do not come out the same as when they were kept.",
        "De cijfers van {day} komen niet hetzelfde uit als toen ze werden vastgelegd.",
    ),
    "nav.reports": Words("Reports", "Rapporten"),
    "reports.lead": Words(
        "Figures of a day that both of you can work out again, however long ago they were kept.",
        "Cijfers van één dag die jullie allebei kunnen narekenen, hoe lang geleden ze ook zijn vastgelegd.",
    ),
    "reports.none": Words("No report was kept yet.", "Er is nog geen rapport vastgelegd."),
    "reports.keep": Words("Keep a report", "Leg een rapport vast"),
    "reports.title": Words("What is the report for?", "Waar is het rapport voor?"),
    "reports.as_of": Words("Figures of", "Cijfers van"),
    "reports.about": Words(
        "Figures of {as_of}, kept by {party} on {day}", "Cijfers van {as_of}, vastgelegd door {party} op {day}"
    ),
    "reports.same": Words(
        "Worked out again: the figures come out the same.", "Nagerekend: de cijfers komen hetzelfde uit."
    ),
    "reports.differs": Words(
        "Worked out again: the figures do not come out the same.", "Nagerekend: de cijfers komen niet hetzelfde uit."
    ),
    "reports.figures": Words("Main figures", "De belangrijkste cijfers"),
    "reports.figure": Words("Figure", "Cijfer"),
    "reports.value": Words("Value", "Waarde"),
    "reports.borne": Words("Shocks borne by {party}", "Schokken gedragen door {party}"),
    "reports.headline": Words(
        "Fairness, as the worst-off party sees it", "Billijkheid, door de slechtst bedeelde partij gezien"
    ),
    "reports.kpi": Words("Attainment of the KPIs", "KPI's behaald"),
    "reports.level": Words("Proven level of partnership", "Bewezen niveau van samenwerking"),
    "reports.rests_on": Words("What it rests on", "Waar het op rust"),
    "reports.model": Words("Model", "Model"),
    "reports.record": Words("Read up to", "Gelezen tot en met"),
    "reports.series": Words("Index", "Index"),
    "reports.digest": Words("Fingerprint of the figures", "Vingerafdruk van de cijfers"),
    "reports.all": Words("All figures as data", "Alle cijfers als gegevens"),
}
