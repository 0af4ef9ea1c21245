"""Tells a live channel what its contact may see: that their conversation is open or not, and who answers."""

from fairline.channels import channel
from fairline.conversations.model import Conversation
from fairline.journal import Event
from fairline.journal.interaction import TalkChanged


def shown(channel_name: str, conversation: str, address: str, state: str, agent: str = "") -> list[Event]:
    """The event that tells it, for a channel whose contacts are there to see it; `state` is open or closed."""
    known = channel(channel_name)
    if known is None or not known.capabilities.live or not address:
        return []
    changed = TalkChanged(
        conversation=conversation, channel=channel_name, address=address, state=state, agent=agent or None
    )
    return [changed]


def shown_of(found: Conversation, state: str, agent: str = "") -> list[Event]:
    """The same for a conversation as it was read."""
    return shown(found.channel, found.id, found.address, state, agent)
