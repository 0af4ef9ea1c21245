"""Failures and exercises, folded from the operator's journal."""

import json
from typing import Any

from fairline.accounts.continuity.events import ContinuityBegun, ExerciseHeld
from fairline.journal import Entry
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def begin(c: Unit, entry: Entry[ContinuityBegun]) -> None:
    """Write that a part does not work."""
    event = entry.event
    c.run(
        "INSERT INTO accounts_continuity(account, id, parts, what, began, ended)"
        " VALUES(:account, :id, :parts, :what, :at, NULL)",
        account=c.account,
        id=event.continuity,
        parts=json.dumps(event.parts),
        what=json.dumps(event.what),
        at=entry.at,
    )


def end(c: Unit, id: str, at: Millis) -> None:
    """Write that it works again."""
    c.run(
        "UPDATE accounts_continuity SET ended = :at WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        at=at,
    )


def running(c: Unit) -> list[Row]:
    """What does not work now, oldest first: each account reads its own, and the operator's is read in its unit."""
    return c.all(
        "SELECT id, parts, what, began FROM accounts_continuity WHERE account = :account AND ended IS NULL ORDER BY id",
        account=c.account,
    )


def failing(c: Unit, house: str) -> list[Row]:
    """The parts that do not work now, as one account, the operator's, says: readable from every unit."""
    return c.all("SELECT parts FROM accounts_continuity WHERE account = :house AND ended IS NULL", house=house)


def hold(c: Unit, event: ExerciseHeld) -> None:
    """Write an exercise."""
    c.run(
        "INSERT INTO accounts_exercises(account, id, kind, began, ended, back_after, lost, words, lessons,"
        " calls_after, fallbacks)"
        " VALUES(:account, :id, :kind, :began, :ended, :back_after, :lost, :words, :lessons, :calls_after, :fallbacks)",
        account=c.account,
        id=event.exercise,
        kind=event.kind,
        began=event.began,
        ended=event.ended,
        back_after=event.back_after,
        lost=event.lost,
        words=event.words,
        lessons=json.dumps([[each, ""] for each in event.lessons]),
        calls_after=event.calls_after,
        fallbacks=json.dumps(event.fallbacks),
    )


def learn(c: Unit, id: str, lesson: int, words: str) -> None:
    """Write that a lesson's task is done."""
    found = next((row for row in exercises(c) if row["id"] == id), None)
    lessons: list[list[Any]] = json.loads(found["lessons"]) if found is not None else []
    if lesson < len(lessons):
        lessons[lesson][1] = words
        c.run(
            "UPDATE accounts_exercises SET lessons = :lessons WHERE account = :account AND id = :id",
            account=c.account,
            id=id,
            lessons=json.dumps(lessons),
        )


def exercises(c: Unit) -> list[Row]:
    """The exercises there were, newest first."""
    return c.all(
        "SELECT id, kind, began, ended, back_after, lost, words, lessons, calls_after, fallbacks"
        " FROM accounts_exercises"
        " WHERE account = :account ORDER BY ended DESC, id DESC LIMIT 200",
        account=c.account,
    )
