"""The house of these tests: trunks, hosted providers and numbers, with an account that has an owner."""

from collections.abc import Iterator
from typing import Any

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.voice.trunks.plugin import PLUGIN as TRUNKS
from fairline.gate.plugin import PLUGIN as GATE
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT, OTHER, House

MAY = frozenset({*TRUNKS.permissions, *NUMBERS.permissions})


@pytest.fixture
def plugins() -> Any:
    return (GATE, ACCOUNTS, NUMBERS, TRUNKS)


@pytest.fixture(autouse=True)
def opened(house: House) -> None:
    """Two accounts; the first is where the owner signs in."""
    for account, name in ((ACCOUNT, "Acme"), (OTHER, "Borel")):
        house.write(
            lambda c, name=name: accounts.open_house(
                c, name=name, country="CH", locale="en", time_zone="Europe/Zurich"
            ),
            account,
        )


class Door:
    """Who is signed in at the door of a test: `may` is what they may do, `role` what they are."""

    def __init__(self) -> None:
        self.may = MAY
        self.account = ACCOUNT

    async def authenticate(self, _connection: object) -> Identity:
        """Whoever comes."""
        return Identity(self.account, "member:mem_ada", "mem_ada", "owner", self.may, "en", "token")


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def client(house: House, door: Door) -> Iterator[TestClient[Litestar]]:
    """The routes as they answer to the owner."""
    app = Litestar(
        [*TRUNKS.routes, *NUMBERS.routes],
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"database": house.database, "hub": None, "authenticate": door.authenticate}),
        logging_config=None,
    )
    with TestClient(app) as client:
        yield client
