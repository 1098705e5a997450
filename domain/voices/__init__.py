"""Voices: what the parties say that is no claim, so that it can be heard and examined before it hardens.

    undercurrents what makes a party hesitate, and what drives it; it counts in no figure and nobody contests it
    resistance    a signal that is raised, examined, judged, and closed with a change or a reasoned refusal

Source: "Het fundament voor goede samenwerkingsrelaties", statements S1.7 and S1.9.
"""

from domain.voices import resistance, undercurrents

CONCEPTS = (undercurrents, resistance)
"""The concepts of this theme, in the order in which people meet them."""
