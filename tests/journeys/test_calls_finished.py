"""After a call its agent finishes it: no call comes meanwhile; with a disposition and a note, or when time is up."""

from tests.journeys.test_calls_offered import load
from tests.support.talking import Day, soon


async def rests(shop, agent):
    """No call rings at them while they finish one, although one waits."""
    await soon(lambda: load(shop, agent).get("voice") == 1)
    assert all(each.state == "over" for each in agent.phone.calls)


async def test_the_next_call_comes_only_after_the_last_one_is_finished(shop):
    made = shop.post("/v1/dispositions", {"name": "Sold", "queue": shop.queue})
    try:
        async with Day(shop) as day:
            nora = await day.agent("Nora")
            caller, line, _ = await day.talk(nora)
            first = shop.conversations()[0]["id"]
            caller.hangs_up()
            await line.is_over()
            await soon(lambda: shop.conversations()[0]["state"] == "wrapping_up")
            day.calls()
            await soon(lambda: shop.calls() != [])
            await rests(shop, nora)
            path = f"/v1/conversations/{first}/wrap-up"
            await nora.does(path, {"note": "Wants more."}, "PUT", status=422)  # how it ended is to be said
            await nora.does(path, {"note": "Wants more.", "disposition": made["id"]}, "PUT")
            await nora.takes()
            assert shop.get(f"/v1/conversations/{first}")["state"] == "closed"
            assert any("Wants more." in str(each) for each in shop.thread(first))
    finally:
        shop.ask("DELETE", f"/v1/dispositions/{made['id']}")


async def test_who_does_not_finish_in_time_is_free_again(shop):
    shop.ask("PATCH", f"/v1/queues/{shop.queue}", {"wrap_up_seconds": 2})
    try:
        async with Day(shop) as day:
            nora = await day.agent("Nora")
            caller, line, _ = await day.talk(nora)
            first = shop.conversations()[0]["id"]
            caller.hangs_up()
            await line.is_over()
            await soon(lambda: load(shop, nora) == {})
            assert shop.get(f"/v1/conversations/{first}")["state"] == "closed"
            await day.talk(nora)
    finally:
        shop.ask("PATCH", f"/v1/queues/{shop.queue}", {"wrap_up_seconds": 120})
