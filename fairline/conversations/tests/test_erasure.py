"""Forgetting a contact: nothing they said is left, and a replay gives the same."""

import pytest

from fairline import crm
from fairline.conversations import Change, change, write_note
from fairline.conversations.drafts import Draft, keep
from fairline.conversations.holdings import HOLDINGS
from fairline.conversations.tests.door import door
from fairline.conversations.tests.test_files import PNG, bring
from fairline.crm.service import fields as crm_fields
from fairline.journal import HOUSE
from fairline.kit.db.schema import METADATA
from fairline.kit.errors import Conflict

SECRET = "Chestnut Lane 7"


@pytest.fixture
def spoken(talking):
    """A conversation that holds something personal everywhere something personal can be."""
    talk = talking.opened("nour-address", f"I live at {SECRET}", name="Nour", page=f"https://shop.example/{SECRET}")
    talking.house.write(lambda c: _take(c, talk, talking.ada))
    talking.house.write(lambda c: write_note(c, talk, talking.ada, f"Lives at {SECRET}"))
    with door(talking, talking.ada) as client:
        bring(client, talk, PNG, f"{SECRET}.png")
    talking.replies(talk, f"We have sent it to {SECRET}")
    return talk


def _take(c, talk, agent):
    from fairline.conversations import assign
    from fairline.journal import Actor

    assign(c, talk, agent, Actor("member", agent), "taken")


def places(talking, word):
    """Every table of ours that holds a word in the clear."""

    def look(c):
        names = [name for name in METADATA.tables if name.startswith(("conversation", "channel_files"))]
        return [name for name in names if any(word in str(dict(row)) for row in c.all(f"SELECT * FROM {name}"))]

    return talking.house.read(look)


def test_an_erasure_empties_every_place_and_leaves_the_lines(talking, spoken):
    assert set(places(talking, SECRET)) == {"conversations", "conversation_thread", "channel_files"}
    before = talking.lines(spoken)
    talking.house.write(lambda c: crm.erase(c, talking.one(spoken).contact))
    assert places(talking, SECRET) == []
    assert places(talking, "nour-address") == []
    assert [(line.number, line.kind, line.id) for line in talking.lines(spoken)] == [
        (line.number, line.kind, line.id) for line in before
    ]
    assert talking.house.replays_the_same()


def test_others_words_stay(talking, spoken):
    talking.later(seconds=1)
    sams = talking.opened("sam", "Keep this")
    talking.house.write(lambda c: crm.erase(c, talking.one(spoken).contact))
    assert talking.texts(sams) == ["Keep this"]


def test_an_erasure_after_a_merge_reaches_both_addresses(talking):
    talking.identifies("phone", proven=True, user_id="u-1")
    talking.identifies("laptop", proven=True, user_id="u-1")
    talk = talking.opened("phone", f"First {SECRET}")
    talking.writes("laptop", f"Then {SECRET}")
    talking.house.write(lambda c: crm.erase(c, talking.one(talk).contact))
    assert places(talking, SECRET) == []
    assert talking.house.replays_the_same()


def test_nothing_more_is_said_to_somebody_forgotten(talking, spoken):
    talking.house.write(lambda c: crm.erase(c, talking.one(spoken).contact))
    with pytest.raises(Conflict):
        talking.replies(spoken, "Hello again")
    with door(talking, talking.ada) as client:
        assert client.get(f"/v1/conversations/{spoken}").json()["can"]["reply"] is False
        items = client.get(f"/v1/conversations/{spoken}/thread").json()["items"]
    assert SECRET not in str(items)


def test_the_holdings_hand_out_what_there_is_and_forget_it(talking, spoken):
    contact = talking.one(spoken).contact
    word = talking.house.write(lambda c: crm_fields.add(c, "conversation", "word", "Word", "text"))
    talking.house.write(lambda c: change(c, spoken, Change(fields={word.id: SECRET}), HOUSE, None))
    talking.house.write(lambda c: keep(c, spoken, talking.ada, Draft(kind="reply", text=f"Dear {SECRET}")))
    held = {each.place: talking.house.read(lambda c, each=each: each.collect(c, contact)) for each in HOLDINGS}
    assert {place: len(rows) for place, rows in held.items()} == {
        "conversations": 1,
        "messages": 2,
        "notes": 1,
        "attachments": 1,
        "drafts": 1,
        "values": 1,
        "participants": 0,
    }
    assert all(SECRET in str(rows) for place, rows in held.items() if place not in ("drafts", "participants"))
    counts = {each.place: talking.house.write(lambda c, each=each: each.forget(c, contact)) for each in HOLDINGS}
    assert counts["messages"] == 2
    assert counts["notes"] == 1
    assert counts["attachments"] == 1
    assert (counts["drafts"], counts["values"]) == (1, 1)
    assert places(talking, SECRET) == []
    again = {each.place: talking.house.write(lambda c, each=each: each.forget(c, contact)) for each in HOLDINGS}
    assert (again["conversations"], again["messages"], again["notes"]) == (0, 0, 0)


def test_holdings_of_nobody_are_empty(talking):
    for each in HOLDINGS:
        assert talking.house.read(lambda c, each=each: each.collect(c, "ctc_none")) == []
        assert talking.house.write(lambda c, each=each: each.forget(c, "ctc_none")) == 0
