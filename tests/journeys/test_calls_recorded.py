"""A call is recorded where the account wants it: after it was said and agreed to, and kept when it is over.

Nobody knows where the agent of this story is, so the strictest law holds: whoever is on the call must agree.
"""

from tests.support.patience import eventually
from tests.support.talking import Day, soon


async def test_a_call_is_announced_agreed_to_recorded_and_kept(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        assert shop.ask("PUT", "/v1/calls/settings", {"record": "all"}).status_code == 200
        try:
            caller = day.calls()
            line = await nora.takes()
            await caller.is_up()
            call = shop.calls()[0]

            async def state(wanted):
                await soon(lambda: shop.calls()[0]["recording"]["state"] == wanted)

            caller.voice.presses("1")
            await state("on")
            await caller.voice.hears("Nora")
            await nora.does(f"/v1/calls/{call['id']}/recording", {"do": "pause"})
            await state("paused")
            await nora.does(f"/v1/calls/{call['id']}/recording", {"do": "resume"})
            await state("on")
            line.hangs_up()
            await caller.is_over()
            path = f"/v1/recordings?conversation={call['conversation']}"
            kept = await eventually(lambda: shop.get(path)["items"])
            assert kept[0]["call"] == call["id"]
        finally:
            shop.ask("PUT", "/v1/calls/settings", {"record": "never"})
