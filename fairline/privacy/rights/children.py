"""Whoever learns that a contact is a child has their data locked at once; they are forgotten within two days."""

from contextlib import suppress

from fairline import crm, journal
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.work import enqueue
from fairline.privacy.consent import marks
from fairline.privacy.consent.events import ContactMarked, ContactUnmarked
from fairline.privacy.rights import doing, events, store
from fairline.privacy.rights.intake import NewRequest, dismiss, take
from fairline.privacy.rights.model import RUNNING, RightsRequest
from fairline.privacy.rights.reading import one

LOCK = "locked"
RUN = "privacy.child"
BY_ITSELF = 24 * 3_600_000  # ms after which they are forgotten where nobody has decided: half of the 48 hours there are


def report(
    c: Unit, by: Actor, contact: str, *, how: str = "", consented: bool = False, conversation: str = ""
) -> RightsRequest:
    """A contact is a child. From this moment nobody but the privacy desk finds, reads or counts them, and within two
    days they are forgotten by themselves. Where the account serves children and holds a parent's consent they stay,
    without marketing. Raises NotFound, ContactGone.
    """
    held = crm.contact(c, crm.resolve(c, contact))
    known = [each for each in store.of_contacts(c, crm.family(c, held.id)) if each.right == "child"]
    running = next((each for each in known if each.state in RUNNING), None)
    if running is not None:
        return running
    keeps = consented and serves_children(c)
    marks.mark(c, by, held.id, "minor", why=how)
    new = NewRequest(right="child", source="agent", received=c.at, contact=held.id, words=how,
                     conversation=conversation)  # fmt: skip
    made = take(c, by, new)
    told = events.ChildReported(contact=held.id, request=made.id, by=by.kind, keeps=keeps)
    journal.append(c, by, told)
    if keeps:
        journal.append(c, by, events.RightsRequestDismissed(request=made.id))
        return one(c, made.id)
    journal.append(c, by, ContactMarked(contact=held.id, person=held.person, mark=LOCK, why=made.id))
    enqueue(c, RUN, {"request": made.id}, due=c.at + BY_ITSELF, key=f"{RUN}:{made.id}")
    return made


def run_out(c: Unit, request: str) -> None:
    """Nobody decided in time: what is kept of the child is forgotten."""
    found = store.one(c, request)
    if found is not None and found.state == "open" and found.right == "child":
        doing.carry_out(c, HOUSE, found)


def mistaken(c: Unit, by: Actor, id: str) -> RightsRequest:
    """It was no child after all: what was locked is open again. Raises NotFound, RequestEnded."""
    found = dismiss(c, by, id)
    held = crm.contact(c, crm.resolve(c, found.contact))
    for contact in crm.family(c, held.id):
        told = ContactUnmarked(contact=contact, person=held.person, mark=LOCK, why=id)
        journal.append(c, by, told)
    with suppress(NotFound):
        marks.unmark(c, by, held.id, "minor", why=id)
    return found


def serves_children(c: Unit) -> bool:
    """Whether the account declared that it serves children with their parents' consent."""
    row = store.desk(c)
    return row is not None and bool(row["serves_children"])
