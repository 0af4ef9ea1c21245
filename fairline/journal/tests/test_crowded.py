"""Where many wait to be accepted, those who follow let them go first; nothing is left out for it."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from fairline import journal
from fairline.journal import HOUSE, Event, Followers
from fairline.journal.follow import BATCH, CROWD
from fairline.kit.db import Database, Unit
from fairline.kit.plugin import Follower
from tests.support.house import ACCOUNT, House


class Knocked(Event):
    """Somebody knocked."""

    about = "door"

    door: str


class Crowded:
    """A database before which so many units of the account always wait."""

    def __init__(self, database: Database, waiting: int) -> None:
        self._database, self._waiting = database, waiting

    def waiting(self, account: str) -> int:
        return self._waiting

    def __getattr__(self, name: str) -> Any:
        return getattr(self._database, name)


def followed(house: House, waiting: int, *, prompt: bool) -> tuple[list[int], list[float]]:
    """The entries a follower read of three pages, and its pauses, in seconds."""
    heard: list[int] = []
    pauses: list[float] = []

    def hear(c: Unit, entries: Sequence[Any]) -> None:
        heard.extend(entry.number for entry in entries)

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    def knock(c: Unit) -> None:
        for number in range(BATCH * 3):
            journal.append(c, HOUSE, Knocked(door=f"dor_{number}"))

    async def read() -> None:
        crowd: Any = Crowded(house.database, waiting)
        reader = Followers(crowd, [Follower("hears", frozenset({"Knocked"}), hear, prompt=prompt)], "test", pause=pause)
        await reader.catch_up()

    house.write(knock, ACCOUNT)
    asyncio.run(read())
    return heard, pauses


@pytest.mark.parametrize("waiting", [0, CROWD - 1, CROWD, CROWD * 10])
def test_who_writes_goes_first_only_where_many_wait_and_every_entry_is_followed(house: House, waiting: int) -> None:
    heard, pauses = followed(house, waiting, prompt=True)
    assert heard == list(range(1, BATCH * 3 + 1))
    assert len(pauses) == (3 if waiting >= CROWD else 0)
    assert all(seconds > 0 for seconds in pauses)


def test_those_nobody_waits_for_have_a_rule_of_their_own(house: House) -> None:
    heard, pauses = followed(house, CROWD, prompt=False)
    assert len(heard) == BATCH * 3
    assert pauses == []
