"""Empties what was keyed as a secret out of the journal, once its call is over and nobody needs it any more."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline import journal
from fairline.channels import voice
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue

JOB = "calls.secrets"
LATER = 60_000  # ms after the answer, and between two looks whether the call is over
HOLD_IT = frozenset({"FlowStepped"})  # what a flow wrote down after it got the answer


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A secret was keyed: it is to go."""
    for entry in entries:
        if entry.event.masked:
            _later(c, entry.event.call)


def _later(c: Unit, call: str) -> None:
    enqueue(c, JOB, {"call": call}, due=c.at + LATER, key=f"{JOB}:{call}")


def empty(c: Unit, payload: Mapping[str, Any]) -> None:
    """Empty what holds the secrets of a call that is over."""
    held = voice.call(c, payload["call"])
    if held is None:
        return
    if held.state != "over" or c.at - (held.ended or c.at) < LATER:
        _later(c, held.id)
        return
    rows = journal.about_all(c, [held.id, held.conversation])
    keyed = [
        row["number"] for row in rows if row["kind"] == "DigitsGathered" and json.loads(row["clear"]).get("masked")
    ]
    after = [row["number"] for row in rows if keyed and row["kind"] in HOLD_IT and row["number"] > keyed[0]]
    journal.empty(c, HOUSE, [*keyed, *after], JOB)


SECRETS = Follower("calls.secrets", frozenset({"DigitsGathered"}), follow)
