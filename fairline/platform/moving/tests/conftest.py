"""A house with every module, an account with an owner, and a believable export of another desk beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fairline import security
from fairline.journal import Actor, Entry
from fairline.kit.plugin import Plugin
from fairline.platform.moving import looking, service, stepping, store
from fairline.platform.moving.model import Move
from fairline.platform.moving.zendesk.tests.there import an_export
from tests.support.house import ACCOUNT, House


@pytest.fixture
def plugins() -> Sequence[Plugin]:
    """Everything."""
    from fairline.app import MODULES

    return MODULES


@dataclass(slots=True)
class Desk:
    """An account into which things move."""

    house: House
    owner: str
    account: str = ACCOUNT

    @property
    def by(self) -> Actor:
        """The owner, who moves."""
        return Actor("member", self.owner)

    def begins(self, folder: Path, kind: str = "zendesk", **spec: Any) -> Move:
        """A move from a folder."""
        told = {"folder": str(folder), **spec}
        return self.house.write(lambda c: service.begin(c, self.by, kind, told), self.account)

    def looks(self, folder: Path, kind: str = "zendesk", **spec: Any) -> Move:
        """It is looked through."""
        move = self.begins(folder, kind, **spec)
        self.house.write(lambda c: service.look(c, self.by, move.id, later=False), self.account)
        looking.run(self.house.database, self.account, move.id, 10**9)
        return self.move(move.id)

    def moves(self, folder: Path, kind: str = "zendesk", steps: int = 10_000, **spec: Any) -> Move:
        """It comes in, or so many steps of it."""
        move = self.begins(folder, kind, **spec)
        self.house.write(lambda c: service.run(c, self.by, move.id, later=False), self.account)
        for _ in range(steps):
            if not stepping.step(self.house.database, self.account, move.id):
                break
        return self.move(move.id)

    def move(self, id: str) -> Move:
        """How a move stands."""
        found = self.house.read(lambda c: store.one(c, id), self.account)
        assert found is not None
        return found

    def entries(self, *kinds: str) -> list[Entry[Any]]:
        """What stands in the journal, of some kinds or all."""
        return [entry for entry in self.house.journal(self.account) if not kinds or entry.kind in kinds]

    def reads(self, work: Callable[[Any], Any]) -> Any:
        """Read."""
        return self.house.read(work, self.account)


def opened(
    house: House, account: str = ACCOUNT, name: str = "Alpine Tea", email: str = "nora@alpinetea.example"
) -> Desk:
    """An account with its owner."""
    made = house.write(
        lambda c: security.open_account(
            c, name=name, country="CH", locale="en", time_zone="Europe/Zurich", email=email, owner="Nora",
            password=security.PasswordHash("x"),
        ),
        account,
    )  # fmt: skip
    return Desk(house, made.owner, account)


@pytest.fixture
def desk(house: House) -> Desk:
    """The account."""
    return opened(house)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An export of another desk, with everything that goes wrong in one."""
    return an_export(tmp_path / "export")
