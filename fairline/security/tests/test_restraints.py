"""Who pages too far, looks too many contacts up, has no second factor, or left their screen, is kept from more."""

from collections import Counter
from datetime import timedelta

import pyotp
import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.journal import Actor
from fairline.kit.clock import to_text
from fairline.kit.errors import BadInput
from fairline.security import WorkedWith, authenticate, demands
from fairline.security.demands import Rules
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.security.reads.judging import MOST_LOOKUPS, MOST_ROWS, Judge
from fairline.security.tests.conftest import PASSWORD, Browser, joined
from fairline.security.tests.reading import Desk, asking, contact
from fairline.web import Asked, get
from fairline.web.errors import HANDLERS
from fairline.web.figures import Figures
from fairline.web.guard import asked_of, permitted
from fairline.web.outer import Outer
from fairline.web.routes import SIGNED_IN


@get("/v1/contacts", permission=SIGNED_IN)
async def people(asked: Asked, cursor: str = "") -> dict[str, str]:
    """A list."""
    return {}


@get("/v1/contacts/{id:str}", permission=SIGNED_IN)
async def person(asked: Asked, id: str) -> dict[str, str]:
    """One of them."""
    return {"id": id}


@pytest.fixture
def desk(house):
    return Desk(house, Judge(Counter(), lambda: True))


@pytest.fixture
async def visitor(house, opened, desk):
    """Ada's browser, at a house that also has contacts."""
    app = Litestar(
        [people, person, *ACCOUNTS.routes, *SECURITY.routes],
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        state=State({"database": house.database, "hub": None, "authenticate": authenticate}),
        openapi_config=None,
        logging_config=None,
    )
    outer = Outer(app, Figures(), hot={}, seconds=30, secure=False, proxies="", new_id=lambda: "rqs_1")
    held = Browser(outer, "http", "192.0.2.7")
    assert (await held.sign_in()).status_code == 201
    return held


def kinds(house):
    return [entry.kind for entry in house.journal()]


async def written(desk):
    await desk.keeper.write()


