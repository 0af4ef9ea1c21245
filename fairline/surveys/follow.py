"""Wants an answer where a conversation was solved."""

from collections.abc import Sequence
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.surveys.service import want

# What was moved in from elsewhere is silent, and what was put away or merged was not solved for the contact.
_SILENT = frozenset({"import", "merged"})


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Want an answer for each conversation that was just solved."""
    for entry in entries:
        event = entry.event
        if event.status != "solved" or event.why in _SILENT:
            continue
        try:
            want(c, event.conversation)
        except NotFound:
            continue  # deleted, or its contact was forgotten meanwhile


FOLLOWER = Follower("surveys", frozenset({"StatusChanged"}), follow)
