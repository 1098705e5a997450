"""A joint gain on the table stands beside the two divisions of the measuring model, so that both can be compared."""

from decimal import Decimal

from domain.contributions import ContributionKind, RecordContribution
from domain.gain_share import AgreeGainShare, PartyPart
from domain.table import LayProposal
from tests.interfaces.web.example import Example


def test_a_gain_is_shown_as_proposed_by_halves_and_by_what_each_put_in(example: Example) -> None:
    today, handslag = example.handslag.today("Europe/Amsterdam"), example.handslag
    before = handslag.queries.relationship(example.partnership, as_of=today).fairness["dimensions"]["proportionality"]
    put_in = {party: parts["contribution"] for party, parts in before["components"].items()}
    parts = (PartyPart(party="C", amount=900_000), PartyPart(party="S", amount=300_000))
    told = (
        RecordContribution(effective_on=today, kind=ContributionKind.COST, amount=600_000, what="Metingen"),
        LayProposal(
            effective_on=today,
            title="Besparing delen",
            they="Een deel van de besparing.",
            changes=(AgreeGainShare(title="Minder inhuur", gain=1_200_000, parts=parts),),
            answer_due=today,
        ),
    )
    for number, command in enumerate(told):
        handslag.give(
            command, principal=example.client.principal(), partnership=example.partnership, key=f"gain {number}"
        )
    example.settled()
    laid = handslag.partnership(example.partnership).proposals_laid

    text = example.browser(example.client, "nl").read(f"{example.home}/proposals/{laid}").text.replace("\xa0", " ")

    client, contractor = put_in["C"] + 600_000, put_in["S"]
    adams = round(Decimal(1_200_000 * client) / (client + contractor))
    assert "Gemeente Waterrand € 9.000 € 6.000" in text
    assert f"€ {adams // 100:,}".replace(",", ".") in text
