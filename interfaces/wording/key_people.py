"""Words for key people: who fills the roles on which the relationship leans, who leaves, and what is handed over."""

from interfaces.wording.entries import Words, named

_ROLES = {
    "visionary": Words("visionary", "visionair"),
    "project_leader": Words("project leader", "projectleider"),
    "process_keeper": Words("process keeper", "procesbewaker"),
    "contract_manager": Words("contract manager", "contractmanager"),
}

NAMES = {
    "AgreeKeyRoles": named(
        "Agree on key roles",
        "Spreek sleutelrollen af",
        "Each side fills the talent triangle: visionary, project leader and process keeper. A vacancy gets a last day.",
        "Elke kant vult de driehoek van talenten: visionair, projectleider en procesbewaker. Een vacature krijgt een "
        "laatste dag.",
    ),
    "GiveKeyRole": named(
        "Give a person a key role",
        "Geef iemand een sleutelrol",
        "It counts once that person confirms it.",
        "Het telt zodra die persoon het zelf bevestigt.",
    ),
    "ConfirmKeyRole": named(
        "Confirm your key role",
        "Bevestig je sleutelrol",
        "You take it on yourself; nobody confirms it for you.",
        "Je neemt de rol zelf op je; niemand bevestigt dat voor jou.",
    ),
    "DeclineKeyRole": named(
        "Decline a key role",
        "Wijs een sleutelrol af",
        "Say why. The role stays open.",
        "Zeg waarom. De rol blijft open.",
    ),
    "NameSuccessor": named(
        "Name a successor",
        "Wijs een opvolger aan",
        "Who leaves is followed without a gap. The successor confirms it once the role comes free.",
        "Zo volgt er zonder gat iemand op. De opvolger bevestigt het zodra de rol vrijkomt.",
    ),
    "LeaveKeyRole": named(
        "Record that a key person leaves",
        "Leg vast dat een sleutelpersoon vertrekt",
        "From now on a handover dossier is owed, and both sides judge again how they match.",
        "Vanaf nu is een overdrachtsdossier nodig, en beoordelen beide kanten opnieuw of ze bij elkaar passen.",
    ),
    "StayInKeyRole": named(
        "Record that a key person stays",
        "Leg vast dat een sleutelpersoon blijft",
        "What the leaving asked for is no longer needed.",
        "Wat het vertrek vroeg, is niet meer nodig.",
    ),
    "DeliverHandover": named(
        "Deliver the handover dossier",
        "Lever het overdrachtsdossier",
        "Write what the successor must know and the record does not tell.",
        "Schrijf wat de opvolger moet weten en het dossier niet vertelt.",
    ),
    "Vacancy": named("Vacancy", "Vacature"),
}

FIELDS = {
    "fill_within_days": named("Days to fill a vacancy", "Dagen om een vacature te vullen"),
    "rematch_within_days": named(
        "Days to judge the match again",
        "Dagen om opnieuw te beoordelen of jullie passen",
        "Counted from the day after a key person left.",
        "Geteld vanaf de dag na het vertrek van een sleutelpersoon.",
    ),
    "handover_days_before": named(
        "Days that the dossier is there before the last day", "Dagen dat het dossier er voor de laatste dag is"
    ),
    "GiveKeyRole.role": named("Key role", "Sleutelrol"),
    "ConfirmKeyRole.role": named("Key role", "Sleutelrol"),
    "DeclineKeyRole.role": named("Key role", "Sleutelrol"),
    "NameSuccessor.role": named("Key role", "Sleutelrol"),
    "LeaveKeyRole.role": named("Key role", "Sleutelrol"),
    "StayInKeyRole.role": named("Key role", "Sleutelrol"),
    "DeliverHandover.role": named("Key role", "Sleutelrol"),
    "GiveKeyRole.person": named("Person", "Persoon"),
    "NameSuccessor.person": named("Successor", "Opvolger"),
    "LeaveKeyRole.last_day": named("Last day", "Laatste dag"),
    "DeclineKeyRole.reason": named("Why not", "Waarom niet"),
    "LeaveKeyRole.reason": named("Why", "Waarom"),
    "DeliverHandover.text": named("What the successor must know", "Wat de opvolger moet weten"),
}

EVENTS = {
    "KeyRolesAgreed": Words(
        "The parties agreed that each side fills the talent triangle, and a vacancy within {fill_within_days} days. "
        "After a leaving both judge within {rematch_within_days} days again how they match."
        "[ Still vacant: {vacancies}.]",
        "Partijen spraken af dat elke kant de driehoek van talenten vult, en een vacature binnen {fill_within_days} "
        "dagen. Na een vertrek beoordelen beiden binnen {rematch_within_days} dagen opnieuw of ze bij elkaar passen."
        "[ Nog vacant: {vacancies}.]",
    ),
    "KeyRoleGiven": Words(
        "{by} gave person {person} the key role of {role}; that person has yet to confirm it.",
        "{by} gaf persoon {person} de sleutelrol van {role}; die persoon moet dit nog bevestigen.",
    ),
    "KeyRoleConfirmed": Words(
        "Person {person} of {by} confirmed the key role of {role}, from {fills_from}.",
        "Persoon {person} van {by} bevestigde de sleutelrol van {role}, vanaf {fills_from}.",
    ),
    "KeyRoleDeclined": Words(
        "Person {person} of {by} declined the key role of {role}: {reason}",
        "Persoon {person} van {by} wees de sleutelrol van {role} af: {reason}",
    ),
    "SuccessorNamed": Words(
        "{by} named person {person} as successor in the key role of {role}.",
        "{by} wees persoon {person} aan als opvolger in de sleutelrol van {role}.",
    ),
    "KeyPersonLeaving": Words(
        "Person {person} of {party} leaves the key role of {role}; the last day is {last_day}, and the handover "
        "dossier is due on {handover_by}.[ Both judge again by {rematch_by} how they match.][ {reason}]",
        "Persoon {person} van {party} verlaat de sleutelrol van {role}; de laatste dag is {last_day}, en het "
        "overdrachtsdossier is er uiterlijk {handover_by}.[ Beiden beoordelen uiterlijk {rematch_by} opnieuw of ze bij "
        "elkaar passen.][ {reason}]",
    ),
    "KeyPersonStays": Words(
        "Person {person} of {by} stays in the key role of {role}.",
        "Persoon {person} van {by} blijft in de sleutelrol van {role}.",
    ),
    "HandoverDelivered": Words(
        "{by} delivered the handover dossier of person {person} in the key role of {role}: {text}",
        "{by} leverde het overdrachtsdossier van persoon {person} in de sleutelrol van {role}: {text}",
    ),
}

