"""What a recording must not hold and must survive: digits of cards, a disk that is full, a process that dies."""

import math
import shutil

from tests.support.flowing import END, flowing, hears
from tests.support.kept import is_in, kept, records
from tests.support.patience import eventually
from tests.support.phoned import _ulaw
from tests.support.talking import Day, opened, soon

CODE = "739184"
ROWS, COLUMNS = (697, 770, 852, 941), (1209, 1336, 1477)


def touch_tone(key):
    """What a keypad sounds like for 80 ms, beside the event that tells of it: a telephone that lets it through."""
    row, column = divmod("123456789*0#".index(key), 3)
    pair = ROWS[row], COLUMNS[column]
    return bytes(
        _ulaw(int(sum(math.sin(2 * math.pi * hertz * at / 8000) for hertz in pair) * 6000)) for at in range(640)
    )


async def test_secret_digits_stand_on_neither_side_of_the_recording(shop, desk):
    """Clause DTA-NO-CARD-VOICE; that they are in no log and no journal either is looked for in what lies on disk."""
    record = {"kind": "record", "id": "rec", "do": "start", "ways": {"next": "code"}}
    agree = {
        "kind": "consent", "id": "agree", "purpose": "recording", "prompt": desk.piece("ask"),
        "ways": {"yes": "rec", "no": "end"},
    }  # fmt: skip
    code = {
        "kind": "gather", "id": "code", "prompt": desk.piece("news"), "into": "code", "least": 6, "most": 6,
        "hidden": True, "ways": {"next": "after", "failed": "end"},
    }  # fmt: skip
    steps = [agree, record, code, desk.say("after", "wait"), desk.wait(), END]
    async with flowing(desk, *steps, records=True) as (day, _):
        nora = await day.agent("Nora", "away")
        caller = day.calls()
        await caller.is_up()
        await hears(caller, "ask")
        caller.voice.presses("1")
        await soon(lambda: shop.calls()[0]["recording"]["state"] == "on")
        await hears(caller, "news")
        for key in CODE:
            await caller.voice.speaks(touch_tone(key))
            caller.voice.presses(key)
            await soon(lambda: not caller.voice._keys)
        caller.voice.says = True
        await hears(caller, "after")
        call = shop.calls()[0]
        assert call["recording"]["why"] == "agreed"
        await caller.voice.hears(music=True)
        until = caller.voice._place + 75
        await soon(lambda: caller.voice._place >= until)
        caller.hangs_up()
        (recording,) = await kept(nora, call["conversation"])
        hidden = [(each["from_ms"], each["until_ms"]) for each in recording.told["pauses"] if each["why"] == "digits"]
        begin, end = max(hidden, key=lambda each: each[1] - each[0])
        assert end - begin > 1_000
        assert all(recording.is_silent(*each) for each in hidden)
        assert not recording.is_silent(end + 200, len(recording.left) // 8)
        assert recording.told["agreed"]["agreed"] == "yes"
        log = (shop.process.folder / f"log-{shop.process.port}.txt").read_text()
        assert CODE not in log
        at_rest = b"".join(each.read_bytes() for each in shop.process.folder.glob("*.db*"))
        assert f'"{CODE}"'.encode() not in at_rest  # what the run knows of it lies sealed


async def test_a_recording_that_fails_is_told_at_once_and_who_must_be_recorded_is_not_talked_to(tmp_path):
    shop = opened(tmp_path / "full")
    try:
        records(shop, "all", must=True)
        async with Day(shop) as day:
            nora = await day.agent("Nora")
            await is_in(nora, "TX")
            day.carrier.uri = "sip:+14695550177@127.0.0.1"
            shutil.rmtree(shop.process.folder / "voice")  # nothing can be written there any more
            (shop.process.folder / "voice").write_text("no folder")
            caller = day.calls()
            await nora.takes()
            await caller.is_up()
            call = shop.calls()[0]["id"]
            await soon(lambda: shop.get(f"/v1/calls/{call}")["recording"]["state"] == "failed")
            await soon(lambda: caller.call.state == "over")
            assert await soon(lambda: shop.get(f"/v1/calls/{call}")["cause"]) == "forbidden"
            told = (await nora.does("/v1/account-notices", method="GET"))["items"]
            assert any("recording of a call stopped" in each["title"] for each in told)
    finally:
        shop.process.stop()


async def test_what_was_recorded_until_the_process_died_is_kept_and_once(tmp_path):
    shop = opened(tmp_path / "dies")
    try:
        records(shop, "all")
        async with Day(shop) as day:
            nora = await day.agent("Nora")
            await is_in(nora, "TX")
            day.carrier.uri = "sip:+14695550177@127.0.0.1"
            _, line, call = await day.talk(nora)
            await soon(lambda: shop.calls()[0]["recording"]["state"] == "on")
            until = line.voice._place + 5 * 50
            await soon(lambda: line.voice._place >= until)
            conversation = shop.calls()[0]["conversation"]
            shop.process.kill()
            shop.process.start()
            await soon(lambda: shop.get(f"/v1/calls/{call}")["state"] == "over", 60)
            path = f"/v1/recordings?conversation={conversation}"
            first = await eventually(lambda: shop.get(path)["items"])
            shop.process.kill()
            shop.process.start()
            (again,) = shop.get(path)["items"]
            assert again == first[0]
            assert again["ms"] > 1_500  # what had not reached the disk by then is lost
            assert list((shop.process.folder / "voice").glob("cal_*")) == []
    finally:
        shop.process.stop()
