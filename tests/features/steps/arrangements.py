"""Words for agreed terms that no other concept knows."""

from domain.arrangements import AgreeArrangement, DropArrangement
from tests.features.phrases import term
from tests.features.reading import short_name
from tests.features.world import World

REASON = "Samen afgesproken"


@term(AgreeArrangement, 'the arrangement "{title}"(: "{text}")?', 'de afspraak "{title}"(: "{text}")?')
def _(world: World, title: str, text: str | None) -> AgreeArrangement:
    return AgreeArrangement(arrangement=short_name(title), title=title, text=text)


@term(DropArrangement, 'to let the arrangement "{title}" go', 'de afspraak "{title}" los te laten')
def _(world: World, title: str) -> DropArrangement:
    return DropArrangement(arrangement=short_name(title), reason=REASON)
