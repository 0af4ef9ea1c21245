"""Who takes part in a conversation besides its contact, as far as joining a message has to know."""

from collections.abc import Iterator, Sequence

from fairline.accounts import member
from fairline.channels import channel
from fairline.conversations import settings
from fairline.conversations.events import ParticipantAdded
from fairline.conversations.model import DAY, Conversation
from fairline.conversations.store import conversations as store
from fairline.conversations.store import parties, thread
from fairline.conversations.threading import Known
from fairline.crm import contacts as contacts_of
from fairline.crm import holders
from fairline.journal import Event
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound


def known(c: Unit) -> Known:
    """What the tables hold, for finding where a message belongs."""
    return Known(
        held=lambda one: root(c, one),
        place_of=lambda message: thread.place_of(c, message),
        takes_part=lambda conversation, contact: any(each.contact == contact for each in parties.of(c, conversation)),
        opens_again=lambda found, at: _opens_again(c, found, at),
    )


def _opens_again(c: Unit, found: Conversation, at: Millis) -> bool:
    held = settings.of(c)
    return held.reopen == "always" or at - (found.solved_at or at) <= held.reopen_days * DAY


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


def copied(c: Unit, found: Conversation, contacts: Sequence[str] | None) -> tuple[str, ...]:
    """The persons who have a reply in copy: whoever takes part, or these contacts. Raises BadInput for one that cannot
    be reached.
    """
    present = {each.contact: each.person for each in parties.of(c, found.id)}
    if contacts is None:
        return tuple(present.values())
    return tuple(
        dict.fromkeys(
            present.get(each) or _person(c, each, found.channel) for each in contacts if each != found.contact
        )
    )


def _person(c: Unit, contact: str, channel: str) -> str:
    held = contacts_of(c, [contact]).get(contact)
    reached = [each for each in held.addresses if each.channel == channel and not each.claimed] if held else []
    if not reached:
        raise BadInput(what=contact, fields={"cc": "conversations.field.not-reached"})
    return reached[0].person


def joining(c: Unit, conversation: str, contact: str, channel: str, persons: Sequence[str]) -> Iterator[Event]:
    """The events by which persons in copy of a message take part in its conversation; its contact does anyway."""
    if not settings.of(c).create_from_cc:
        return
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


def brand_of(c: Unit, name: str, sender: str) -> str:
    """The brand of what a matter came in by, or goes out from; empty for the account's own."""
    held = channel(name)
    return (held.brand_of(c, sender) if held and sender else None) or ""
