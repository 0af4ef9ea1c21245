"""A step that has a contact wait may ask for skills: of that contact's agent, and of nobody else's."""

import json

import pytest

from fairline.flows import simulate
from fairline.flows.simulate import Pretended
from fairline.flows.tests.calling import END
from fairline.flows.tests.test_lint import rules, wait
from fairline.flows.writing import read, schema
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from fairline.routing import skills, store


@pytest.fixture
def french(calling):
    return calling.house.write(lambda c: skills.make(c, HOUSE, "French"))


def test_whoever_waits_waits_for_somebody_with_the_skills_of_the_step(calling, french):
    calling.flow(wait(calling, skills={french: 3}, priority=4), END)
    calling.rings()
    row = calling.house.read(lambda c: store.work_row(c, calling.conversation))
    assert (json.loads(row["skills"]), row["priority"]) == ({french: 3}, 4)


def test_a_skill_removed_since_the_flow_was_published_is_asked_for_no_more(calling, french):
    calling.flow(wait(calling, skills={french: 3}), END)
    calling.house.write(lambda c: skills.remove(c, HOUSE, french))
    calling.rings()
    assert json.loads(calling.house.read(lambda c: store.work_row(c, calling.conversation))["skills"]) == {}


def test_a_skill_nobody_knows_stops_the_flow_and_one_nobody_has_is_told(calling, french):
    assert "no-skill" in rules(calling, wait(calling, skills={"skl_none": 1}), END, severity="error")
    assert "nobody-skilled" in rules(calling, wait(calling, skills={french: 3}), END, severity="warning")
    assert not {"no-skill", "nobody-skilled"} & rules(calling, wait(calling), END)


def test_levels_are_one_to_five_as_the_schema_says(calling, french):
    body = {"languages": ["en"], "start": "wait", "steps": [wait(calling, skills={french: 6}), END]}
    with pytest.raises(BadInput):
        read(body)
    (level,) = [
        each["properties"]["skills"]["additionalProperties"]
        for name, each in schema()["$defs"].items()
        if name == "Enqueue"
    ]
    assert (level["minimum"], level["maximum"]) == (1, 5)


def test_a_simulation_tells_whom_the_contact_would_wait_for(calling, french):
    flow = read({"languages": ["en"], "start": "wait", "steps": [wait(calling, skills={french: 2}), END]})
    played = calling.house.read(lambda c: simulate.play(c, flow, "", Pretended()))
    assert [each.skills for each in played.seen if each.what == "does"] == [{french: 2}]
