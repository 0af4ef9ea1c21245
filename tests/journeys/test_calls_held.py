"""A caller is held from the screen and from the telephone, hears music, and is heard again; a mute is a mute."""

from tests.support.talking import Day


async def test_a_caller_held_from_the_screen_hears_music_until_they_are_taken_back(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        await nora.does(f"/v1/calls/{call}/hold")
        await caller.voice.hears(music=True)
        await line.voice.hears()
        assert shop.calls()[0]["state"] == "held"
        await nora.does(f"/v1/calls/{call}/resume")
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")
        (held,) = shop.calls()
        assert (held["state"], [leg["held"] for leg in held["legs"]]) == ("up", [False, False])


async def test_a_telephone_holds_by_itself_and_goes_on(shop):
    async with Day(shop) as day:
        caller, line, _ = await day.talk(await day.agent("Nora"))
        asked = line.call.reinvite(line.voice.sdp.replace(b"sendrecv", b"sendonly"))
        await line.phone.until(lambda: asked.is_done)
        assert asked.status == 200
        await caller.voice.hears(music=True)
        asked = line.call.reinvite(line.voice.sdp)
        await line.phone.until(lambda: asked.is_done)
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")


async def test_a_muted_agent_hears_and_is_not_heard(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        await nora.does(f"/v1/calls/{call}/mute", {"on": True})
        await caller.voice.hears()
        await line.voice.hears("caller")
        await nora.does(f"/v1/calls/{call}/mute", {"on": False})
        await caller.voice.hears("Nora")
