"""Texts of the pages: navigation, buttons, headings, and what stands beside figures."""

from interfaces.wording.entries import Counted, Words

TEXTS = {
    "app.name": Words("Handslag", "Handslag"),
    "app.tagline": Words("The joint record of what you agreed", "Het gezamenlijke dossier van wat jullie afspraken"),
    "nav.skip": Words("Skip to content", "Naar de inhoud"),
    "nav.main": Words("Main menu", "Hoofdmenu"),
    "nav.portfolio": Words("Partnerships", "Partnerschappen"),
    "nav.overview": Words("Overview", "Overzicht"),
    "nav.timeline": Words("Timeline", "Tijdlijn"),
    "nav.table": Words("Table", "Tafel"),
    "nav.home": Words("Handslag, to your partnerships", "Handslag, naar je partnerschappen"),
    "nav.crumbs": Words("You are here", "Je bent hier"),
    "nav.sections": Words("Pages of this partnership", "Pagina's van dit partnerschap"),
    "nav.sign_out": Words("Sign out", "Uitloggen"),
    "nav.sign_in": Words("Sign in", "Inloggen"),
    "nav.language": Words("Language", "Taal"),
    "speak.for": Words("You speak for", "Je spreekt voor"),
    "speak.switch": Words("Switch", "Wissel"),
    "speak.choose": Words("Party you speak for", "Partij waarvoor je spreekt"),
    "word.yes": Words("yes", "ja"),
    "word.no": Words("no", "nee"),
    "word.erased": Words("[erased]", "[gewist]"),
    "word.none": Words("none", "geen"),
    "form.optional": Words("optional", "niet verplicht"),
    "form.choose": Words("Choose", "Kies"),
    "form.add": Words("Add: {label}", "Voeg toe: {label}"),
    "form.add_another": Words("Add another: {label}", "Nog een toevoegen: {label}"),
    "form.remove": Words("Remove: {label}", "Verwijder: {label}"),
    "form.show": Words("Show the questions", "Toon de vragen"),
    "form.item": Words("{label} {number}", "{label} {number}"),
    "form.more": Words("More settings", "Meer instellingen"),
    "form.record": Words("Record", "Leg vast"),
    "form.cancel": Words("Cancel", "Annuleer"),
    "form.error": Words("Error:", "Fout:"),
    "receipt.recorded": Words("Recorded", "Vastgelegd"),
    "receipt.title": Words("Message", "Melding"),
    "figure.how": Words("How is this computed?", "Hoe is dit berekend?"),
    "figure.events": Counted(
        Words("From {count} event", "Uit {count} gebeurtenis"),
        Words("From {count} events", "Uit {count} gebeurtenissen"),
    ),
    "figure.missing": Words("Missing: {missing}", "Ontbreekt: {missing}"),
    "figure.unknown": Words("not known", "niet bekend"),
    "table.view": Words("As a table", "Als tabel"),
    "page.previous": Words("Newer", "Nieuwer"),
    "page.next": Words("Older", "Ouder"),
    "page.pages": Words("More records", "Meer gebeurtenissen"),
    "page.print": Words("Print this page", "Print deze pagina"),
    "event.effective": Words("applies from {day}", "geldt vanaf {day}"),
    "event.decided": Words("agreed on {day}", "afgesproken op {day}"),
    "event.recorded": Words("recorded on {moment}", "vastgelegd op {moment}"),
    "event.corrects": Words("Corrects record {version}: {reason}", "Corrigeert vastlegging {version}: {reason}"),
    "event.number": Words("record {version}", "vastlegging {version}"),
    "event.origin": Words("Reconstructed from {source}, {ref}", "Gereconstrueerd uit {source}, {ref}"),
    "chart.baseline": Words("First agreement", "Eerste afspraak"),
    "chart.in_force": Words("Clause in force", "Geldende clausule"),
    "chart.actual": Words("Actual", "Werkelijk"),
    "chart.bars": Words(
        "1 first agreement, 2 clause in force, 3 actual",
        "1 eerste afspraak, 2 geldende clausule, 3 werkelijk",
    ),
    "chart.bar": Words("{party}, {period}, {version}: {amount}", "{party}, {period}, {version}: {amount}"),
    "chart.awaiting": Words("{period}: waits for the index", "{period}: wacht op het indexcijfer"),
    "chart.awaiting_mark": Words("waits for index", "wacht op index"),
    "chart.incomplete": Words("not complete", "niet compleet"),
    "chart.borne_title": Words(
        "{party} bears {actual} of the shock; under the first agreement it would be {baseline}",
        "{party} draagt {actual} van de schok; bij de eerste afspraak was dat {baseline}",
    ),
    "chart.borne_same": Words(
        "{party} bears {actual} of the shock, as first agreed",
        "{party} draagt {actual} van de schok, zoals eerst afgesproken",
    ),
    "chart.borne_none": Words(
        "No shock so far: there is nothing to share", "Nog geen schok: er valt niets te verdelen"
    ),
    "chart.borne_axis": Words(
        "Price shock per year, in thousands of euros", "Prijsschok per jaar, in duizenden euro's"
    ),
    "chart.periods_axis": Words(
        "Price shock per period, in thousands of euros", "Prijsschok per periode, in duizenden euro's"
    ),
    "chart.shock_title": Words(
        "{driver}: now {shock} above the prices of the offer", "{driver}: nu {shock} boven de prijzen van de aanbieding"
    ),
    "chart.shock_title_down": Words(
        "{driver}: now {shock} below the prices of the offer", "{driver}: nu {shock} onder de prijzen van de aanbieding"
    ),
    "chart.shock_axis": Words(
        "Deviation from the price date, in percent", "Afwijking vanaf het prijspeil, in procenten"
    ),
    "chart.shock_point": Words("{driver}, {period}: {shock}", "{driver}, {period}: {shock}"),
    "chart.trigger": Words(
        "Duty to renegotiate {driver}: {period}, {shock}", "Plicht tot heronderhandelen {driver}: {period}, {shock}"
    ),
    "chart.trigger_key": Words("duty to renegotiate", "plicht tot heronderhandelen"),
    "chart.margin_title": Counted(
        Words("{party} made a loss in {years}", "{party} leed verlies in {years}"),
        Words("{party} made a loss in {count} years: {years}", "{party} leed verlies in {count} jaren: {years}"),
    ),
    "chart.margin_fine": Words("{party} kept a margin in every year", "{party} hield elk jaar marge over"),
    "chart.margin_axis": Words("Margin per year, in thousands of euros", "Marge per jaar, in duizenden euro's"),
    "chart.margin_bar": Words("{party}, {period}: margin {amount}", "{party}, {period}: marge {amount}"),
    "chart.loss": Words("loss", "verlies"),
    "chart.shock_none": Words("No index figure yet", "Nog geen indexcijfer"),
    "chart.period": Words("Period", "Periode"),
    "chart.margin": Words("Margin", "Marge"),
    "chart.mark": Words("figure", "cijfer"),
    "api.title": Words("HTTP interface", "HTTP-koppelvlak"),
}
