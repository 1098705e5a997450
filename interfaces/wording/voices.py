"""Words for undercurrents and resistance: what parties say that is no claim."""

from interfaces.wording.entries import Words, named

_ONE_LINE = ("One line. Do not name a person.", "Eén regel. Noem geen persoon.")

NAMES = {
    "ShareUndercurrent": named(
        "Share a hesitation or a drive",
        "Deel een aarzeling of drijfveer",
        "It is no claim: it counts in no figure, and nobody contests it.",
        "Het is geen claim: het telt in geen enkel cijfer, en niemand betwist het.",
    ),
    "LetGoOfUndercurrent": named(
        "Let go of a hesitation or a drive",
        "Laat een aarzeling of drijfveer los",
        "For what your own party shared.",
        "Voor wat je eigen partij deelde.",
    ),
    "RaiseResistance": named(
        "Raise resistance",
        "Benoem weerstand",
        "Resistance usually shows that something important is going on. It is examined, not defeated.",
        "Weerstand wijst er meestal op dat er iets belangrijks speelt. Ze wordt onderzocht, niet verslagen.",
    ),
    "ExamineResistance": named(
        "Examine resistance",
        "Onderzoek weerstand",
        "Name what drives it. A later examination replaces this one.",
        "Benoem de drijfveer erachter. Een later onderzoek vervangt dit.",
    ),
    "JudgeResistance": named(
        "Judge what is rational in resistance",
        "Beoordeel wat rationeel is aan weerstand",
        "Is there an objection in it that is right?",
        "Zit er een bezwaar in dat terecht is?",
    ),
    "CloseResistance": named(
        "Close resistance",
        "Sluit weerstand af",
        "A valid objection leads to a proposal, or to a refusal with reasons.",
        "Een terecht bezwaar leidt tot een voorstel, of tot een weigering met redenen.",
    ),
    "ResistanceView": named(
        "Resistance and undercurrents",
        "Weerstand en onderstroom",
        "What is resisted and what came of it; what makes parties hesitate and what drives them.",
        "Waartegen weerstand is en wat ervan kwam; wat partijen doet aarzelen en wat hen drijft.",
    ),
    "OpenResistance": named("Resistance", "Weerstand"),
    "ClosedResistance": named("Resistance", "Weerstand"),
    "StandingUndercurrent": named("Hesitation or drive", "Aarzeling of drijfveer"),
}

FIELDS = {
    "undercurrent": named("Hesitation or drive", "Aarzeling of drijfveer"),
    "ShareUndercurrent.kind": named("What is it?", "Wat is het?"),
    "ShareUndercurrent.title": named("In one line", "In één regel", *_ONE_LINE),
    "ShareUndercurrent.note": named("Explanation", "Toelichting"),
    "LetGoOfUndercurrent.reason": named("What is different now?", "Wat is er nu anders?"),
    "resistance": named("Resistance", "Weerstand"),
    "RaiseResistance.title": named("What do you resist?", "Waartegen is er weerstand?", *_ONE_LINE),
    "RaiseResistance.note": named("Explanation", "Toelichting"),
    "ExamineResistance.driver": named("What drives it?", "Wat is de drijfveer?"),
    "findings": named("What came to light?", "Wat kwam er boven tafel?"),
    "verdict": named("Is there an objection in it that is right?", "Zit er een bezwaar in dat terecht is?"),
    "JudgeResistance.reasons": named("Why do you judge so?", "Waarom oordelen jullie zo?"),
    "CloseResistance.proposal": named(
        "Proposal that answers it",
        "Voorstel dat eraan tegemoetkomt",
        "Laid since it was raised.",
        "Sindsdien op tafel gelegd.",
    ),
    "refusal": named(
        "Or why nothing changes",
        "Of waarom er niets verandert",
        "A refusal says its reasons.",
        "Een weigering noemt haar redenen.",
    ),
    "ResistanceView.open": named("Open resistance", "Open weerstand"),
    "ResistanceView.closed": named("Closed resistance", "Afgesloten weerstand"),
    "ResistanceView.undercurrents": named(
        "Hesitations and drives",
        "Aarzelingen en drijfveren",
        "They are no claims: they count in no figure.",
        "Het zijn geen claims: ze tellen in geen enkel cijfer.",
    ),
    "OpenResistance.title": named("Resistance", "Weerstand"),
    "OpenResistance.stage": named("Stage", "Stap"),
    "OpenResistance.days": named("Days open", "Dagen open"),
    "ClosedResistance.title": named("Resistance", "Weerstand"),
    "ClosedResistance.ending": named("What came of it", "Wat ervan kwam"),
    "ClosedResistance.days": named("Days it took", "Dagen tot het einde"),
    "ClosedResistance.became": named("What became of the proposal", "Wat er van het voorstel werd"),
    "ClosedResistance.proposal": named("Proposal", "Voorstel"),
    "OpenResistance.driver": named("Driver", "Drijfveer"),
    "OpenResistance.verdict": named("Valid objection", "Terecht bezwaar"),
    "ClosedResistance.verdict": named("Valid objection", "Terecht bezwaar"),
    "ClosedResistance.driver": named("Driver", "Drijfveer"),
    "raised_by": named("Raised by", "Benoemd door"),
    "StandingUndercurrent.title": named("What was said", "Wat er is gezegd"),
    "StandingUndercurrent.kind": named("Kind", "Soort"),
}

