"""Drafts, versions, bringing back: what runs changes only when it is published, and runs stay on theirs."""

import pytest

from fairline.flows import service, simulate
from fairline.flows.comparing import compared
from fairline.flows.simulate import Does, Pretended
from fairline.flows.starting import beginning
from fairline.flows.steps import STEPS
from fairline.flows.store import flows
from fairline.flows.tests.calling import END, menu, say, words
from fairline.flows.writing import plain, read, schema
from fairline.gate import FlowBehind, Reply
from fairline.kit.errors import BadInput
from fairline.kit.words import LANGUAGES, knows


def body(text, *more):
    return {"languages": ["en", "fr"], "start": "hello", "steps": [say("hello", text, "end"), END, *more]}


def changed(calling, flow, text):
    calling.house.write(lambda c: service.draft(c, calling.by, flow, "Main", body(text)))


def test_a_draft_changes_nothing_until_it_is_published_and_runs_stay_on_their_version(calling):
    flow = calling.flow(say("hello", "One", "more"), say("more", "still one", "end"), END)
    calling.rings(picks_up=False)
    changed(calling, flow, "Two")
    calling.house.write(lambda c: service.publish(c, calling.by, flow, "new words"))
    from fairline.channels.voice.events import CallAnswered

    calling.happens(CallAnswered(call=calling.call, conversation=calling.conversation))
    calling.listens()
    assert calling.said() == ["One", "still one"]
    calling.rings("+41790001133")
    assert calling.said() == ["Two"]


def test_an_earlier_version_is_brought_back_as_a_new_one(calling):
    flow = calling.flow(*body("One")["steps"])
    changed(calling, flow, "Two")
    calling.house.write(lambda c: service.publish(c, calling.by, flow, ""))
    back = calling.house.write(lambda c: service.bring_back(c, calling.by, flow, 1, "the old words were better"))
    assert (back.number, back.copy_of) == (3, 1)
    calling.rings()
    assert calling.said() == ["One"]
    history = calling.house.read(lambda c: flows.versions(c, flow))
    assert [each.number for each in history] == [3, 2, 1]
    assert calling.house.replays_the_same()


def test_what_is_not_sound_is_not_published_and_says_by_which_clause(calling):
    steps = [{"kind": "gather", "id": "card", "prompt": words("Type your card number"), "into": "card"}]
    made = calling.house.write(
        lambda c: service.make(c, calling.by, "Pay", {"languages": ["en"], "start": "card", "steps": steps})
    )
    with pytest.raises(service.FlowNotSound) as refused:
        calling.house.write(lambda c: service.publish(c, calling.by, made, ""))
    assert "DTA-NO-CARD-VOICE" in refused.value.clauses


def test_what_runs_already_is_not_published_again(calling):
    flow = calling.flow(*body("One")["steps"])
    with pytest.raises(service.NothingToPublish):
        calling.house.write(lambda c: service.publish(c, calling.by, flow, ""))


def test_a_flow_in_use_is_not_removed(calling):
    inner = calling.flow(*body("Inside")["steps"], name="Inner", place=False)
    steps = [{"kind": "subflow", "id": "in", "flow": inner, "ways": {"next": "end"}}, END]
    outer = calling.flow(*steps, name="Outer")
    for flow in (inner, outer):
        with pytest.raises(service.FlowInUse):
            calling.house.write(lambda c, flow=flow: service.remove(c, calling.by, flow))
    calling.place("")
    calling.house.write(lambda c: service.remove(c, calling.by, outer))
    assert calling.house.read(lambda c: flows.one(c, outer)) is None


def test_a_flow_within_is_meant_in_the_version_it_had_when_the_outer_one_was_published(calling):
    inner = calling.flow(*body("Inside one")["steps"], name="Inner", place=False)
    calling.flow({"kind": "subflow", "id": "in", "flow": inner, "ways": {"next": "end"}}, END, name="Outer")
    changed(calling, inner, "Inside two")
    calling.house.write(lambda c: service.publish(c, calling.by, inner, ""))
    calling.rings()
    assert calling.said() == ["Inside one"]


def test_a_flow_that_goes_round_rests_and_contacts_wait_for_a_person(calling):
    """Clause TDA-HARMFUL-LOGIC: the run ends at its limit, the flow rests, and nobody else is kept waiting."""
    from fairline.flows.events import FlowMade, FlowPublished
    from fairline.journal import append

    steps = [
        {"kind": "set", "id": "a", "values": {"x": "1"}, "ways": {"next": "b"}},
        {"kind": "set", "id": "b", "values": {"x": "2"}, "ways": {"next": "a"}},
    ]
    bad = {"languages": ["en"], "start": "a", "steps": steps}
    made, out = FlowMade(flow="flo_bad", name="Bad", body=bad), FlowPublished(flow="flo_bad", version=1, body=bad)
    calling.house.write(lambda c: append(c, calling.by, made, out))
    calling.place("flo_bad")
    calling.rings()
    assert next(entry.event.why for entry in calling.entries("FlowEnded")) == "loop"
    assert next(entry.event.queue for entry in calling.entries("ConversationQueued")) == calling.queue
    assert calling.kinds()[-1] == "Music"
    assert calling.house.read(lambda c: flows.one(c, "flo_bad")).quieted == "loop"
    calling.rings("+41790001133")
    assert calling.run().flow == "usual"


