"""A desk phone of another make hands its two calls to one another, as its own button does (REFER with Replaces)."""

import asyncio
import sys
from pathlib import Path

import tests.support.desk_phone as desk_phone
from tests.journeys.test_calls_made import where
from tests.support.talking import Day, holder, soon


async def test_a_desk_phone_of_another_make_brings_its_two_calls_together(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        asked = nora.phone.register(expires=0)  # only the desk phone rings
        await nora.phone.until(lambda: asked.is_done)
        line = await nora.does("/v1/phone/lines", {"name": "Desk"})
        words = (str(shop.sip), line["user"], line["password"], number)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(Path(desk_phone.__file__)),
            *words,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            assert await asyncio.wait_for(process.stdout.readline(), 20) == b"registered\n"
            caller = day.calls()
            await caller.is_up()
            assert await asyncio.wait_for(process.stdout.readline(), 20) == b"talks\n"
            outside = await day.rung("Ben")
            outside.picks_up()
            await soon(lambda: [each for each in shop.calls() if each["direction"] == "out" and each["state"] == "up"])
            process.stdin.write(b"now\n")
            assert await asyncio.wait_for(process.stdout.readline(), 20) == b"asks\n"
            await caller.voice.hears("Ben")
            await outside.voice.hears("caller")
            await soon(lambda: len(shop.calls()) == 1)
            assert [leg["kind"] for leg in shop.calls()[0]["legs"]] == ["contact", "number"]
            assert holder(shop) == nora.id
            outside.hangs_up()
            await caller.is_over()
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()
            await nora.does(f"/v1/phone/lines/{line['id']}", method="DELETE")
