"""Who takes part in a conversation besides its contact, as far as joining a message has to know."""

from collections.abc import Iterator, Sequence

from fairline.accounts import member
from fairline.conversations.events import ParticipantAdded
from fairline.conversations.matters import Known
from fairline.conversations.model import Conversation
from fairline.conversations.store import conversations as store
from fairline.conversations.store import parties, thread
from fairline.crm import holders
from fairline.journal import Event
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound


def known(c: Unit) -> Known:
    """What the tables hold, for finding where a message belongs."""
    return Known(
        held=lambda one: root(c, one),
        place_of=lambda message: thread.place_of(c, message),
        takes_part=lambda conversation, contact: any(each.contact == contact for each in parties.of(c, conversation)),
    )


def root(c: Unit, id: str) -> Conversation | None:
    """A conversation, or the one it goes on in where it was merged into another."""
    found = store.one(c, id)
    while found is not None and found.merged_into:
        found = store.one(c, found.merged_into)
    return found


def is_active(c: Unit, agent: str) -> bool:
    """Whether a member is still there to have a conversation."""
    try:
        return bool(agent) and member(c, agent).state == "active"
    except NotFound:
        return False


def joining(c: Unit, conversation: str, contact: str, channel: str, persons: Sequence[str]) -> Iterator[Event]:
    """The events by which persons in copy of a message take part in its conversation; its contact does anyway."""
    present = {each.contact for each in parties.of(c, conversation)} | {contact}
    for each in holders(c, persons):
        if each.contact not in present:
            present.add(each.contact)
            yield ParticipantAdded(
                conversation=conversation,
                contact=each.contact,
                person=each.person,
                address=each.address,
            )
