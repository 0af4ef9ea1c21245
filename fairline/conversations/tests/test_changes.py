"""A matter is filed: status, priority, tags, fields, agent, and its conversation is closed just where it is over."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline import crm
from fairline.conversations import Change, NotYours, SetAside, change, restore, set_aside
from fairline.conversations.model import OVER, STATUSES
from fairline.conversations.store import values
from fairline.conversations.tests.door import door
from fairline.crm.service import fields as crm_fields
from fairline.journal import HOUSE, Actor
from fairline.kit.errors import BadInput, Problem


def changes(talking, talk, *, oversees=True, member=None, **asked):
    by = Actor("member", member) if member else HOUSE
    return talking.house.write(lambda c: change(c, talk, Change(**asked), by, member, oversees=oversees))


def test_one_change_does_all_of_it_or_nothing(talking):
    talk = talking.opened("nour")
    found = changes(
        talking, talk, status="pending", priority="high", kind="question", subject="  My \n parcel ",
        add_tags=("VIP", "late parcel"), agent=talking.ada, language="fr",
    )  # fmt: skip
    assert (found.status, found.priority, found.kind, found.subject) == ("pending", 6, "question", "My parcel")
    assert (found.agent, found.language) == (talking.ada, "fr")
    assert talking.house.read(lambda c: values.tags(c, [talk]))[talk] == ["late_parcel", "vip"]
    with pytest.raises(BadInput):
        changes(talking, talk, priority="low", kind="riddle")
    assert talking.one(talk).priority == 6
    assert talking.house.replays_the_same()


def test_what_is_so_already_writes_nothing(talking):
    talk = talking.opened("nour")
    asked = {"status": "pending", "priority": 3, "tags": ("vip",), "subject": "Parcel"}
    changes(talking, talk, **asked)
    before = len(talking.kinds())
    changes(talking, talk, **asked)
    assert len(talking.kinds()) == before


def test_solving_ends_it_and_working_on_opens_it_again(talking):
    talk = talking.opened("nour", agent=talking.ada)
    assert changes(talking, talk, status="solved").state == "closed"
    found = changes(talking, talk, status="open")
    assert (found.state, found.agent, found.reopened, found.solved_at) == ("open", talking.ada, 1, None)
    assert talking.house.replays_the_same()


def test_what_was_worked_on_is_not_new_again(talking):
    talk = talking.opened("nour", agent=talking.ada)
    with pytest.raises(BadInput):
        changes(talking, talk, status="new")


def test_a_talk_is_taken_from_its_agent_only_by_who_oversees_and_a_mail_by_anybody(talking):
    chat = talking.opened("nour", agent=talking.ada)
    with pytest.raises(NotYours):
        changes(talking, chat, member=talking.ben, oversees=False, agent=talking.ben)
    _, mail = talking.mails("nour@example.com")
    changes(talking, mail, agent=talking.ada)
    assert changes(talking, mail, member=talking.ben, oversees=False, agent=talking.ben).agent == talking.ben
    assert changes(talking, mail, agent="").agent == ""


def test_the_accounts_own_fields_are_checked_and_emptied(talking):
    talk = talking.opened("nour")
    color = talking.house.write(
        lambda c: crm_fields.add(c, "conversation", "color", "Color", "choice", ["red", "blue"])
    )
    changes(talking, talk, fields={color.id: "red"})
    assert talking.house.read(lambda c: values.values(c, [talk])) == {talk: {color.id: "red"}}
    for wrong in ({color.id: "green"}, {"fld_x": "red"}):
        with pytest.raises(BadInput):
            changes(talking, talk, fields=wrong)
    changes(talking, talk, fields={color.id: None})
    assert talking.house.read(lambda c: values.values(c, [talk])) == {}
    assert talking.house.replays_the_same()


def test_what_is_filled_in_about_somebody_is_forgotten_with_them(talking):
    _, talk = talking.mails("nour@example.com", subject="Secret matter")
    word = talking.house.write(lambda c: crm_fields.add(c, "conversation", "word", "Word", "text"))
    changes(talking, talk, fields={word.id: "personal"}, subject="Another secret")
    contact = talking.one(talk).contact
    talking.house.write(lambda c: crm.erase(c, contact))
    found = talking.one(talk)
    assert (found.subject, found.address) == ("", "")
    assert talking.house.read(lambda c: values.values(c, [talk])) == {}
    row = talking.house.read(
        lambda c: c.one("SELECT subject_folded FROM conversations WHERE account = :a", a="acc_test")
    )
    assert row["subject_folded"] == ""
    assert talking.house.replays_the_same()


steps = st.lists(
    st.one_of(
        st.tuples(st.just("status"), st.sampled_from([each for each in STATUSES if each != "new"])),
        st.tuples(st.just("aside"), st.sampled_from(["spam", "trash"])),
        st.tuples(st.just("restore"), st.just("")),
        st.tuples(st.just("writes"), st.just("")),
        st.tuples(st.just("closes"), st.just("")),
    ),
    max_size=8,
)
number = iter(range(10_000))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_a_conversation_is_closed_just_where_its_matter_is_over_or_aside(talking, steps):
    message, talk = talking.mails(f"nour{next(number)}@example.com")
    for what, value in steps:
        try:
            if what == "status":
                changes(talking, talk, status=value)
            elif what == "aside":
                talking.house.write(lambda c, where=value: set_aside(c, talk, HOUSE, where))
            elif what == "restore":
                talking.house.write(lambda c: restore(c, talk, HOUSE))
            elif what == "writes":
                talking.mails("nour@example.com", answers=(message,))
        except Problem:
            pass  # it says no, and nothing changed
        found = talking.one(talk)
        assert (found.state == "closed") == (found.status in OVER or found.set_aside != ""), (what, value)
    assert talking.house.replays_the_same()


def test_over_the_wire_a_change_answers_the_whole_and_names_what_is_missing(talking):
    talk = talking.opened("nour", agent=talking.ada)
    with door(talking, talking.ada) as client:
        made = client.patch(
            f"/v1/conversations/{talk}",
            json={"status": "on_hold", "priority": "urgent", "tags": ["vip"], "agent": None},
        )
        assert made.status_code == 200, made.text
        told = made.json()
        assert (told["status"], told["priority_word"], told["tags"], told["agent"]) == (
            "on_hold", "urgent", ["vip"], None,
        )  # fmt: skip
        assert told["reference"] == 1
        assert client.get("/v1/tags?q=v").json()["items"] == [{"tag": "vip", "many": 1}]
        assert client.patch(f"/v1/conversations/{talk}", json={"priority": "dire"}).status_code in (400, 422)


def test_what_is_aside_is_not_changed(talking):
    talk = talking.opened("nour")
    talking.house.write(lambda c: set_aside(c, talk, HOUSE, "spam"))
    with pytest.raises(SetAside):
        changes(talking, talk, status="pending")
