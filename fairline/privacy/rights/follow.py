"""Finds requests in what contacts write, and answers whoever asked once their data are gathered or forgotten."""

from collections.abc import Sequence
from typing import Any

from fairline import crm, journal
from fairline.journal import HOUSE, Entry
from fairline.journal.interaction import MessageReceived, PrivacySignalled
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.kit.words import LANGUAGES
from fairline.privacy.consent import marks
from fairline.privacy.consent import store as consents
from fairline.privacy.consent.events import ConsentWithdrawn
from fairline.privacy.rights import confirming, doing, recipients, store
from fairline.privacy.rights.detect import detect
from fairline.privacy.rights.intake import NewRequest, take
from fairline.privacy.rights.model import RUNNING, Right, Source

SOURCES: dict[str, Source] = {"email": "mail", "webchat": "chat", "sms": "text"}
MARK = "do_not_sell"
CORRECTED = frozenset({"ContactChanged", "AddressAdded"})


def find(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Make a request of a message that asks for a right, from the moment it was received. Machines ask for nothing."""
    for entry in entries:
        received = None if entry.erased else journal.one(c, entry.event.received)
        if received is None or received.erased or not isinstance(received.event, MessageReceived):
            continue
        event = received.event
        asked = None if event.automatic else detect(f"{event.subject}\n{event.text}")
        if asked is not None:
            found(c, entry.event.conversation, received, asked.right)


def found(c: Unit, conversation: str, entry: Entry[MessageReceived], right: Right) -> None:
    """A message asks for a right: the request of whoever wrote it, where none like it runs."""
    event = entry.event
    holder = next(iter(crm.holders(c, [event.person])), None)
    contact = holder.contact if holder else ""
    if contact:
        earlier = store.of_contacts(c, crm.family(c, contact))
        if any(each.right == right and each.state in RUNNING for each in earlier):
            return
    new = NewRequest(
        right=right, source=SOURCES.get(event.channel, "chat"), received=entry.at, words=event.text,
        address=_address(c, event, contact), name=event.name, contact=contact, message=event.message,
        conversation=conversation, brand=event.brand, language=_language(event), found=True,
    )  # fmt: skip
    try:
        take(c, HOUSE, new)
    except (NotFound, crm.ContactGone):
        return


def _language(event: MessageReceived) -> str:
    said = (event.language or event.locale)[:2]
    return said if said in LANGUAGES else LANGUAGES[0]


def _address(c: Unit, event: MessageReceived, contact: str) -> str:
    """Where the answer goes: the mail it came from, else one we know them by."""
    if event.channel == "email" and event.reach:
        return event.reach
    held = crm.contact(c, contact).addresses if contact else ()
    return next((each.address for each in held if each.channel == "email"), "")


def answer(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Answer once the package may be fetched, everything is forgotten, or neither could be done."""
    for entry in entries:
        found = store.of_data_request(c, entry.event.request)
        if found is None:
            continue
        if entry.kind == "AccessPackageReleased":
            doing.release(c, found)
        elif entry.kind == "DataRequestDone":
            doing.gone(c, found, entry.event.report)
        else:
            doing.stuck(c, found)


def lifted(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """What waited for a hold goes on."""
    if entries:
        doing.go_on(c)


def corrected(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Whoever was handed data of a contact that then corrected them hears of it."""
    for entry in entries:
        if entry.actor.kind != "contact" or entry.erased:
            continue
        try:
            contact = crm.resolve(c, entry.event.contact)
            if recipients.of_contact(c, contact):
                recipients.tell(c, contact, "correction")
        except (NotFound, crm.ContactGone):
            continue


def marks_of(c: Unit, contact: str) -> set[str]:
    """What stands against contacting somebody, or against some use of their data."""
    return {row["mark"] for row in consents.marks(c, crm.family(c, contact))}


def asks_no_sale(c: Unit, contact: str) -> bool:
    """Whether somebody said, or their browser did, that their data are to be neither sold nor shared."""
    return MARK in marks_of(c, contact)


def signalled(c: Unit, entries: Sequence[Entry[PrivacySignalled]]) -> None:
    """What a browser asks by itself holds as if the contact had asked, the first time it asks."""
    for entry in entries:
        holder = next(iter(crm.holders(c, [entry.event.person])), None)
        if holder is not None and not asks_no_sale(c, holder.contact):
            marks.mark(c, entry.actor, holder.contact, MARK, why=entry.event.signal)
            recipients.tell(c, holder.contact, "stop")


def refused(c: Unit, entries: Sequence[Entry[ConsentWithdrawn]]) -> None:
    """Whoever was handed the address of somebody who wants no more mail hears of it, and confirms."""
    for entry in entries:
        if entry.event.channel not in ("", "email"):
            continue
        try:
            recipients.tell(c, crm.resolve(c, entry.event.contact), confirming.OPT_OUT)
        except (NotFound, crm.ContactGone):
            continue


FOLLOWERS = (
    Follower("privacy.handed", frozenset({"ConsentWithdrawn"}), refused),
    Follower("privacy.found", frozenset({"MessageThreaded"}), find),
    Follower("privacy.answers", frozenset({"AccessPackageReleased", "DataRequestDone", "DataRequestFailed"}), answer),
    Follower("privacy.signals", frozenset({"PrivacySignalled"}), signalled),
    Follower("privacy.lifted", frozenset({"LegalHoldLifted"}), lifted),
    Follower("privacy.corrected", CORRECTED, corrected),
)
