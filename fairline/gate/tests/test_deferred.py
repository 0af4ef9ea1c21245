"""What waits leaves in its time, by the facts of that moment, in its order, once."""

import asyncio
from datetime import timedelta

import pytest

from fairline.gate import Agreement, LocalTime, permitted, ruling_on, submit, told, withdraw
from fairline.gate.events import ActDeferred
from fairline.gate.giving_up import give_up
from fairline.gate.service import resubmit
from fairline.gate.tests.conftest import MEMBER
from fairline.gate.tests.given import AT, HOUR, local, reply, silent
from fairline.journal import append, destroy
from fairline.kit.work import ATTEMPTS
from tests.support.house import ACCOUNT

EVENING = ("Pacific/Auckland",)  # ten in the evening there when our clock stands


@pytest.fixture
def night(desk, house):
    """It is night where the contact is; `morning()` moves the clock to when it is not."""
    desk.tell(local(*EVENING), silent(contact_wrote_last_at=None))

    def morning(hours=10):
        house.clock.advance(timedelta(hours=hours))
        desk.tell(local(*EVENING, at=AT + hours * HOUR))
        return house.due()

    return morning


def test_a_message_written_at_night_leaves_in_the_morning(desk, house, night):
    act = desk.submit("Good news").act
    assert night(9) == 0
    assert night(10) == 1
    assert desk.entries() == [("ActDeferred", act.id), ("ActPermitted", act.id)]
    entry = house.journal()[-1]
    assert (permitted(entry), entry.actor) == (act, MEMBER)
    assert house.due() == 0


def test_the_facts_of_the_morning_count(desk, house, night):
    act = desk.submit().act
    desk.tell(Agreement("2027-01", False))
    night()
    assert desk.entries()[-1] == ("ActRefused", act.id)


def test_what_was_accepted_leaves_although_its_conversation_was_closed_meanwhile(desk, house, night):
    act = desk.submit("Good news").act.id
    desk.tell(silent(contact_wrote_last_at=None, state="closed"))
    night()
    assert desk.entries() == [("ActDeferred", act), ("ActPermitted", act)]


def test_what_is_written_in_a_closed_conversation_does_not_wait_for_the_morning(desk, house, night):
    desk.tell(silent(contact_wrote_last_at=None, state="closed"))
    assert desk.submit("Good news").outcome == "refused"


def test_what_was_taken_back_does_not_leave(desk, house, night):
    act = desk.submit().act.id
    house.write(lambda c: withdraw(c, act, MEMBER))
    assert night() == 0
    assert desk.entries()[-1] == ("ActWithdrawn", act)


def test_several_messages_of_a_conversation_leave_as_they_were_written(desk, house, night):
    acts = [desk.submit(str(number)).act.id for number in range(5)]
    night()
    house.clock.advance(timedelta(seconds=1))
    house.due()
    assert [act for kind, act in desk.entries() if kind == "ActPermitted"] == acts


def test_whichever_job_runs_first_the_order_holds_and_nothing_leaves_twice(desk, house, night):
    first, second, third = (desk.submit(str(number)).act.id for number in range(3))
    house.clock.advance(timedelta(hours=10, seconds=1))
    desk.tell(local(*EVENING, at=AT + 10 * HOUR))
    for act in (third, first, second, third):
        house.write(lambda c, act=act: resubmit(c, act))
    assert [act for kind, act in desk.entries() if kind == "ActPermitted"] == [first, second, third]
    house.due()
    assert len(desk.entries()) == 6


def test_what_is_deferred_again_waits_again(desk, house, night):
    act = desk.submit().act.id
    house.clock.advance(timedelta(hours=10))
    desk.tell(local("Europe/Madrid", at=AT + 10 * HOUR + 6 * HOUR))  # they turned out to be elsewhere
    house.clock.advance(timedelta(hours=6))
    assert house.due() == 1
    assert desk.entries() == [("ActDeferred", act), ("ActDeferred", act)]
    due = house.read(lambda c: ruling_on(c, act)).due
    house.clock.advance(timedelta(milliseconds=due - AT - 16 * HOUR))
    desk.tell(local("Europe/Madrid", at=due))
    assert house.due() == 1
    assert desk.entries()[-1] == ("ActPermitted", act)


def test_a_job_that_comes_too_early_waits_on(desk, house, night):
    act = desk.submit().act.id
    house.write(lambda c: resubmit(c, act))
    assert desk.entries() == [("ActDeferred", act)]
    assert night() == 1


def test_a_message_to_somebody_forgotten_meanwhile_is_void(desk, house, night):
    act = desk.submit().act.id
    house.write(lambda c: destroy(c, desk.person))
    night()
    assert desk.entries()[-1] == ("ActWithdrawn", act)
    assert house.journal()[-1].event.because == "person_erased"
    assert house.due() == 0


def test_an_act_of_a_module_that_is_gone_is_void(desk, house, night):
    event = ActDeferred(act="act_fax", kind="Fax", subject="cnv_1", fields={"id": "act_fax"}, due=AT)
    house.write(lambda c: append(c, MEMBER, event))
    house.write(lambda c: resubmit(c, "act_fax"))
    assert house.journal()[-1].event.because == "kind_unknown"


