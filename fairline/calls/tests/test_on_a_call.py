"""What agents and supervisors do on a call: hold, mute, hand on, ask first, bring together, listen; pages reload."""

import pytest

from fairline.calls import service
from fairline.calls.service import NotOnCall, To
from fairline.channels import voice
from fairline.channels.voice.engine import alive, resuming
from fairline.conversations import conversation
from fairline.journal import Actor


async def talking(on, desk):
    """A call an agent took: the caller's line, the agent's phone, the call's id."""
    leg, call = await on.rings()
    phone = desk.phones.dialled[-1]
    await on.does(phone, "picks_up")
    return leg, phone, call


async def does(on, desk, verb, call, member, *rest):
    """A member does something with a call, and all that comes of it happens."""
    desk.house.write(lambda c: verb(c, call, member, *rest, Actor("member", member)))
    await on.settle()


def test_a_held_caller_hears_music_and_not_the_agent(desk):
    desk.agent("Ada")

    async def story(on):
        _, _, call = await talking(on, desk)
        caller, agent = desk.media.ends[:2]
        await on.tells(voice.Hold(call=call))
        assert caller.wired is None
        assert caller.plays is not None
        assert on.call(call).state == "held"
        await on.tells(voice.Hold(call=call, on=False))
        assert caller.wired is agent
        assert caller.plays is None
        assert on.call(call).state == "up"

    desk.run(story)


def test_a_blind_transfer_lets_the_agent_go_when_the_other_picks_up_and_not_before(desk):
    ada = desk.agent("Ada")

    async def story(on):
        _, first, call = await talking(on, desk)
        ben = await on.agent("Ben")
        await does(on, desk, service.hand_on, call, ada, To(member=ben))
        second = desk.phones.dialled[-1]
        assert second is not first
        assert first.state == "up"
        await on.does(second, "picks_up")
        assert first.told == ["hang_up"]
        assert on.call(call).state == "up"
        assert desk.media.ends[0].wired is desk.media.ends[-1]
        assert desk.shop.read(lambda c: conversation(c, on.call(call).conversation)).agent == ben

    desk.run(story)


def test_a_blind_transfer_nobody_takes_gives_the_caller_back(desk):
    ada = desk.agent("Ada")

    async def story(on):
        _, first, call = await talking(on, desk)
        ben = await on.agent("Ben")
        await does(on, desk, service.hand_on, call, ada, To(member=ben))
        await on.does(desk.phones.dialled[-1], "refuses", 486)
        assert first.state == "up"
        assert on.call(call).state in ("held", "up")
        await on.tells(voice.Hold(call=call, on=False))
        assert desk.media.ends[0].wired is desk.media.ends[1]

    desk.run(story)


def test_who_was_asked_first_is_left_with_the_caller(desk):
    ada = desk.agent("Ada")

    async def story(on):
        _, first, call = await talking(on, desk)
        ben = await on.agent("Ben")
        await does(on, desk, service.consult, call, ada, To(member=ben))
        second = desk.phones.dialled[-1]
        await on.does(second, "picks_up")
        caller, agent, asked = desk.media.ends
        assert agent.wired is asked
        assert caller.wired is None
        assert caller.plays is not None
        await does(on, desk, service.complete, call, ada)
        assert caller.wired is asked
        assert first.told == ["hang_up"]
        assert desk.shop.read(lambda c: conversation(c, on.call(call).conversation)).agent == ben

    desk.run(story)


def test_three_hear_one_another_and_two_go_on_when_one_leaves(desk):
    ada = desk.agent("Ada")

    async def story(on):
        _, first, call = await talking(on, desk)
        ben = await on.agent("Ben")
        await does(on, desk, service.consult, call, ada, To(member=ben))
        second = desk.phones.dialled[-1]
        await on.does(second, "picks_up")
        await does(on, desk, service.all_together, call, ada)
        caller, agent, asked = desk.media.ends
        assert caller.room == agent.room == asked.room != ""
        assert all(gain == 1.0 for gain in desk.media.gains.values())
        assert len(desk.media.gains) == 6
        await on.does(first, "goes")
        assert caller.wired is asked
        assert on.call(call).state == "up"

    desk.run(story)


def test_who_is_not_on_a_call_steers_nothing(desk):
    desk.agent("Ada")

    async def story(on):
        _, _, call = await talking(on, desk)
        eve = await on.agent("Eve", phone=False)
        with pytest.raises(NotOnCall):
            desk.house.read(lambda c: service.on_call(c, call, eve))

    desk.run(story)


def test_a_whisper_is_heard_by_the_agent_and_by_nobody_else(desk):
    desk.agent("Ada")

    async def story(on):
        _, _, call = await talking(on, desk)
        sue = await on.agent("Sue")
        ring = voice.Ring(call=call, leg="leg_sup", member=sue, kind="supervisor", at_once=True)
        await on.tells(ring, voice.Listen(call=call, leg="leg_sup", mode="whisper"))
        await on.does(desk.phones.dialled[-1], "picks_up")
        caller, agent, boss = (end.id for end in desk.media.ends)
        gains = desk.media.gains
        assert (gains[agent, boss], gains[caller, boss]) == (1.0, 0.0)
        assert gains[boss, caller] == gains[boss, agent] == gains[caller, agent] == 1.0

    desk.run(story)


def test_a_reloaded_page_is_rung_again_and_the_caller_waits_for_it(desk):
    ada = desk.agent("Ada")

    async def story(on):
        _, first, call = await talking(on, desk)
        await on.does(first, "falls")
        caller = desk.media.ends[0]
        assert on.call(call).state != "over"
        assert caller.plays is not None
        resuming.back(on.node, ada)
        await on.settle()
        again = desk.phones.dialled[-1]
        assert again is not first
        assert again.headers["X-Fairline-Resume"] == call
        await on.does(again, "picks_up")
        assert caller.wired is desk.media.ends[-1]
        assert caller.plays is None

    desk.run(story)


def test_the_call_is_over_when_the_agent_hangs_up(desk):
    ada = desk.agent("Ada")

    async def story(on):
        leg, phone, call = await talking(on, desk)
        await on.does(phone, "goes")
        assert leg.told[-1] == "hang_up"
        assert on.call(call).state == "over"

    desk.run(story)
    (ended,) = [event for event in desk.events() if type(event).__name__ == "CallEnded"]
    assert (ended.cause, ended.by, ended.member, ended.answered) == ("hung_up", "member", ada, True)


def test_a_node_that_died_leaves_no_call_open(desk):
    desk.agent("Ada")
    calls = []

    async def story(on):
        _, _, call = await talking(on, desk)
        calls.append(call)
        on.node.calls.clear()  # the process is gone, with everything it knew

    async def later(on):
        await alive.bury(on.node, "node-1")
        assert on.call(calls[0]).state == "over"
        assert on.call(calls[0]).cause == "lost"

    desk.run(story)
    desk.run(later)
