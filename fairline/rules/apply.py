"""Carries out a list of actions on a conversation: what one cannot do does not keep the others from being done."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.rules.desk import Action, By
from fairline.rules.filling import filled


@dataclass(frozen=True, slots=True)
class Done:
    """What was done and what was not: names of actions, each with its act or its problem after a colon."""

    did: tuple[str, ...]
    refused: tuple[str, ...]


def carry_out(c: Unit, conversation: str, actions: Sequence[tuple[Action, Any]], by: By, message: str = "") -> Done:
    """Do these actions, in order; `message` is what was just said, for the phrases in them."""
    did: list[str] = []
    refused: list[str] = []
    for action, arguments in actions:
        try:
            with _apart(c):
                came = action.apply(c, conversation, filled(c, conversation, arguments, message), by)
        except Problem as problem:
            refused.append(f"{action.name}:{problem.type}")
        else:
            outcome, _, act = came.partition(":") if isinstance(came, str) else ("", "", "")
            (refused if outcome == "refused" else did).append(f"{action.name}:{act}" if act else action.name)
    return Done(tuple(did), tuple(refused))


@contextmanager
def _apart(c: Unit) -> Iterator[None]:
    """What fails within is undone by itself, on PostgreSQL too, where an error spoils the whole transaction."""
    c.run("SAVEPOINT one_action")
    try:
        yield
    except Problem:
        c.run("ROLLBACK TO SAVEPOINT one_action")
        c.run("RELEASE SAVEPOINT one_action")
        raise
    c.run("RELEASE SAVEPOINT one_action")
