"""Three speak together: everybody hears everybody, anyone holds or leaves, and the others go on."""

from contextlib import asynccontextmanager

import pytest

from tests.support.talking import Day, holder, soon


@asynccontextmanager
async def three(shop):
    """A caller, Nora, and Ada whom she asked and brought in."""
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora"), await day.agent("Ada", "busy")
        caller, line, call = await day.talk(nora)
        await nora.does(f"/v1/calls/{call}/transfer", {"to": {"member": ada.id}, "kind": "consult"})
        other = await ada.takes()
        await other.voice.hears("Nora")
        await nora.does(f"/v1/calls/{call}/conference")
        await caller.voice.hears("Nora", "Ada")
        await line.voice.hears("caller", "Ada")
        await other.voice.hears("caller", "Nora")
        yield nora, ada, caller, line, other, call


async def test_the_caller_is_held_while_the_two_talk_and_comes_back(shop):
    async with three(shop) as (nora, _, caller, line, other, call):
        await nora.does(f"/v1/calls/{call}/hold")
        await caller.voice.hears(music=True)
        await line.voice.hears("Ada")
        await other.voice.hears("Nora")
        await nora.does(f"/v1/calls/{call}/resume")
        await caller.voice.hears("Nora", "Ada")
        await other.voice.hears("caller", "Nora")


async def test_who_holds_with_their_own_telephone_leaves_the_others_talking(shop):
    async with three(shop) as (_, _, caller, line, other, _):
        asked = line.call.reinvite(line.voice.sdp.replace(b"sendrecv", b"sendonly"))
        await line.phone.until(lambda: asked.is_done)
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        asked = line.call.reinvite(line.voice.sdp)
        await line.phone.until(lambda: asked.is_done)
        await caller.voice.hears("Nora", "Ada")
        await line.voice.hears("caller", "Ada")


async def test_who_is_muted_hears_the_others_and_is_heard_again(shop):
    async with three(shop) as (_, ada, caller, line, other, call):
        await ada.does(f"/v1/calls/{call}/mute", {"on": True})
        await caller.voice.hears("Nora")
        await other.voice.hears("caller", "Nora")
        await ada.does(f"/v1/calls/{call}/mute", {"on": False})
        await line.voice.hears("caller", "Ada")


@pytest.mark.parametrize("by", ["telephone", "screen"])
async def test_the_agent_leaves_and_the_caller_stays_with_the_colleague(shop, by):
    async with three(shop) as (nora, ada, caller, line, other, call):
        if by == "screen":
            await nora.does(f"/v1/calls/{call}/hang-up")
            await line.is_over()
        else:
            line.hangs_up()
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        await soon(lambda: holder(shop) == ada.id)
        await ada.does(f"/v1/calls/{call}/hold")  # it is hers, with all that one can do with a call
        await caller.voice.hears(music=True)


@pytest.mark.parametrize("by", ["telephone", "screen"])
async def test_the_colleague_leaves_and_the_caller_stays_with_the_agent(shop, by):
    async with three(shop) as (nora, ada, caller, line, other, call):
        if by == "screen":
            await ada.does(f"/v1/calls/{call}/hang-up")
            await other.is_over()
        else:
            other.hangs_up()
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")
        assert holder(shop) == nora.id


async def test_the_caller_leaves_and_it_is_over_for_all(shop):
    async with three(shop) as (nora, _, caller, line, other, _):
        caller.hangs_up()
        await line.is_over()
        await other.is_over()
        await soon(lambda: shop.conversations()[0]["state"] == "wrapping_up")
        assert holder(shop) == nora.id


async def test_a_number_outside_is_brought_in_and_stays_with_the_caller(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        told = await nora.does(f"/v1/calls/{call}/transfer", {"to": {"number": "+12025550195"}, "kind": "consult"})
        assert told["ruling"]["outcome"] == "permitted"
        outside = await day.rung("Ben")
        outside.picks_up()
        await outside.voice.hears("Nora")
        await nora.does(f"/v1/calls/{call}/conference")
        await caller.voice.hears("Nora", "Ben")
        await outside.voice.hears("caller", "Nora")
        await line.voice.hears("caller", "Ben")
        line.hangs_up()
        await caller.voice.hears("Ben")
        await outside.voice.hears("caller")
        await soon(lambda: shop.conversations()[0]["state"] == "wrapping_up")
        outside.hangs_up()
        await caller.is_over()