async def test_turning_pages_past_five_thousand_people_in_an_hour_is_refused_with_a_way_to_the_export(
    house, opened, visitor, desk, clock
):
    """Clause TDA-SCRAPING."""
    me = asking(opened.owner)
    for page in range(MOST_ROWS["member"] // 200 + 1):
        assert (await visitor.ask("GET", "/v1/contacts?cursor=x")).status_code == 200
        desk.answered(*[contact(page * 200 + one) for one in range(200)], who=me)
        await written(desk)
    clock.advance(timedelta(seconds=3))
    answer = await visitor.ask("GET", "/v1/contacts?cursor=x")
    told = answer.json()
    assert (answer.status_code, told["type"], answer.headers["retry-after"]) == (429, "paging-too-far", "3600")
    assert "export" in told["remedy"]
    assert [one["id"] for one in told["clauses"]] == ["TDA-SCRAPING"]
    assert kinds(house).count("PagingStopped") == 1
    assert (await visitor.ask("GET", "/v1/contacts")).status_code == 200
    clock.advance(timedelta(minutes=61))
    assert (await visitor.ask("GET", "/v1/contacts?cursor=x")).status_code == 200


async def test_a_list_that_is_drawn_again_and_again_counts_once(house, opened, visitor, desk):
    for _ in range(200):
        desk.answered(*[contact(one) for one in range(50)], who=asking(opened.owner))
    await written(desk)
    assert "PagingStopped" not in kinds(house)


async def looked_up(house, desk, opened, many, known=()):
    house.database.tools.facts[WorkedWith] = lambda c, asked: frozenset(known) & set(asked[1])
    for number in range(many):
        desk.opened(contact(number), who=asking(opened.owner))
    await written(desk)


async def test_the_fifty_first_contact_without_a_conversation_asks_for_the_password_and_supervisors_hear_of_it(
    house, opened, visitor, desk, clock
):
    """Clause DTA-DATA-THEFT."""
    await looked_up(house, desk, opened, MOST_LOOKUPS)
    clock.advance(timedelta(seconds=3))
    answer = await visitor.ask("GET", f"/v1/contacts/{contact(50)}")
    assert (answer.status_code, answer.json()["type"]) == (403, "proof-needed")
    assert [one["id"] for one in answer.json()["clauses"]] == ["DTA-DATA-THEFT"]
    assert (await visitor.ask("GET", f"/v1/contacts/{contact(7)}")).status_code == 200
    await visitor.ask("GET", f"/v1/contacts/{contact(51)}")
    assert (kinds(house).count("LookupsStopped"), kinds(house).count("MembersNotified")) == (1, 1)
    assert (await visitor.ask("POST", "/v1/session/proofs", {"password": "not this one"})).status_code == 422
    assert (await visitor.ask("POST", "/v1/session/proofs", {"password": PASSWORD})).status_code == 204
    assert (await visitor.ask("GET", f"/v1/contacts/{contact(50)}")).status_code == 200


async def test_who_supervises_and_who_owns_hear_whose_look_ups_were_stopped(house, opened, visitor, desk, clock):
    """Clause DTA-DATA-THEFT."""
    sue = house.write(lambda c: joined(c, "sue@example.com", "Sue", "supervisor"))
    house.write(lambda c: joined(c, "bob@example.com", "Bob", "agent"))
    await looked_up(house, desk, opened, MOST_LOOKUPS)
    clock.advance(timedelta(seconds=3))
    assert (await visitor.ask("GET", f"/v1/contacts/{contact(50)}")).status_code == 403
    (notice,) = [entry.event for entry in house.journal() if entry.kind == "MembersNotified"]
    assert (notice.key, set(notice.members)) == ("security.lookups", {opened.owner, sue.id})


async def test_contacts_one_has_a_conversation_with_are_no_look_ups(house, opened, visitor, desk, clock):
    await looked_up(house, desk, opened, MOST_LOOKUPS, known=[contact(0)])
    clock.advance(timedelta(seconds=3))
    assert (await visitor.ask("GET", f"/v1/contacts/{contact(50)}")).status_code == 200


async def test_an_admin_without_a_second_factor_can_only_set_one_up_where_it_is_demanded(house, opened, visitor, clock):
    """Clause TDP18-PASSWORD."""
    house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    rules = {"second_factor": "high", "lock_minutes": 15, "shared": False}
    for said in ({**rules, "second_factor": "nobody"}, rules):
        assert (await visitor.ask("PUT", "/v1/sign-in-rules", said)).json() == said
    refused = await visitor.ask("GET", "/v1/members")
    assert (refused.status_code, refused.json()["type"]) == (403, "second-factor-demanded")
    assert (await visitor.ask("GET", "/v1/session")).json()["second_factor_owed"] is True
    again = Browser(visitor.client._transport.app, "http", "192.0.2.7")
    assert (await again.sign_in("ben@example.com")).status_code == 201
    assert (await again.ask("GET", "/v1/members")).status_code == 200
    secret = (await visitor.ask("POST", "/v1/me/second-factor")).json()["secret"]
    code = {"code": pyotp.TOTP(secret).at(clock.now())}
    assert (await visitor.ask("PUT", "/v1/me/second-factor", code)).status_code == 200
    assert (await visitor.ask("GET", "/v1/members")).status_code == 200


async def test_the_demand_stands_from_the_start_and_each_admin_has_two_weeks(house, opened, visitor, clock):
    """Clause TDP18-PASSWORD: nobody switched anything on."""
    told = (await visitor.ask("GET", "/v1/session")).json()
    assert told["second_factor_owed"] is False
    assert told["second_factor_by"] == to_text(clock.millis() + demands.GRACE)
    assert (await visitor.ask("GET", "/v1/sign-in-rules")).json()["second_factor"] == "high"
    house.write(lambda c: joined(c, "bob@example.com", "Bob", "agent"))
    clock.advance(timedelta(days=14))
    assert (await visitor.sign_in()).status_code == 201
    told = (await visitor.ask("GET", "/v1/session")).json()
    assert told["second_factor_owed"] is True
    refused = await visitor.ask("GET", "/v1/members")
    assert (refused.status_code, refused.json()["type"]) == (403, "second-factor-demanded")
    bob = Browser(visitor.client._transport.app, "http", "192.0.2.9")
    assert (await bob.sign_in("bob@example.com")).status_code == 201
    assert (await bob.ask("GET", "/v1/session")).json()["second_factor_by"] is None
    secret = (await visitor.ask("POST", "/v1/me/second-factor")).json()["secret"]
    code = {"code": pyotp.TOTP(secret).at(clock.now())}
    assert (await visitor.ask("PUT", "/v1/me/second-factor", code)).status_code == 200
    assert (await visitor.ask("GET", "/v1/members")).status_code == 200


async def test_changing_when_screens_lock_does_not_end_the_two_weeks(house, opened, visitor):
    rules = {"second_factor": "high", "lock_minutes": 20, "shared": False}
    assert (await visitor.ask("PUT", "/v1/sign-in-rules", rules)).json() == rules
    assert (await visitor.ask("GET", "/v1/members")).status_code == 200


async def test_a_locked_screen_is_answered_nothing_until_the_password_was_given(house, opened, visitor, clock):
    """Clause TDP18-SIGN-OFF: the page locks itself after a quarter of an hour, and the server keeps it locked."""
    told = (await visitor.ask("GET", "/v1/session")).json()
    assert (told["lock_minutes"], told["locked"]) == (15, False)
    assert (await visitor.ask("POST", "/v1/session/lock")).status_code == 204
    for path in ("/v1/contacts", f"/v1/contacts/{contact(1)}", "/v1/members"):
        refused = await visitor.ask("GET", path)
        assert (refused.status_code, refused.json()["type"]) == (403, "session-locked")
    assert (await visitor.ask("GET", "/v1/session")).json()["locked"] is True
    assert (await visitor.ask("POST", "/v1/session/proofs", {"password": "not this one"})).status_code == 422
    assert (await visitor.ask("POST", "/v1/session/proofs", {"password": PASSWORD})).status_code == 204
    assert (await visitor.ask("GET", "/v1/members")).status_code == 200


async def test_guessing_at_a_locked_screen_rests_like_guessing_at_the_door(house, opened, visitor):
    await visitor.ask("POST", "/v1/session/lock")
    answers = [await visitor.ask("POST", "/v1/session/proofs", {"password": "wrong"}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [422] * 5 + [429]


async def test_a_session_stays_in_the_browser_only_where_one_chose_so(house, opened, browser):
    """Clause TDP18-COOKIE-PERSISTENT."""
    cookie = (await browser().sign_in()).headers["set-cookie"].lower()
    assert "max-age" not in cookie
    assert "expires" not in cookie
    stays = browser()
    answer = await stays.sign_in(remember=True)
    assert "max-age=604800" in answer.headers["set-cookie"].lower()
    stolen = browser()
    stolen.client.cookies.set("fairline", stays.client.cookies["fairline"])
    assert (await stolen.ask("GET", "/v1/session")).status_code == 200
    await stays.ask("DELETE", "/v1/session")
    assert (await stolen.ask("GET", "/v1/session")).status_code == 401


def test_screens_lock_within_four_hours_or_never(house, opened):
    by = Actor("member", opened.owner)
    for minutes in (-1, 241):
        with pytest.raises(BadInput):
            house.write(lambda c, minutes=minutes: demands.put(c, by, Rules("nobody", minutes)))
    assert house.write(lambda c: demands.put(c, by, Rules("nobody", 0))) == Rules("nobody", 0, is_said=True)


async def test_at_a_shared_workstation_nothing_is_kept_and_who_does_not_come_back_is_signed_out(
    house, opened, browser, clock
):
    """Clause TDP18-SIGN-OFF: shared-workstation mode for agents."""
    house.write(lambda c: demands.put(c, Actor("member", opened.owner), Rules("nobody", 15, shared=True)))
    visitor = browser()
    assert "max-age" not in (await visitor.sign_in(remember=True)).headers["set-cookie"].lower()
    await visitor.ask("POST", "/v1/session/lock")
    clock.advance(timedelta(minutes=14))
    assert (await visitor.ask("GET", "/v1/session")).json()["locked"] is True
    clock.advance(timedelta(minutes=1))
    assert (await visitor.ask("GET", "/v1/session")).status_code == 401
    assert (await visitor.ask("POST", "/v1/session/proofs", {"password": PASSWORD})).status_code == 401


async def test_elsewhere_a_locked_screen_waits_for_its_member(house, opened, visitor, clock):
    await visitor.ask("POST", "/v1/session/lock")
    clock.advance(timedelta(hours=2))
    assert (await visitor.ask("GET", "/v1/session")).json()["locked"] is True


def test_shared_workstations_lock_by_themselves(house, opened):
    with pytest.raises(BadInput):
        house.write(lambda c: demands.put(c, Actor("member", opened.owner), Rules("nobody", 0, shared=True)))
