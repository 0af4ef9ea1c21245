"""What emergency calling keeps about members: where they said they were, and how to forget it."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.emergency import store
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding

MOST = 1_000


def collect(c: Unit, person: str) -> Sequence[Mapping[str, Any]]:
    """Where a member was, as they said; nothing for anybody else's id."""
    return [
        {"address": each.place.line, "label": each.place.label, "at": to_text(each.at), "until": to_text(each.expires)}
        for each in store.history(c, person, MOST)
    ]


HOLDINGS = (Holding(module="emergency", place="locations", collect=collect, forget=store.forget_locations),)
