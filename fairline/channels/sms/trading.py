"""Has a person look where the gate held a text because it seems to offer goods no network carries texts about."""

from collections.abc import Sequence
from typing import Any

from fairline import numbers
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

POLICY, REASON = "text_lawful", "review"


def _follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    for entry in entries:
        for verdict in entry.event.verdicts:
            if verdict.policy == POLICY and verdict.reason == REASON:
                numbers.doubt(c, HOUSE, str(verdict.values.get("goods", "")), entry.event.act)


TRADING = Follower("sms.trading", frozenset({"ActDeferred"}), _follow)
