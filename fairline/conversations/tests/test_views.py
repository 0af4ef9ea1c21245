"""Views hold what their conditions say, in their order, page after page, for whoever may see them."""

import pytest

from fairline.conversations import Change, change, facts_of, fields, matching, set_aside, settled
from fairline.conversations.tests.door import AGENT, SUPERVISOR, door
from fairline.crm import folded
from fairline.crm.service import fields as crm_fields
from fairline.journal import HOUSE
from fairline.kit.conditions import check, holds

RUNNING = {"field": "status", "op": "in", "value": ["new", "open"]}


@pytest.fixture
def several(talking):
    """Conversations of every sort; their ids."""
    _, first = talking.mails("ann@example.com", subject="Broken Tea Pot")
    talking.later(minutes=1)
    _, second = talking.mails("bob@example.com", subject="Invoice")
    talking.later(minutes=1)
    third = talking.opened("cleo", agent=talking.ada)
    talking.later(minutes=1)
    _, gone = talking.mails("spam@example.com", subject="Win", suspected=True)

    def unit(c):
        change(c, first, Change(status="pending", priority="urgent", add_tags=("vip", "tea")), HOUSE, None)
        change(c, second, Change(status="solved", kind="question", agent=talking.ben), HOUSE, None)
        set_aside(c, gone, HOUSE, "spam")

    talking.house.write(unit)
    return [first, second, third, gone]


def test_every_account_begins_with_views_that_say_what_they_hold(talking, several):
    first, second, third, gone = several
    with door(talking, talking.ada) as client:
        views = client.get("/v1/views").json()["items"]
        assert [view["name"] for view in views][:3] == ["Mine", "With nobody", "All open"]
        held = {
            view["id"]: [row["id"] for row in client.get(f"/v1/views/{view['id']}/conversations").json()["items"]]
            for view in views
        }
        assert held["viw_mine"] == [third]
        assert held["viw_pending"] == [first]
        assert held["viw_solved"] == [second]
        assert held["viw_spam"] == [gone]
        assert held["viw_unassigned"] == []
        counts = client.get("/v1/views/counts").json()
        assert {name: len(ids) for name, ids in held.items()} == counts
    with door(talking, talking.ada, locale="fr") as french:
        assert french.get("/v1/views").json()["items"][0]["name"] == "Les miennes"


def test_a_view_of_ones_own_is_seen_by_nobody_else_and_a_shared_one_by_all(talking, several):
    wish = {"name": "Tea", "conditions": {"field": "tags", "op": "has_any", "value": ["tea"]}}
    with door(talking, talking.ada) as ada, door(talking, talking.ben, SUPERVISOR) as ben:
        own = ada.post("/v1/views", json=wish).json()["id"]
        assert ada.get(f"/v1/conversations?view=view:{own}").json()["items"][0]["id"] == several[0]
        assert ben.get(f"/v1/views/{own}/conversations").status_code == 404
        assert ada.post("/v1/views", json=wish | {"scope": "everyone"}).status_code == 403
        shared = ben.post("/v1/views", json=wish | {"scope": "everyone"}).json()["id"]
        assert shared in [view["id"] for view in ada.get("/v1/views").json()["items"]]
        assert ada.delete(f"/v1/views/{shared}").status_code == 403
        assert ben.patch(f"/v1/views/{shared}", json={"name": "Teas"}).json()["name"] == "Teas"
        assert ben.delete("/v1/views/viw_trash").status_code == 204
        assert "viw_trash" not in [view["id"] for view in ada.get("/v1/views").json()["items"]]
    assert talking.house.replays_the_same()


def test_pages_of_a_view_neither_skip_nor_repeat(talking):
    for number in range(7):
        talking.mails(f"n{number}@example.com", subject=f"Number {number}")
    with door(talking, talking.ada) as client:
        found, cursor, pages = [], "", 0
        while pages == 0 or cursor:
            page = client.get(f"/v1/views/viw_unassigned/conversations?limit=3&cursor={cursor}").json()
            found += [row["subject"] for row in page["items"]]
            cursor, pages = page["next"], pages + 1
        assert sorted(found) == [f"Number {number}" for number in range(7)]
        tried = client.post("/v1/views/previews", json={"sort": {"by": "reference", "descending": False}}).json()
        assert [row["reference"] for row in tried["items"]] == list(range(1, 8))


def test_what_does_not_fit_is_named_where_it_stands(talking):
    with door(talking, talking.ada, AGENT) as client:
        answer = client.post("/v1/views", json={"name": "X", "conditions": {"all": [{"field": "mood", "op": "is"}]}})
        assert (answer.status_code, list(answer.json()["fields"])) == (422, ["conditions.all.0.field"])
        assert client.post("/v1/views", json={"name": "X", "sort": {"by": "mood"}}).status_code == 422
        assert client.post("/v1/views", json={"name": "X", "columns": ["mood"]}).status_code == 422


