"""Views, macros, triggers and automations kept in the other system's words; what has no place here is told."""

from typing import Any

from fairline import conversations, rules


def test_a_view_is_kept_with_our_ids_and_holds_what_it_asks_for(door: Any) -> None:
    nora = door()
    group = nora.get("/api/v2/groups")["groups"][0]
    me = nora.get("/api/v2/users/me")["user"]
    mine = nora.opens("Mine", assignee_id=me["id"], group_id=group["id"], tags=["vip"])
    nora.opens("Not mine")
    asks = [
        {"field": "assignee_id", "operator": "is", "value": me["id"]},
        {"field": "group_id", "operator": "is", "value": str(group["id"])},
        {"field": "status", "operator": "less_than", "value": "solved"},
        {"field": "current_tags", "operator": "includes", "value": "vip urgent"},
    ]
    made = nora.ask("POST", "/api/v2/views", {"view": {"title": "Mine", "all": asks}})
    assert made.status_code == 201, made.text
    view = made.json()["view"]
    assert {each["field"] for each in view["conditions"]["all"]} >= {"assignee_id", "group_id", "status"}
    path = f"/api/v2/views/{view['id']}"
    assert [each["id"] for each in nora.get(f"{path}/tickets")["tickets"]] == [mine["id"]]
    assert nora.get(f"{path}/count")["view_count"]["value"] == 1
    nora.ask("PUT", path, {"view": {"title": "Ours", "all": []}})
    assert nora.get(path)["view"]["title"] == "Ours"
    assert nora.get(f"{path}/count")["view_count"]["value"] == 2
    assert nora.ask("DELETE", path).status_code == 204
    assert nora.ask("GET", path).status_code == 404


def test_a_macro_is_kept_shown_and_taken_away(door: Any) -> None:
    nora = door()
    actions = [
        {"field": "status", "value": "pending"},
        {"field": "current_tags", "value": "asked again"},
        {"field": "comment_value", "value": "Dear {{ticket.requester.first_name}}"},
    ]
    made = nora.ask("POST", "/api/v2/macros", {"macro": {"title": "Ask", "actions": actions}})
    assert made.status_code == 201, made.text
    number = made.json()["macro"]["id"]
    told = {each["field"]: each["value"] for each in made.json()["macro"]["actions"]}
    assert told == {
        "status": "pending", "current_tags": "asked again", "comment_value": "Dear {contact.first_name}",
    }  # fmt: skip
    ticket = nora.opens()
    would = nora.get(f"/api/v2/tickets/{ticket['id']}/macros/{number}/apply")["result"]["ticket"]
    assert (would["comment"]["body"], would["tags"]) == ("Dear Ben", ["asked", "again"])
    renamed = nora.ask("PUT", f"/api/v2/macros/{number}", {"macro": {"title": "Ask again"}}).json()["macro"]
    assert (renamed["title"], len(renamed["actions"])) == ("Ask again", 3)
    assert nora.ask("DELETE", f"/api/v2/macros/{number}").status_code == 204
    assert nora.get("/api/v2/macros")["macros"] == []


def test_a_trigger_is_kept_fires_and_is_answered_for_by_whom_the_program_speaks_for(door: Any) -> None:
    nora = door()
    trigger = {
        "title": "Tag the new",
        "conditions": {"all": [{"field": "update_type", "operator": "is", "value": "Create"}], "any": []},
        "actions": [{"field": "current_tags", "value": "fresh"}],
    }
    made = nora.ask("POST", "/api/v2/triggers", {"trigger": trigger})
    assert made.status_code == 201, made.text
    (held,) = nora.shop.read(lambda c: rules.every_rule(c, "trigger"))
    assert (held.spec.when, held.approved_by) == (("opened",), nora.shop.owner)
    ticket = nora.opens()
    assert nora.get(f"/api/v2/tickets/{ticket['id']}/tags") == {"tags": ["fresh"]}
    path = f"/api/v2/triggers/{made.json()['trigger']['id']}"
    assert nora.ask("PUT", path, {"trigger": {"active": False}}).json()["trigger"]["active"] is False
    assert nora.get("/api/v2/triggers/active")["triggers"] == []
    assert nora.ask("DELETE", path).status_code == 204


def test_an_automation_waits_for_its_time(door: Any) -> None:
    nora = door()
    automation = {
        "title": "Close the old",
        "conditions": {"all": [{"field": "PENDING", "operator": "greater_than", "value": "24"}], "any": []},
        "actions": [{"field": "status", "value": "solved"}],
    }
    made = nora.ask("POST", "/api/v2/automations", {"automation": automation})
    assert made.status_code == 201, made.text
    ticket = nora.opens(status="pending")
    nora.shop.later(hours=25)
    nora.shop.house.due()
    assert nora.get(f"/api/v2/tickets/{ticket['id']}")["ticket"]["status"] == "solved"


def test_what_has_no_place_here_is_named_and_nothing_is_kept(door: Any) -> None:
    nora = door()
    strange = {"field": "satisfaction_probability", "operator": "is", "value": "1"}
    for path, body in (
        ("views", {"view": {"title": "x", "all": [strange]}}),
        ("views", {"view": {"title": "x", "all": [{"field": "group_id", "operator": "is", "value": "17"}]}}),
        ("macros", {"macro": {"title": "x", "actions": [{"field": "satisfaction_probability", "value": "1"}]}}),
        ("macros", {"macro": {"title": "", "actions": [{"field": "status", "value": "open"}]}}),
        ("triggers", {"trigger": {"title": "x", "conditions": {"all": [strange]}, "actions": []}}),
    ):
        answer = nora.ask("POST", f"/api/v2/{path}", body)
        assert answer.status_code == 422, f"{path}: {answer.text}"
    assert nora.shop.read(rules.every_macro) == []
    standing = nora.shop.read(lambda c: conversations.every_view(c, None))
    assert all(not each.owner for each in standing)
