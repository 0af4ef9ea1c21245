"""Tells visitors that what they wrote stands on a screen of whoever answers them."""

from collections.abc import Sequence
from typing import Any

from fairline.channels.webchat import store
from fairline.channels.webchat.projection import CHANNEL
from fairline.journal import HOUSE, Entry, append
from fairline.journal.interaction import MessagesReached
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.web.screens import has_one


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """One mark for each visitor of these entries who has an agent with a screen open, and unmarked words."""
    touched = {store.feed_of(c, entry.event.address) for entry in entries if entry.event.channel == CHANNEL}
    for visitor in sorted(touched):
        held = store.answering(c, visitor)
        if held is None or not has_one(c, held["agent"]):
            continue
        message = store.not_yet_shown(c, visitor)
        if message is not None:
            append(c, HOUSE, MessagesReached(conversation=held["conversation"], channel=CHANNEL, up_to=message))


REACH = Follower("webchat.reached", frozenset({"MessageReceived", "TalkChanged"}), follow)
