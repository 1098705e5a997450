"""Words for the end: the exit plan, final acceptance and invoice, the final account, and lessons."""

from interfaces.wording.entries import Words, named

ONE_LINE = ("One line. Do not name a person.", "Eén regel. Noem geen persoon.")

NAMES = {
    "AgreeExitPlan": named(
        "Agree the exit plan",
        "Spreek het exitplan af",
        "What is handed over at the end, to whom and by when. A later plan takes the place of this one.",
        "Wat er bij het einde wordt overgedragen, aan wie en wanneer. Een later plan komt in de plaats van dit.",
    ),
    "HandoverItem": named("Handover", "Overdracht"),
    "HandOver": named(
        "Record a handover",
        "Leg een overdracht vast",
        "What your party handed over, as the exit plan says. The receiver confirms it.",
        "Wat je partij overdroeg, zoals het exitplan zegt. De ontvanger bevestigt het.",
    ),
    "ReceiveHandover": named(
        "Confirm a handover",
        "Bevestig een overdracht",
        "You have it, whole and usable.",
        "Je hebt het, compleet en bruikbaar.",
    ),
    "GiveFinalAcceptance": named(
        "Accept the work finally",
        "Aanvaard het werk definitief",
        "After this and the final invoice, a public contract is over and no longer changes.",
        "Hierna en na de laatste factuur is een overheidsopdracht klaar en verandert ze niet meer.",
    ),
    "SendFinalInvoice": named(
        "Record the final invoice",
        "Leg de laatste factuur vast",
        "The last invoice that your party sends.",
        "De laatste factuur die je partij stuurt.",
    ),
    "DrawUpFinalAccount": named(
        "Draw up the final account",
        "Maak de eindafrekening op",
        "What each party still pays another. Every other party confirms it. Also after the end.",
        "Wat elke partij een andere nog betaalt. Elke andere partij bevestigt het. Ook na het einde.",
    ),
    "Balance": named("Balance", "Saldo"),
    "ConfirmFinalAccount": named(
        "Confirm the final account",
        "Bevestig de eindafrekening",
        "Once every party stands behind it, it is settled.",
        "Zodra elke partij erachter staat, staat ze vast.",
    ),
    "RecordBalancePaid": named(
        "Record that a balance was paid",
        "Leg vast dat een saldo is betaald",
        "For what your own party received.",
        "Voor wat je eigen partij ontving.",
    ),
    "RecordLesson": named(
        "Record a lesson",
        "Leg een les vast",
        "What your party learned from working together.",
        "Wat je partij leerde van het samenwerken.",
    ),
    "AdoptLesson": named(
        "Adopt a lesson",
        "Neem een les over",
        "It is your lesson too. It is a joint lesson once every party adopted it.",
        "Het is ook jouw les. Het is een gezamenlijke les zodra elke partij haar overnam.",
    ),
}

FIELDS = {
    "AgreeExitPlan.items": named("What is handed over", "Wat er wordt overgedragen"),
    "HandoverItem.title": named("What?", "Wat?", *ONE_LINE),
    "HandoverItem.item": named("Short name", "Korte naam"),
    "HandoverItem.giver": named("Handed over by", "Overgedragen door"),
    "HandoverItem.receiver": named("To", "Aan"),
    "HandoverItem.due": named("By", "Uiterlijk op"),
    "HandOver.item": named("What?", "Wat?"),
    "HandOver.note": named("Explanation", "Toelichting"),
    "ReceiveHandover.item": named("What?", "Wat?"),
    "GiveFinalAcceptance.note": named("Explanation", "Toelichting"),
    "SendFinalInvoice.reference": named("Number of the invoice", "Nummer van de factuur"),
    "SendFinalInvoice.amount": named("Amount without tax", "Bedrag zonder belasting"),
    "balances": named("What is still paid", "Wat er nog wordt betaald"),
    "DrawUpFinalAccount.note": named("Explanation", "Toelichting"),
    "Balance.title": named("For what?", "Waarvoor?", *ONE_LINE),
    "Balance.source": named("Paid by", "Betaald door"),
    "Balance.target": named("To", "Aan"),
    "Balance.amount": named("Amount", "Bedrag"),
    "final_account": named("Final account", "Eindafrekening"),
    "balance": named("Balance", "Saldo"),
    "lesson": named("Lesson", "Les"),
    "RecordLesson.title": named("What did you learn?", "Wat leerde je?", *ONE_LINE),
    "RecordLesson.note": named("Explanation", "Toelichting"),
}

EVENTS = {
    "ExitPlanAgreed": Words("The parties agreed the exit plan: {items}.", "Partijen spraken het exitplan af: {items}."),
    "ItemHandedOver": Words("{by} handed over {item}.[ {note}]", "{by} droeg {item} over.[ {note}]"),
    "HandoverReceived": Words("{by} confirmed that it has {item}.", "{by} bevestigde dat zij {item} heeft."),
    "FinalAcceptanceGiven": Words(
        "{by} finally accepted the work.[ {note}]", "{by} aanvaardde het werk definitief.[ {note}]"
    ),
    "FinalInvoiceSent": Words(
        "{by} sent its final invoice {reference} of {amount}.",
        "{by} stuurde haar laatste factuur {reference} van {amount}.",
    ),
    "FinalAccountDrawnUp": Words(
        "{by} drew up final account {final_account}[: {balances}| without open balances].[ {note}]",
        "{by} maakte eindafrekening {final_account} op[: {balances}| zonder open saldo's].[ {note}]",
    ),
    "FinalAccountConfirmed": Words(
        "{by} confirmed final account {final_account}.", "{by} bevestigde eindafrekening {final_account}."
    ),
    "FinalAccountSettled": Words(
        "All parties stand behind final account {final_account}.",
        "Alle partijen staan achter eindafrekening {final_account}.",
    ),
    "BalancePaid": Words(
        "{by} recorded that balance {balance} was paid.", "{by} legde vast dat saldo {balance} is betaald."
    ),
    "LessonRecorded": Words(
        "{by} recorded lesson {lesson}: “{title}”.[ {note}]", "{by} legde les {lesson} vast: “{title}”.[ {note}]"
    ),
    "LessonAdopted": Words("{by} adopted lesson {lesson}.", "{by} nam les {lesson} over."),
}

