"""What breaks the house in one contact's flow puts that contact in a queue, and holds up nobody else's."""

import pytest

from fairline.channels import voice
from fairline.channels.voice.events import DigitsGathered
from fairline.conversations import conversation
from fairline.flows.tests.calling import END, THEIRS, menu, say
from fairline.journal import HOUSE
from fairline.kit.hours import CalendarHours
from fairline.routing import queues

POISON = {"kind": "hours", "id": "poison", "calendar": "cal_1", "ways": {"open": "end", "closed": "end"}}


@pytest.fixture
def poisoned(calling):
    """An account in which one step breaks, and nothing else."""

    def breaks(c, calendar):
        raise ZeroDivisionError(calendar)

    calling.house.database.tools.facts[CalendarHours] = breaks
    wait = {"kind": "enqueue", "id": "wait", "queue": calling.queue, "ways": {"timeout": "end"}}
    ask = menu("ask", "Orders: 1", {"1": "poison", "2": "hello", "failed": "end"})
    calling.flow(ask, POISON, say("hello", "Welcome to Acme", "end"), wait, END, person="wait")
    return calling


def queue_of(calling, id):
    return calling.house.read(lambda c: conversation(c, id)).queue


def test_who_comes_to_it_waits_for_a_person_with_music_and_it_is_recorded(poisoned):
    poisoned.rings()
    poisoned.presses("1", listens=False)
    assert queue_of(poisoned, poisoned.conversation) == poisoned.queue
    assert [(each.event.why, each.event.step) for each in poisoned.entries("FlowEnded")][:1] == [("broken", "ask")]
    assert poisoned.kinds()[-1] in ("Music", "Say")  # the usual flow keeps them company
    assert "HangUp" not in poisoned.kinds()


def test_others_of_the_account_go_on_and_the_flow_stays_in_force(poisoned):
    poisoned.rings()
    poisoned.presses("1", listens=False)
    poisoned.rings("+41790001133")
    poisoned.presses("2")
    assert "Welcome to Acme" in poisoned.said()
    assert poisoned.entries("FlowQuieted") == []
    assert poisoned.run().why == "hung_up"


def test_nothing_of_the_step_that_broke_stays(poisoned):
    poisoned.rings()
    mine, before = poisoned.run().id, poisoned.way()
    poisoned.presses("1", listens=False)
    ways = [each.event.path for each in poisoned.entries("FlowStepped") if each.event.run == mine]
    assert [step for path in ways for step in path] == before


def test_where_there_is_no_queue_either_the_call_ends_and_others_go_on(poisoned):
    poisoned.rings()
    poisoned.house.write(lambda c: queues.remove(c, HOUSE, poisoned.queue))
    first = poisoned.call
    poisoned.presses("1", listens=False)
    assert [each.call for each in poisoned.commands() if isinstance(each, voice.HangUp)] == [first]
    poisoned.rings("+41790001133")
    assert poisoned.said()[-1:] == ["Orders: 1"]


def test_where_others_come_in_the_same_page_only_the_one_that_breaks_is_taken_out(poisoned):
    heard = []
    for number, digit in ((THEIRS, "1"), ("+41790001133", "2")):
        call, person = poisoned.rings(number), poisoned.run().person
        asked = next(each for each in reversed(poisoned.commands()) if isinstance(each, voice.Gather))
        heard.append(DigitsGathered(call=call, person=person, command=asked.id, digits=digit, why="complete"))
    poisoned.happens(*heard)
    assert [each.event.why for each in poisoned.entries("FlowEnded")] == ["broken"]
    assert "Welcome to Acme" in poisoned.said()
