"""What an account says of the recording of its calls."""

from fairline import journal
from fairline.calls import store
from fairline.calls.events import CallKeepingSet
from fairline.calls.model import Keeping
from fairline.journal import Actor
from fairline.kit.db import Unit


def keeping(c: Unit) -> Keeping:
    """Which calls are recorded; none, where nobody said otherwise."""
    return store.keeping(c)


def set_keeping(c: Unit, wanted: Keeping, by: Actor) -> None:
    """Say it, from now on."""
    if wanted != keeping(c):
        told = CallKeepingSet(
            account=c.account, record=wanted.record, queues=dict(wanted.queues), must=wanted.must,
            by_hand=wanted.by_hand, pause_s=wanted.pause_s,
        )  # fmt: skip
        journal.append(c, by, told)
