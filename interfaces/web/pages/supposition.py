"""What is supposed to have gone otherwise, in words."""

from application.queries.supposing import write_supposition
from domain.suppositions import Adopted, FirstSplit, Supposition, TurnedDown
from interfaces.web.visit import Visit


def supposed_in_words(visit: Visit, supposition: Supposition | None) -> str:
    """Say what is supposed, or nothing when nothing is."""
    words = visit.words
    match supposition:
        case None:
            return ""
        case FirstSplit():
            return words.text("suppose.first_split")
        case TurnedDown():
            return words.text("suppose.turned_down", number=str(supposition.proposal))
        case Adopted():
            return words.text("suppose.adopted", number=str(supposition.proposal))
    return words.text("suppose.without", version=str(supposition.version))


def supposing_address(visit: Visit, supposition: Supposition) -> str:
    """Lead to the page of a supposition."""
    return f"{visit.place.home}/what-if?suppose={write_supposition(supposition)}"
