"""Heeds what is said on calls, once it is written down: threats, danger, the wish not to be called again, and what our
side may not say.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from fairline.channels import voice
from fairline.conversations import heed_ours, heed_spoken, judge_spoken
from fairline.gate import keyword
from fairline.journal import Actor, Entry, append
from fairline.journal.interaction import ContactRefused
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.recording import store
from fairline.recording.model import Recording, Segment

MOST = 500  # letters that are kept as the words of a refusal


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Judge each transcript: the contact's own words are on the left, ours on the right."""
    for entry in entries:
        held = store.one(c, entry.event.recording)
        segments = () if entry.erased else entry.event.segments
        said = _on(segments, "left")
        if held is not None and said:
            heed_spoken(c, held.conversation, held.id, said)
            _refused(c, held.call, held.person, said, is_left=held.command != "")
        if held is not None:
            _ours(c, held, segments)


def judge_again(c: Unit, after: str, most: int) -> str | None:
    """Judge the words of the next recordings that are kept once more; how far that was, None where it was the last."""
    page = store.worded(c, after, most)
    for held in page:
        segments = store.words(c, held.id)
        if said := _on(segments, "left"):
            judge_spoken(c, held.conversation, held.id, said)
        _ours(c, held, segments)
    return page[-1].id if len(page) == most else None


def _ours(c: Unit, held: Recording, segments: Iterable[Segment]) -> None:
    """What our side said to a person; what a voicemail is announced with is no talk."""
    said = "" if held.command else _on(segments, "right")
    if said:
        agent = next((leg.member for leg in voice.legs(c, held.call) if leg.kind == "agent" and leg.answered), None)
        heed_ours(c, held.conversation, held.id, agent, said)


def _on(segments: Iterable[Segment], channel: str) -> str:
    return " ".join(each.text for each in segments if each.channel == channel)


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
