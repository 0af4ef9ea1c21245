"""A partner's key, over the wire of the whole house: its own families answer, everything else is refused."""

import logging
from datetime import timedelta

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline import security
from fairline.accounts.partners import service as partners
from fairline.app import MODULES
from fairline.journal import HOUSE, Actor
from fairline.security import authenticate
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted

HELP, TALKS, MEMBERS, CHAT = "/v1/web-forms", "/v1/conversations", "/v1/members", "/v1/webchat/sites"


@pytest.fixture
def plugins():
    return MODULES


@pytest.fixture
def client(house):
    app = Litestar(
        [route for plugin in MODULES for route in plugin.routes],
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"database": house.database, "hub": None, "authenticate": authenticate}),
        logging_config=None,
    )
    with TestClient(app) as client:
        yield client


@pytest.fixture
def key(house):
    """A key whose scopes reach everything an owner may."""
    owner = house.write(
        lambda c: security.open_account(
            c, name="Tea", country="CH", locale="en", time_zone="UTC", email="nora@tea.example", owner="Nora",
            password=security.PasswordHash("x"),
        )
    ).owner  # fmt: skip
    every = security.permissions_of(house.database.tools.permissions, "owner")
    return house.write(
        lambda c: security.make_token(
            c, Actor("member", owner), name="bridge", scopes=sorted(every), within=every, expires=None
        )
    )


def test_freshhawks_key_reads_conversations_once_it_is_bought_and_the_help_centre_never(house, client, key, caplog):
    """Clause ZS-TP-UNIFIED-LIST."""

    def asks():
        house.clock.advance(timedelta(minutes=5))
        held = {"authorization": f"Bearer {key.secret}"}
        return [client.get(path, headers=held).status_code for path in (HELP, TALKS, MEMBERS, CHAT)]

    assert asks() == [200, 200, 200, 200]
    house.write(lambda c: partners.key(c, HOUSE, key.token.id, "freshhawk"))
    assert asks() == [403, 403, 403, 403]
    house.write(lambda c: partners.let_in(c, HOUSE, "freshhawk", "Order 17"))
    with caplog.at_level(logging.INFO, "fairline.web.guard"):
        caplog.clear()
        assert asks() == [403, 200, 200, 403]
    refused = [record.__dict__ for record in caplog.records if record.name == "fairline.web.guard"]
    assert [each["permission"] for each in refused] == ["help.manage", "webchat.manage"]
    assert {each["by"] for each in refused} == {f"app:{key.token.id}"}
    house.write(lambda c: partners.shut_out(c, HOUSE, "freshhawk"))
    assert asks() == [403, 403, 403, 403]
