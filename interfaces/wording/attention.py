"""Texts of the page that gathers what needs attention across partnerships."""

from interfaces.wording.entries import Counted, Words

TEXTS = {
    "nav.attention": Words("Needs attention", "Aandacht nodig"),
    "attention.lead": Words(
        "What waits in all your partnerships: the nearest and the oldest first.",
        "Wat er wacht in al je partnerschappen: het dichtstbij en het oudst eerst.",
    ),
    "attention.choose": Words("Lists", "Lijsten"),
    "attention.all": Words("Everything", "Alles"),
    "attention.more": Words("All of this list", "De hele lijst"),
    "attention.nothing": Words("Nothing needs attention now.", "Er is nu niets dat aandacht nodig heeft."),
    "attention.to_portfolio": Words("To your partnerships", "Naar je partnerschappen"),
    "attention.proposals": Words("Proposals that wait for you", "Voorstellen die op jullie wachten"),
    "attention.proposals.none": Words("No proposal waits for you.", "Er wacht geen voorstel op jullie."),
    "attention.alone": Words("Risks that one party bears alone", "Risico's die één partij alleen draagt"),
    "attention.alone.none": Words(
        "As far as was worked out, no party bears a risk alone.",
        "Voor zover uitgerekend draagt geen partij een risico alleen.",
    ),
    "attention.flags": Words("Everything to talk about", "Alles om over te praten"),
    "attention.flags.none": Words(
        "As far as was worked out, there is nothing to talk about.",
        "Voor zover uitgerekend is er niets om over te praten.",
    ),
    "attention.shocks": Words("Shocks without a decision", "Schokken zonder besluit"),
    "attention.shocks.none": Words("The parties decided about every shock.", "Over elke schok is besloten."),
    "attention.renegotiations": Words("Open renegotiations", "Open heronderhandelingen"),
    "attention.renegotiations.none": Words("No renegotiation is open.", "Er staat geen heronderhandeling open."),
    "attention.options": Words("Options that are due within a year", "Opties waarover binnen een jaar te besluiten is"),
    "attention.options.none": Words(
        "No last day of notice falls within a year.", "Binnen een jaar valt geen laatste dag van opzegging."
    ),
    "attention.headlines": Words("Fairness, the lowest first", "Billijkheid, de laagste eerst"),
    "attention.headlines.none": Words("Nothing was worked out yet.", "Er is nog niets uitgerekend."),
    "attention.since": Words("since {day}", "sinds {day}"),
    "attention.days_old": Counted(
        Words("{count} day without a decision", "{count} dag zonder besluit"),
        Words("{count} days without a decision", "{count} dagen zonder besluit"),
    ),
    "attention.days_open": Counted(
        Words("open for {count} day", "{count} dag open"), Words("open for {count} days", "{count} dagen open")
    ),
    "attention.stuck": Words("stuck", "zit vast"),
    "attention.answer_by": Words("answer by {day}", "antwoord voor {day}"),
    "attention.expires_on": Words("expires on {day}", "vervalt op {day}"),
    "attention.from": Words("from {party}", "van {party}"),
    "attention.notice_by": Words("last day of notice {day}", "laatste dag van opzegging {day}"),
    "attention.unsaid": Words("Not to be said yet", "Nog niet te zeggen"),
    "attention.unsaid_why": Counted(
        Words("evidence is missing for {count} question", "bewijs ontbreekt voor {count} vraag"),
        Words("evidence is missing for {count} questions", "bewijs ontbreekt voor {count} vragen"),
    ),
    "attention.score": Words("{score} out of 1", "{score} van 1"),
    "attention.weakest": Words("weakest: {dimension}", "zwakst: {dimension}"),
    "attention.worked": Words(
        "Worked out as of {day}, at record {version}.", "Uitgerekend op {day}, tot en met vastlegging {version}."
    ),
    "attention.under_way": Words("Newer figures are under way.", "Nieuwere cijfers zijn onderweg."),
    "attention.failed": Words(
        "Newer figures could not be worked out; who runs this service can see why.",
        "Nieuwere cijfers lieten zich niet uitrekenen; wie deze dienst draait, kan zien waarom.",
    ),
    "attention.not_worked": Words("Not worked out yet.", "Nog niet uitgerekend."),
    "attention.driver": Words("Cost driver {name}", "Kostensoort {name}"),
    "attention.shock": Words("Shock: {title}", "Schok: {title}"),
    "attention.law": Words("Procurement law", "Aanbestedingsrecht"),
    "attention.fairness": Words("Fairness", "Billijkheid"),
    "flag.ONE_SIDED_DISCLOSURE_DUTY": Words("One party alone has to disclose.", "Maar één partij moet openheid geven."),
}
