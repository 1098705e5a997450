"""What people read when a figure cannot be worked out: price rules, gains, the option year, procurement limits."""

from interfaces.wording.entries import Words

REFUSALS = {
    "ReadingNotPositive": Words(
        "{value} for {period} is no usable index value. It lies above zero.",
        "{value} voor {period} is geen bruikbare indexwaarde. Die ligt boven nul.",
    ),
    "PriceFactorNotPositive": Words(
        "The formula gives {factor} for {period}; that leaves no price.",
        "De formule geeft {factor} voor {period}; dan blijft er geen prijs over.",
    ),
    "PeriodsNotInOrder": Words(
        "{period} comes twice or too early. Give every period once, in order.",
        "{period} komt dubbel of te vroeg voor. Geef elke periode één keer, op volgorde.",
    ),
    "NoTargetYet": Words(
        "No target was agreed on or before {on}. Agree one first.",
        "Op {on} was nog geen richtprijs afgesproken. Spreek er eerst een af.",
    ),
    "NegativeContribution": Words(
        "{party} cannot have contributed less than nothing.", "{party} kan niet minder dan niets hebben bijgedragen."
    ),
    "RemainderToStranger": Words(
        "{party} is not one of the parties among whom the gain is divided.",
        "{party} hoort niet bij de partijen tussen wie de winst wordt verdeeld.",
    ),
    "JudgementWithoutReasons": Words(
        "A judgement needs its reasons. Write them down.", "Een oordeel heeft redenen nodig. Schrijf ze op."
    ),
    "ThresholdEndsBeforeItStarts": Words(
        "A threshold ends on or after the day it starts.", "Een drempel eindigt op of na de dag waarop hij ingaat."
    ),
    "ThresholdNotPositive": Words("A threshold lies above zero.", "Een drempel ligt boven nul."),
    "InitialValueNotPositive": Words(
        "The initial value of a contract lies above zero.", "De aanvangswaarde van een opdracht ligt boven nul."
    ),
    "IndexationOutOfRange": Words(
        "This indexation cannot be right. Give it as a fraction, for example 0.02.",
        "Deze indexering kan niet kloppen. Geef haar als breuk, bijvoorbeeld 0,02.",
    ),
    "FactorOutOfRange": Words(
        "Give this factor a value from 1 to 5.", "Geef deze factor een waarde van 1 tot en met 5."
    ),
    "LeadDaysOutOfRange": Words(
        "The market is explored at most ten years ahead.", "De markt verken je hoogstens tien jaar vooruit."
    ),
    "DimensionsNotListed": Words(
        "Every dimension is listed, also one without evidence.",
        "Elke dimensie wordt genoemd, ook een zonder bewijs.",
    ),
}
