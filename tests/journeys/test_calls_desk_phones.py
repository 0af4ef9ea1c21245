"""A member connects a desk phone, sees that it is there, and takes it away again; from then on it is nobody's."""

import asyncio

from tests.support.talking import PATIENCE, Day, Line, soon


async def seen(agent, id, wanted):
    """The line as its member sees it, once it is connected or gone; None for one that was removed."""
    async with asyncio.timeout(PATIENCE):
        while True:
            found = (await agent.does("/v1/phone/lines", method="GET"))["items"]
            line = next((each for each in found if each["id"] == id), None)
            if line is None or line["registered"] is wanted:
                return line


async def test_a_desk_phone_is_made_seen_rung_and_removed(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        made, phone = await day.desk_phone(nora)
        line = await seen(nora, made, True)
        assert (line["over"], line["password"], line["user"]) == ("udp", "", phone.username)
        caller = day.calls()
        (call,) = await soon(lambda: [each for each in phone.calls if each.state == "new"])
        desk = Line(phone, call, day.voice("Nora"))
        desk.picks_up()
        await caller.is_up()
        await caller.voice.hears("Nora")
        await nora.does(f"/v1/phone/lines/{made}", method="DELETE")
        assert await seen(nora, made, True) is None
        await desk.voice.hears("caller")  # what is said goes on
        asked = phone.register()
        await phone.until(lambda: asked.is_done)
        assert asked.status in (401, 403)
        dialled = phone.call(f"sip:+12025550123@127.0.0.1:{shop.sip}", desk.voice.sdp)
        await soon(lambda: dialled.state == "over")
        assert dialled.status in (401, 403, 407)
        desk.hangs_up()
        await caller.is_over()
        for each in shop.conversations():
            shop.ask("PUT", f"/v1/conversations/{each['id']}/wrap-up", {})
        day.calls()
        await nora.rings()
        assert all(each.state == "over" for each in phone.calls)


async def test_a_telephone_that_says_goodbye_is_shown_as_gone(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora", "away")
        made, phone = await day.desk_phone(nora)
        assert await seen(nora, made, True)
        asked = phone.register(expires=0)
        await phone.until(lambda: asked.is_done)
        line = await seen(nora, made, False)
        assert line["registered"] is False
