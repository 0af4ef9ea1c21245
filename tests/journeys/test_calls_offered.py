"""Calls are offered to agents: picked up, declined, left to ring, raced by callers who hang up; nobody stays busy."""

import asyncio
import random
from functools import partial

import pytest

from tests.journeys.test_calls_made import where
from tests.support.talking import Day, Line, soon


def load(shop, agent):
    """How much of each channel a member has in hand."""
    (found,) = [each for each in shop.get("/v1/presences")["items"] if each["member"]["id"] == agent.id]
    return {channel: count for channel, count in found["load"].items() if count}


async def at_rest(shop, *agents):
    """Until no call stands, no telephone rings and nobody is busy."""
    await soon(lambda: shop.calls() == [])
    finish(shop)
    for agent in agents:
        await soon(partial(is_at_rest, shop, agent))


def is_at_rest(shop, agent):
    return all(call.state == "over" for call in agent.phone.calls) and load(shop, agent) == {}


async def picks_up(day, agent, chance):
    """Take whatever rings, after a moment each time, until this ends."""
    answered = set()
    while True:
        for call in agent.phone.calls:
            if call.state in ("new", "early") and id(call) not in answered:
                answered.add(id(call))
                call.ring()
                await asyncio.sleep(chance.random() * 0.15)
                if call.state == "early":
                    call.answer(day.voice(agent.name).sdp)
        await asyncio.sleep(0.005)


@pytest.mark.parametrize("seed", range(4))
async def test_a_caller_who_hangs_up_at_any_moment_leaves_no_agent_busy_and_no_leg(shop, seed):
    chance = random.Random(seed)
    async with Day(shop) as day:
        agents = [await day.agent("Nora"), await day.agent("Ada")]
        tasks = [asyncio.create_task(picks_up(day, each, chance)) for each in agents]
        for _ in range(6):
            caller = day.calls()
            await asyncio.sleep(chance.random() * 0.4)
            await caller.leaves()
            await at_rest(shop, *agents)
        for task in tasks:
            task.cancel()


def finish(shop):
    """Take agents out of wrap-up, and close what nobody took."""
    for each in shop.conversations():
        if each["state"] != "closed":
            shop.ask("POST", f"/v1/conversations/{each['id']}/wrap-up")
            shop.ask("PUT", f"/v1/conversations/{each['id']}/wrap-up", {})


async def test_a_declined_call_goes_to_the_next_agent_and_comes_back_when_nobody_else_is_there(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller = day.calls()
        first = await nora.rings()
        ada = await day.agent("Ada")
        first.call.refuse(603)
        other = await ada.takes()
        await caller.is_up()
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        assert load(shop, nora) == {}
        assert load(shop, ada) == {"voice": 1}


async def test_a_call_that_nobody_picks_up_goes_on_and_waits_before_those_who_came_later(shop):
    shop.ask("PATCH", f"/v1/queues/{shop.queue}", {"offer_seconds": 5})
    try:
        async with Day(shop) as day:
            nora = await day.agent("Nora")
            first = day.calls()
            ringing = await nora.rings()
            second = day.calls()
            for each in (first, second):
                await each.is_up()
            ada = await day.agent("Ada", "busy")
            await soon(lambda: ringing.call.state == "over", 15)  # it rang long enough
            await nora.does("/v1/presence", {"status": "away"}, "PUT")
            await ada.does("/v1/presence", {"status": "available"}, "PUT")
            line = await ada.takes()
            second.voice.says = False
            await first.voice.hears("Ada")
            await line.voice.hears("caller")
    finally:
        shop.ask("PATCH", f"/v1/queues/{shop.queue}", {"offer_seconds": 30})


async def test_two_telephones_of_one_agent_ring_and_the_one_that_is_picked_up_has_the_call(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        _, phone = await day.desk_phone(nora)
        caller = day.calls()
        screen = await nora.rings()
        (call,) = await soon(lambda: [each for each in phone.calls if each.state == "new"])
        desk = Line(phone, call, day.voice("Nora"))
        desk.picks_up()
        await caller.is_up()
        await caller.voice.hears("Nora")
        await desk.voice.hears("caller")
        await soon(lambda: screen.call.state == "over")
        assert len(shop.calls()[0]["legs"]) == 2


async def test_an_agent_without_a_telephone_is_passed_over(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora", "away")
        asked = nora.phone.register(expires=0)
        await nora.phone.until(lambda: asked.is_done)
        await nora.does("/v1/presence", {"status": "available"}, "PUT")
        caller = day.calls()
        await soon(lambda: shop.calls() != [])
        ada = await day.agent("Ada")
        line = await ada.takes()
        await caller.is_up()
        await caller.voice.hears("Ada")
        await line.voice.hears("caller")
        assert load(shop, nora) == {}


async def test_who_talks_already_is_offered_no_second_call_also_where_they_called_themselves(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        line = nora.keys(number)
        outside = await day.rung("Ben")
        outside.picks_up()
        await line.is_up()
        await line.voice.hears("Ben")
        await day.calls().is_up()
        ada = await day.agent("Ada")
        await ada.takes()
        assert [each.state for each in nora.phone.calls] == ["up"]


async def test_who_chats_is_offered_a_call_beside_it_as_far_as_their_capacity_goes(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        visitor = shop.visitor()
        visitor.say("message-1", "Hello")
        await soon(lambda: load(shop, nora) == {"webchat": 1})
        (offer,) = (await nora.does("/v1/offers", method="GET"))["items"]
        await nora.does(f"/v1/offers/{offer['id']}/acceptance")
        _caller, _line, _ = await day.talk(nora)
        assert load(shop, nora) == {"webchat": 1, "voice": 1}
        await day.calls().is_up()
        assert len(shop.calls()) == 2
        assert load(shop, nora)["voice"] == 1


async def test_who_dials_and_does_not_pick_up_their_own_telephone_leaves_no_call_behind(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        await nora.does("/v1/calls", {"number": number})
        (await nora.rings()).call.refuse(486)
        await at_rest(shop, nora)
