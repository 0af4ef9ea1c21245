"""Keys reach a flow whichever way a telephone sends them; those that are secret stand nowhere in the clear."""

import pytest

from tests.support.flowing import END, Beeping, beside, flowing, hears
from tests.support.talking import TONES, Line, soon

SECRET = "83710465"


def asks(desk):
    said = {"prompt": desk.piece("ask"), "invalid": desk.piece("wrong")}
    right = {"name": "right", "conditions": {"field": "value:pin", "op": "begins", "value": SECRET[:3]}}
    return [
        {"kind": "gather", "id": "pin", "into": "pin", "least": 8, "most": 8, "hidden": True, **said,
         "ways": {"next": "look", "failed": "bye"}},
        {"kind": "check", "id": "look", "branches": [right], "ways": {"right": "after", "otherwise": "bye"}},
        desk.say("after", "end"), desk.say("bye", "end"), END,
    ]  # fmt: skip


def beeps(day):
    """Somebody whose network sends keys as sounds calls."""
    voice = Beeping(TONES["caller"])
    day._voices.append(voice)
    shop = day.shop
    return Line(day.carrier, day.carrier.call(f"sip:+12025550123@127.0.0.1:{shop.sip}", voice.sdp), voice)


WAYS = {
    "events": lambda line: line.voice.presses(SECRET),
    "sounds": lambda line: line.voice.presses(SECRET),
    "info": lambda line: beside(line, SECRET),
    "info-bare": lambda line: beside(line, SECRET, "application/dtmf"),
}


@pytest.mark.parametrize("way", WAYS)
async def test_a_secret_number_is_understood_however_it_is_sent_and_kept_nowhere(desk, way):
    async with flowing(desk, *asks(desk)) as (day, flow):
        caller = beeps(day) if way == "sounds" else day.calls()
        await caller.is_up()
        caller.voice.says = False
        await hears(caller, "ask")
        WAYS[way](caller)
        await hears(caller, "after")
        await caller.is_over()
        await desk.ended(flow, "hung_up")
        await soon(lambda: desk.shop.calls() == [])
        files = [each for each in desk.shop.process.folder.rglob("*") if each.is_file() and each.suffix != ".wav"]
        assert files
        assert [each for each in files if SECRET.encode() in each.read_bytes()] == []
