"""What was said in a call is written down after it by the offline model, card data taken out, found, and forgotten."""

import asyncio

import pytest

from tests.support.patience import eventually
from tests.support.sound import QUIET, RATE, spoken, words
from tests.support.talking import PATIENCE, Day, soon

SENTENCE = "Good morning. Where is the parcel that I ordered in October?"
CARD = "My card is 5 3 0 1. 2 7 4 5. 9 6 8 3. 2 1 7 6."
DIGITS = ("five", "three", "seven", "nine", "six", "eight")
HALF = QUIET * (RATE // 2)


@pytest.fixture
def writing(shop):
    """A shop that records every call, and has what is said written down."""
    assert shop.ask("PUT", "/v1/calls/settings", {"record": "all"}).status_code == 200
    assert shop.ask("PUT", "/v1/recordings/settings", {"words": True}).status_code == 200
    yield shop
    shop.ask("PUT", "/v1/calls/settings", {"record": "never"})
    shop.ask("PUT", "/v1/recordings/settings", {"words": False})


async def test_what_a_caller_says_is_written_down_without_their_card_found_and_forgotten_with_them(writing, tmp_path):
    shop = writing
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller = day.calls()
        line = await nora.takes()
        await caller.is_up()
        caller.voice.presses("1")  # agreed
        await soon(lambda: shop.calls()[0]["recording"]["state"] == "on")
        await caller.voice.hears("Nora")
        line.voice.says = False
        conversation = shop.calls()[0]["conversation"]
        for sentence in (SENTENCE, CARD):
            await caller.voice.speaks(HALF + await spoken(tmp_path, sentence) + HALF)
        caller.hangs_up()
        await line.is_over()

        path = f"/v1/recordings?conversation={conversation}"
        held = await eventually(lambda: [one for one in shop.get(path)["items"] if one["words"] not in ("", "waiting")])
        assert held[0]["words"] == "done", held
        recording = held[0]["id"]
        said = (await nora.client.get(f"/v1/recordings/{recording}/transcript")).json()["items"]
        told = words(" ".join(each["text"] for each in said if each["channel"] == "left"))
        assert {"parcel", "ordered"} <= set(told), said
        assert [word for word in told if word.isdigit() or word in DIGITS] == [], said
        assert any("••••" in each["text"] for each in said), said

        async def found():
            answer = await nora.client.get("/v1/search", params={"q": "parcel ordered", "kinds": "call"})
            return [each["id"] for each in answer.json()["items"]]

        async with asyncio.timeout(PATIENCE):
            while await found() != [recording]:  # noqa: ASYNC110  # another process has no event
                await asyncio.sleep(0.1)
        contact = shop.get(f"/v1/conversations/{conversation}")["contact"]["id"]
        await nora.does("/v1/data-requests", {"kind": "erasure", "contact": contact})
        await eventually(lambda: not shop.get(path)["items"] or not shop.get(path)["items"][0]["has_transcript"])
        async with asyncio.timeout(PATIENCE):
            while await found():  # noqa: ASYNC110  # the same
                await asyncio.sleep(0.1)
        gone = await nora.client.get(f"/v1/recordings/{recording}/transcript")
        assert gone.status_code in (404, 410), gone.text
