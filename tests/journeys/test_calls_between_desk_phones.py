"""Members' desk phones call one another by short numbers: directly, and to hand a call on."""

import pytest

from tests.support.talking import Day, Line, soon


async def desk(day, agent):
    """A desk phone of somebody's, and its short number."""
    made, phone = await day.desk_phone(agent)
    found = (await agent.does("/v1/phone/lines", method="GET"))["items"]
    return phone, next(each["extension"] for each in found if each["id"] == made)


def dials(day, phone, number, name):
    """Somebody keys a number on a telephone."""
    voice = day.voice(name)
    return Line(phone, phone.call(f"sip:{number}@127.0.0.1:{day.shop.sip}", voice.sdp), voice)


def ringing(phone):
    return [each for each in phone.calls if each.state in ("new", "early") and not each.outgoing]


async def test_one_desk_phone_rings_another_and_they_talk_without_anybody_outside(shop):
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora", "away"), await day.agent("Ada", "away")
        (hers, _), (theirs, number) = await desk(day, nora), await desk(day, ada)
        assert len(number) == 4
        before = len(shop.conversations())
        line = dials(day, hers, number, "Nora")
        (call,) = await soon(lambda: ringing(theirs))
        other = Line(theirs, call, day.voice("Ada"))
        call.ring()
        other.picks_up()
        await line.is_up()
        await line.voice.hears("Ada")
        await other.voice.hears("Nora")
        assert (len(shop.conversations()), shop.calls()) == (before, [])
        other.hangs_up()
        await line.is_over()


@pytest.mark.parametrize("how", ["declined", "in a call", "nobody's"])
async def test_who_cannot_be_reached_by_a_short_number_is_not(shop, how):
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora", "away"), await day.agent("Ada")
        (hers, _), (theirs, number) = await desk(day, nora), await desk(day, ada)
        caller = other = None
        if how == "in a call":
            caller, other, _ = await day.talk(ada)
        line = dials(day, hers, "9876" if how == "nobody's" else number, "Nora")
        if how == "declined":
            (call,) = await soon(lambda: ringing(theirs))
            call.refuse(603)
        await line.is_over()
        assert line.call.status in {"declined": (603,), "in a call": (486,), "nobody's": (403, 404, 480)}[how]
        if caller and other:
            caller.hangs_up()
            await other.is_over()


async def test_a_call_is_handed_on_to_a_short_number(shop):
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora"), await day.agent("Ada", "busy")
        _, number = await desk(day, ada)
        caller, line, _ = await day.talk(nora)
        line.call.ask("REFER", Refer_To=f"<sip:{number}@127.0.0.1:{shop.sip}>")
        other = await ada.takes()
        await caller.voice.hears("Ada")
        await line.is_over()
        other.hangs_up()
        await caller.is_over()
