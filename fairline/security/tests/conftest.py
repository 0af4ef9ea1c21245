"""A house with accounts and security in it, an account with its owner, and browsers that come to its door."""

from collections.abc import Callable

import httpx
import pyotp
import pytest
from argon2 import PasswordHasher
from litestar.datastructures import State
from litestar.di import Provide

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.journal import HOUSE
from fairline.kit.words import catalogue
from fairline.security import authenticate, open_account, passwords
from fairline.security import second_factor as factors
from fairline.security.cache import CACHE
from fairline.security.http.door import TRIES
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.security.sign_in import Attempt
from fairline.security.store import passwords as kept
from fairline.web.errors import HANDLERS
from fairline.web.figures import Figures
from fairline.web.guard import asked_of, permitted
from fairline.web.mounted import Mounted
from fairline.web.outer import Outer
from tests.support.house import ACCOUNT

PASSWORD = "seven pale lanterns drift"
EMAIL = "ada@example.com"
HOME = "192.0.2.7"


@pytest.fixture
def plugins():
    return [ACCOUNTS, SECURITY]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Passwords cost next to nothing here, and no flood of an earlier test is remembered."""
    monkeypatch.setattr(passwords, "HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    passwords.nobody.cache_clear()
    TRIES.forget()
    CACHE.forget()
    assert catalogue()


@pytest.fixture
def opened(house):
    """The account is open; its owner is Ada, and she may sign in."""
    return house.write(lambda c: account_of(c))


def account_of(c, email=EMAIL):
    """Open the unit's account for Ada."""
    return open_account(
        c,
        name="Rhône Bikes",
        country="CH",
        locale="en",
        time_zone="Europe/Zurich",
        email=email,
        owner="Ada Lovelace",
        password=passwords.hash_password(PASSWORD),
    )


def joined(c, email, name, role="agent"):
    """Somebody who joined, with the usual password."""
    member = accounts.invite_member(c, HOUSE, email=email, role=role, as_owner=True)
    accounts.join(c, member.id, name)
    kept.put_password(c, member.id, passwords.hash_password(PASSWORD))
    return accounts.member(c, member.id)


def attempt(password=PASSWORD, code="", email=EMAIL, account=None, address=HOME):
    """What somebody says at the door."""
    return Attempt(email, password, code, account, address, "a browser")


def telephone(house, member, clock):
    """Set a second factor up; what shows its codes, and the recovery codes."""
    made = house.write(lambda c: factors.set_up(c, member), ACCOUNT)
    app = pyotp.TOTP(made.secret)
    codes = house.write(lambda c: factors.enable(c, member, app.at(clock.now())), ACCOUNT)
    return app, codes


async def known(identifying):
    """Who it is, where somebody must be known."""
    identity = await identifying
    assert identity is not None
    return identity


class Browser:
    """A browser at the door: it keeps its cookie, and sends the token its page was given."""

    def __init__(self, app, scheme: str, address: str) -> None:
        transport = httpx.ASGITransport(app, client=(address, 4711), raise_app_exceptions=False)
        self.client = httpx.AsyncClient(transport=transport, base_url=f"{scheme}://fairline.test")
        self.csrf = ""

    async def ask(self, method: str, path: str, body=None, **headers: str) -> httpx.Response:
        """Send a request as the workspace does."""
        sent = {"X-Fairline-CSRF": self.csrf} | {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.client.request(method, path, json=body, headers=sent)

    async def sign_in(self, email=EMAIL, password=PASSWORD, **more: str) -> httpx.Response:
        """Sign in, and keep what the page needs."""
        answer = await self.ask("POST", "/v1/session", {"email": email, "password": password, **more})
        if answer.status_code == 201:
            self.csrf = answer.json()["csrf"]
        return answer


@pytest.fixture
def application(house, plugins):
    """The house's routes as an application, as app.py mounts them."""
    app = Mounted(
        [route for plugin in plugins for route in plugin.routes],
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        state=State({"database": house.database, "hub": None, "authenticate": authenticate}),
        openapi_config=None,
        logging_config=None,
    )
    return Outer(app, Figures(), hot={}, seconds=30, secure=False, proxies="", new_id=lambda: "rqs_1")


@pytest.fixture
def browser(application) -> Callable[..., Browser]:
    """Makes browsers."""

    def make(scheme: str = "http", address: str = HOME) -> Browser:
        return Browser(application, scheme, address)

    return make
