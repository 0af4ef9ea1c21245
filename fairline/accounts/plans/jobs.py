"""What is looked at for every account once a day: its storage, its term, whether anybody uses it."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.accounts.partners import service as partners
from fairline.accounts.plans import idle, service, storage
from fairline.accounts.scanning import service as scanning
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue

JOB = "accounts.daily"
DAY = 24 * 3_600_000


def daily(c: Unit, payload: Mapping[str, Any]) -> None:
    """Renew, measure, look for use; and again tomorrow."""
    service.renew(c)
    storage.measure(c)
    partners.tell_changes(c)
    scanning.remind(c)
    settings = c.tools.settings
    idle.look(c, settings.idle_courtesy if settings else 7)
    _tomorrow(c)


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """An account was opened or has another plan: it is looked at every day."""
    _tomorrow(c)


def _tomorrow(c: Unit) -> None:
    enqueue(c, JOB, {}, due=c.at + DAY, key=JOB)


FOLLOWER = Follower("accounts.plans", frozenset({"AccountOpened", "PlanAssigned"}), follow)
