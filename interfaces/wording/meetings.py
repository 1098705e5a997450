"""Words for meetings: how long the parties talked about what."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RecordMeeting": named(
        "Record a meeting",
        "Leg een overleg vast",
        "How long you talked about liability, joint goals or something else.",
        "Hoe lang jullie spraken over aansprakelijkheid, gezamenlijke doelen of iets anders.",
    ),
    "SubjectHours": named("Subject", "Onderwerp"),
    "MeetingsView": named(
        "What we talk about",
        "Waar we over praten",
        "How much of the time together goes to liability, and how much to joint goals.",
        "Hoeveel van de gezamenlijke tijd gaat naar aansprakelijkheid, en hoeveel naar gezamenlijke doelen.",
    ),
    "TalkOfYear": named("Year", "Jaar"),
    "TalkAtMeeting": named("Meeting", "Overleg"),
}

FIELDS = {
    "RecordMeeting.title": named(
        "Which meeting?", "Welk overleg?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "RecordMeeting.note": named("What came of it", "Wat eruit kwam"),
    "spent": named("Hours per subject", "Uren per onderwerp"),
    "SubjectHours.subject": named("Subject", "Onderwerp"),
    "SubjectHours.hours": named("Hours", "Uren"),
    "MeetingsView.years": named("Per year", "Per jaar"),
    "MeetingsView.meetings": named("Every meeting", "Elk overleg"),
    "TalkOfYear.year": named("Year", "Jaar"),
    "TalkAtMeeting.title": named("Meeting", "Overleg"),
    "TalkAtMeeting.held_on": named("Held on", "Gehouden op"),
    "liability": named("Hours on liability", "Uren over aansprakelijkheid"),
    "joint_goals": named("Hours on joint goals", "Uren over gezamenlijke doelen"),
    "other": named("Hours on something else", "Uren over iets anders"),
    "liability_share": named("Share on liability", "Aandeel aansprakelijkheid"),
    "joint_goals_share": named("Share on joint goals", "Aandeel gezamenlijke doelen"),
    "liability_first": named("More on liability than on goals", "Meer over aansprakelijkheid dan over doelen"),
}

EVENTS = {
    "MeetingHeld": Words(
        "{by} recorded the meeting “{title}”: {spent}.[ {note}]",
        "{by} legde het overleg “{title}” vast: {spent}.[ {note}]",
    ),
}

PHRASES = {
    "SubjectHours": Words("{hours} hours on {subject}", "{hours} uur over {subject}"),
}

VALUES = {
    "Subject.liability": Words("liability", "aansprakelijkheid"),
    "Subject.joint_goals": Words("joint goals", "gezamenlijke doelen"),
    "Subject.other": Words("something else", "iets anders"),
}
