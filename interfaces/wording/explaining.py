"""Words for explanations of figures."""

from interfaces.wording.entries import Words

REFUSALS = {
    "NoSuchFigure": Words(
        "There is no figure at {figure}. Take the place of a figure from the answer that shows it.",
        "Er is geen cijfer op {figure}. Neem de plaats van een cijfer over uit het antwoord dat het toont.",
    ),
}
