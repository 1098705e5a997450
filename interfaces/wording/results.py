"""Words for what the relation brings: impacts, results, and ideas that lead to a joint gain."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RecordImpact": named(
        "Record an impact",
        "Leg impact vast",
        "What the relation did to an organisation, customers, employees or society, for better or for worse.",
        "Wat de relatie deed met een organisatie, klanten, medewerkers of de samenleving, ten goede of ten kwade.",
    ),
    "FileResult": named(
        "File a result",
        "Leg een resultaat vast",
        "What the relation yielded, under its kind.",
        "Wat de relatie opleverde, onder zijn soort.",
    ),
    "SubmitIdea": named(
        "Submit an idea",
        "Dien een idee in",
        "The others take it up with you, or decline it and say why.",
        "De anderen pakken het met je op, of wijzen het af en zeggen waarom.",
    ),
    "TakeUpIdea": named(
        "Take up an idea",
        "Pak een idee op",
        "You work it out together. It counts once every other party took it up.",
        "Jullie werken het samen uit. Het telt zodra elke andere partij het oppakte.",
    ),
    "DeclineIdea": named(
        "Decline an idea",
        "Wijs een idee af",
        "An idea deserves an answer. Say why not.",
        "Een idee verdient een antwoord. Zeg waarom niet.",
    ),
    "CreditIdea": named(
        "Credit an idea with a gain",
        "Schrijf een voordeel toe aan een idee",
        "Which divided gain came from which idea.",
        "Welk verdeeld voordeel uit welk idee kwam.",
    ),
}

ONE_LINE = ("One line. Do not name a person.", "Eén regel. Noem geen persoon.")

FIELDS = {
    "RecordImpact.on": named("Whom does it reach?", "Wie raakt het?"),
    "RecordImpact.effect": named("Are they better or worse off?", "Zijn zij beter of slechter af?"),
    "RecordImpact.title": named("What is different?", "Wat is er anders?", *ONE_LINE),
    "RecordImpact.seen_in": named(
        "Where can it be seen?",
        "Waaruit blijkt het?",
        "A count, a survey or a letter.",
        "Een telling, een onderzoek of een brief.",
    ),
    "RecordImpact.party": named(
        "Of which party?",
        "Van welke partij?",
        "Needed for an organisation and its employees.",
        "Nodig bij een organisatie en haar medewerkers.",
    ),
    "RecordImpact.note": named("Explanation", "Toelichting"),
    "FileResult.kind": named("What is it?", "Wat is het?"),
    "FileResult.title": named("What did it yield?", "Wat leverde het op?", *ONE_LINE),
    "FileResult.impact": named(
        "Recorded impact",
        "Vastgelegde impact",
        "Needed when you file it as impact.",
        "Nodig als je het als impact vastlegt.",
    ),
    "FileResult.idea": named("The idea it came from", "Het idee waar het uit kwam"),
    "FileResult.note": named("Explanation", "Toelichting"),
    "idea": named("Idea", "Idee"),
    "SubmitIdea.title": named("What is your idea?", "Wat is je idee?", *ONE_LINE),
    "SubmitIdea.note": named("Explanation", "Toelichting"),
    "DeclineIdea.reason": named("Why not", "Waarom niet"),
    "CreditIdea.gain": named("Divided gain", "Verdeeld voordeel"),
}

EVENTS = {
    "ImpactRecorded": Words(
        "{by} recorded impact {impact} on {on}[ of {party}] ({effect}): “{title}”, seen in {seen_in}.[ {note}]",
        "{by} legde impact {impact} op {on}[ van {party}] vast ({effect}): “{title}”, blijkt uit {seen_in}.[ {note}]",
    ),
    "ResultFiled": Words(
        "{by} filed a result as {kind}: “{title}”[, resting on impact {impact}][, from idea {idea}].[ {note}]",
        "{by} legde een resultaat vast als {kind}: “{title}”[, op grond van impact {impact}][, uit idee {idea}]."
        "[ {note}]",
    ),
    "IdeaSubmitted": Words(
        "{by} submitted idea {idea}: “{title}”.[ {note}]", "{by} diende idee {idea} in: “{title}”.[ {note}]"
    ),
    "IdeaTakenUp": Words("{by} took up idea {idea}.", "{by} pakte idee {idea} op."),
    "IdeaDeclined": Words("{by} declined idea {idea}: {reason}", "{by} wees idee {idea} af: {reason}"),
    "IdeaCredited": Words(
        "{by} recorded that the gain of proposal {gain} came from idea {idea}.",
        "{by} legde vast dat het voordeel van voorstel {gain} uit idee {idea} kwam.",
    ),
}

REFUSALS = {
    "ImpactOnWhichParty": Words(
        "This reaches {on}. Say of which party.",
        "Dit raakt {on}. Zeg van welke partij.",
    ),
    "UnknownImpact": Words(
        "There is no impact {impact}. Choose one that was recorded.",
        "Er is geen impact {impact}. Kies er een die is vastgelegd.",
    ),
    "ResultRestsOnIt": Words(
        "A result rests on impact {impact}. Take back that result first.",
        "Een resultaat steunt op impact {impact}. Neem eerst dat resultaat terug.",
    ),
    "ImpactNotNamed": Words(
        "“{title}” is filed as impact. Record the impact first and name it here.",
        "“{title}” is als impact vastgelegd. Leg eerst de impact vast en noem die hier.",
    ),
    "UnknownIdea": Words(
        "There is no idea {idea}. Choose one that was submitted.",
        "Er is geen idee {idea}. Kies er een dat is ingediend.",
    ),
    "UnknownGain": Words(
        "Proposal {gain} divided no gain. Divide the gain at the table first.",
        "Voorstel {gain} verdeelde geen voordeel. Verdeel het voordeel eerst aan tafel.",
    ),
    "OwnIdea": Words(
        "Idea {idea} is your own. The others take it up or decline it.",
        "Idee {idea} is van jezelf. De anderen pakken het op of wijzen het af.",
    ),
    "IdeaWasDeclined": Words(
        "Idea {idea} was declined. Submit it again when the reason is gone.",
        "Idee {idea} is afgewezen. Dien het opnieuw in als de reden weg is.",
    ),
    "IdeaNotTakenUp": Words(
        "Idea {idea} is not yet taken up by {waiting}. Ask for that first.",
        "Idee {idea} is nog niet opgepakt door {waiting}. Vraag daar eerst om.",
    ),
    "IdeaIsJoint": Words(
        "All parties took up idea {idea}. Talk about it; one of you no longer declines it alone.",
        "Alle partijen pakten idee {idea} op. Praat erover; een van jullie wijst het niet meer alleen af.",
    ),
    "IdeaAnswered": Words(
        "Idea {idea} was answered as it was submitted. Submit another idea instead.",
        "Idee {idea} is beantwoord zoals het is ingediend. Dien in plaats daarvan een ander idee in.",
    ),
}

VALUES = {
    "Affected.organisation": Words("the organisation", "de organisatie"),
    "Affected.customers": Words("customers", "klanten"),
    "Affected.employees": Words("employees", "medewerkers"),
    "Affected.society": Words("society", "de samenleving"),
    "Effect.better": Words("better off", "beter af"),
    "Effect.worse": Words("worse off", "slechter af"),
    "ResultKind.shared_insight": Words("shared insight", "gedeeld inzicht"),
    "ResultKind.impact": Words("impact", "impact"),
    "ResultKind.relief": Words("relief", "ontzorging"),
    "ResultKind.new_proposition": Words("new proposition", "nieuwe propositie"),
    "ResultKind.seamless_journey": Words("seamless journey", "naadloze reis"),
}

TEXTS = {
    "concept.impacts": Words("Impact", "Impact"),
    "concept.filing": Words("Results", "Resultaten"),
    "concept.ideas": Words("Ideas", "Ideeën"),
}
