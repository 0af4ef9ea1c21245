"""A promised call keeps the place; the agent is rung first, then the contact, as the gate permits; tried again."""

from datetime import timedelta

import pytest

from fairline import gate
from fairline.channels import voice
from fairline.channels.voice.events import CallAnswered
from fairline.conversations import end_wrap_up
from fairline.flows.tests.calling import END, THEIRS
from fairline.gate.ruling import Ruling
from fairline.journal.interaction import CallStarted
from fairline.routing import offers, store


@pytest.fixture
def promised(calling, monkeypatch):
    """A contact who wanted to be called back, and hung up; an agent may come."""
    calling.rings_where_callbacks_are_offered()
    calling.presses("1")
    calling.hangs_up()
    calling.acts = []
    calling.outcome = "permitted"

    def submit(c, act, actor):
        calling.acts.append(act)
        return Ruling(
            act, calling.outcome, (), c.at, number=1, due=c.at + 60_000 if calling.outcome == "deferred" else None
        )

    monkeypatch.setattr(gate, "submit", submit)
    monkeypatch.setattr(gate, "withdraw", lambda c, act, actor: None)
    return calling


def waits(calling):
    """Their work, as it waits."""
    return calling.house.read(lambda c: store.work_row(c, calling.conversation))


def test_who_is_promised_a_call_keeps_their_place_when_they_hang_up(promised):
    kept = waits(promised)
    assert (kept["state"], kept["line"]) == ("waiting", "promised")
    assert kept["rank"] == kept["since"]


def takes(calling, agent):
    """The agent takes what is offered to them; the call that begins, if one does."""
    calling.house.due()
    (offer,) = calling.house.read(lambda c: store.open_offers(c, agent=agent))
    calling.house.write(lambda c: offers.accept(c, calling.by, agent, offer["id"]))
    calling.house.follow()
    begun = [entry.event for entry in calling.entries("CallStarted") if entry.event.direction == "out"]
    return begun[-1] if begun else None


def finishes(calling, agent):
    """The agent finishes what is to be finished after a call, and is free again."""
    calling.house.write(lambda c: end_wrap_up(c, calling.conversation, calling.by, agent, oversees=True))
    calling.house.follow()


def test_the_place_is_kept_after_the_contact_hung_up(promised):
    held = promised.callback()
    assert (held.state, held.reach, held.queue) == ("waiting", THEIRS, promised.queue)
    row = promised.house.read(lambda c: store.work_row(c, promised.conversation))
    assert row["state"] == "waiting"
    assert held.since == row["since"]
    assert promised.said()[-1] == "We will call you"


def test_whoever_takes_it_is_rung_first_and_the_act_says_that_it_was_asked_for(promised):
    ada = promised.shop.agent("Ada", voice=1)
    begun = takes(promised, ada)
    (act,) = promised.acts
    assert (act.how, act.address, act.member, act.conversation) == ("callback", THEIRS, ada, promised.conversation)
    assert isinstance(begun, CallStarted)
    assert (begun.member, begun.conversation, begun.act) == (ada, promised.conversation, act.id)
    (ring,) = [each for each in promised.commands() if isinstance(each, voice.Ring)]
    assert (ring.member, ring.at_once) == (ada, True)
    asked = promised.house.read(lambda c: c.tools.facts[gate.CallbackAsked](c, act))
    assert asked.at == promised.callback().promised


def test_once_they_hear_one_another_nothing_is_owed_any_more(promised):
    ada = promised.shop.agent("Ada", voice=1)
    begun = takes(promised, ada)
    promised.bridged(ada, call=begun.call)
    assert promised.callback() is None
    assert [entry.event.why for entry in promised.entries("CallbackEnded")] == ["done"]


def test_who_does_not_answer_is_called_again_and_given_up_after_three_times(promised):
    ada = promised.shop.agent("Ada", voice=1)
    for _ in range(2):
        begun = takes(promised, ada)
        promised.hangs_up(begun.call, "no_answer")
        held = promised.callback()
        assert held.state == "waiting"
        assert promised.house.read(lambda c: store.open_offers(c, agent=ada)) == []
        finishes(promised, ada)
        promised.house.clock.advance(timedelta(minutes=31))
    begun = takes(promised, ada)
    promised.hangs_up(begun.call, "busy")
    assert [entry.event.why for entry in promised.entries("CallbackEnded")] == ["failed"]
    assert [entry.event.why for entry in promised.entries("CallbackWaits")] == ["no_answer", "no_answer"]
    assert promised.house.replays_the_same()


def test_who_hangs_up_before_an_agent_is_heard_counts_as_abandoned(promised):
    ada = promised.shop.agent("Ada", voice=1)
    begun = takes(promised, ada)
    promised.happens(CallAnswered(call=begun.call, conversation=begun.conversation, by=ada))
    promised.hangs_up(begun.call, "abandoned")
    assert [entry.event.why for entry in promised.entries("CallbackWaits")] == ["abandoned"]


def test_what_the_gate_does_not_permit_is_not_called(promised):
    ada = promised.shop.agent("Ada", voice=1)
    promised.outcome = "refused"
    assert takes(promised, ada) is None
    assert [entry.event.why for entry in promised.entries("CallbackEnded")] == ["failed"]
    (note,) = [entry.event for entry in promised.entries("NoteWritten")]
    assert (note.member, note.conversation) == (ada, promised.conversation)
    assert note.text.startswith("Not called back.")


def test_what_the_gate_defers_waits_until_then(promised):
    ada = promised.shop.agent("Ada", voice=1)
    promised.outcome = "deferred"
    assert takes(promised, ada) is None
    held = promised.callback()
    assert held.state == "waiting"
    assert held.due > held.promised


def test_who_shows_no_number_is_promised_nothing(calling):
    calling.flow({"kind": "callback", "id": "back", "ways": {"failed": "end"}}, END)
    calling.rings("")
    assert calling.callback() is None
    assert calling.way() == ["back:failed", "end:hung_up"]
