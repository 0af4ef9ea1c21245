"""Tells an account thirty days before that the right to a piece of sound ends (clause DTA-MEDIA-RIGHTS)."""

from collections.abc import Mapping
from typing import Any

from fairline import accounts
from fairline.flows.events import ClipLapses
from fairline.flows.store import clips
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import Unit
from fairline.kit.work import enqueue

JOB = "flows.rights"
BEFORE: Millis = 30 * 86_400_000
EVERY: Millis = 12 * 3_600_000


def watch(c: Unit) -> None:
    """Have somebody look now and then."""
    enqueue(c, JOB, {}, due=c.at + EVERY, key=JOB)


def look(c: Unit, _: Mapping[str, Any]) -> None:
    """Tell the owners of pieces whose right ends within thirty days, each once."""
    for clip in clips.lapsing(c, c.at + BEFORE):
        append(c, HOUSE, ClipLapses(clip=clip.id, until=clip.until))
        told = {"name": clip.name, "day": from_millis(clip.until).date().isoformat()}
        accounts.notify(
            c, HOUSE, "flows.lapses", ("owner", "admin"), values=told, clause="DTA-MEDIA-RIGHTS", letter=True,
            once=f"clip:{clip.id}",
        )  # fmt: skip
    if any(each.until for each in clips.every(c)):
        watch(c)
