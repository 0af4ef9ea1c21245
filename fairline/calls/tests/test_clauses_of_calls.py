"""What the register says of calls, tried on calls: whose number is shown, who may talk, what is written down."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts.plans.service import assign
from fairline.calls import service
from fairline.calls.service import NotSeated, To, Wanted
from fairline.calls.tests.test_on_a_call import does, talking
from fairline.channels.voice.engine import arriving
from fairline.channels.voice.switchboard import Incoming
from fairline.channels.voice.tests.fakes import FakeLeg
from fairline.journal import HOUSE, Actor, after, append
from fairline.numbers.phones.events import PhoneNumberActivated, PhoneNumberAdded
from tests.support.house import OTHER

THEIRS = "num_theirs"


@pytest.fixture
def another(house):
    """A number that another account has proven."""
    added = PhoneNumberAdded(
        phone=THEIRS, number="+41445550199", country="CH", kind="geographic", name="Other", source="held"
    )
    house.write(lambda c: append(c, HOUSE, added, PhoneNumberActivated(phone=THEIRS)), OTHER)


def dials(desk, member, sender):
    wanted = Wanted("+41790009988", sender=sender)
    return desk.house.write(lambda c: service.dial(c, member, wanted, Actor("member", member)))


def test_a_call_that_would_show_another_accounts_number_is_not_set_up(desk, another):
    """Clauses TDA-VOICE-CALLERID and ZS-CC-LAW-SPOOF: as the wire and the screen ask for it."""
    ada = desk.agent("Ada")

    async def story(on):
        dialled = dials(desk, ada, THEIRS)
        await on.settle()
        assert dialled.call == ""
        assert {verdict.policy for verdict in dialled.ruling.verdicts if verdict.outcome == "refuse"} >= {"caller_id"}
        assert desk.phones.dialled == []

    desk.run(story)
    assert desk.kinds("CallStarted", "LegStarted") == []


def test_a_number_keyed_on_a_phone_is_refused_with_403_where_the_number_shown_is_not_proven(desk):
    """Clause ZS-CC-LAW-SPOOF: the phone never says whose number is shown, and an unproven one is not."""
    ada = desk.agent("Ada")

    async def story(on):
        leg = FakeLeg(outgoing=False, caller=Incoming("+41790009988", "", desk.users[ada], THEIRS, "", ""))
        await arriving.invited(on.node, leg)
        await on.settle()
        assert leg.told[-1] == "refuse 403"
        assert desk.phones.dialled == []

    desk.run(story)
    assert desk.kinds("CallStarted") == []
    (refused,) = [each for each in desk.events() if type(each).__name__ == "ActRefused"]
    assert "caller_id" in {verdict.policy for verdict in refused.verdicts if verdict.outcome == "refuse"}


def test_two_linked_legs_of_a_transferred_call_last_as_long_as_the_call(desk):
    """Clause TDP19-INTERACTION-META."""
    ada = desk.agent("Ada")

    def passes(seconds):
        desk.house.clock.advance(timedelta(seconds=seconds))

    async def story(on):
        leg, _, call = await talking(on, desk)
        passes(61)
        ben = await on.agent("Ben")
        await does(on, desk, service.hand_on, call, ada, To(member=ben))
        await on.does(desk.phones.dialled[-1], "picks_up")
        passes(118)
        await on.does(leg, "goes")
        legs = {each.member: each for each in on.legs(call)}
        assert [legs[who].kind for who in ("", ada, ben)] == ["contact", "agent", "agent"]

    desk.run(story)
    entries = desk.house.read(lambda c: after(c, 0, 10_000))
    began = {each.event.leg: each.at for each in entries if each.kind == "LegAnswered"}
    over = {each.event.leg: each.at for each in entries if each.kind == "LegEnded"}
    (ended,) = [each.event for each in entries if each.kind == "CallEnded"]
    agents = [each.event.leg for each in entries if each.kind == "LegStarted" and each.event.kind == "agent"]
    lasted = [over.get(leg, entries[-1].at) - began[leg] for leg in agents]
    assert len(lasted) == 2
    assert abs(sum(lasted) - ended.lasted) <= 1_000
    assert {each.event.call for each in entries if each.kind in ("LegStarted", "LegEnded")} == {ended.call}


def test_a_sixth_agent_is_neither_let_call_nor_handed_a_call_while_five_hold_the_five_seats(desk):
    """Clause ZS-CC-AGENT-ENTITLED."""
    ada = desk.agent("Ada")

    async def story(on):
        held = [ada, *[await on.agent(f"Agent{number}", phone=False) for number in range(4)]]
        desk.house.write(lambda c: assign(c, HOUSE, "suite", seats={"voice": 5}))
        for member in held:
            desk.house.write(lambda c, member=member: accounts.give_seat(c, HOUSE, member, "voice"))
        _, _, call = await talking(on, desk)
        sixth = await on.agent("Six")
        rung = len(desk.phones.dialled)
        for verb in (service.hand_on, service.consult):
            with pytest.raises(NotSeated):
                desk.house.write(lambda c, verb=verb: verb(c, call, ada, To(member=sixth), Actor("member", ada)))
        dialled = dials(desk, sixth, "num_1")
        await on.settle()
        refused = {verdict.policy: verdict.reason for verdict in dialled.ruling.verdicts if verdict.outcome == "refuse"}
        assert refused["granted"] == "seat"
        assert len(desk.phones.dialled) == rung

    desk.run(story)
