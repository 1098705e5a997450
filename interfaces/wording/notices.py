"""Words for notice clauses and claims: what is said within how long, and what silence does."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeNoticeClause": named(
        "Agree a notice clause",
        "Spreek een meldclausule af",
        "Within how long what must be said, and what silence does.",
        "Binnen welke tijd wat gezegd moet zijn, en wat zwijgen doet.",
    ),
    "DropNoticeClause": named("Let a notice clause go", "Laat een meldclausule los"),
    "AgreeLongerPeriod": named(
        "Agree a longer period for one claim",
        "Spreek voor één aanspraak meer tijd af",
        "For this step of this claim alone.",
        "Alleen voor deze stap van deze aanspraak.",
    ),
    "RecordAwareness": named(
        "Record that you became aware",
        "Leg vast dat je het weet",
        "From this day the time bar runs.",
        "Vanaf deze dag loopt de vervaltermijn.",
    ),
    "NotifyClaim": named("Notify a claim", "Meld een aanspraak"),
    "AnswerClaim": named("Answer a claim", "Beantwoord een aanspraak"),
    "NotifyFailure": named(
        "Remind of a missing answer",
        "Herinner aan een uitgebleven antwoord",
        "Where a reminder is agreed, silence counts only after it.",
        "Waar een herinnering is afgesproken, telt zwijgen pas daarna.",
    ),
    "WithdrawClaim": named("Take back a claim", "Trek een aanspraak in"),
    "SubmitQuotation": named("Quote what the claim is worth", "Geef een offerte voor de aanspraak"),
    "AnswerQuotation": named("Answer a quotation", "Beantwoord een offerte"),
    "AssessClaim": named("Assess a claim", "Waardeer een aanspraak"),
    "LoseRight": named("Record a lost right", "Leg een vervallen recht vast"),
    "DeemAccepted": named("Record acceptance by silence", "Leg fictieve aanvaarding vast"),
    "NoticeTerms": named("Periods and silence", "Termijnen en zwijgen"),
    "Span": named("Period", "Termijn"),
}

FIELDS = {
    "notice_clause": named("Notice clause", "Meldclausule"),
    "AgreeNoticeClause.notice_clause": named(
        "Short name of the clause", "Korte naam van de clausule", "Letters, digits and hyphens.", "Letters en cijfers."
    ),
    "AgreeNoticeClause.title": named("Title", "Titel"),
    "terms": named("Terms", "Voorwaarden"),
    "claim": named("Claim", "Aanspraak"),
    "RecordAwareness.claim": named(
        "Short name of the claim", "Korte naam van de aanspraak", "Letters, digits and hyphens.", "Letters en cijfers."
    ),
    "RecordAwareness.title": named("What happened?", "Wat is er gebeurd?", "One line.", "Eén regel."),
    "other_should_tell": named(
        "Should the other side have notified it?",
        "Had de ander dit moeten melden?",
        "Then no time bar runs.",
        "Dan loopt er geen vervaltermijn.",
    ),
    "RecordAwareness.issue": named("Early warning it belongs to", "Waarschuwing waar het bij hoort"),
    "claim_answer": named("Answer", "Antwoord"),
    "quotation_answer": named("Answer", "Antwoord"),
    "SubmitQuotation.price": named("Price", "Prijs"),
    "AssessClaim.price": named("Price", "Prijs"),
    "NotifyClaim.note": named("Explanation", "Toelichting"),
    "SubmitQuotation.note": named("Explanation", "Toelichting"),
    "delay_days": named("Days longer", "Dagen langer"),
    "AgreeLongerPeriod.until": named("New last day", "Nieuwe laatste dag", "This day counts.", "Deze dag telt mee."),
    "notify_within": named(
        "Notify within",
        "Melden binnen",
        "From awareness on. Empty: no time bar.",
        "Vanaf het weten. Leeg: geen vervaltermijn.",
    ),
    "reply_within": named("Reply within", "Antwoorden binnen"),
    "NoticeTerms.silence": named("What silence means", "Wat zwijgen betekent"),
    "after_reminder": named(
        "After a reminder, within",
        "Na een herinnering, binnen",
        "Empty: silence counts without a reminder.",
        "Leeg: zwijgen telt zonder herinnering.",
    ),
    "quote_within": named("Quote within", "Offerte binnen", "Empty: no quotations.", "Leeg: geen offertes."),
    "quote_reply_within": named("Reply to a quotation within", "Antwoord op een offerte binnen"),
    "assess_within": named("Own assessment within", "Eigen waardering binnen"),
    "warning_effect": named("Without an early warning", "Zonder vroegtijdige waarschuwing"),
    "on_rest_day": named("When the last day is no working day", "Als de laatste dag geen werkdag is"),
    "holidays": named("Holidays", "Feestdagen"),
    "Span.count": named("How many", "Hoeveel"),
    "Span.unit": named("Of what", "Waarvan"),
}

EVENTS = {
    "NoticeClauseAgreed": Words(
        "The parties agreed notice clause “{title}”: {terms}.", "Partijen spraken meldclausule “{title}” af: {terms}."
    ),
    "NoticeClauseDropped": Words(
        "The parties let notice clause {notice_clause} go: {reason}.",
        "Partijen lieten meldclausule {notice_clause} los: {reason}.",
    ),
    "LongerPeriodAgreed": Words(
        "The parties agreed more time for claim {claim}, until {until}: {reason}.",
        "Partijen spraken meer tijd af voor aanspraak {claim}, tot en met {until}: {reason}.",
    ),
    "AwarenessRecorded": Words(
        "{by} became aware of “{title}”.[ To be notified by {notify_by}.]",
        "{by} weet van “{title}”.[ Te melden uiterlijk op {notify_by}.]",
    ),
    "ClaimNotified": Words(
        "{by} notified claim {claim}. A reply is due on {reply_due}.[ {note}]",
        "{by} meldde aanspraak {claim}. Antwoord uiterlijk op {reply_due}.[ {note}]",
    ),
    "ClaimAnswered": Words(
        "{by} answered claim {claim}: {claim_answer}. {reason}[ Quotation due on {quotation_due}.]",
        "{by} beantwoordde aanspraak {claim}: {claim_answer}. {reason}[ Offerte uiterlijk op {quotation_due}.]",
    ),
    "FailureNotified": Words(
        "{by} reminded of the missing answer to claim {claim}. Silence counts after {silence_until}.",
        "{by} herinnerde aan het uitgebleven antwoord op aanspraak {claim}. Zwijgen telt na {silence_until}.",
    ),
    "ClaimWithdrawn": Words("{by} took back claim {claim}: {reason}", "{by} trok aanspraak {claim} in: {reason}"),
    "QuotationSubmitted": Words(
        "{by} quoted {price} and {delay_days} days for claim {claim}. A reply is due on {reply_due}.[ {note}]",
        "{by} offreerde {price} en {delay_days} dagen voor aanspraak {claim}. Antwoord uiterlijk op {reply_due}."
        "[ {note}]",
    ),
    "QuotationAnswered": Words(
        "{by} answered the quotation for claim {claim}: {quotation_answer}. {reason}[ Next step by {due}.]",
        "{by} beantwoordde de offerte voor aanspraak {claim}: {quotation_answer}. {reason}"
        "[ Volgende stap uiterlijk {due}.]",
    ),
    "ClaimAssessed": Words(
        "{by} assessed claim {claim} at {price} and {delay_days} days: {reason}",
        "{by} waardeerde aanspraak {claim} op {price} en {delay_days} dagen: {reason}",
    ),
    "RightLost": Words(
        "The right of claim {claim} is lost: nothing was said by {last_day}.",
        "Het recht van aanspraak {claim} is vervallen: er is tot en met {last_day} niets gezegd.",
    ),
    "DeemedAccepted": Words(
        "Claim {claim} counts as accepted ({stage}): nobody answered by {last_day}."
        "[ Quotation due on {quotation_due}.]",
        "Aanspraak {claim} geldt als aanvaard ({stage}): er kwam tot en met {last_day} geen antwoord."
        "[ Offerte uiterlijk op {quotation_due}.]",
    ),
}

PHRASES = {
    "AgreeNoticeClause": Words("notice clause “{title}”", "meldclausule “{title}”"),
    "DropNoticeClause": Words("let notice clause {notice_clause} go", "meldclausule {notice_clause} loslaten"),
    "AgreeLongerPeriod": Words(
        "more time for claim {claim}, until {until}", "meer tijd voor {claim}, tot en met {until}"
    ),
    "NoticeTerms": Words(
        "[notify within {notify_within}, ]reply within {reply_within}, after silence: {silence}"
        "[, only after a reminder and {after_reminder}][, quote within {quote_within}]"
        "[, reply to that within {quote_reply_within}][, assess within {assess_within}]",
        "[melden binnen {notify_within}, ]antwoorden binnen {reply_within}, na zwijgen: {silence}"
        "[, pas na een herinnering en {after_reminder}][, offerte binnen {quote_within}]"
        "[, antwoord daarop binnen {quote_reply_within}][, waardering binnen {assess_within}]",
    ),
    "Span": Words("{count} {unit}", "{count} {unit}"),
}

REFUSALS = {
    "UnknownNoticeClause": Words(
        "No notice clause {notice_clause} is in force. Choose one that is.",
        "Er geldt geen meldclausule {notice_clause}. Kies er een die geldt.",
    ),
    "UnknownClaim": Words(
        "There is no claim {claim}. Choose one that was recorded.",
        "Er is geen aanspraak {claim}. Kies er een die is vastgelegd.",
    ),
    "LongerOnlyPerClaim": Words(
        "A period of clause {notice_clause} does not grow longer for all claims at once. "
        "Agree it for the claim that needs it.",
        "Een termijn van clausule {notice_clause} wordt niet voor alle aanspraken tegelijk langer. "
        "Spreek het af voor de aanspraak die het nodig heeft.",
    ),
    "NoRunningPeriod": Words(
        "No period runs for claim {claim} that could be longer.",
        "Voor aanspraak {claim} loopt geen termijn die langer kan.",
    ),
    "PeriodNotLonger": Words(
        "The period of claim {claim} runs until {due} already. Choose a later day.",
        "De termijn van aanspraak {claim} loopt al tot en met {due}. Kies een latere dag.",
    ),
    "ClaimAlreadyKnown": Words(
        "There is a claim {claim} already. Choose another name.",
        "Er is al een aanspraak {claim}. Kies een andere naam.",
    ),
    "NotYourClaim": Words(
        "Claim {claim} is of {by}. Only {by} acts for it.", "Aanspraak {claim} is van {by}. Alleen {by} handelt ervoor."
    ),
    "OwnClaim": Words(
        "Claim {claim} is your own. Another party answers it.",
        "Aanspraak {claim} is van jullie zelf. Een andere partij beantwoordt die.",
    ),
    "ClaimAtOtherStage": Words(
        "Claim {claim} stands elsewhere: {stage}. Choose the step that fits.",
        "Aanspraak {claim} staat ergens anders: {stage}. Kies de stap die past.",
    ),
    "TimeBarPassed": Words(
        "Claim {claim} had to be notified by {due}. The right is lost.",
        "Aanspraak {claim} moest uiterlijk op {due} gemeld zijn. Het recht is vervallen.",
    ),
    "AnswerTooLate": Words(
        "The answer was due by {due}, and silence was the answer.",
        "Het antwoord moest er uiterlijk op {due} zijn; zwijgen was het antwoord.",
    ),
    "AnswerNotLate": Words(
        "The others can answer until {due}. Wait until then.",
        "De anderen kunnen tot en met {due} antwoorden. Wacht tot dan.",
    ),
    "NoReminderNeeded": Words(
        "Under the clause of claim {claim} no reminder is needed, or silence means nothing.",
        "Onder de clausule van aanspraak {claim} is geen herinnering nodig, of betekent zwijgen niets.",
    ),
    "NoQuotations": Words(
        "The clause of claim {claim} does not know this step. Choose another answer.",
        "De clausule van aanspraak {claim} kent deze stap niet. Kies een ander antwoord.",
    ),
    "SilenceNotOver": Words(
        "Silence does not do this to claim {claim}, or not yet.",
        "Zwijgen doet dit niet met aanspraak {claim}, of nog niet.",
    ),
}

VALUES = {
    "AfterSilence.nothing": Words("nothing happens", "er gebeurt niets"),
    "AfterSilence.right-lost": Words("the right is lost", "het recht vervalt"),
    "AfterSilence.accepted": Words("it counts as accepted", "het geldt als aanvaard"),
    "ClaimAnswer.accept": Words("accepted", "aanvaard"),
    "ClaimAnswer.refuse": Words("refused", "afgewezen"),
    "ClaimAnswer.ask-quotation": Words("a quotation is asked", "offerte gevraagd"),
    "QuotationAnswer.accept": Words("accepted", "aanvaard"),
    "QuotationAnswer.refuse": Words("refused", "afgewezen"),
    "QuotationAnswer.ask-revision": Words("a revised quotation is asked", "nieuwe offerte gevraagd"),
    "QuotationAnswer.assess-itself": Words("own assessment", "eigen waardering"),
    "ClaimStage.known": Words("not yet notified", "nog niet gemeld"),
    "ClaimStage.notified": Words("notified", "gemeld"),
    "ClaimStage.quoting": Words("quotation asked", "offerte gevraagd"),
    "ClaimStage.quoted": Words("quotation given", "offerte gegeven"),
    "ClaimStage.assessing": Words("own assessment awaited", "eigen waardering verwacht"),
    "ClaimStage.accepted": Words("accepted", "aanvaard"),
    "ClaimStage.assessed": Words("assessed", "gewaardeerd"),
    "ClaimStage.refused": Words("refused", "afgewezen"),
    "ClaimStage.lost": Words("right lost", "recht vervallen"),
    "ClaimStage.withdrawn": Words("taken back", "ingetrokken"),
    "SpanUnit.days": Words("days", "dagen"),
    "SpanUnit.working-days": Words("working days", "werkdagen"),
    "SpanUnit.weeks": Words("weeks", "weken"),
    "SpanUnit.months": Words("months", "maanden"),
    "RestDayRule.counts": Words("it counts all the same", "die telt gewoon"),
    "RestDayRule.next-working-day": Words("the next working day", "de eerstvolgende werkdag"),
    "RestDayRule.working-day-before": Words("the working day before", "de werkdag ervoor"),
}

TEXTS = {
    "concept.notice_clauses": Words("Notice clauses", "Meldclausules"),
    "concept.claims": Words("Claims", "Aanspraken"),
    "concept.quotations": Words("Quotations", "Offertes"),
    "concept.silent_claims": Words("What silence does to a claim", "Wat zwijgen met een aanspraak doet"),
}
