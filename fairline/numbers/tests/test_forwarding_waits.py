"""Where a number's calls go, changed from a new place, waits a day; owners undo it (clause DTA-ACCOUNT-TAKEOVER)."""

from datetime import timedelta

import pytest

from fairline import accounts, security
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.cases.plugin import PLUGIN as CASES
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor
from fairline.kit.plugin import Plugin
from fairline.numbers.phones.answering import fallback_of, forwarded_to
from fairline.numbers.phones.lines import CodeSayer, LineOnFile
from fairline.numbers.phones.service import find
from fairline.numbers.plugin import PLUGIN
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.security.tests.conftest import account_of, application, browser, joined, quick

__all__ = ["application", "browser", "quick"]

TRUNKS = Plugin(
    "trunks",
    facts={
        LineOnFile: lambda c, trunk: LineOnFile("Ours", "Provider", vouched=True),
        CodeSayer: lambda c, phone, way, language: True,
    },
)
AWAY = "203.0.113.9"
THEIRS, OURS = "+442071838750", "+41223456789"


@pytest.fixture
def plugins():
    return [GATE, ACCOUNTS, SECURITY, PLUGIN, CRM, CASES, TRUNKS]


@pytest.fixture
async def home(house, browser):
    """Ada's own browser at the place she is known; she owns the account."""
    house.write(account_of)
    visitor = browser()
    assert (await visitor.sign_in()).status_code == 201
    return visitor


@pytest.fixture
async def number(home):
    """A number of the account."""
    wanted = {"number": "+12125550123", "kind": "geographic", "name": "Line", "trunk": "trk_ours"}
    return (await home.ask("POST", "/v1/numbers", wanted)).json()["id"]


@pytest.fixture
async def thief(number, browser):
    """Somebody with her password, in another country."""
    visitor = browser(address=AWAY)
    assert (await visitor.sign_in()).status_code == 201
    return visitor


def sends(visitor, number, to=THEIRS, on=True, **more):
    return visitor.ask("PATCH", f"/v1/numbers/{number}", {"forward_to": to, "forwarding": on} | more)


def goes(house, number):
    return house.read(lambda c: forwarded_to(c, number)), house.read(lambda c: fallback_of(c, number))


async def a_day_later(house, clock):
    clock.advance(timedelta(days=1, minutes=1))
    await house.settle_jobs()


def told(house, kind):
    return [entry.event for entry in house.journal() if entry.kind == kind]


async def test_forwarding_from_a_new_place_waits_a_day_and_not_us_reverts_it_and_signs_out(
    house, home, thief, number, clock
):
    """Clause DTA-ACCOUNT-TAKEOVER: it waits, the owner is told and says no, and all is as it was before."""
    answer = await sends(thief, number)
    assert answer.status_code == 200
    assert (answer.json()["forwarding"], answer.json()["asked"]["forward_to"]) == (False, THEIRS)
    assert goes(house, number) == ("", "")
    notice = told(house, "MembersNotified")[-1]
    assert (notice.key, len(notice.acts)) == ("numbers.phones.notice.forwarding", 1)
    assert notice.href == f"/admin/numbers?open={number}"
    assert (await thief.ask("DELETE", f"/v1/numbers/{number}/asked")).status_code == 403
    assert (await home.ask("DELETE", f"/v1/numbers/{number}/asked")).status_code == 204
    assert (await thief.ask("GET", "/v1/session")).status_code == 401
    assert (await home.ask("GET", f"/v1/numbers/{number}")).json()["asked"] is None
    await a_day_later(house, clock)
    assert goes(house, number) == ("", "")
    assert [event.category for event in told(house, "CaseOpened")] == ["takeover"]
    assert house.replays_the_same()


async def test_not_me_on_ones_own_page_undoes_it_too(house, home, thief, number, clock):
    await sends(thief, number)
    waiting = (await home.ask("GET", "/v1/me/waiting")).json()["items"]
    assert [(one["what"], one["about"]) for one in waiting] == [("forwarding", number)]
    assert (await home.ask("POST", "/v1/me/not-me")).status_code == 204
    await house.settle()
    assert (await home.ask("GET", f"/v1/numbers/{number}")).json()["asked"] is None
    await a_day_later(house, clock)
    assert goes(house, number) == ("", "")


async def test_where_nobody_says_no_it_holds_after_a_day(house, home, thief, number, clock):
    await sends(thief, number)
    clock.advance(timedelta(hours=23))
    await house.settle_jobs()
    assert goes(house, number) == ("", "")
    clock.advance(timedelta(hours=1, minutes=1))
    await house.settle_jobs()
    assert goes(house, number) == (THEIRS, THEIRS)
    await home.sign_in()
    assert (await home.ask("GET", "/v1/me/waiting")).json()["items"] == []
    assert (await home.ask("DELETE", f"/v1/numbers/{number}/asked")).status_code == 404


async def test_a_fallback_alone_waits_as_well_and_what_else_was_changed_holds_at_once(house, thief, number):
    told = (await sends(thief, number, on=False, name="Renamed")).json()
    assert (told["name"], told["forward_to"], told["asked"]["forward_to"]) == ("Renamed", "", THEIRS)


async def test_a_second_sign_in_from_there_is_as_new_as_the_first(house, thief, number, browser):
    again = browser(address=AWAY)
    await again.sign_in()
    assert (await sends(again, number)).json()["asked"] is not None
    assert len(told(house, "NewPlaceSeen")) == 1


async def test_a_program_let_in_from_there_waits_too_and_is_let_in_no_more(house, home, thief, number):
    (owner,) = [event.member for event in told(house, "NewPlaceSeen")]
    made = house.write(
        lambda c: security.make_token(
            c,
            Actor("member", owner),
            name="Quick",
            scopes=["number.manage"],
            within=frozenset({"number.manage"}),
            expires=None,
        )
    )
    thief.client.cookies.clear()
    answer = await thief.ask(
        "PATCH",
        f"/v1/numbers/{number}",
        {"forward_to": THEIRS, "forwarding": True},
        Authorization=f"Bearer {made.secret}",
    )
    assert answer.json()["asked"]["forward_to"] == THEIRS
    assert (await home.ask("DELETE", f"/v1/numbers/{number}/asked")).status_code == 204
    assert [event.token for event in told(house, "TokenRevoked")] == [made.token.id]


async def test_from_a_known_place_it_holds_at_once_and_what_waited_is_gone(house, home, thief, number, clock):
    await sends(thief, number)
    assert (await sends(home, number, OURS)).json()["asked"] is None
    await a_day_later(house, clock)
    assert goes(house, number) == (OURS, OURS)


async def test_another_change_of_the_number_leaves_what_waits(house, home, thief, number, clock):
    await sends(thief, number)
    changed = await home.ask("PATCH", f"/v1/numbers/{number}", {"name": "Front desk"})
    assert changed.json()["asked"]["forward_to"] == THEIRS
    await a_day_later(house, clock)
    held = house.read(lambda c: find(c, number))
    assert (held.name, held.forward_to) == ("Front desk", THEIRS)


async def test_who_was_deactivated_meanwhile_changes_nothing(house, home, number, browser, clock):
    eve = house.write(lambda c: joined(c, "eve@example.com", "Eve", "admin"))
    known, away = browser(), browser(address=AWAY)
    await known.sign_in("eve@example.com")
    await away.sign_in("eve@example.com")
    await sends(away, number)
    house.write(lambda c: accounts.deactivate(c, HOUSE, eve.id, as_owner=True))
    await a_day_later(house, clock)
    assert goes(house, number) == ("", "")
    assert told(house, "PhoneForwardingDropped")[-1].why == "undone"
