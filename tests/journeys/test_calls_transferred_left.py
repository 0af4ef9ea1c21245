"""Who hands a call on may hang up at any moment: the caller goes to whom was asked, or back to their queue."""

import pytest

from tests.support.talking import Day, holder, soon


async def asking(day, kind):
    """Nora talks with a caller and asks for Ada, whose telephone rings."""
    nora, ada = await day.agent("Nora"), await day.agent("Ada", "busy")
    caller, line, call = await day.talk(nora)
    await nora.does(f"/v1/calls/{call}/transfer", {"to": {"member": ada.id}, "kind": kind})
    return nora, ada, caller, line, await ada.rings()


async def test_who_asked_and_hangs_up_leaves_the_caller_and_the_conversation_with_whom_they_asked(shop):
    async with Day(shop) as day:
        _, ada, caller, line, other = await asking(day, "consult")
        other.picks_up()
        await other.voice.hears("Nora")
        line.hangs_up()
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        await soon(lambda: holder(shop) == ada.id)
        other.hangs_up()
        await caller.is_over()
        await soon(lambda: shop.conversations()[0]["state"] == "wrapping_up")
        assert holder(shop) == ada.id


@pytest.mark.parametrize("kind", ["consult", "blind"])
async def test_who_hangs_up_while_a_colleague_is_still_asked_leaves_the_caller_to_them(shop, kind):
    async with Day(shop) as day:
        _, ada, caller, line, other = await asking(day, kind)
        line.hangs_up()
        await caller.voice.hears(music=True)
        other.picks_up()
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        await soon(lambda: holder(shop) == ada.id)


@pytest.mark.parametrize("kind", ["consult", "blind"])
async def test_a_caller_whom_neither_wants_waits_in_the_queue_again(shop, kind):
    async with Day(shop) as day:
        nora, _, caller, line, other = await asking(day, kind)
        ben = await day.agent("Ben", "busy")
        await nora.does("/v1/presence", {"status": "away"}, "PUT")
        line.hangs_up()
        await caller.voice.hears(music=True)
        other.call.refuse(486)
        await soon(lambda: not holder(shop))
        await caller.voice.hears(music=True)
        await ben.does("/v1/presence", {"status": "available"}, "PUT")
        third = await ben.takes()
        await caller.voice.hears("Ben")
        await third.voice.hears("caller")


async def test_whom_a_caller_left_for_hangs_up_and_the_agent_has_them_again(shop):
    async with Day(shop) as day:
        nora, _, caller, line, other = await asking(day, "consult")
        other.picks_up()
        await other.voice.hears("Nora")
        other.hangs_up()
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")
        await soon(lambda: shop.calls()[0]["state"] == "up")
        assert holder(shop) == nora.id


@pytest.mark.parametrize("kind", ["consult", "blind"])
async def test_a_caller_who_hangs_up_while_a_colleague_is_asked_ends_it_for_all(shop, kind):
    async with Day(shop) as day:
        nora, _, caller, line, other = await asking(day, kind)
        caller.hangs_up()
        await line.is_over()
        await other.is_over()
        await soon(lambda: shop.conversations()[0]["state"] == "wrapping_up")
        assert holder(shop) == nora.id