PHRASES = {
    "AgreeKeyRoles": Words(
        "fill the talent triangle on each side, and a vacancy within {fill_within_days} days",
        "aan elke kant de driehoek van talenten vullen, en een vacature binnen {fill_within_days} dagen",
    ),
    "Vacancy": Words("{role} of {party}, by {fill_by}", "{role} van {party}, uiterlijk {fill_by}"),
}

REFUSALS = {
    "KeyRoleFilled": Words(
        "Person {person} fills the key role of {role}. Record first that this person leaves, or name a successor.",
        "Persoon {person} vult de sleutelrol van {role}. Leg eerst vast dat die vertrekt, of wijs een opvolger aan.",
    ),
    "NoKeyRoleGiven": Words(
        "Nobody of your party was given the key role of {role}. Give somebody that role first.",
        "Niemand van je partij kreeg de sleutelrol van {role}. Geef eerst iemand die rol.",
    ),
    "KeyRoleOfAnother": Words(
        "The key role of {role} was given to person {person}, who answers for itself. Let that person do it.",
        "De sleutelrol van {role} is voor persoon {person}, en die antwoordt zelf. Laat die persoon het doen.",
    ),
    "KeyRoleVacant": Words(
        "Nobody of your party fills the key role of {role}. Give somebody that role first.",
        "Niemand van je partij vult de sleutelrol van {role}. Geef eerst iemand die rol.",
    ),
    "OwnSuccessor": Words(
        "Person {person} fills the key role of {role} already. Name somebody else as successor.",
        "Persoon {person} vult de sleutelrol van {role} al. Wijs een ander als opvolger aan.",
    ),
    "NobodyLeaves": Words(
        "Nobody leaves the key role of {role} of your party, so nobody has to stay in it.",
        "Niemand vertrekt uit de sleutelrol van {role} van je partij, dus niemand hoeft te blijven.",
    ),
    "NoHandoverOwed": Words(
        "Nobody left the key role of {role} of your party. Record first that its key person leaves.",
        "Niemand verliet de sleutelrol van {role} van je partij. Leg eerst vast dat de sleutelpersoon vertrekt.",
    ),
}

VALUES = {
    **{f"KeyRole.{role}": words for role, words in _ROLES.items()},
    "ClockKind.vacancy": Words("Fill a key role", "Sleutelrol vullen"),
    "ClockKind.handover": Words("Handover dossier", "Overdrachtsdossier"),
    "ClockKind.rematch": Words("Judge the match again", "Opnieuw passen beoordelen"),
}

TEXTS = {
    **{f"name.{role}": words for role, words in _ROLES.items()},
    "concept.key_roles": Words("Key roles", "Sleutelrollen"),
    "concept.leaving": Words("Leaving and handover", "Vertrek en overdracht"),
    "deadline.key_role": Words("{role} of {party}", "{role} van {party}"),
    "deadline.key_role_vacant": Words("Fill the key role: {title}", "Vul de sleutelrol: {title}"),
    "deadline.handover_due": Words("Handover dossier: {title}", "Overdrachtsdossier: {title}"),
    "deadline.rematch_due": Words(
        "Judge again how you match after the leaving: {title}",
        "Beoordeel na het vertrek opnieuw of jullie passen: {title}",
    ),
    "deadline.key_role_vacant.short": Words("Fill a key role", "Sleutelrol vullen"),
    "deadline.handover_due.short": Words("Hand over", "Overdragen"),
    "deadline.rematch_due.short": Words("Judge the match again", "Opnieuw passen beoordelen"),
    "next.key_role_vacant": Words("Look at the key roles", "Bekijk de sleutelrollen"),
    "next.handover_due": Words("Look at the key roles", "Bekijk de sleutelrollen"),
    "next.rematch_due": Words("Look at the key roles", "Bekijk de sleutelrollen"),
    "silence.key_role_stays_vacant": Words(
        "Without somebody who confirms it the role stays vacant.", "Zonder iemand die bevestigt blijft de rol vacant."
    ),
    "silence.handover_stays_owed": Words("Without a dossier it stays owed.", "Zonder dossier blijft het openstaan."),
    "silence.match_stays_unsure": Words(
        "Without a judgement of both the match stays unsure.",
        "Zonder oordeel van beiden blijft onzeker of jullie passen.",
    ),
}
