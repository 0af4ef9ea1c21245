"""Does something whole or not at all inside a unit, so that the rest of the unit may go on."""

from collections.abc import Callable
from typing import TypeVar

from fairline.kit.db import Unit
from fairline.kit.errors import Problem

T = TypeVar("T")


def apart(c: Unit, work: Callable[[], T], keeps: Callable[[T], bool] = lambda _: True) -> T:
    """What `work` answers; where it raises a Problem, or answers what is not to be kept, nothing of it stays."""
    c.run("SAVEPOINT zendesk")
    try:
        done = work()
    except Problem:
        _undo(c)
        raise
    if keeps(done):
        c.run("RELEASE SAVEPOINT zendesk")
    else:
        _undo(c)
    return done


def _undo(c: Unit) -> None:
    c.run("ROLLBACK TO SAVEPOINT zendesk")
    c.run("RELEASE SAVEPOINT zendesk")