PHRASES = {
    "AgreeExitPlan": Words("The exit plan: {items}", "Het exitplan: {items}"),
    "HandoverItem": Words(
        "{giver} hands “{title}” to {receiver} by {due}",
        "{giver} draagt “{title}” over aan {receiver}, uiterlijk {due}",
    ),
    "Balance": Words(
        "{source} pays {target} {amount} for “{title}”", "{source} betaalt {target} {amount} voor “{title}”"
    ),
}

REFUSALS = {
    "ItemNamedTwice": Words(
        "{item} stands twice in the plan. Give each handover a short name of its own.",
        "{item} staat twee keer in het plan. Geef elke overdracht een eigen korte naam.",
    ),
    "HandedOverToItself": Words(
        "A party hands {item} over to another. Choose another receiver.",
        "Een partij draagt {item} over aan een andere. Kies een andere ontvanger.",
    ),
    "UnknownHandover": Words(
        "The exit plan does not name {item}. Choose something from the plan, or agree a new plan.",
        "Het exitplan noemt {item} niet. Kies iets uit het plan, of spreek een nieuw plan af.",
    ),
    "NotYoursToHandOver": Words(
        "{giver} hands over {item}. That party records it.", "{giver} draagt {item} over. Die partij legt het vast."
    ),
    "NotYoursToReceive": Words(
        "{receiver} gets {item}. That party confirms it.", "{receiver} krijgt {item}. Die partij bevestigt het."
    ),
    "NotHandedOverYet": Words(
        "{giver} did not record yet that it handed over {item}. Ask for that first.",
        "{giver} legde nog niet vast dat {item} is overgedragen. Vraag daar eerst om.",
    ),
    "HandoverIsDone": Words(
        "The receiver confirmed {item}. The handover is done.",
        "De ontvanger bevestigde {item}. De overdracht is klaar.",
    ),
    "FinalInvoiceWasSent": Words(
        "{by} recorded its final invoice before. Correct that one, or take it back first.",
        "{by} legde haar laatste factuur al vast. Verbeter die, of neem die eerst terug.",
    ),
    "PaidToItself": Words(
        "“{title}” goes from a party to itself. Choose another receiver.",
        "“{title}” gaat van een partij naar zichzelf. Kies een andere ontvanger.",
    ),
    "NoFinalAccount": Words(
        "Nobody drew up a final account. Do that first.", "Niemand maakte een eindafrekening op. Doe dat eerst."
    ),
    "FinalAccountRedrawn": Words(
        "Final account {latest} was drawn up last. Read and confirm that one.",
        "Eindafrekening {latest} is als laatste opgemaakt. Lees en bevestig die.",
    ),
    "UnknownBalance": Words(
        "The final account has no balance {balance}. Choose one that it names.",
        "De eindafrekening heeft geen saldo {balance}. Kies er een die er staat.",
    ),
    "SecondKeyFigureNeeded": Words(
        "You drew up this final account. Above {above} another key figure of your party confirms it.",
        "Jij maakte deze eindafrekening op. Boven {above} bevestigt een andere sleutelfiguur van je partij.",
    ),
    "FinalAccountIsSettled": Words(
        "The final account is settled. Record what was paid of it.",
        "De eindafrekening staat vast. Leg vast wat ervan is betaald.",
    ),
    "FinalAccountNotSettled": Words(
        "The final account waits for {waiting}. Balances are paid once it is settled.",
        "De eindafrekening wacht op {waiting}. Saldo's worden betaald zodra ze vaststaat.",
    ),
    "NotYourBalance": Words(
        "{target} receives balance {balance}. That party records it.",
        "{target} ontvangt saldo {balance}. Die partij legt het vast.",
    ),
    "UnknownLesson": Words(
        "There is no lesson {lesson}. Choose one that was recorded.",
        "Er is geen les {lesson}. Kies er een die is vastgelegd.",
    ),
    "OwnLesson": Words(
        "Lesson {lesson} is your own. The others adopt it.", "Les {lesson} is van jezelf. De anderen nemen haar over."
    ),
    "LessonIsAdopted": Words(
        "Others adopted lesson {lesson} as it was worded. Record another lesson instead.",
        "Anderen namen les {lesson} over zoals ze er staat. Leg in plaats daarvan een andere les vast.",
    ),
}

TEXTS = {
    "concept.plan": Words("Exit plan", "Exitplan"),
    "concept.acceptance": Words("Final acceptance", "Definitieve aanvaarding"),
    "concept.final_account": Words("Final account", "Eindafrekening"),
    "concept.lessons": Words("Lessons", "Lessen"),
}
