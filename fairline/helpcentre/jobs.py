"""Deletes what has ended at the door, once a day where something was begun."""

from collections.abc import Mapping
from typing import Any

from fairline.helpcentre import store
from fairline.helpcentre.model import DAY
from fairline.kit.db import Unit
from fairline.kit.work import enqueue, plainly

TIDY = "helpcentre.tidy"


def tidy_tomorrow(c: Unit) -> None:
    """Have what was begun now deleted once it has ended."""
    enqueue(c, TIDY, {}, due=c.at + DAY, key=TIDY)


def _tidy(c: Unit, payload: Mapping[str, Any]) -> None:
    if store.tidy(c):
        tidy_tomorrow(c)


JOBS = {TIDY: plainly(_tidy)}