TREES = (
    RUNNING,
    {"not": RUNNING},
    {"field": "priority", "op": "is", "value": "urgent"},
    {"field": "priority", "op": "below", "value": "normal"},
    {"field": "tags", "op": "has_all", "value": ["vip", "tea"]},
    {"field": "tags", "op": "has_none", "value": ["vip"]},
    {"field": "tags", "op": "unset"},
    {"field": "agent", "op": "is", "value": "me"},
    {"field": "agent", "op": "is_not", "value": "me"},
    {"field": "subject", "op": "contains", "value": "TÉA"},
    {"field": "subject", "op": "unset"},
    {"field": "reference", "op": "between", "value": [2, 3]},
    {"field": "created", "op": "older_than", "value": {"minutes": 2}},
    {"field": "solved", "op": "set"},
    {"field": "participants_count", "op": "is", "value": 0},
    {"field": "has_files", "op": "is", "value": False},
    {"field": "answered_ever", "op": "is", "value": True},
    {"field": "is_side", "op": "is", "value": False},
    {"field": "contact.country", "op": "unset"},
    {"field": "contact.locale", "op": "is_not", "value": "fr"},
    {"field": "contact.company", "op": "set"},
    {"any": [{"field": "channel", "op": "is", "value": "email"}, {"field": "kind", "op": "unset"}]},
)


def test_the_database_and_the_memory_answer_alike_for_every_field(talking, several):
    color = talking.house.write(
        lambda c: crm_fields.add(c, "conversation", "color", "Color", "choice", ["Red", "blue"])
    )
    many = talking.house.write(lambda c: crm_fields.add(c, "conversation", "many", "Many", "choices", ["a", "b"]))
    size = talking.house.write(lambda c: crm_fields.add(c, "conversation", "size", "Size", "decimal"))
    day = talking.house.write(lambda c: crm_fields.add(c, "conversation", "day", "Day", "date"))
    gift = talking.house.write(lambda c: crm_fields.add(c, "conversation", "gift", "Gift", "yes_no"))
    word = talking.house.write(lambda c: crm_fields.add(c, "conversation", "word", "Word", "text"))
    filled = {color.id: "Red", many.id: ["a", "b"], size.id: 1.5, day.id: "2026-12-24", gift.id: False, word.id: "Été"}
    talking.house.write(lambda c: change(c, several[0], Change(fields=filled), HOUSE, None))
    own = (
        {"field": f"field:{color.id}", "op": "is", "value": "Red"},
        {"field": f"field:{color.id}", "op": "is_not", "value": "Red"},
        {"field": f"field:{many.id}", "op": "has_all", "value": ["a", "b"]},
        {"field": f"field:{size.id}", "op": "above", "value": 1.25},
        {"field": f"field:{day.id}", "op": "before", "value": "2026-12-25"},
        {"field": f"field:{gift.id}", "op": "is", "value": False},
        {"field": f"field:{word.id}", "op": "begins", "value": "ete"},
        {"field": f"field:{word.id}", "op": "unset"},
    )

    def both(c, tree):
        read = check(tree, fields(c), "view", fold=folded)
        facts = facts_of(c, several)
        asked = settled(c, read, talking.ada)
        inside = [each for each in several[:3] if holds(asked, facts[each], c.at)]
        return inside, matching(c, read, c.at, member=talking.ada, loosely=False)

    for tree in (*TREES, *own):
        inside, found = talking.house.read(lambda c, tree=tree: both(c, tree))
        assert inside == found, tree
    assert talking.house.replays_the_same()


def test_a_column_may_be_a_field_of_the_accounts_own(talking, several):
    first = several[0]
    field = talking.house.write(lambda c: crm_fields.add(c, "conversation", "order", "Order number", "text").id)
    talking.house.write(lambda c: change(c, first, Change(fields={field: "AT-20519"}), HOUSE, None))
    wish = {"name": "Orders", "conditions": {}, "columns": ["reference", f"field:{field}"]}
    with door(talking, talking.ada) as client:
        own = client.post("/v1/views", json=wish).json()["id"]
        held = {row["id"]: row["values"] for row in client.get(f"/v1/views/{own}/conversations").json()["items"]}
        assert held[first] == {field: "AT-20519"}
        assert [values for talk, values in held.items() if talk != first and values] == []
        assert all(not row["values"] for row in client.get("/v1/conversations?view=all").json()["items"])
