"""A visitor wants to know what is kept of them, and then to be forgotten: web chat tells all and keeps nothing."""

import hmac
import json
from datetime import timedelta
from typing import Any, Literal

import pytest

from fairline import crm, privacy
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.catalogue import channel_plugins
from fairline.channels.webchat import receive, sites, visits
from fairline.channels.webchat.model import Site, SiteConfig
from fairline.channels.webchat.receive import Incoming
from fairline.channels.webchat.visits import Identity
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, actor_from
from fairline.kit.errors import Unauthorised
from fairline.privacy import DataRequest, access
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.security import open_account
from fairline.security.passwords import PasswordHash
from fairline.security.plugin import PLUGIN as SECURITY
from tests.support.house import House

Kind = Literal["access", "erasure"]
TABLES = ("webchat_visitors", "webchat_feed", "webchat_marks", "webchat_joins")


@pytest.fixture
def plugins() -> tuple[Any, ...]:
    return (GATE, ACCOUNTS, SECURITY, *channel_plugins(), CRM, CONVERSATIONS, PRIVACY)


@pytest.fixture
def officer(house: House) -> str:
    def unit(c: Any) -> Any:
        return open_account(
            c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich", email="olga@acme.example",
            owner="Olga Officer", password=PasswordHash("-"),
        ).owner  # fmt: skip

    return str(house.write(unit))


@pytest.fixture
def site(house: House, officer: str) -> Site:
    made: Site = house.write(lambda c: sites.make(c, HOUSE, "Shop", SiteConfig()))
    return made


def signed(house: House, site: Site, user_id: str, **more: str) -> Identity:
    secret = house.read(lambda c: sites.identity_secret(c, site.id))
    return Identity(user_id=user_id, hash=hmac.new(secret.encode(), user_id.encode(), "sha256").hexdigest(), **more)


def writes(house: House, token: str, text: str, client_id: str) -> None:
    house.write(lambda c: receive.receive(c, visits.of_token(c, token), Incoming(client_id, text)))
    house.follow()


def visitor(house: House, site: Site, name: str, text: str) -> tuple[str, str]:
    """Somebody whom the shop has signed, on two devices, and who wrote on one: the contact, and a token."""
    who = signed(house, site, f"customer-{name}", name=f"{name} Haddad", email=f"{name}@shop.example")
    house.write(lambda c: visits.arrive(c, site, None, "en", who))
    _, token = house.write(lambda c: visits.arrive(c, site, None, "fr", None))
    writes(house, token, text, f"client-{name}")
    house.write(lambda c: visits.arrive(c, site, token, "fr", who))
    house.follow()
    contact = house.read(lambda c: crm.find(c, "user", f"customer-{name}"))
    assert contact is not None
    return contact.id, token


def asked(house: House, contact: str, kind: Kind, by: str) -> DataRequest:
    """A request, carried out to its end."""
    request = house.write(lambda c: privacy.ask(c, contact, kind, actor_from(f"member:{by}")))
    for _ in range(4):
        house.due()
        house.clock.advance(timedelta(seconds=30))
    found: DataRequest = house.read(lambda c: privacy.request(c, request.id))
    assert found.state == "done", found
    return found


def rows(house: House) -> int:
    return sum(
        house.read(lambda c, t=table: c.one(f"SELECT count(*) AS n FROM {t} WHERE account = :a", a=c.account)["n"])
        for table in TABLES
    )


def test_what_web_chat_keeps_is_in_the_package_of_who_asks_and_nobody_elses(
    house: House, officer: str, site: Site
) -> None:
    nour, _ = visitor(house, site, "nour", "My parcel never came")
    visitor(house, site, "sam", "Mine did, thank you")
    request = asked(house, nour, "access", officer)
    package = json.loads(house.write(lambda c: access.fetch(c, request.id, actor_from(f"member:{officer}"))))
    held = {(each["module"], each["place"]): each["rows"] for each in package["held"]}
    told = json.dumps(held["webchat", "visitors"])
    assert all(text in told for text in ("Shop", "nour Haddad", "nour@shop.example", "customer-nour", '"fr"'))
    assert [row["kind"] for row in held["webchat", "feeds"]].count("message") == 1
    assert "sam" not in told


def test_after_an_erasure_nothing_of_the_visitor_is_left_in_its_tables(house: House, officer: str, site: Site) -> None:
    sam, his = visitor(house, site, "sam", "Mine did, thank you")
    before = rows(house)
    nour, hers = visitor(house, site, "nour", "My parcel never came")
    assert rows(house) > before
    done = asked(house, nour, "erasure", officer)
    assert rows(house) == before
    with pytest.raises(Unauthorised):
        house.read(lambda c: visits.of_token(c, hers))
    assert house.read(lambda c: visits.of_token(c, his)).known
    assert done.report is not None
    held = {(line.module, line.place): (line.found, line.done) for line in done.report.holdings}
    assert held["webchat", "visitors"] == (2, 2)
    assert held["webchat", "feeds"][0] == held["webchat", "feeds"][1] > 0
    assert done.report.scan.found == 0
    assert house.replays_the_same()
    assert house.read(lambda c: crm.contact(c, sam)).name == "sam Haddad"
