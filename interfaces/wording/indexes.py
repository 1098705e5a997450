"""Words for index series: their figures, how sure these are, and where they come from."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RegisterSeries": named(
        "Register an index series",
        "Registreer een indexreeks",
        "What it measures, who publishes it, and under which licence.",
        "Wat de reeks meet, wie die publiceert, en onder welke licentie.",
    ),
    "ObserveIndex": named(
        "Record index figures",
        "Leg indexcijfers vast",
        "As published on one day. Earlier figures stay readable.",
        "Zoals op één dag gepubliceerd. Eerdere cijfers blijven leesbaar.",
    ),
    "RecordIndexFigure": named(
        "Record an index figure",
        "Leg een indexcijfer vast",
        "A published figure that a clause or a cost follows.",
        "Een gepubliceerd cijfer dat een clausule of kost volgt.",
    ),
    "Figure": named("Figure", "Cijfer"),
}

FIELDS = {
    "RegisterSeries.series": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or underscores.",
        "Een letter, dan letters, cijfers of lage streepjes.",
    ),
    "RegisterSeries.title": named("Name of the series", "Naam van de reeks"),
    "unit": named("Unit", "Eenheid", "For example 2015 = 100.", "Bijvoorbeeld 2015 = 100."),
    "frequency": named("Published", "Gepubliceerd"),
    "publisher": named("Publisher", "Uitgever"),
    "licence": named("Licence", "Licentie"),
    "figures": named("Figures", "Cijfers"),
    "vintage": named("Published on", "Gepubliceerd op"),
    "Figure.value": named("Figure", "Cijfer"),
    "Figure.status": named("How sure", "Hoe zeker"),
    "RecordIndexFigure.series": named("Index series", "Indexreeks"),
    "RecordIndexFigure.value": named("Figure", "Cijfer"),
    "RecordIndexFigure.status": named("How sure", "Hoe zeker"),
}

EVENTS = {
    "SeriesRegistered": Words(
        "{by} registered the series “{title}” of {publisher} ({unit}).",
        "{by} registreerde de reeks “{title}” van {publisher} ({unit}).",
    ),
    "IndexFigureRecorded": Words(
        "{by} recorded the figure {value} of {series} for {period} ({status}), published on {vintage}.",
        "{by} legde het cijfer {value} van {series} voor {period} vast ({status}), gepubliceerd op {vintage}.",
    ),
    "IndexObserved": Words(
        "{period}: {value} ({status}), published on {vintage}.",
        "{period}: {value} ({status}), gepubliceerd op {vintage}.",
    ),
}

REFUSALS = {
    "SeriesAlreadyRegistered": Words(
        "The series {series} is registered already. Add figures to it.",
        "De reeks {series} is al geregistreerd. Voeg er cijfers aan toe.",
    ),
    "UnknownSeries": Words(
        "There is no such series. Register it first.", "Deze reeks bestaat niet. Registreer die eerst."
    ),
    "OtherFrequency": Words(
        "The period {period} does not fit this series. Use its months or quarters.",
        "De periode {period} past niet bij deze reeks. Gebruik de maanden of kwartalen ervan.",
    ),
    "VintageGoesBack": Words(
        "For {period} a later publication is known, of {known_vintage}. Check the day of publication.",
        "Voor {period} is een latere publicatie bekend, van {known_vintage}. Controleer de publicatiedatum.",
    ),
    "SameVintageOtherValue": Words(
        "The same publication gave {known_value} for {period}. Give a revision its own day of publication.",
        "Dezelfde publicatie gaf {known_value} voor {period}. Geef een herziening een eigen publicatiedatum.",
    ),
    "VintageInFuture": Words(
        "These figures would be published later than today. Check the day of publication.",
        "Deze cijfers zouden later dan vandaag zijn gepubliceerd. Controleer de publicatiedatum.",
    ),
}

VALUES = {
    "ObservationStatus.final": Words("final", "definitief"),
    "ObservationStatus.provisional": Words("provisional", "voorlopig"),
    "ObservationStatus.flash": Words("first estimate", "snelle raming"),
    "ObservationStatus.derived": Words("derived", "afgeleid"),
}
