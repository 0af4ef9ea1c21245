"""A caller waits, an agent picks up, both hear one another; whoever hangs up, the call is wrapped up and stands."""

from tests.support.patience import eventually
from tests.support.talking import Day, soon


async def test_a_caller_waits_with_music_until_an_agent_comes(shop):
    async with Day(shop) as day:
        caller = day.calls()
        await caller.is_up()
        await caller.voice.hears(music=True)
        assert [each["state"] for each in shop.calls()] == ["waiting"]
        nora = await day.agent("Nora")
        line = await nora.takes()
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")
        (held,) = shop.calls()
        assert (held["state"], [leg["kind"] for leg in held["legs"]]) == ("up", ["contact", "agent"])
        caller.hangs_up()
        await line.is_over()
        await soon(lambda: shop.calls() == [] and shop.conversations()[0]["state"] == "wrapping_up")
        row = shop.conversations()[0]
        assert row["channel"] == "voice"
        ended = await nora.does(f"/v1/conversations/{row['id']}/wrap-up", {}, "PUT")
        assert ended["state"] == "closed"


async def test_an_agent_who_hangs_up_ends_the_call_and_is_rung_again_after_wrap_up(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        line.hangs_up()
        await caller.is_over()
        await soon(lambda: shop.calls() == [])
        held = await nora.does(f"/v1/calls/{call}", method="GET")
        assert (held["state"], held["cause"]) == ("over", "hung_up")
        second = day.calls()
        await second.is_up()
        await second.voice.hears(music=True)
        await soon(lambda: shop.get(f"/v1/conversations/{held['conversation']}")["state"] == "wrapping_up")
        await nora.does(f"/v1/conversations/{held['conversation']}/wrap-up", {}, "PUT")
        again = await nora.takes()
        await second.voice.hears("Nora")
        again.hangs_up()
        await second.is_over()


async def test_a_caller_nobody_took_stands_as_missed(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller = day.calls()
        line = await nora.rings()
        caller.hangs_up()
        await line.is_over()
        await soon(lambda: shop.calls() == [])
        row = shop.conversations()[0]
        assert row["state"] == "open"
        calls = (await nora.does(f"/v1/calls?conversation={row['id']}", method="GET"))["items"]
        assert [each["cause"] for each in calls] == ["abandoned"]
        assert await eventually(lambda: shop.thread(row["id"]))
