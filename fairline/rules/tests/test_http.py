"""The routes of rules, as the wire contract says."""

from types import SimpleNamespace

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.rules.http import ROUTES
from fairline.rules.tests.test_real_desk import plugins, talking  # noqa: F401 - the house of these tests
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT

AGENT = frozenset({"conversation.read", "conversation.reply", "grammar.read"})
ADMIN = AGENT | {"rule.manage", "macro.manage", "conversation.oversee"}
TAG = {"do": "add_tags", "tags": ["vip"]}
TRIGGER = {
    "kind": "trigger",
    "name": "Greet",
    "when": ["contact_wrote"],
    "conditions": {"all": [{"field": "status", "op": "in", "value": ["new", "open"]}]},
    "actions": [TAG, {"do": "set_priority", "to": "high"}],
}


def door(talking, member, permissions, locale="en"):  # noqa: F811
    identity = Identity(ACCOUNT, f"member:{member}", member, "admin", frozenset(permissions), locale, "token")

    async def authenticate(connection):
        return identity

    held = {
        "database": talking.house.database,
        "hub": None,
        "authenticate": authenticate,
        "settings": SimpleNamespace(),
    }
    app = Litestar(
        list(ROUTES), guards=[permitted], dependencies={"asked": Provide(asked_of)}, exception_handlers=HANDLERS,
        openapi_config=None, state=State(held), logging_config=None,
    )  # fmt: skip
    return TestClient(app)


@pytest.fixture
def admin(talking):  # noqa: F811
    with door(talking, talking.ada, ADMIN) as client:
        yield client


def test_a_rule_is_made_read_changed_and_removed(admin, talking):  # noqa: F811
    made = admin.post("/v1/rules", json=TRIGGER)
    assert made.status_code == 201, made.text
    rule = made.json()
    assert (rule["version"], rule["active"], rule["fired_7d"], rule["quieted"]) == (1, True, 0, None)
    assert rule["approved_by"] == {"id": talking.ada, "name": "Ada"}
    assert rule["asks"] == ["Status is one of New and Open"]
    assert rule["does"] == ["Add tags: vip", "Set the priority: High"]
    changed = admin.patch(f"/v1/rules/{rule['id']}", json={"active": False}).json()
    assert (changed["version"], changed["active"], changed["conditions"]) == (2, False, TRIGGER["conditions"])
    assert [each["id"] for each in admin.get("/v1/rules?kind=trigger").json()["items"]] == [rule["id"]]
    assert admin.delete(f"/v1/rules/{rule['id']}").status_code == 204
    assert admin.get(f"/v1/rules/{rule['id']}").status_code == 404


def test_what_does_not_fit_is_told_with_its_place_and_in_words(admin):
    wrong = TRIGGER | {
        "conditions": {"all": [{"field": "status", "op": "is", "value": "odd"}]},
        "actions": [{"do": "x"}],
    }
    refused = admin.post("/v1/rules", json=wrong)
    assert refused.status_code == 422
    assert refused.json()["fields"] == {
        "conditions.all.0.value": "Choose one of the values offered.",
        "actions.0.do": "This cannot be done here.",
    }


def test_the_order_may_be_another(admin):
    one, other = (admin.post("/v1/rules", json=TRIGGER).json()["id"] for _ in range(2))
    ordered = admin.put("/v1/rules/order", json={"kind": "trigger", "ids": [other, one]}).json()
    assert [each["id"] for each in ordered["items"]] == [other, one]


def test_a_dry_run_shows_rows_and_reasons(admin, talking):  # noqa: F811
    made = talking.opened("nour", "Hello", name="Nour")
    tried = admin.post(
        "/v1/rules/dry-runs", json={key: TRIGGER[key] for key in ("kind", "when", "conditions", "actions")}
    )
    assert tried.status_code == 200, tried.text
    found = tried.json()
    assert (found["looked_at"], found["matched"]) == (1, 1)
    (example,) = found["examples"]
    assert example["row"]["id"] == made
    assert example["held"] == [{"words": "Status is one of New and Open", "held": True}]
    assert example["would"] == ["Add tags: vip", "Set the priority: High"]


def test_a_conversation_says_why(admin, talking):  # noqa: F811
    rule = admin.post("/v1/rules", json=TRIGGER | {"actions": [TAG, {"do": "assign", "to": "mem_gone"}]}).json()
    made = talking.opened("nour", "Hello")
    admin.patch(f"/v1/rules/{rule['id']}", json={"conditions": {}})
    (fired,) = admin.get(f"/v1/conversations/{made}/firings").json()["items"]
    assert fired["rule"] == {"id": rule["id"], "name": "Greet", "version": 1}
    assert fired["cause"]["words"] == "The contact wrote"
    assert fired["conditions"] == [{"words": "Status is one of New and Open", "held": True}]
    assert fired["did"] == ["Add tags"]
    assert len(fired["refused"]) == 1


def test_the_grammar_says_what_may_be_asked_and_done(admin):
    told = admin.get("/v1/grammar?for=trigger").json()
    fields = {each["name"]: each for each in told["fields"]}
    assert {"status", "tags", "text", "by", "changed:status"} <= fields.keys()
    assert [each["value"] for each in fields["priority"]["choices"]] == ["low", "normal", "high", "urgent"]
    assert fields["agent"]["list"] == "members"
    assert {each["name"] for each in told["actions"]} >= {"set_status", "reply", "note", "mail_members"}
    actions = {each["name"]: each["arguments"] for each in told["actions"]}
    assert [each["value"] for each in actions["set_priority"][0]["choices"]] == [
        "low",
        "normal",
        "high",
        "urgent",
        "none",
    ]
    assert "new" not in [each["value"] for each in actions["set_status"][0]["choices"]]
    assert "contact_wrote" in [each["value"] for each in told["events"]]
    for place in ("view", "automation", "macro", "bulk", "service_level", "report"):
        assert admin.get(f"/v1/grammar?for={place}").status_code == 200
    everything = admin.get("/v1/grammar?for=trigger", headers={"Accept-Language": "fr"}).text
    assert "rules." not in everything
    assert "conversations.field" not in everything


def test_macros_are_kept_by_whom_they_are_for(admin, talking):  # noqa: F811
    made = admin.post("/v1/macros", json={"name": "Tag", "actions": [TAG]}).json()
    assert (made["scope"], made["does"]) == ("everyone", ["Add tags: vip"])
    with door(talking, talking.ben, AGENT) as ben:
        assert [each["name"] for each in ben.get("/v1/macros").json()["items"]] == ["Tag"]
        assert ben.delete(f"/v1/macros/{made['id']}").status_code == 403
        mine = ben.post("/v1/macros", json={"name": "Mine", "actions": [TAG], "scope": "mine"}).json()
        assert mine["scope"] == "mine"
        assert len(ben.get("/v1/macros").json()["items"]) == 2
        conversation = talking.opened("nour", "Hello")
        talking.writes("nour", "And more")
        assert ben.post(f"/v1/conversations/{conversation}/macros/{mine['id']}/preview").json() == {
            "text": "",
            "changes": ["Add tags: vip"],
        }
        done = ben.post(f"/v1/conversations/{conversation}/macros/{mine['id']}").json()
        assert (done["did"], done["refused"]) == (["Add tags"], [])
    assert [each["name"] for each in admin.get("/v1/macros").json()["items"]] == ["Tag"]
