"""Every role has these permissions and no others; every route asks for the one it names; the gate hears the same."""

import pytest

from fairline import accounts
from fairline.accounts import ROLES
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.gate import Entitled, Export, Reply
from fairline.journal import HOUSE
from fairline.security import make_token, permissions_of, tokens
from fairline.security.facts import entitled
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.security.tests.conftest import EMAIL, joined

READ = {"account.read", "member.read", "plan.read"}
RUN = READ | {
    "account.manage",
    "member.manage",
    "team.manage",
    "plan.seats",
    "token.manage",
    "audit.read",
    "journal.verify",
    "sign_in.manage",
}
RUN |= {"brand.manage", "account.declare", "client.manage"}
EXPECTED = {
    "owner": RUN | {"agreement.accept", "role.review"},
    "admin": RUN,
    "supervisor": READ,
    "agent": READ,
    "compliance_officer": READ | {"audit.read", "journal.verify"},
    "read_only": READ,
}
ROUTES = [route for plugin in (ACCOUNTS, SECURITY) for route in plugin.routes]


def routes():
    for route in ROUTES:
        for path in route.paths:
            for method in route.http_methods - {"OPTIONS", "HEAD"}:
                yield (
                    method,
                    path.replace("{id:str}", "mem_nobody").replace("{code:str}", "nothing"),
                    route.opt["permission"],
                )


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_these_and_no_others(house, role):
    assert permissions_of(house.database.tools.permissions, role) == EXPECTED[role]


def test_an_unknown_role_may_do_nothing(house):
    assert permissions_of(house.database.tools.permissions, "king") == frozenset()


def test_every_permission_a_route_names_is_declared():
    declared = ACCOUNTS.permissions.keys() | SECURITY.permissions.keys()
    named = {permission for _, _, permission in routes()} - {None, "signed-in"}
    assert named == declared
    for roles in (*ACCOUNTS.permissions.values(), *SECURITY.permissions.values()):
        assert roles <= set(ROLES)


@pytest.mark.parametrize("role", ROLES)
async def test_every_route_lets_in_whom_its_permission_names(house, opened, browser, role):
    house.write(lambda c: joined(c, "ben@example.com", "Ben", role))
    for number, (method, path, permission) in enumerate(routes()):
        visitor = browser(address=f"198.51.100.{number}")
        assert (await visitor.sign_in("ben@example.com")).status_code == 201
        answer = await visitor.ask(method, path, {})
        if permission in EXPECTED[role] or permission in (None, "signed-in"):
            assert answer.status_code not in (401, 403), (method, path, answer.text)
        else:
            assert (answer.status_code, answer.json()["type"]) == (403, "forbidden"), (method, path)


async def test_a_stranger_comes_through_no_door_but_the_public_ones(opened, browser):
    for method, path, permission in routes():
        answer = await browser().ask(method, path, {})
        if permission is None:
            assert answer.status_code in (410, 422), (method, path)
        else:
            assert (answer.status_code, answer.json()["type"]) == (401, "not-signed-in"), (method, path)


async def test_a_cookie_without_the_pages_token_changes_nothing(opened, browser):
    visitor = browser()
    await visitor.sign_in(EMAIL)
    for csrf in ("", "wrong", visitor.csrf[:-1]):
        visitor.csrf = csrf
        answer = await visitor.ask("PATCH", "/v1/account", {"name": "Stolen"})
        assert (answer.status_code, answer.json()["type"]) == (403, "wrong-csrf")
    assert (await visitor.ask("GET", "/v1/account")).json()["name"] == "Rhône Bikes"


@pytest.fixture
def may_reply(house, monkeypatch):
    monkeypatch.setitem(house.database.tools.permissions, "conversation.reply", frozenset({"agent", "owner"}))


@pytest.mark.parametrize("role", ROLES)
def test_the_gate_hears_whether_the_member_may_reply(house, opened, may_reply, role):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben", role))
    act = Reply(id="act_1", channel="webchat", member=ben.id)
    expected = Entitled(active=True, permitted=role in ("agent", "owner"), permission="conversation.reply")
    assert house.read(lambda c: entitled(c, act)) == expected


def test_the_gate_hears_that_a_member_left(house, opened, may_reply):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    act = Reply(id="act_1", channel="webchat", member=ben.id)
    house.write(lambda c: accounts.deactivate(c, HOUSE, ben.id, as_owner=True))
    assert not house.read(lambda c: entitled(c, act)).active
    house.write(lambda c: accounts.erase(c, HOUSE, ben.id, as_owner=True))
    assert not house.read(lambda c: entitled(c, act)).active


def test_the_gate_is_told_nothing_where_nobody_can_tell(house, opened, may_reply):
    nobody = Reply(id="act_1", channel="webchat")
    assert house.read(lambda c: entitled(c, nobody)) is None


def test_an_act_nobody_granted_to_any_role_is_not_permitted(house, opened):
    act = Export(id="act_1", what="access_package", blob="x", member=opened.owner)
    assert not house.read(lambda c: entitled(c, act)).permitted


def test_the_gate_hears_whether_a_program_may_reply(house, opened, may_reply):
    known = frozenset(house.database.tools.permissions)
    for scope, permitted in (("conversation.reply", True), ("member.read", False)):
        made = house.write(
            lambda c, scope=scope: make_token(c, HOUSE, name="bridge", scopes=[scope], within=known, expires=None)
        )
        act = Reply(id="act_1", channel="webchat", app=made.token.id)
        assert house.read(lambda c, act=act: entitled(c, act)).permitted is permitted
        house.write(lambda c, made=made: tokens.revoke(c, HOUSE, made.token.id))
        assert not house.read(lambda c, act=act: entitled(c, act)).active


@pytest.fixture
def may_look_after(house, monkeypatch):
    monkeypatch.setitem(house.database.tools.permissions, "operator.case", frozenset({"owner"}))


async def test_permissions_of_the_operator_hold_in_its_own_account_from_the_moment_it_is_appointed(
    house, opened, may_look_after, browser
):
    visitor = browser()
    await visitor.sign_in()

    async def may():
        return "operator.case" in (await visitor.ask("GET", "/v1/session")).json()["permissions"]

    assert not await may()
    house.write(accounts.appoint_operator)
    assert await may()
    house.write(accounts.dismiss_operator)
    assert not await may()


def test_no_token_lends_what_is_the_operators_alone(house, opened, may_look_after):
    wanted = ["operator.case", "member.read"]
    known = frozenset(house.database.tools.permissions)
    made = house.write(lambda c: make_token(c, HOUSE, name="bridge", scopes=wanted, within=known, expires=None))
    assert house.read(lambda c: tokens.scopes_now(c, made.token)) == {"member.read"}
    house.write(accounts.appoint_operator)
    assert house.read(lambda c: tokens.scopes_now(c, made.token)) == set(wanted)