EVENTS = {
    "UndercurrentShared": Words(
        "{by} shared {undercurrent} ({kind}): “{title}”.[ {note}]",
        "{by} deelde {undercurrent} ({kind}): “{title}”.[ {note}]",
    ),
    "UndercurrentLetGo": Words("{by} let go of {undercurrent}: {reason}", "{by} liet {undercurrent} los: {reason}"),
    "ResistanceRaised": Words(
        "{by} raised resistance {resistance}: “{title}”.[ {note}]",
        "{by} benoemde weerstand {resistance}: “{title}”.[ {note}]",
    ),
    "ResistanceExamined": Words(
        "{by} examined resistance {resistance} and named what drives it ({driver}): {findings}",
        "{by} onderzocht weerstand {resistance} en benoemde de drijfveer ({driver}): {findings}",
    ),
    "ResistanceJudged": Words(
        "{by} judged resistance {resistance} ({verdict}): {reasons}",
        "{by} beoordeelde weerstand {resistance} ({verdict}): {reasons}",
    ),
    "ResistanceClosed": Words(
        "{by} closed resistance {resistance}[, answered by proposal {proposal}].[ Nothing changes: {refusal}]",
        "{by} sloot weerstand {resistance} af[, met voorstel {proposal} als antwoord].[ Er verandert niets: {refusal}]",
    ),
}

REFUSALS = {
    "UnknownUndercurrent": Words(
        "There is no hesitation or drive {undercurrent}. Choose one that stands.",
        "Er is geen aarzeling of drijfveer {undercurrent}. Kies er een die er nog is.",
    ),
    "NotYourUndercurrent": Words(
        "{by} shared {undercurrent}; only that party lets go of it.",
        "{by} deelde {undercurrent}; alleen die partij laat het los.",
    ),
    "UnknownResistance": Words(
        "There is no resistance {resistance}. Choose one that was raised.",
        "Er is geen weerstand {resistance}. Kies er een die is benoemd.",
    ),
    "ResistanceAlreadyClosed": Words(
        "Resistance {resistance} is closed. Raise it again when it comes back.",
        "Weerstand {resistance} is afgesloten. Benoem haar opnieuw als ze terugkomt.",
    ),
    "ResistanceNotExamined": Words(
        "Nobody named yet what drives resistance {resistance}. Examine it first.",
        "Van weerstand {resistance} is de drijfveer nog niet benoemd. Onderzoek haar eerst.",
    ),
    "ResistanceNotJudged": Words(
        "Nobody judged yet what is rational in resistance {resistance}. Judge that first.",
        "Van weerstand {resistance} is nog niet beoordeeld wat er rationeel aan is. Beoordeel dat eerst.",
    ),
    "ObjectionUnanswered": Words(
        "The objection in resistance {resistance} is valid. Name the proposal that answers it, or why nothing changes.",
        "Het bezwaar in weerstand {resistance} is terecht. Noem het voorstel dat eraan tegemoetkomt, of de reden.",
    ),
    "ProposalIsNoAnswer": Words(
        "Proposal {proposal} was not laid since the resistance was raised. Lay one that answers it first.",
        "Voorstel {proposal} is niet gelegd sinds de weerstand is benoemd. Leg eerst een voorstel dat tegemoetkomt.",
    ),
}

VALUES = {
    "UndercurrentKind.hesitation": Words("Hesitation", "Aarzeling"),
    "UndercurrentKind.drive": Words("Drive", "Drijfveer"),
    "ResistanceDriver.value": Words("A value", "Een waarde"),
    "ResistanceDriver.belief": Words("A belief", "Een overtuiging"),
    "ResistanceDriver.interest": Words("An interest", "Een belang"),
    "ResistanceDriver.rational_objection": Words("A rational objection", "Een rationeel bezwaar"),
    "ObjectionVerdict.valid": Words("Yes, the objection is valid", "Ja, het bezwaar is terecht"),
    "ObjectionVerdict.not_valid": Words("No, no objection in it is valid", "Nee, er zit geen terecht bezwaar in"),
    "ResistanceStage.raised": Words("To be examined", "Te onderzoeken"),
    "ResistanceStage.examined": Words("To be judged", "Te beoordelen"),
    "ResistanceStage.judged": Words("To be closed", "Af te sluiten"),
    "ResistanceEnding.proposal": Words("Led to a proposal", "Leidde tot een voorstel"),
    "ResistanceEnding.refusal": Words("Refused with reasons", "Met redenen geweigerd"),
    "ResistanceEnding.no_objection": Words("No valid objection", "Geen terecht bezwaar"),
}

TEXTS = {
    "concept.undercurrents": Words("Hesitations and drives", "Aarzelingen en drijfveren"),
    "concept.resistance": Words("Resistance", "Weerstand"),
}
