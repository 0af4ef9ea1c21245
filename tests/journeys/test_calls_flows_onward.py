"""A flow hands callers on, looks things up and looks at the clock; what cannot be done leads another way."""

from datetime import timedelta

from fairline.kit.clock import SystemClock
from tests.support.flowing import END, flowing, hears
from tests.support.talking import soon

OUTSIDE = "+12025550155"


def puts_through(desk, number=OUTSIDE):
    on = {"kind": "transfer", "id": "on", "to": "number", "target": number, "seconds": 20, "ways": {"failed": "bye"}}
    return [desk.say("welcome", "on"), on, desk.say("bye", "end"), END]


async def test_a_flow_puts_a_caller_through_to_a_number_and_they_hear_that_it_rings(desk):
    async with flowing(desk, *puts_through(desk)) as (day, flow):
        caller = day.calls()
        await caller.is_up()
        await hears(caller, "welcome")
        rung = await day.rung("Ben")
        await caller.voice.hears(music=True)  # that it rings
        rung.picks_up()
        await caller.voice.hears("Ben")
        await rung.voice.hears("caller")
        await desk.ended(flow, "handed_on")
        rung.hangs_up()
        await caller.is_over()
        await soon(lambda: desk.shop.calls() == [])
        path = f"/v1/conversations/{desk.runs(flow)[0]['conversation']}"
        held = await soon(lambda: (found := desk.shop.get(path))["state"] == "closed" and found)
        assert (held["queue"], held["status"]) == (None, "solved")


async def test_where_nobody_answers_there_or_it_may_not_be_called_the_caller_is_led_another_way(desk):
    async with flowing(desk, *puts_through(desk)) as (day, _):
        caller = day.calls()
        await caller.is_up()
        rung = await day.rung("Ben")
        rung.call.refuse(486)
        await hears(caller, "bye")
        await caller.is_over()
    async with flowing(desk, *puts_through(desk, "+442079460000")) as (day, _):  # a country that is not opened
        caller = day.calls()
        await caller.is_up()
        await hears(caller, "bye")
        await caller.is_over()
        assert day.carrier.calls == [caller.call]


async def test_calls_to_a_number_go_where_it_says_as_long_as_it_says_so(desk):
    shop, path = desk.shop, f"/v1/numbers/{desk.shop.number['id']}"
    async with flowing(desk, desk.say("welcome", "end"), END) as (day, _):
        changed = shop.ask("PATCH", path, {"forward_to": OUTSIDE, "forwarding": True})
        assert changed.status_code == 200, changed.text
        try:
            caller = day.calls()
            rung = await day.rung("Ben")
            rung.picks_up()
            await caller.is_up()
            await caller.voice.hears("Ben")
            caller.hangs_up()
            await rung.is_over()
        finally:
            assert shop.ask("PATCH", path, {"forwarding": False}).status_code == 200
        again = day.calls()
        await again.is_up()
        await hears(again, "welcome")


async def test_a_number_out_of_service_is_told_so_before_the_answer_and_no_call_begins(desk):
    shop, path = desk.shop, f"/v1/numbers/{desk.shop.number['id']}"
    async with flowing(desk, desk.say("welcome", "end"), END) as (day, _):
        known = len(shop.conversations())
        suspended = shop.ask("POST", f"{path}/suspension", {"reach": "full", "why": "a test"})
        assert suspended.status_code < 300, suspended.text
        try:
            caller = day.calls()
            await soon(lambda: caller.call.sdp)
            caller.voice.knows(caller.call.sdp)
            assert caller.call.state != "up"
            await soon(lambda: caller.voice.power() > 0.02)
            await soon(lambda: caller.call.state == "over")
            assert caller.call.status == 480
            assert (shop.calls(), len(shop.conversations())) == ([], known)
        finally:
            lifted = shop.ask("DELETE", f"{path}/suspension")
            assert lifted.status_code < 300, lifted.text


async def test_a_lookup_that_may_not_be_asked_falls_back(desk):
    ways = {"found": "after", "not_found": "bye", "failed": "quiet"}
    ask = {"kind": "lookup", "id": "ask", "url": "https://127.0.0.1:1/orders", "seconds": 2, "ways": ways}
    steps = [ask, desk.say("after", "end"), desk.say("bye", "end"), desk.say("quiet", "end"), END]
    async with flowing(desk, *steps) as (day, _):
        caller = day.calls()
        await caller.is_up()
        await hears(caller, "quiet")
        await caller.is_over()


def week(*days):
    return [{"day": day, "from": "00:00", "until": "24:00"} for day in days]


async def test_hours_lead_by_the_clock_and_by_holidays(desk):
    shop, today = desk.shop, SystemClock().now().date()
    days = [(today + timedelta(days=each)).isoformat() for each in (-1, 0, 1)]
    made = {"time_zone": "UTC", "week": week(*range(7))}
    always = shop.post("/v1/calendars", {"name": "Always", **made})["id"]
    never = shop.post("/v1/calendars", {"name": "Never", **made, "week": []})["id"]
    feast = shop.post("/v1/calendars", {"name": "Feast", **made, "holidays": {"extra": days}})["id"]
    steps = [
        {"kind": "hours", "id": "one", "calendar": always, "ways": {"open": "two", "closed": "bye"}},
        {"kind": "hours", "id": "two", "calendar": never, "ways": {"open": "bye", "closed": "three"}},
        {"kind": "hours", "id": "three", "calendar": feast, "ways": {"open": "bye", "closed": "after"}},
        desk.say("after", "end"), desk.say("bye", "end"), END,
    ]  # fmt: skip
    async with flowing(desk, *steps) as (day, _):
        caller = day.calls()
        await caller.is_up()
        await hears(caller, "after")
        await caller.is_over()


async def test_a_flow_is_rolled_back_while_a_call_is_in_it_and_the_call_stays_on_its_version(desk):
    first = [desk.menu({"1": "after"}, failed="wait"), desk.say("after", "end"), desk.wait(), END]
    second = [desk.menu({"1": "news"}, failed="wait"), desk.say("news", "end"), desk.wait(), END]
    async with flowing(desk, *first) as (day, flow):
        shop = desk.shop
        body = {"languages": ["en"], "start": "menu", "steps": second}
        assert shop.ask("PATCH", f"/v1/flows/{flow}", {"body": body}).status_code == 200
        assert desk.publish(flow) == 2
        newer = day.calls()
        await newer.is_up()
        await hears(newer, "ask")
        back = shop.post(f"/v1/flows/{flow}/versions/1/publication", {"note": "back"})
        assert (back["number"], back["copy_of"]) == (3, 1)
        older = day.calls()
        await older.is_up()
        await hears(older, "ask")
        newer.voice.presses("1")
        older.voice.presses("1")
        await hears(newer, "news")
        await hears(older, "after")
        assert sorted(each["version"] for each in desk.runs(flow)) == [2, 3]
