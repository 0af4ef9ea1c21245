"""Tells a live channel what its contact may see: is their conversation open, who answers, what of theirs was read."""

from fairline.channels import channel
from fairline.conversations.model import Conversation
from fairline.conversations.store import conversations as store
from fairline.conversations.store import thread
from fairline.journal import Event
from fairline.journal.interaction import MessagesRead, TalkChanged
from fairline.kit.db import Unit


def shown(channel_name: str, conversation: str, address: str, state: str, agent: str = "") -> list[Event]:
    """The event that tells it, for a channel whose contacts are there to see it; `state` is open or closed."""
    if not _is_live(channel_name) or not address:
        return []
    changed = TalkChanged(
        conversation=conversation, channel=channel_name, address=address, state=state, agent=agent or None
    )
    return [changed]


def shown_of(found: Conversation, state: str, agent: str = "") -> list[Event]:
    """The same for a conversation as it was read."""
    return shown(found.channel, found.id, found.address, state, agent)


def read_of(c: Unit, found: Conversation, number: int) -> list[Event]:
    """The events that tell each who wrote in a conversation how far they were read, by somebody who read up to an
    entry; none where they were told so before.
    """
    told = store.read_up_to(c, found.id, store.CONTACT)
    newest = thread.newest_heard(c, found.id, told, number) if number > told and _is_live(found.channel) else []
    return [MessagesRead(conversation=found.id, channel=found.channel, up_to=message) for message in newest]


def _is_live(name: str) -> bool:
    known = channel(name)
    return known is not None and known.capabilities.live
