"""Texts that explain the figures of risk sharing: who bears what, how it was computed, and what to talk about."""

from interfaces.wording.entries import Counted, Words

TEXTS = {
    "risk.title": Words("Who bore the shock", "Wie droeg de schok"),
    "risk.totals": Words("What each party bears", "Wat elke partij draagt"),
    "risk.who": Words("Who carries which risk", "Wie draagt welk risico"),
    "risk.party": Words("Party", "Partij"),
    "risk.bears": Words("Bears", "Draagt"),
    "risk.share": Words("Share", "Aandeel"),
    "risk.target": Words("Agreed", "Afgesproken"),
    "risk.as_agreed": Words("As agreed", "Zoals afgesproken"),
    "risk.deviates": Words(
        "{party} bears {points} points more than agreed", "{party} draagt {points} punten meer dan afgesproken"
    ),
    "risk.carrier": Words(
        "{party} meets the cost first. Shock so far: {total}.", "{party} betaalt eerst. Schok tot nu toe: {total}."
    ),
    "risk.duty": Words(
        "The threshold was passed: there is a duty to renegotiate.",
        "De drempel is gepasseerd: er is een plicht tot heronderhandelen.",
    ),
    "risk.awaiting": Counted(
        Words("Waits for the index of {first}.", "Wacht op het indexcijfer van {first}."),
        Words(
            "{count} months wait for their index: {first} to {last}.",
            "{count} maanden wachten op het indexcijfer: {first} tot en met {last}.",
        ),
    ),
    "risk.missing": Words(
        "Before anything can be measured, agree: {missing}.",
        "Spreek eerst dit af, dan valt er iets te meten: {missing}.",
    ),
    "risk.lay": Words("Lay a proposal", "Leg een voorstel op tafel"),
    "reason.awaiting_index": Words("waits for the index", "wacht op het indexcijfer"),
    "reason.below_materiality": Words("too small to judge", "te klein om te beoordelen"),
    "reason.not_decided": Words("not decided yet", "nog niet besloten"),
    "reason.not_disclosed": Words("not disclosed", "niet openbaar gemaakt"),
    "reason.not_agreed": Words("no target agreed", "geen verdeling afgesproken"),
    "flag.STRUCTURAL_ONE_TO_ONE": Words(
        "By this clause {party} bears nearly every shock alone.",
        "Volgens deze clausule draagt {party} bijna elke schok alleen.",
    ),
    "flag.STRUCTURAL_TAIL": Words(
        "The larger the shock, the more of it {party} bears alone.",
        "Hoe groter de schok, hoe meer {party} er alleen van draagt.",
    ),
    "flag.REALISED_ONE_TO_ONE": Words(
        "{party} has borne nearly everything alone.", "{party} droeg tot nu toe bijna alles alleen."
    ),
    "flag.PREDOMINANT": Words("{party} has borne by far the most.", "{party} droeg tot nu toe verreweg het meest."),
    "flag.OVERCOMPENSATED": Words(
        "{party} received more than the shock cost it.", "{party} kreeg meer vergoed dan de schok kostte."
    ),
    "flag.ASYMMETRIC": Words(
        "The clause shares a fall otherwise than a rise.", "De clausule verdeelt een daling anders dan een stijging."
    ),
    "flag.UNSETTLED": Words("What was agreed is not settled yet.", "Wat is afgesproken, is nog niet verrekend."),
    "figure.total": Words("Together", "Samen"),
    "figure.rests_on": Words("Rests on", "Rust op"),
    "figure.and_more": Words("and {count} more", "en nog {count}"),
    "figure.how_borne": Words(
        "Per cost driver and period: the shock times the share by the clause in force, "
        "plus what was paid and less what was received. Added up:",
        "Per kostenfactor en periode: de schok maal het aandeel volgens de geldende clausule, "
        "plus wat is betaald en min wat is ontvangen. Opgeteld:",
    ),
    "source.figure": Words("{series}, {period}", "{series}, {period}"),
    "source.figures": Words(
        "{series}, {count} figures from {first} to {last}", "{series}, {count} cijfers van {first} tot en met {last}"
    ),
    "margin.title": Words("Margin per year", "Marge per jaar"),
    "margin.formula": Words(
        "{share} of {value} is {planned} planned; less {borne} of shocks borne leaves {margin}.",
        "{share} van {value} is {planned} gepland; min {borne} aan gedragen schokken blijft {margin}.",
    ),
    "one_off.title": Words("One-off shocks", "Eenmalige schokken"),
    "one_off.decided": Words("Decided", "Besloten"),
    "one_off.undecided": Words("In the middle of the table", "Midden op tafel"),
    "one_off.struck": Words("Struck on {day}; {carrier} paid first", "Getroffen op {day}; {carrier} betaalde eerst"),
    "one_off.age": Counted(
        Words("it lies there for {count} day", "het ligt er {count} dag"),
        Words("it lies there for {count} days", "het ligt er {count} dagen"),
    ),
    "one_off.net": Words("What it cost", "Wat het kostte"),
    "one_off.borne": Words("Borne by", "Gedragen door"),
    "one_off.unsettled": Words("{party} has still to pay {amount}", "{party} moet nog {amount} betalen"),
    "one_off.share": Words("Propose who bears it", "Stel voor wie het draagt"),
    "driver.lead": Words(
        "{weight} of the contract value. {carrier} meets the cost first.",
        "{weight} van de contractwaarde. {carrier} betaalt de kosten eerst.",
    ),
    "driver.clause": Words(
        "Clause in force: version {version}, from {day}", "Geldende clausule: versie {version}, vanaf {day}"
    ),
    "driver.versions": Words("How it came about", "Hoe die tot stand kwam"),
    "driver.revise": Words("Propose another clause", "Stel een andere clausule voor"),
    "driver.entry": Words("Register entry of this cost driver", "Registratie van deze kostenfactor"),
    "driver.triggers": Words("Duty to renegotiate", "Plicht tot heronderhandelen"),
    "driver.trigger": Words(
        "{period}: the shock reached {shock}, measured against {anchor} before. An answer was due by {day}.",
        "{period}: de schok kwam op {shock}, tegen {anchor} daarvoor. Antwoord uiterlijk {day}.",
    ),
    "driver.periods": Words("Every period", "Elke periode"),
    "driver.periods_help": Words(
        "Choose a period to see how its figures came about.", "Kies een periode om te zien hoe de cijfers ontstaan."
    ),
    "driver.periods_show": Words("Show all {count} periods", "Toon alle {count} periodes"),
    "driver.shock": Words("Shock", "Schok"),
    "driver.total": Words("In money", "In geld"),
    "driver.version": Words("Clause", "Clausule"),
    "row.title": Words("How {period} was computed", "Hoe {period} is berekend"),
    "row.base": Words(
        "Contract value {value} times weight {weight} gives {base} at base prices.",
        "Contractwaarde {value} maal gewicht {weight} geeft {base} tegen basisprijzen.",
    ),
    "row.shock": Words(
        "The index of the period divided by that of {day}, less what was priced in, gives a shock of {shock}.",
        "Het indexcijfer van de periode gedeeld door dat van {day}, min wat al in de prijs zat, geeft schok {shock}.",
    ),
    "row.total": Words("Base prices times the shock: {total}.", "Basisprijzen maal de schok: {total}."),
    "row.baseline": Words(
        "By the first agreement: {shares}. {carrier} bears the rest.",
        "Volgens de eerste afspraak: {shares}. {carrier} draagt de rest.",
    ),
    "row.in_force": Words(
        "By the clause in force (version {version}): {shares}.",
        "Volgens de geldende clausule (versie {version}): {shares}.",
    ),
    "row.actual": Words("After what the parties settled: {shares}.", "Na wat partijen verrekenden: {shares}."),
    "row.awaiting": Words(
        "The index of this period is not published yet, so there is no figure.",
        "Het indexcijfer van deze periode is nog niet gepubliceerd, dus er is geen cijfer.",
    ),
    "row.restated": Words("as it would be with the revised index", "zoals het zou zijn met het herziene indexcijfer"),
    "row.provisional": Words("provisional: an index figure was missing", "voorlopig: een indexcijfer ontbrak"),
}
