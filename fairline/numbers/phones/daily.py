"""Begins the daily look at an account's numbers; what it does stands in looking.py."""

from fairline.kit.db import Unit
from fairline.kit.work import enqueue
from fairline.numbers.phones.model import DAY

JOB = "numbers.phones"


def begin(c: Unit) -> None:
    """Have somebody look tomorrow, and every day from then on; looked for already, nothing changes."""
    enqueue(c, JOB, {}, due=c.at + DAY, key=JOB)
