"""The rules of validation of changes of a public contract, and the text that tells each to people."""

from interfaces.wording.entries import Words

RULES_OF_LAW = {
    "rule.some_circumstance": "state at least one circumstance",
    "rule.framework_maximum": "a framework states its largest value, its largest quantity or both",
    "rule.quantity_with_unit": "a quantity has a unit, and a unit a quantity",
    "rule.awarded_roles_once": "name each key role of a party once",
    "rule.modification_worth_recording": "a modification that leaves the value as it is states its reason",
}
"""The rules, word for word."""

TEXTS = {
    "rule.some_circumstance": Words("Fill in at least one answer.", "Vul ten minste één antwoord in."),
    "rule.framework_maximum": Words(
        "Fill in the largest value, the largest quantity or both.",
        "Vul de grootste waarde, de grootste hoeveelheid of beide in.",
    ),
    "rule.quantity_with_unit": Words(
        "Fill in both the quantity and its unit, or neither.", "Vul zowel de hoeveelheid als de eenheid in, of geen."
    ),
    "rule.awarded_roles_once": Words(
        "Name each key role of a party once.", "Noem elke sleutelrol van een partij één keer."
    ),
    "rule.modification_worth_recording": Words(
        "The value stays the same. Then say why the contract is modified.",
        "De waarde blijft gelijk. Zeg dan waarom het contract wordt gewijzigd.",
    ),
}
