"""Whoever calls a node without room is sent on where the number says so and the gate agrees, else told when to try."""

import pytest

from fairline.calls.tests.conftest import CALLER, OURS
from fairline.channels.voice.engine import arriving
from fairline.channels.voice.switchboard import Incoming
from fairline.channels.voice.tests.fakes import FakeLeg
from fairline.journal import HOUSE, append
from fairline.numbers.phones.events import PhoneNumberChanged, PhoneNumberProven

ELSEWHERE = "+41445550177"


async def knocks(on, called=OURS):
    """Somebody calls; their line."""
    leg = FakeLeg(outgoing=False, caller=Incoming(called, "trk_1", "", CALLER, "", "A"))
    await arriving.invited(on.node, leg)
    await on.settle()
    return leg


def sends_on(desk, to=ELSEWHERE):
    """The number says where its calls go when nobody can answer."""
    changed = PhoneNumberChanged(phone="num_1", name="Shop", forward_to=to)
    proven = PhoneNumberProven(phone="num_1", how="provider")
    desk.house.write(lambda c: append(c, HOUSE, changed, proven))


def test_without_room_they_are_told_to_try_again_and_nothing_is_begun(desk):
    async def story(on):
        on.node.room.is_draining = True
        leg = await knocks(on)
        assert leg.told == ["refuse 503"]
        assert not on.node.calls

    desk.run(story)
    assert desk.kinds("CallStarted") == []


def test_a_call_for_help_is_let_in_by_a_node_that_leaves(desk):
    async def story(on):
        on.node.room.is_draining = True
        leg = await knocks(on, "112")
        assert leg.told != ["refuse 503"]

    desk.run(story)


def test_another_node_is_tried_before_a_call_is_sent_on(desk):
    sends_on(desk)

    async def story(on):
        on.node.room.is_draining, on.node.is_alone = True, False
        assert (await knocks(on)).told == ["refuse 503"]

    desk.run(story)
    assert desk.kinds("ActPermitted", "ActRefused") == []


@pytest.mark.parametrize("known", [True, False])
def test_nobody_is_sent_on_without_the_gate(desk, known):
    sends_on(desk)

    async def story(on):
        on.node.room.is_draining = True
        if not known:
            on.node.trunks.clear()
        assert (await knocks(on)).told == ["refuse 302" if known else "refuse 503"]
        assert desk.kinds("ActPermitted", "ActRefused") == (["ActPermitted"] if known else [])

    desk.run(story)
