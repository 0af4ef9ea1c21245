"""Who came out of a flow's queue while something was offered there is held with music, as everybody is."""

from tests.support.flowing import END, flowing, hears
from tests.support.talking import soon


async def test_who_was_offered_to_be_called_back_hears_music_when_they_are_held(desk):
    offer = {"does": "callback", "digit": "1", "prompt": desk.piece("offer"), "after_s": 0}
    steps = [desk.wait(offers=[offer], ways={"callback": "end"}), END]
    async with flowing(desk, *steps) as (day, flow):
        caller = day.calls()
        await caller.is_up()
        await hears(caller, "offer")
        nora = await day.agent("Nora")
        line = await nora.takes()
        await caller.voice.hears("Nora")
        call = desk.shop.calls()[0]["id"]
        await nora.does(f"/v1/calls/{call}/hold")
        await caller.voice.hears(music=True)
        await nora.does(f"/v1/calls/{call}/resume")
        await line.voice.hears("caller")
        caller.voice.presses("1")  # what was offered stands no longer
        await caller.voice.hears("Nora")
        await desk.ended(flow, "answered")
        caller.hangs_up()
        await line.is_over()
        await soon(lambda: desk.shop.calls() == [])
