"""The formulas of risk sharing and of procurement law in Dutch, by the English formula that the domain states."""

from interfaces.wording.entries import Words

_OF_A_PERIOD = {
    "B(p) = round(V(p) * w)": "B(p) = afgerond(V(p) * w)",
    "x(p) = q6(I(p) / (I(base) * (1 + g)^k) - 1)": "x(p) = zes decimalen(I(p) / (I(basis) * (1 + g)^k) - 1)",
    "T(p) = round(B(p) * x(p))": "T(p) = afgerond(B(p) * x(p))",
    "K_j(p) = round(B(p) * r_j) by the first clause; the carrier bears T(p) less the others": (
        "K_j(p) = afgerond(B(p) * r_j) volgens de eerste clausule; de drager draagt T(p) min wat de anderen dragen"
    ),
    "K_j(p) = round(B(p) * r_j) by the clause of the day; the carrier bears T(p) less the others": (
        "K_j(p) = afgerond(B(p) * r_j) volgens de clausule van de dag; de drager draagt T(p) min wat de anderen dragen"
    ),
    "in force, plus transfers paid, less transfers received": (
        "volgens de geldende clausule, plus betaalde en min ontvangen verrekeningen"
    ),
    "true when an observation that the clause needs is missing, so that its last compensation is kept": (
        "waar als een indexcijfer ontbreekt dat de clausule nodig heeft; de laatste vergoeding blijft dan staan"
    ),
    "the periods of the term that have ended; a later index value gives a restated row beside it": (
        "de perioden van de looptijd die voorbij zijn; een later indexcijfer geeft er een herziene regel naast"
    ),
}
_OF_A_DRIVER = {
    "sum of T(p) over periods whose index is known": "som van T(p) over de perioden waarvan het indexcijfer bekend is",
    "sum of T(p) over periods with T(p) > 0": "som van T(p) over de perioden met T(p) > 0",
    "sum of T(p) over periods with T(p) < 0": "som van T(p) over de perioden met T(p) < 0",
    "round(materiality * sum of V(p) over periods whose index is known)": (
        "afgerond(drempel van betekenis * som van V(p) over de perioden waarvan het indexcijfer bekend is)"
    ),
    "sum over the periods of what the party bears in this version, plus its transfers apart": (
        "som over de perioden van wat de partij in deze versie draagt, plus haar losse verrekeningen"
    ),
    "sum of the carrier's burden by the first clause - sum of its burden after settlements": (
        "wat de drager volgens de eerste clausule draagt - wat hij na verrekening draagt, over alle perioden"
    ),
    "sum of what the party bore after settlements / sum of T(p)": (
        "som van wat de partij na verrekening droeg / som van T(p)"
    ),
    "sum of the party's burden by the first clause over T(p) > 0 / sum of T(p) > 0": (
        "som van wat de partij volgens de eerste clausule droeg waar T(p) > 0 / som van T(p) > 0"
    ),
    "(sum of the party's burden in force over T(p) > 0 + its net transfers) / sum of T(p) > 0": (
        "(som van wat de partij volgens de geldende clausule droeg waar T(p) > 0 + wat zij per saldo verrekende) / "
        "som van T(p) > 0"
    ),
    "(sum of the party's burden in force over T(p) < 0 + its net transfers) / sum of T(p) < 0": (
        "(som van wat de partij volgens de geldende clausule droeg waar T(p) < 0 + wat zij per saldo verrekende) / "
        "som van T(p) < 0"
    ),
    "share_adverse - target": "aandeel in tegenvallers - afgesproken aandeel",
    "all |deviation from target| <= tolerance": "alle |afwijkingen van de afspraak| <= speelruimte",
    (
        "one-to-one and tail by the clause at 5, 10, 25 and 50 percent; one-to-one, predominant and overcompensated by "
        "share_adverse; asymmetric where falls do not mirror rises"
    ): (
        "één-op-één en staart volgens de clausule bij 5, 10, 25 en 50 procent; één-op-één, overwegend en "
        "overcompensatie "
        "volgens het aandeel in tegenvallers; scheef waar dalingen geen spiegel van stijgingen zijn"
    ),
    "the periods of which an index value is not known yet": "de perioden waarvan een indexcijfer nog niet bekend is",
    "1 - R(x) / x for one evaluation from zero": "1 - R(x) / x bij één toepassing vanaf nul",
    "|x - anchor| >= renegotiation threshold of the clause; the anchor is x of the last talk": (
        "|x - anker| >= de drempel van de clausule voor heronderhandelen; het anker is x bij het laatste gesprek"
    ),
    "a duty stays open until a renegotiation is concluded or a new version starts": (
        "een plicht blijft open tot een heronderhandeling is afgerond of een nieuwe versie ingaat"
    ),
}
_OF_A_LOSS = {
    "the loss as it was reported": "de schade zoals die is gemeld",
    "gross - recovery": "bruto - wat is verhaald",
    "bands on the net amount, marginal; others rounded, the carrier bears the rest": (
        "schijven over het nettobedrag; de anderen afgerond, de drager draagt de rest"
    ),
    "the carrier bears everything until a transfer moves money": (
        "de drager draagt alles, tot een verrekening geld verplaatst"
    ),
    "max(0, contractual - actual)": "het grootste van 0 en volgens afspraak - na verrekening",
    "day of the view - day of the loss": "dag van het overzicht - dag van de schade",
    "unsettled, or borne alone, more than the agreed number of days after the loss; one-to-one by agreement": (
        "niet verrekend, of alleen gedragen, na meer dan het afgesproken aantal dagen; één-op-één volgens afspraak"
    ),
}
_OF_THE_CONTRACT = {
    "sum over the drivers and the losses": "som over de kostenfactoren en de schades",
    "losses of which the parties have not agreed who bears them": (
        "schades waarvan de partijen niet hebben afgesproken wie ze draagt"
    ),
    "the drivers that were agreed, and the losses that were reported": (
        "de kostenfactoren die zijn afgesproken en de schades die zijn gemeld"
    ),
    "sum of V(p) over the periods that have ended": "som van V(p) over de perioden die voorbij zijn",
    "what the party bore after settlements / what all bore, from materiality on": (
        "wat de partij na verrekening droeg / wat allen droegen, vanaf de drempel van betekenis"
    ),
    "sum of V(p) over the periods of the year that have ended": (
        "som van V(p) over de perioden van het jaar die voorbij zijn"
    ),
    "in force over the periods of the year, plus net transfers and losses of the year": (
        "volgens de geldende clausule over de perioden van het jaar, plus verrekeningen per saldo en schades "
        "van het jaar"
    ),
    "sum over the parties of what they bore in the year": "som over de partijen van wat zij in het jaar droegen",
    "no period of the year awaits its index": "geen periode van het jaar wacht op een indexcijfer",
    "round(V(year) * margin share) - what the supplier bore in the year": (
        "afgerond(V(jaar) * margedeel) - wat de leverancier in het jaar droeg"
    ),
    "supplier margin < 0": "marge van de leverancier < 0",
    "the capacity that the party disclosed last": "de draagkracht die de partij het laatst opgaf",
    "what the party bore in the periods, transfers and losses of twelve months": (
        "wat de partij droeg in de perioden, verrekeningen en schades van twaalf maanden"
    ),
    "burden / amount": "last / draagkracht",
    "amount / sum of the amounts of all parties": "draagkracht / som van de draagkracht van alle partijen",
    "periods of the twelve months that await their index": (
        "perioden van de twaalf maanden die op hun indexcijfer wachten"
    ),
}
_OF_THE_LAW = {
    "round(initial value * (1 + indexation applied under a review clause))": (
        "afgerond(aanvangswaarde * (1 + indexering volgens een herzieningsclausule))"
    ),
    "the ground that the parties named": "de grond die de partijen noemden",
    "the change of the contract": "de wijziging van de opdracht",
    "sum of the small changes, cuts set off against rises": (
        "som van de kleine wijzigingen, verlagingen afgetrokken van verhogingen"
    ),
    "sum of the small changes without their sign": "som van de kleine wijzigingen zonder teken",
    "the change, or |net| of the small changes, / reference value": (
        "de wijziging, of |netto| van de kleine wijzigingen, / referentiewaarde"
    ),
    "0.50 for each change on ground (b) or (c); small changes together 0.10, for works 0.15": (
        "0,50 voor elke wijziging op grond (b) of (c); kleine wijzigingen samen 0,10, voor werken 0,15"
    ),
    "the European threshold of the day": "de Europese drempel van de dag",
    (
        "small changes stay below both limits, others at or below theirs; passing a number is not permission; overall "
        "nature and economic balance are judged separately"
    ): (
        "kleine wijzigingen blijven onder beide grenzen, andere op of onder de hunne; een getal halen is "
        "geen toestemming; "
        "over de algemene aard en het economisch evenwicht wordt apart geoordeeld"
    ),
    "gross is over the percentage while net is under it": "bruto zit boven het percentage terwijl netto eronder zit",
    "sum of the rises on grounds (b) and (c), each as a fraction of the reference value of its day": (
        "som van de verhogingen op grond (b) en (c), elk als deel van de referentiewaarde van haar dag"
    ),
    "one of the results exceeds its limit": "een van de uitkomsten gaat over haar grens",
    "no procurement terms were agreed, so there is nothing to measure": (
        "er zijn geen aanbestedingsgegevens afgesproken, dus er valt niets te meten"
    ),
}

TEXTS = {
    f"formula.{english}": Words(english, dutch)
    for english, dutch in {**_OF_A_PERIOD, **_OF_A_DRIVER, **_OF_A_LOSS, **_OF_THE_CONTRACT, **_OF_THE_LAW}.items()
}
