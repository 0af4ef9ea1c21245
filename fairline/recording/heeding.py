"""Heeds what contacts say on calls, once it is written down: threats, danger, and the wish not to be called again."""

from collections.abc import Sequence
from typing import Any

from fairline.channels import voice
from fairline.conversations import heed_spoken
from fairline.gate import keyword
from fairline.journal import Actor, Entry, append
from fairline.journal.interaction import ContactRefused
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.recording import store

MOST = 500  # letters that are kept as the words of a refusal


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Judge the contact's own words of each transcript: they are on the left."""
    for entry in entries:
        held = store.one(c, entry.event.recording)
        said = "" if entry.erased else " ".join(each.text for each in entry.event.segments if each.channel == "left")
        if held is not None and said:
            heed_spoken(c, held.conversation, held.id, said)
            _refused(c, held.call, held.person, said, is_left=held.command != "")


def _refused(c: Unit, call: str, person: str, said: str, *, is_left: bool) -> None:
    """A wish to hear no more. In what they left for us it holds at once where it is plain; out of a talk with somebody
    of ours a machine tears words, and a person judges it. Clauses DTA-CONSENT-REVOKE, DTA-DNC-INTERNAL.
    """
    found, came = keyword(said), voice.call(c, call)
    if found.word != "stop" or came is None:
        return
    told = ContactRefused(
        channel=voice.CHANNEL, person=person, words=said[:MOST], sure=found.sure and is_left, scope="all",
        means="spoken", sender=came.sender,
    )  # fmt: skip
    append(c, Actor("contact", person), told)


FOLLOWER = Follower("recording.heed", frozenset({"RecordingTranscribed"}), follow, prompt=True)
