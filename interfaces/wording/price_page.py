"""Words of the page of prices: what prices become, what is still to settle, and how shared targets stand."""

from interfaces.wording.entries import Words

TEXTS = {
    "nav.prices": Words("Prices", "Prijzen"),
    "prices.lead": Words(
        "What each price becomes by its rule, and how shared targets stand on {day}. Handslag changes no price: "
        "it gives the figures, you act on them.",
        "Wat elke prijs volgens zijn regel wordt, en hoe gedeelde richtprijzen ervoor staan op {day}. Handslag "
        "verandert geen prijs: het geeft de cijfers, jullie handelen ernaar.",
    ),
    "prices.none": Words(
        "No price rule and no shared target was agreed. Propose one; it counts once all parties assent.",
        "Er is geen prijsregel en geen gedeelde richtprijs afgesproken. Stel er een voor; hij telt zodra alle "
        "partijen instemmen.",
    ),
    "prices.agree_rule": Words("Propose a price rule", "Stel een prijsregel voor"),
    "prices.agree_target": Words("Propose a shared target", "Stel een gedeelde richtprijs voor"),
    "prices.now": Words("Price of a unit", "Prijs van een eenheid"),
    "prices.now_waits": Words("Waits for an index", "Wacht op een index"),
    "prices.base": Words("Base price {price}", "Basisprijs {price}"),
    "prices.since_base": Words("{change} since the base period", "{change} sinds de basisperiode"),
    "prices.dropped": Words("The rule was dropped on {day}", "De regel is geschrapt op {day}"),
    "prices.unworkable": Words(
        "The rounding in this rule leaves no price. Agree another rounding.",
        "De afronding in deze regel laat geen prijs over. Spreek een andere afronding af.",
    ),
    "prices.path": Words("From day to day of change", "Van verandering tot verandering"),
    "prices.path_of": Words("Changes by the rule of {day}", "Veranderingen volgens de regel van {day}"),
    "prices.no_moment": Words("No day of change falls in its time.", "Er valt geen dag van verandering in zijn tijd."),
    "prices.day": Words("From", "Vanaf"),
    "prices.formula": Words("Movement", "Beweging"),
    "prices.passed_on": Words("Passed on", "Doorberekend"),
    "prices.cut_off": Words("Cut off", "Afgesneden"),
    "prices.banked": Words("Kept", "Bewaard"),
    "prices.price": Words("Price", "Prijs"),
    "prices.automatic": Words("It changes without being asked for.", "Hij verandert zonder verzoek."),
    "prices.in_time": Words("Asked on {asked}, in time.", "Gevraagd op {asked}, op tijd."),
    "prices.stands_on": Words("Objections are possible before {day}.", "Bezwaar kan voor {day}."),
    "prices.still_open": Words("{party} can ask until {day}.", "{party} kan tot en met {day} vragen."),
    "prices.still_open_late": Words(
        "Not asked for by {day}. Once {party} asks, it applies from the next month.",
        "Niet uiterlijk op {day} gevraagd. Zodra {party} vraagt, geldt hij vanaf de maand erna.",
    ),
    "prices.applies_later": Words("Asked too late: it applies from {day}.", "Te laat gevraagd: hij geldt vanaf {day}."),
    "prices.waits": Words(
        "Not asked for by {day}: the next moment counts the whole movement.",
        "Niet uiterlijk op {day} gevraagd: het volgende moment telt de hele beweging.",
    ),
    "prices.lost": Words(
        "Not asked for by {day}: this movement is lost.",
        "Niet uiterlijk op {day} gevraagd: deze beweging is verloren.",
    ),
    "prices.awaiting": Words("Waits for the index of {parts}.", "Wacht op de index van {parts}."),
    "prices.provisional": Words(
        "Provisional: the index of {parts} may still change.",
        "Voorlopig: de index van {parts} kan nog veranderen.",
    ),
    "prices.limited": Words("Held back by {limits}.", "Tegengehouden door {limits}."),
    "limit.threshold": Words("the threshold", "de drempel"),
    "limit.cap_per_period": Words("the cap per period", "het maximum per periode"),
    "limit.floor_per_period": Words("the floor per period", "het minimum per periode"),
    "limit.cumulative_cap": Words("the cap over all periods", "het maximum over alle periodes"),
    "limit.cumulative_floor": Words("the floor over all periods", "het minimum over alle periodes"),
    "limit.direction": Words("the direction: up only", "de richting: alleen omhoog"),
    "limit.forfeited": Words("the late request", "het late verzoek"),
    "claim.as_agreed": Words(
        "The claim of {claimed} is what was agreed.", "De berekende {claimed} is wat is afgesproken."
    ),
    "claim.rises_added_up": Words(
        "The claim of {claimed} adds earlier rises once more. Agreed is {agreed}.",
        "De berekende {claimed} telt eerdere stijgingen er nog eens bij. Afgesproken is {agreed}.",
    ),
    "claim.rises_compounded": Words(
        "The claim of {claimed} multiplies earlier rises once more. Agreed is {agreed}.",
        "De berekende {claimed} vermenigvuldigt eerdere stijgingen nog eens. Afgesproken is {agreed}.",
    ),
    "claim.other_base_period": Words(
        "The claim of {claimed} divides by {period}. Agreed is {agreed}.",
        "De berekende {claimed} deelt door {period}. Afgesproken is {agreed}.",
    ),
    "claim.unexplained": Words(
        "The claim of {claimed} is not what was agreed: {agreed}.",
        "De berekende {claimed} is niet wat is afgesproken: {agreed}.",
    ),
    "claim.awaiting_index": Words(
        "The claim of {claimed} waits for an index figure.", "De berekende {claimed} wacht op een indexcijfer."
    ),
    "prices.fixed": Words("Fixed part: {fixed}", "Vast deel: {fixed}"),
    "prices.part": Words(
        "{title}: {weight} × {now} ({now_period}) / {base} ({base_period}) = {outcome}",
        "{title}: {weight} × {now} ({now_period}) / {base} ({base_period}) = {outcome}",
    ),
    "prices.factor": Words("Together the factor {factor}", "Samen de factor {factor}"),
    "prices.wanted": Words(
        "Due since the last price: {wanted}; passed on: {passed}",
        "Tegoed sinds de vorige prijs: {wanted}; doorberekend: {passed}",
    ),
    "prices.orders": Words("Orders", "Bestellingen"),
    "prices.order": Words("Order", "Bestelling"),
    "prices.decided": Words("Price of", "Prijs van"),
    "prices.at_base": Words("At base prices", "Tegen basisprijzen"),
    "prices.costs": Words("Costs", "Kost"),
    "prices.waits_short": Words("waits", "wacht"),
    "prices.provisional_short": Words("provisional", "voorlopig"),
    "prices.settled": Words("Settled periods", "Afgerekende periodes"),
    "prices.period": Words("Period", "Periode"),
    "prices.settled_amount": Words("Settled", "Afgerekend"),
    "prices.corrected": Words("Corrected", "Gecorrigeerd"),
    "prices.restated": Words("By today's figures", "Met de cijfers nu"),
    "prices.to_settle": Words("Still to settle", "Nog te verrekenen"),
    "prices.why": Words("Why", "Waarom"),
    "prices.settled_help": Words(
        "What was settled stays. A difference is an amount beside it: above zero the client pays it.",
        "Wat is afgerekend, blijft staan. Een verschil is een bedrag ernaast: boven nul betaalt de opdrachtgever het.",
    ),
    "prices.total": Words("Together still to settle: {amount}.", "Samen nog te verrekenen: {amount}."),
    "cause.own_index": Words("Its index changed", "De index veranderde"),
    "cause.earlier_period": Words("An earlier period changed", "Een eerdere periode veranderde"),
    "cause.other_amount": Words("Another amount was settled", "Er is een ander bedrag afgerekend"),
    "cause.awaiting": Words("Waits for a final index", "Wacht op een definitieve index"),
    "cause.none": Words("Nothing", "Niets"),
    "prices.rule": Words("The rule in full", "De regel voluit"),
    "prices.ask": Words("Ask for a new price from {day}", "Vraag een nieuwe prijs vanaf {day}"),
    "prices.object": Words("Object to the new price from {day}", "Maak bezwaar tegen de prijs vanaf {day}"),
    "prices.record_order": Words("Record an order", "Leg een bestelling vast"),
    "prices.record_settled": Words("Record what was settled", "Leg vast wat is afgerekend"),
    "prices.replace": Words("Propose another rule", "Stel een andere regel voor"),
    "prices.drop": Words("Propose to drop it", "Stel voor de regel te schrappen"),
    "targets.title": Words("Shared targets", "Gedeelde richtprijzen"),
    "targets.lead": Words("Target {target}; {party} pays the cost.", "Richtprijs {target}; {party} betaalt de kosten."),
    "targets.assessed": Words("Assessed on", "Beoordeeld op"),
    "targets.target": Words("Target", "Richtprijs"),
    "targets.outturn": Words("Cost", "Kosten"),
    "targets.saving": Words("Saving", "Meevaller"),
    "targets.part": Words("{party} gains", "{party} wint"),
    "targets.to_settle": Words("To settle with {party}", "Te verrekenen met {party}"),
    "targets.help": Words(
        "Below zero is an overrun, or what a party pays. Earlier assessments stay; the next one settles the "
        "difference.",
        "Onder nul is een tegenvaller, of wat een partij betaalt. Eerdere beoordelingen blijven; de volgende "
        "verrekent het verschil.",
    ),
    "targets.none": Words("No cost was recorded yet.", "Er zijn nog geen kosten vastgelegd."),
    "targets.record": Words("Record the cost", "Leg de kosten vast"),
}
