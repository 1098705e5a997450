"""Words of the view of the framework: its maximum, what was called off, and what is left."""

from interfaces.wording.entries import named

NAMES = {
    "FrameworkView": named(
        "Framework",
        "Raamovereenkomst",
        "The most that can be called off, what was called off, and what is left.",
        "Wat er hoogstens kan worden afgeroepen, wat is afgeroepen, en wat over is.",
    ),
    "FrameworkInForce": named("Terms of the framework", "Afspraken van de raamovereenkomst"),
    "CallOff": named("Call-off", "Deelopdracht"),
}

FIELDS = {
    "FrameworkView.framework": named("Terms of the framework", "Afspraken van de raamovereenkomst"),
    "FrameworkView.called_off": named("Called off", "Afgeroepen"),
    "FrameworkView.call_offs": named("Call-offs", "Deelopdrachten"),
    "FrameworkView.reached": named("The maximum is reached", "Het maximum is bereikt"),
    "value_left": named("Value left", "Waarde over"),
    "quantity_left": named("Quantity left", "Hoeveelheid over"),
    "longest_without_justification": named(
        "Last day without a justification",
        "Laatste dag zonder motivering",
        "Four years after the start.",
        "Vier jaar na de start.",
    ),
    "FrameworkInForce.last_day": named("Last day of the contract", "Laatste dag van het contract"),
    "CallOff.on": named("On", "Op"),
    "CallOff.title": named("What", "Wat"),
    "CallOff.value": named("Value", "Waarde"),
    "CallOff.quantity": named("Quantity", "Hoeveelheid"),
}
