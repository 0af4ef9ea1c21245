"""What agents and supervisors do on a call: hold, mute, hand on, ask first, bring together, listen; pages reload."""

import pytest

from fairline.calls import service
from fairline.calls.service import NotOnCall, To
from fairline.channels import voice
from fairline.channels.voice.engine import alive, resuming
from fairline.conversations import conversation, end_wrap_up, merge, set_aside, start_wrap_up
from fairline.conversations.reading import OnTheLine
from fairline.conversations.status import set_status
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


CLOSINGS = {
    "wrapped up": lambda c, talk, by: start_wrap_up(c, talk, by, None, oversees=True),
    "closed": lambda c, talk, by: end_wrap_up(c, talk, by, None),
    "solved": lambda c, talk, by: set_status(c, conversation(c, talk), "solved", by),
    "put away": lambda c, talk, by: set_aside(c, talk, by, "spam"),
}


@pytest.mark.parametrize("how", CLOSINGS)
def test_nobody_closes_a_conversation_over_a_caller_who_is_on_the_line(desk, how):
    async def story(on):
        _, call = await on.rings()  # nobody is there: they wait
        held, program = on.call(call), Actor("app", "tok_1")
        with pytest.raises(OnTheLine):
            desk.house.write(lambda c: CLOSINGS[how](c, held.conversation, program))
        await on.settle()
        assert on.call(call).state == "waiting"
        assert desk.house.read(lambda c: conversation(c, held.conversation)).state == "open"
        await on.tells(voice.HangUp(call=call))
        desk.house.write(lambda c: CLOSINGS[how](c, held.conversation, program))
        assert desk.house.read(lambda c: conversation(c, held.conversation)).state != "open"

    desk.run(story)


def test_what_somebody_is_on_the_line_for_is_not_merged_away(desk):
    async def story(on):
        _, first = await on.rings("+12025550188")
        _, second = await on.rings("+12025550199")
        into, gone = (on.call(each).conversation for each in (first, second))
        with pytest.raises(OnTheLine):
            desk.house.write(lambda c: merge(c, into, Actor("app", "tok_1"), gone))
        await on.tells(voice.HangUp(call=second))
        desk.house.write(lambda c: merge(c, into, Actor("app", "tok_1"), gone))
        assert desk.house.read(lambda c: conversation(c, gone)).merged_into == into

    desk.run(story)


async def falls_silent(on, desk, number, why="silent"):
    desk.media.tells("EndLost", desk.media.ends[number].id, why=why)
    await on.settle()


def test_a_caller_whose_telephone_died_does_not_wait_for_ever(desk):
    async def story(on):
        leg, call = await on.rings()
        await falls_silent(on, desk, 0)
        assert (on.call(call).state, on.call(call).cause) == ("over", "lost")
        assert leg.state == "over"

    desk.run(story)


def test_an_agent_whose_telephone_died_is_out_of_the_call(desk):
    desk.agent("Ada")

    async def story(on):
        _, _, call = await talking(on, desk)
        await falls_silent(on, desk, 1)
        agent = next(each for each in on.legs(call) if each.kind == "agent")
        assert (agent.state, agent.cause) == ("over", "lost")

    desk.run(story)


def test_nobody_hangs_up_on_a_call_for_help_that_has_gone_silent(desk):
    desk.agent("Ada")

    async def story(on):
        _, _, call = await talking(on, desk)
        next(each for each in on.node.calls[call].parties.values() if each.kind == "contact").urgent = True
        await falls_silent(on, desk, 0)
        await falls_silent(on, desk, 1)
        assert on.call(call).state == "up"
        await falls_silent(on, desk, 0, "worker")  # its sound is gone for good
        assert on.call(call).state == "over"

    desk.run(story)
