"""Words for the end: notice, an agreed end, and closing the record."""

from interfaces.wording.entries import Words, named

NAMES = {
    "GiveNotice": named(
        "Give notice", "Zeg op", "Your party ends the contract early.", "Je partij beëindigt het contract voortijdig."
    ),
    "WithdrawNotice": named(
        "Take back your notice", "Trek je opzegging in", "The contract runs on.", "Het contract loopt door."
    ),
    "ClosePartnership": named(
        "Record the end",
        "Leg het einde vast",
        "The contract came to its end. What is owed stays owed.",
        "Het contract is geëindigd. Wat verschuldigd is, blijft verschuldigd.",
    ),
    "AgreeEnding": named(
        "Agree an early end",
        "Spreek een eerder einde af",
        "The parties choose the last day together.",
        "Partijen kiezen samen de laatste dag.",
    ),
}

FIELDS = {
    "ends_on": named(
        "Last day of the contract", "Laatste dag van het contract", "This day is included.", "Deze dag telt mee."
    ),
    "GiveNotice.reason": named("Why", "Waarom"),
    "WithdrawNotice.reason": named("Why", "Waarom"),
}

EVENTS = {
    "NoticeGiven": Words(
        "{by} gave notice: the contract ends on {ends_on}. {reason}",
        "{by} zegde op: het contract eindigt op {ends_on}. {reason}",
    ),
    "NoticeWithdrawn": Words("{by} took back its notice. {reason}", "{by} trok de opzegging in. {reason}"),
    "EndingAgreed": Words(
        "The parties agreed that the contract ends on {ends_on}: {reason}.",
        "Partijen spraken af dat het contract eindigt op {ends_on}: {reason}.",
    ),
    "PartnershipEnded": Words("The contract came to its end.", "Het contract is geëindigd."),
}

PHRASES = {
    "AgreeEnding": Words("end the contract on {ends_on}", "het contract laten eindigen op {ends_on}"),
}

REFUSALS = {
    "NoTermAgreed": Words(
        "No term is agreed, so there is nothing to end. Agree the term first.",
        "Er is geen looptijd afgesproken, dus niets om te beëindigen. Spreek eerst de looptijd af.",
    ),
    "NoticeTooShort": Words(
        "With the agreed notice period, {earliest_end} is the first possible last day.",
        "Met de afgesproken opzegtermijn is {earliest_end} de eerst mogelijke laatste dag.",
    ),
    "EndsAfterTerm": Words(
        "The contract ends on {term_end} by itself. Choose an earlier day.",
        "Het contract eindigt op {term_end} vanzelf. Kies een eerdere dag.",
    ),
    "NoticeAlreadyGiven": Words("The end is settled: {ends_on}.", "Het einde staat vast: {ends_on}."),
    "NoOwnNotice": Words(
        "Your party gave no notice that it could take back.",
        "Je partij heeft geen opzegging gedaan die ze kan intrekken.",
    ),
    "NoticeTookEffect": Words(
        "The contract ended on {ends_on} by this notice. It can no longer be taken back.",
        "Het contract eindigde op {ends_on} door deze opzegging. Die is niet meer in te trekken.",
    ),
    "ContractStillRuns": Words(
        "The contract runs until {last_day}. Record the end after that day.",
        "Het contract loopt tot en met {last_day}. Leg het einde daarna vast.",
    ),
    "AlreadyEnded": Words("The end was recorded before.", "Het einde is al vastgelegd."),
}
