"""Texts of the command line: help of each command, progress, and outcomes."""

from interfaces.wording.entries import Counted, Words

TEXTS = {
    "cli.store": Words("The store cannot be used: {reason}", "De opslag is niet te gebruiken: {reason}"),
    "cli.setting": Words(
        "The setting {name} cannot be used. It says: {expected}",
        "De instelling {name} is niet te gebruiken. Zij zegt: {expected}",
    ),
    "cli.no_store": Words("There is no store at {path}.", "Er is geen opslag op {path}."),
    "cli.faults": Counted(
        Words(
            "The file has {count} fault; nothing was stored. Mend it and try again.",
            "Het bestand heeft {count} fout; er is niets opgeslagen. Herstel het en probeer het opnieuw.",
        ),
        Words(
            "The file has {count} faults; nothing was stored. Mend them and try again.",
            "Het bestand heeft {count} fouten; er is niets opgeslagen. Herstel ze en probeer het opnieuw.",
        ),
    ),
    "cli.no_file": Words("There is no readable file {path}.", "Er is geen leesbaar bestand {path}."),
    "cli.chapter": Words("  {chapter}", "  {chapter}"),
    "cli.story": Words("Telling six years of one partnership", "Zes jaar van een partnerschap vertellen"),
    "cli.serving": Words(
        "Handslag runs on {address} (stop with Ctrl+C)", "Handslag draait op {address} (stoppen met Ctrl+C)"
    ),
    "cli.off_loopback": Words(
        "Without a TLS proxy in front, Handslag listens on this machine only. Use --behind-tls when one stands there.",
        "Zonder TLS-proxy ervoor luistert Handslag alleen op deze machine. Gebruik --behind-tls als die er staat.",
    ),
    "cli.imported": Words(
        "Recorded as partnership {partnership}: {count} events.",
        "Vastgelegd als partnerschap {partnership}: {count} gebeurtenissen.",
    ),
    "cli.unknown_account": Words(
        "There is no account {account}. List them with `user list`.",
        "Er is geen account {account}. Bekijk ze met `user list`.",
    ),
    "cli.unknown_command": Words(
        "There is no command {command}. `give` without a name lists them.",
        "Er is geen opdracht {command}. `give` zonder naam noemt ze.",
    ),
    "cli.which_partnership": Words(
        "Name the partnership with --partnership; only open-partnership goes without.",
        "Noem het partnerschap met --partnership; alleen open-partnership gaat zonder.",
    ),
    "cli.given": Words(
        "Recorded in partnership {partnership}, now at version {version}.",
        "Vastgelegd in partnerschap {partnership}, nu op versie {version}.",
    ),
    "cli.rebuilt": Words("Every projection was built anew.", "Elke projectie is opnieuw opgebouwd."),
    "cli.verified": Words("{log}: {count} events, whole", "{log}: {count} gebeurtenissen, ongeschonden"),
    "cli.damaged": Words("{log}: DAMAGED. {reason}", "{log}: BESCHADIGD. {reason}"),
    "cli.verdict_whole": Counted(
        Words("{count} record is whole.", "{count} dossier is ongeschonden."),
        Words("All {count} records are whole.", "Alle {count} dossiers zijn ongeschonden."),
    ),
    "cli.verdict_damaged": Counted(
        Words("{count} record is damaged.", "{count} dossier is beschadigd."),
        Words("{count} records are damaged.", "{count} dossiers zijn beschadigd."),
    ),
    "cli.schema": Words("The tables are there.", "De tabellen staan klaar."),
    "cli.token": Words(
        "This token is shown once. Keep it safe: it signs in as {name}.",
        "Dit token zie je één keer. Bewaar het goed: het logt in als {name}.",
    ),
    "cli.removed": Words(
        "The account can no longer sign in; what it recorded stays.",
        "Het account kan niet meer inloggen; wat het vastlegde blijft staan.",
    ),
    "cli.borne_title": Words("Who bore which shock, {currency}", "Wie droeg welke schok, {currency}"),
    "cli.fairness_title": Words("What each party gets", "Wat elke partij ervaart"),
    "cli.driver": Words("Cost or shock", "Kostensoort of schok"),
    "cli.total": Words("Shock", "Schok"),
    "cli.year": Words("Year", "Jaar"),
    "cli.margin": Words("Margin of the contractor", "Marge van de opdrachtnemer"),
    "cli.flags": Words("Attention", "Aandacht"),
    "cli.awaiting": Words("awaits index: {periods}", "wacht op index: {periods}"),
    "cli.all": Words("Together", "Samen"),
}
