"""Words for energy: what a party means to put in each year, and the hours it gave."""

from interfaces.wording.entries import Words, named

NAMES = {
    "PledgeEnergy": named(
        "Say what energy you will put in",
        "Zeg hoeveel energie je erin steekt",
        "Hours, money and attention a year. Later you see it beside what was put in.",
        "Uren, geld en aandacht per jaar. Later zie je het naast wat er is ingebracht.",
    ),
    "GiveAttention": named(
        "Record time and attention",
        "Leg tijd en aandacht vast",
        "Hours directed at a matter, or given to being and thinking together.",
        "Uren gericht op een zaak, of zomaar samen.",
    ),
    "EnergyView": named(
        "Energy and attention",
        "Energie en aandacht",
        "What each party meant to put in, what it did put in, and how its time was spent.",
        "Wat elke partij erin zou steken, wat ze erin stak, en waaraan haar tijd opging.",
    ),
    "PledgeOfParty": named("Pledge", "Voornemen"),
    "EnergySoFar": named("Energy", "Energie"),
    "TimeOfParty": named("Time", "Tijd"),
    "HoursOfParty": named("Hours", "Uren"),
}

FIELDS = {
    "PledgeEnergy.hours": named("Hours a year", "Uren per jaar"),
    "PledgeEnergy.money": named("Money a year", "Geld per jaar"),
    "attention": named("Attention", "Aandacht", "One line. Do not name a person.", "Eén regel. Noem geen persoon."),
    "focus": named("Directed or undirected", "Gericht of ongericht"),
    "GiveAttention.promise": named(
        "For your promise",
        "Voor je toezegging",
        "Leave empty when it served none.",
        "Leeg laten als het voor geen was.",
    ),
    "EnergyView.pledges": named("Pledged each year", "Voorgenomen per jaar"),
    "EnergyView.so_far": named("Pledged and put in so far", "Voorgenomen en ingebracht tot nu toe"),
    "EnergyView.time": named("How the hours were spent", "Waaraan de uren opgingen"),
    "EnergyView.hours": named("All hours", "Alle uren"),
    "HoursOfParty.on": named("On", "Op"),
    "PledgeOfParty.pledged": named("Pledged", "Uitgesproken"),
    "PledgeOfParty.money": named("Money", "Geld"),
    "pledged_hours": named("Hours pledged", "Uren voorgenomen"),
    "given_hours": named("Hours put in", "Uren ingebracht"),
    "pledged_money": named("Money pledged", "Geld voorgenomen"),
    "given_money": named("Money put in", "Geld ingebracht"),
    "behind": named("Less than pledged", "Minder dan voorgenomen"),
    "directed": named("Directed", "Gericht"),
    "undirected": named("Undirected, together", "Ongericht, samen"),
    "unspecified": named("Not told", "Niet gezegd"),
    "undirected_share": named("Share undirected", "Aandeel ongericht"),
}

EVENTS = {
    "EnergyPledged": Words(
        "{by} said what it will put in each year.[ Hours: {hours}.][ Money: {money}.][ Attention: {attention}.]",
        "{by} zei wat het elk jaar inbrengt.[ Uren: {hours}.][ Geld: {money}.][ Aandacht: {attention}.]",
    ),
    "AttentionGiven": Words(
        "{by} gave {hours} hours to “{what}” ({focus})[, for promise {promise}].",
        "{by} gaf {hours} uur aan “{what}” ({focus})[, voor toezegging {promise}].",
    ),
}

VALUES = {
    "Focus.directed": Words("directed", "gericht"),
    "Focus.undirected": Words("undirected, together", "ongericht, samen"),
}