def test_a_unit_that_fails_after_the_ruling_leaves_everything_as_it_was(desk, house, night):
    """What a killed process leaves behind: nothing of the unit it was in."""
    act = desk.submit().act.id
    house.clock.advance(timedelta(hours=10))
    desk.tell(local(*EVENING, at=AT + 10 * HOUR))

    def dies(c):
        resubmit(c, act)
        raise RuntimeError("killed")

    with pytest.raises(RuntimeError):
        house.write(dies)
    assert desk.entries() == [("ActDeferred", act)]
    assert house.due() == 1
    assert desk.entries() == [("ActDeferred", act), ("ActPermitted", act)]


def test_a_deferral_that_was_not_committed_has_no_job(desk, house, night):
    def dies(c):
        submit(c, desk.act(), MEMBER)
        raise RuntimeError("killed")

    with pytest.raises(RuntimeError):
        house.write(dies)
    assert night() == 0
    assert desk.entries() == []


class Error(Exception):
    """What drivers raise (PEP 249)."""


@pytest.fixture
def broken(desk, house, night):
    """From the morning on, nobody can submit an act with "bad" in its text; hours pass, and everything is tried."""

    def fact(c, act):
        if "bad" in act.text:
            raise Error("the disk is on fire")
        return local("Europe/Zurich", at=c.at)

    def hours_pass(hours):
        house.database.tools.facts[LocalTime] = fact
        for _ in range(hours):
            house.clock.advance(timedelta(hours=1))
            house.due()

    return hours_pass


def test_what_cannot_be_submitted_is_refused_after_the_last_try_and_can_be_sent_again(desk, house, broken):
    act = desk.submit("A bad thing")
    broken(9 + ATTEMPTS - 1)
    assert desk.entries() == [("ActDeferred", act.act.id)]
    broken(1)
    assert desk.entries()[1:] == [("ActRefused", act.act.id)]
    found = house.read(lambda c: ruling_on(c, act.act.id))
    assert (found.outcome, found.act) == ("refused", act.act)
    (verdict,), (french,) = told(found, "en").verdicts, told(found, "fr").verdicts
    assert verdict.reason.startswith("This was not sent: it waited for its time")
    assert verdict.remedy
    assert french.remedy
    assert (verdict.remedy.words[:13], verdict.remedy.action) == ("Send it again", "edit")
    assert french.remedy.words.startswith("Renvoyez-le")
    assert house.due() == 0


def test_those_behind_one_that_cannot_be_submitted_leave_once_it_is_given_up(desk, house, broken):
    bad, good = desk.submit("A bad thing").act.id, desk.submit("A good thing").act.id
    broken(9 + ATTEMPTS + 2)
    assert desk.entries()[2:] == [("ActRefused", bad), ("ActPermitted", good)]


def test_what_is_given_up_after_its_contact_was_forgotten_is_void(desk, house, night):
    act = desk.submit().act.id
    house.write(lambda c: destroy(c, desk.person))
    house.clock.advance(timedelta(hours=10))
    house.write(lambda c: give_up(c, act))
    assert (desk.entries()[-1], house.journal()[-1].event.because) == (("ActWithdrawn", act), "person_erased")


def test_what_cannot_even_be_read_is_withdrawn(desk, house, night):
    act = desk.submit().act.id
    house.write(lambda c: c.run("UPDATE journal SET sealed = :junk WHERE account = :a", junk=bytes(40), a=c.account))
    house.clock.advance(timedelta(hours=10))
    house.write(lambda c: give_up(c, act))
    newest = house.read(lambda c: c.one("SELECT kind, clear FROM journal ORDER BY number DESC LIMIT 1"))
    assert (newest["kind"], "unreadable" in newest["clear"]) == ("ActWithdrawn", True)


def test_what_was_taken_back_meanwhile_is_not_given_up(desk, house, night):
    act = desk.submit().act.id
    house.clock.advance(timedelta(hours=10))
    house.write(lambda c: withdraw(c, act, MEMBER))
    house.write(lambda c: give_up(c, act))
    assert desk.entries()[-1] == ("ActWithdrawn", act)


def test_an_act_without_a_conversation_waits_alone(desk, house, night):
    act = reply(id="act_x", person=desk.person, conversation=None)
    house.write(lambda c: submit(c, act, MEMBER))
    night()
    assert desk.entries()[-1] == ("ActPermitted", "act_x")


async def test_two_processes_with_jobs_of_one_conversation_submit_each_act_once(desk, house):
    desk.tell(local(*EVENING), silent(contact_wrote_last_at=None))
    write = house.database.write
    acts = []
    for number in range(6):
        act = desk.act(str(number))
        acts.append(act.id)
        await write(lambda c, act=act: submit(c, act, MEMBER), ACCOUNT)
    house.clock.advance(timedelta(hours=10, seconds=1))
    desk.tell(local(*EVENING, at=AT + 10 * HOUR))
    # Units with different keys run on different lanes, as those of two processes do.
    await asyncio.gather(
        *(write(lambda c, act=act: resubmit(c, act), ACCOUNT, key) for act in reversed(acts) for key in (0, 1))
    )
    assert [act for kind, act in desk.entries() if kind == "ActPermitted"] == acts