def test_what_differs_between_two_writings_is_told_step_by_step():
    before, after = body("One"), body("Two", say("extra", "More"))
    found = compared(before, after)
    assert [(each.step, each.how, each.fields) for each in found.steps] == [
        ("hello", "changed", ["prompt"]),
        ("extra", "added", []),
    ]
    assert compared(before, before).steps == []


def test_what_cannot_be_read_says_where(calling):
    with pytest.raises(BadInput) as wrong:
        read({"languages": ["en"], "start": "a", "steps": [{"kind": "say", "id": "a", "prompt": {"text": 7}}]})
    assert list(wrong.value.fields) == ["steps.0.prompt.text"]
    with pytest.raises(BadInput):
        read({"languages": ["en"], "start": "a", "steps": [{"kind": "shout", "id": "a"}]})


def test_the_schema_knows_every_kind_of_step():
    named = {
        each["$ref"].rpartition("/")[2] for each in schema()["$defs"]["Flow"]["properties"]["steps"]["items"]["anyOf"]
    }
    assert named == {step.__name__ for step in STEPS}


def test_every_kind_of_step_its_fields_and_choices_have_words():
    for step in STEPS:
        kind = step.__struct_config__.tag
        assert knows(f"flows.step.{kind}"), kind
        for each in step.form:
            assert each.name in step.__struct_fields__, (kind, each.name)
            assert knows(f"flows.form.{kind}.{each.name}") or knows(f"flows.form.{each.name}"), (kind, each.name)
            assert all(knows(f"flows.choice.{choice}") for choice in each.choices), (kind, each.choices)
        assert set(step.__struct_fields__) >= {"id", "label", "ways"}


def test_a_new_flow_begins_as_one_that_may_be_published(calling):
    first = calling.house.read(beginning)
    assert set(first.languages) == set(LANGUAGES)
    flow = calling.house.write(lambda c: service.make(c, calling.by, "New", plain(first)))
    assert calling.house.write(lambda c: service.publish(c, calling.by, flow, "")).number == 1


def test_who_stands_behind_what_a_flow_says_is_told(calling):
    flow = calling.flow(*body("One")["steps"])
    act = Reply(id="act_1", channel="webchat", cause=flow)
    behind = calling.house.read(lambda c: c.tools.facts[FlowBehind](c, act))
    assert (behind.active, behind.approved_by, behind.name) == (True, calling.shop.owner, "Main")


def played(calling, flow, *does, **more):
    return calling.house.read(lambda c: simulate.play(c, flow, "", Pretended(does=list(does), **more)))


def test_a_trial_plays_a_flow_through_and_writes_nothing(calling):
    flow = read({"languages": ["en"], "start": "ask", "steps": [
        menu("ask", "Orders: 1", {"1": "look", "failed": "end"}),
        {"kind": "lookup", "id": "look", "url": "https://example.com", "take": {"state": "s"},
         "ways": {"found": "told", "failed": "end"}},
        say("told", "It is {state}", "wait"),
        {"kind": "enqueue", "id": "wait", "queue": calling.queue, "place": words("Number {place}"), "every_s": 30},
        END,
    ]})  # fmt: skip
    before = len(calling.house.journal())
    found = played(
        calling,
        flow,
        Does("types", "1"),
        Does("waits", seconds=40),
        Does("agent"),
        told={"look": {"state": "on its way"}},
    )
    assert [each.text for each in found.seen if each.what == "says"] == ["It is on its way", "Number 2"]
    assert [f"{each.step}:{each.outcome}" for each in found.seen if each.what == "way"] == [
        "ask:d1", "look:found", "told:next", "wait:answered",
    ]  # fmt: skip
    assert found.over == "answered"
    assert len(calling.house.journal()) == before


def test_a_trial_says_what_it_waits_for(calling):
    flow = read({"languages": ["en"], "start": "ask", "steps": [menu("ask", "Orders: 1", {"1": "end"}), END]})
    found = played(calling, flow)
    assert (found.step, found.waits_for, found.over) == ("ask", "answer", "")
    assert played(calling, flow, Does("silence"), Does("silence"), Does("silence")).over == "done"
    assert played(calling, flow, Does("hangs_up")).over == "left"


def test_a_trial_takes_the_hour_one_pretends(calling):
    steps = [{"kind": "hours", "id": "when", "queue": calling.shop.queue("Office", week=OFFICE)}]
    flow = read({"languages": ["en"], "start": "when", "steps": steps})
    day = calling.house.read(lambda c: c.at)  # a Monday, ten o'clock in Zürich
    assert played(calling, flow, at=day).seen[-2].outcome == "open"
    assert played(calling, flow, at=day + 12 * 3_600_000).seen[-2].outcome == "closed"


OFFICE = [{"day": day, "from": "09:00", "until": "17:00"} for day in range(5)]
