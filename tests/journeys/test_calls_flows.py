"""Callers go through a published flow: they are greeted, asked, led on by their keys, and wait in their turn."""

from tests.support.flowing import END, flowing, hears
from tests.support.talking import soon


async def test_a_caller_is_greeted_asked_told_of_a_wrong_key_and_of_none_and_led_on(desk):
    steps = [
        desk.say("welcome", "menu"),
        desk.menu({"1": "after", "2": "end"}, failed="end"),
        desk.say("after", "wait"),
        desk.wait(),
        END,
    ]
    async with flowing(desk, *steps, person="wait") as (day, flow):
        caller = day.calls()
        await caller.is_up()
        caller.voice.says = False
        await hears(caller, "welcome")
        await hears(caller, "ask")
        caller.voice.presses("7")
        await hears(caller, "wrong")
        await hears(caller, "ask")
        await hears(caller, "quiet")
        caller.voice.presses("1")  # it may be pressed before it was asked for
        await hears(caller, "after")
        caller.voice.says = True
        nora = await day.agent("Nora")
        line = await nora.takes()
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")
        await desk.ended(flow, "answered")
        caller.hangs_up()
        await line.is_over()
        await soon(lambda: desk.shop.calls() == [])


async def test_zero_leads_to_a_person_out_of_any_menu(desk):
    steps = [desk.menu({"1": "bye"}, failed="bye"), desk.say("bye", "end"), desk.wait(), END]
    async with flowing(desk, *steps, person="wait") as (day, _):
        caller = day.calls()
        await caller.is_up()
        await hears(caller, "ask")
        caller.voice.presses("0")
        await soon(lambda: [(each["state"], bool(each["queue"])) for each in desk.shop.calls()] == [("waiting", True)])
        await caller.voice.hears(music=True)


async def test_who_is_urgent_goes_first_and_who_was_not_answered_is_next(desk):
    form = {"name": "Small", "week": [{"day": day, "from": "00:00", "until": "24:00"} for day in range(7)]}
    small = desk.shop.post("/v1/queues", {**form, "offer_seconds": 5})["id"]
    steps = [
        desk.menu({"1": "wait", "2": "fast"}, failed="end"),
        desk.wait(small, place=desk.piece("news"), every_s=15),
        {**desk.wait(small, priority=5), "id": "fast"},
        END,
    ]
    async with flowing(desk, *steps, person="wait") as (day, _):
        patient, urgent = day.calls(), day.calls()
        await patient.is_up()
        await urgent.is_up()
        for line, key in ((patient, "1"), (urgent, "2")):
            await hears(line, "ask")
            line.voice.presses(key)
        await soon(lambda: [each["queue"] for each in desk.shop.calls()] == [small, small])
        ada = await day.agent("Ada", "away")
        nora = await day.agent("Nora")
        missed = await nora.rings()
        await missed.is_over()  # she let it ring
        await nora.rings()  # the patient one, now: the urgent one is given back, and not hers again
        await ada.does("/v1/presence", {"status": "available"}, "PUT")
        line = await ada.takes()
        await urgent.voice.hears("Ada")
        await line.voice.hears("caller")
        await hears(patient, "news")
