"""What stands on the compliance officer's desk: a complaint, a request about data, a rule, words that were stopped."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from fairline import accounts
from fairline.cases import SUBJECTS, open_case
from fairline.cli.seed.company import DATA
from fairline.conversations import Written, conversation, latest_of, reply
from fairline.helpcentre import privacy_desk
from fairline.journal import Actor, person_of
from fairline.kit.clock import to_millis
from fairline.kit.db import Unit
from fairline.privacy.keeping import rules

Members = Mapping[str, str]  # name -> id
OFFICER, BRAND = "Olivia Caduff", "alpine-tea"
HERE = ZoneInfo(DATA["time_zone"])
TOLD = (
    "Mr Rochat said on the telephone that our letter about the new harvest reached him in November, although he had"
    " asked in October to be left out. He wants to know who still has his address."
)
ASKED = "Good morning,\n\nplease send me all you keep about me, also what I wrote in the chat.\n\nOliver Hartmann"
WHY_KEPT = "Questions about a delivery still come up two years later, with the guarantee."
CARD = (
    "Hello Ms Solheim,\n\nI would rather refund you than exchange the tins. Please send me your card number and the"
    " CVV, and it is done today."
)
BANK = (
    "Good morning Ms Marchetti,\n\nour IBAN has changed on 1 November. Please pay the invoices of the winter to the new"
    " account, from now on."
)
SAMPLE = (
    "Good morning Oliver,\n\nthe new Glacier green has come in. A sample is in today’s post for you, so that you can"
    " compare."
)


def complaint(members: Members, c: Unit) -> None:
    """An agent reports what a contact said; the case gathers its evidence."""
    kind, category, clauses = SUBJECTS["unwanted"]
    talk = conversation(c, _with(c, "benoit.rochat@poste.example"))
    about = (f"conversation:{talk.id}", f"contact:{talk.contact}")
    by = Actor("member", members["Ada Brunner"])
    open_case(c, by, kind=kind, side="account", title="", about=about, words=TOLD, category=category, clauses=clauses)


def asked_by_the_form(members: Members, c: Unit) -> None:
    """A contact asks, on the brand's public page, what is kept of them."""
    said = {"right": "access", "email": "oliver.hartmann@mailbox.example", "name": "Oliver Hartmann", "place": "CH"}
    found = accounts.brand_by_slug(c, BRAND)
    privacy_desk.take(c, privacy_desk.read({**said, "words": ASKED}), found[1] if found else "", "en")


def how_long(members: Members, c: Unit) -> None:
    """The officer says how long web chats are kept."""
    rules.put(c, Actor("member", members[OFFICER]), "webchat", 730, why=WHY_KEPT)


def asks_for_a_card(members: Members, c: Unit) -> None:
    """A reply that the gate refuses for its words."""
    _says(c, members["Priya Nair"], "ingrid@solheim.example", Written(CARD))


def names_another_bank(members: Members, c: Unit) -> None:
    """A reply that is held until a person has looked at it: cheats write such letters, and so do bookkeepers."""
    _says(c, members["Tomas Lindqvist"], "acquisti@silberhorn.example", Written(BANK))


def waits_for_its_hour(members: Members, c: Unit) -> None:
    """A reply that its writer wants to leave the day after tomorrow, in the morning."""
    later = datetime.fromtimestamp(c.at / 1000, HERE) + timedelta(days=2)
    hour = later.replace(hour=8, minute=0, second=0, microsecond=0)
    written = Written(SAMPLE, not_before=to_millis(hour))
    _says(c, members["Tomas Lindqvist"], "oliver.hartmann@mailbox.example", written)


DEEDS: tuple[tuple[timedelta, Callable[[Members, Unit], None]], ...] = (  # how long ago each was done
    (timedelta(days=2, hours=3), how_long),
    (timedelta(hours=22), asked_by_the_form),
    (timedelta(hours=19), complaint),
    (timedelta(hours=4), asks_for_a_card),
    (timedelta(hours=2), names_another_bank),
    (timedelta(minutes=50), waits_for_its_hour),
)


def _says(c: Unit, member: str, address: str, written: Written) -> None:
    reply(c, _with(c, address), written, Actor("member", member), member, oversees=True)


def _with(c: Unit, address: str) -> str:
    """The last conversation with somebody."""
    return latest_of(c, person_of(c, "email", address))
