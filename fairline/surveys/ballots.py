"""Keeps what was said anonymously: nothing says whose it was, when, or after which conversation.

Clause TDP18-SURVEY-PURPOSE. A ballot lies sealed under a name of mere chance until there are LEAST of them; then they
are counted together, their comments in an order of chance, and the ballots are gone. Before, nothing of them is shown.
"""

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

from fairline.journal import HOUSE, append, one, open_for, person_of, seal_for
from fairline.kit.db import Row, Unit
from fairline.surveys.events import AnonymousAnswersCounted, SatisfactionClosed

LEAST = 5  # answers that are counted together: with fewer one could guess


@dataclass(frozen=True, slots=True)
class Counted:
    """What was said anonymously, all together; `points` tells how many gave which, `comments` stand in no order."""

    good: int
    bad: int
    points: dict[str, int]
    comments: tuple[str, ...]


def cast(c: Unit, ask: str, score: str, points: int | None, comment: str) -> None:
    """Take an answer: the question is closed, and what was said is no longer its."""
    name = c.tools.keyring.random(16).hex()
    value = json.dumps({"score": score, "points": points, "comment": comment}).encode()
    c.run(
        "INSERT INTO survey_ballots(account, id, value) VALUES(:account, :id, :value)",
        account=c.account,
        id=name,
        value=seal_for(c, _box(c), value, name),
    )
    append(c, HOUSE, SatisfactionClosed(ask=ask))
    held = _held(c)
    if len(held) >= LEAST:
        _count(c, held)


def counted(c: Unit) -> Counted:
    """Everything that was counted so far."""
    rows = c.all("SELECT good, bad, points, number FROM survey_anonymous WHERE account = :account", account=c.account)
    points: Counter[str] = Counter()
    comments: list[str] = []
    for row in rows:
        points.update(json.loads(row["points"]))
        entry = one(c, row["number"])
        comments += entry.event.comments if entry is not None and not entry.erased else ()
    return Counted(sum(row["good"] for row in rows), sum(row["bad"] for row in rows), dict(points), tuple(comments))


def put_counted(c: Unit, batch: str, good: int, bad: int, points: dict[str, int], number: int) -> None:
    """Write down what an entry counted."""
    c.run(
        "INSERT INTO survey_anonymous(account, id, good, bad, points, number)"
        " VALUES(:account, :id, :good, :bad, :points, :number)",
        account=c.account,
        id=batch,
        good=good,
        bad=bad,
        points=json.dumps(points, sort_keys=True),
        number=number,
    )


def _box(c: Unit) -> str:
    """Whose key ballots and comments are sealed with: nobody's, and the same for all."""
    return person_of(c, "surveys", "ballots")


def _held(c: Unit) -> list[Row]:
    """By their names, which are chance."""
    return c.all("SELECT id, value FROM survey_ballots WHERE account = :account ORDER BY id", account=c.account)


def _count(c: Unit, held: list[Row]) -> None:
    box = _box(c)
    opened = [open_for(c, box, bytes(row["value"]), row["id"]) for row in held]
    said: list[dict[str, Any]] = [json.loads(value) for value in opened if value is not None]
    scores = Counter(each["score"] for each in said)
    event = AnonymousAnswersCounted(
        batch=c.new_id("bal"),
        person=box,
        good=scores["good"],
        bad=scores["bad"],
        points=dict(Counter(str(each["points"]) for each in said if each["points"])),
        comments=tuple(each["comment"] for each in said if each["comment"]),
    )
    append(c, HOUSE, event)
    c.run("DELETE FROM survey_ballots WHERE account = :account", account=c.account)
