"""The same is done to many: all of it or what could be, resumed where it stopped, and undone exactly."""

import pytest

from fairline.conversations import CallStands, Change, bulk, change, set_aside
from fairline.conversations.store import values
from fairline.conversations.tests.door import door
from fairline.journal import HOUSE, Actor


@pytest.fixture
def many(talking):
    """Thirty conversations, by their ids."""
    for each in range(30):
        talking.writes(f"n{each}@example.com", channel="email", follow=False)
    talking.house.follow()
    return sorted(each.id for each in talking.all())


def starts(talking, ids, *actions):
    by = Actor("member", talking.ada)
    return talking.house.write(lambda c: bulk.start(c, by, talking.ada, ids, actions, oversees=True)).id


def stands(talking, ids):
    tags = talking.house.read(lambda c: values.tags(c, ids))
    return {
        each.id: (each.status, each.custom, each.priority, each.agent, each.set_aside, tags.get(each.id))
        for each in talking.all()
    }


TO_DO = ({"do": "set_priority", "to": "high"}, {"do": "add_tags", "tags": ["sale"]}, {"do": "assign", "to": "me"})


def test_many_are_changed_in_the_background_and_put_back(talking, many):
    talking.house.write(lambda c: change(c, many[0], Change(tags=("old",), status="pending"), HOUSE, None))
    talking.house.write(lambda c: change(c, many[1], Change(status="open"), HOUSE, None))
    before = stands(talking, many)
    made = starts(talking, many, *TO_DO, {"do": "set_status", "to": "on_hold"})
    assert stands(talking, many) == before
    talking.house.due()
    held = talking.house.read(lambda c: bulk.bulk(c, made))
    assert (held.state, held.done, held.failed) == ("done", 30, 0)
    after = stands(talking, many)
    assert {(each[0], each[2], each[3]) for each in after.values()} == {("on_hold", 6, talking.ada)}
    talking.house.write(lambda c: change(c, many[5], Change(priority="urgent"), HOUSE, None))
    talking.house.write(lambda c: bulk.undo(c, HOUSE, made))
    talking.house.due()
    now = stands(talking, many)
    assert now[many[5]][2] == 9  # somebody changed it since: it stays
    assert {each: now[each] for each in many if each != many[5]} == {
        each: before[each] for each in many if each != many[5]
    }
    assert talking.house.replays_the_same()


def test_what_cannot_be_done_to_one_is_done_to_none_of_its_parts_and_counted(talking, many):
    with_agent = many[0]
    talking.house.write(lambda c: change(c, with_agent, Change(status="open"), HOUSE, None))
    talking.house.write(lambda c: set_aside(c, with_agent, HOUSE, "trash"))
    made = starts(talking, many[:3], {"do": "restore"}, {"do": "add_tags", "tags": ["x"]})
    talking.house.due()
    held = talking.house.read(lambda c: bulk.bulk(c, made))
    assert (held.done, held.failed) == (1, 2)
    assert talking.house.read(lambda c: values.tags(c, many[:3])) == {with_agent: ["x"]}


def test_a_list_that_grew_is_not_changed_unseen(talking, many):
    wish = {"actions": [{"do": "set_aside", "where": "trash"}], "view": "viw_unassigned"}
    with door(talking, talking.ada) as client:
        answer = client.post("/v1/bulks", json=wish | {"expected": 12})
        assert (answer.status_code, answer.json()["type"]) == (409, "count-moved")
        made = client.post("/v1/bulks", json=wish | {"expected": 30})
        assert made.status_code == 202, made.text
        talking.house.due()
        told = client.get(f"/v1/bulks/{made.json()['id']}").json()
        assert (told["state"], told["done"], told["failed"]) == ("done", 30, 0)
        assert client.post(f"/v1/bulks/{told['id']}/undoing").status_code == 202
        talking.house.due()
        assert client.get("/v1/views/counts").json()["viw_unassigned"] == 30
        wrong = client.post("/v1/bulks", json={"conversations": many, "actions": [{"do": "explode"}]})
        assert (wrong.status_code, list(wrong.json()["fields"])) == (422, ["actions.0.do"])


def test_why_some_could_not_be_changed_is_told_alike_together_and_in_the_readers_language(talking, many):
    spoken, thrown, fine = many[:2], many[2], many[3]
    talking.house.write(lambda c: set_aside(c, thrown, HOUSE, "trash"))
    talking.house.database.tools.facts[CallStands] = lambda c, ids: CallStands(frozenset(spoken) & set(ids))
    for each in (*spoken, fine):
        talking.house.write(lambda c, each=each: change(c, each, Change(status="open"), HOUSE, None))
    wish = {"conversations": [*spoken, thrown, fine], "actions": [{"do": "set_status", "to": "solved"}]}
    numbers = {each.id: each.reference for each in talking.all()}
    with door(talking, talking.ada) as client:
        made = client.post("/v1/bulks", json=wish).json()
        assert made["refused"] == []
        talking.house.due()
        told = client.get(f"/v1/bulks/{made['id']}").json()
    assert (told["done"], told["failed"]) == (1, 3)
    on_the_line, aside = told["refused"]
    assert (on_the_line["type"], on_the_line["count"]) == ("conversation-on-the-line", 2)
    assert on_the_line["title"] == "Somebody is on the line in this conversation"
    assert on_the_line["remedy"].startswith("Hang up first")
    assert on_the_line["conversations"] == [{"id": each, "reference": numbers[each]} for each in spoken]
    assert (aside["type"], aside["count"]) == ("conversation-set-aside", 1)
    with door(talking, talking.ada, locale="fr") as client:
        french = client.get(f"/v1/bulks/{made['id']}").json()["refused"]
    assert [each["title"] for each in french] == [
        "Quelqu’un est en ligne dans cette conversation",
        "Cette conversation est dans les indésirables ou à la corbeille",
    ]


def test_of_one_whose_form_needs_more_nobody_is_told_to_correct_fields_they_never_sent(talking, many):
    made = starts(talking, [many[0], "cnv_gone"], {"do": "set_status", "to": "open"}, {"do": "add_tags", "tags": [" "]})
    talking.house.due()
    with door(talking, talking.ada) as client:
        told = {each["type"]: each for each in client.get(f"/v1/bulks/{made}").json()["refused"]}
    assert told["bad-input"]["title"] == "Something in it does not fit this change"
    assert told["not-found"]["conversations"] == []
    assert (told["not-found"]["title"], told["not-found"]["count"]) == ("It is not here any more", 1)
