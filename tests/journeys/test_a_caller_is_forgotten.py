"""A caller leaves a message, is handed it with its sound and its words, and is then forgotten, sound and all."""

import io
import json
from contextlib import asynccontextmanager
from pathlib import Path
from zipfile import ZipFile

import httpx

from tests.journeys.test_calls_flows_left import message
from tests.support.flowing import flowing, hears
from tests.support.patience import eventually
from tests.support.phoned import OURS
from tests.support.postgres import free_port
from tests.support.server import PLAIN
from tests.support.sound import NUMBERS, spoken, words
from tests.support.talking import Line, Shop, soon

NOUR = "+12025550155"
SAID = "Please send the green parcel to the house by the lake"


@asynccontextmanager
async def written_down(shop: Shop):
    """What is said in recordings is written down meanwhile."""
    assert shop.ask("PUT", "/v1/recordings/settings", {"words": True}).status_code == 200
    try:
        yield
    finally:
        assert shop.ask("PUT", "/v1/recordings/settings", {"words": False}).status_code == 200


async def leaves(day, desk, sentence: bytes):
    """Nour calls and leaves a message; the recording, once its words are written down."""
    phone, voice = await day._phone(NOUR, port=free_port()), day.voice("caller")
    caller = Line(phone, phone.call(f"sip:{OURS}@127.0.0.1:{desk.shop.sip}", voice.sdp), voice)
    await caller.is_up()
    await hears(caller, "ask")
    await soon(lambda: caller.voice.level(1000) > 0.1)  # the tone after which one speaks
    await soon(lambda: caller.voice.power() < 0.02)
    await caller.voice.speaks(sentence)
    await hears(caller, "bye")
    await caller.is_over()

    def look():
        newest = desk.shop.conversations()[0]["id"]
        kept = desk.shop.get(f"/v1/recordings?conversation={newest}")["items"]
        return next((each for each in kept if each["words"] not in ("", "waiting")), None)

    return await eventually(look)


async def asks(shop: Shop, contact: str, kind: str):
    """A request of Nour's, carried out."""
    made = shop.post("/v1/data-requests", {"contact": contact, "kind": kind})

    def look():
        found = shop.get(f"/v1/data-requests/{made['id']}")
        return found if found["state"] != "running" else None

    done = await eventually(look)
    assert done["state"] == "done", (done["why_failed"], done["report"])
    return done


def archive(shop: Shop, request: str) -> ZipFile:
    answer = httpx.get(
        f"{shop.url}/v1/data-requests/{request}/package/archive", timeout=60, verify=PLAIN,
        headers={"Authorization": f"Bearer {shop.secret}"},
    )  # fmt: skip
    assert answer.status_code == 200, answer.text
    return ZipFile(io.BytesIO(answer.content))


async def leaves_as_an_export(shop: Shop, recording: str) -> str:
    """A recording is refused to a stranger, and goes to a colleague; the export."""
    shop.ask("POST", "/v1/scanning-promises", {})
    asked = {"purpose": "service", "what": "recording", "format": "zip", "recording": recording}

    async def ruled(to: str):
        made = shop.post("/v1/exports", {**asked, "recipients": [to]})["id"]

        def look():
            found = shop.get(f"/v1/exports/{made}")
            return found if found["state"] not in ("running", "waiting") else None

        return await eventually(look)

    refused = await ruled("stranger@elsewhere.example")
    assert (refused["state"], refused["ruling"]["outcome"]) == ("refused", "refused")
    found = await ruled(shop.members["Ada"])
    assert found["state"] == "ready", found
    return str(found["id"])


def lies_in(folder: Path, what: bytes) -> list[str]:
    """The files of an installation in which something stands."""
    return [str(each) for each in folder.rglob("*") if each.is_file() and what in each.read_bytes()]


async def test_a_message_is_handed_to_who_left_it_and_then_nothing_of_them_is_found_anywhere(desk, tmp_path):
    """TDP19-R-ACCESS and TDP19-R-ERASE, on a process that runs."""
    shop, sentence = desk.shop, await spoken(tmp_path, SAID)
    async with written_down(shop), flowing(desk, *message(desk)) as (day, _):
        kept = await leaves(day, desk, sentence)
        assert kept["words"] == "done", kept
        row = shop.get(f"/v1/conversations/{kept['conversation']}")
        contact = row["contact"]["id"]
        made = await asks(shop, contact, "access")
        with archive(shop, made["id"]) as packed:
            told = json.loads(packed.read("package.json"))
            sound = packed.read(f"{kept['id']}.wav")
        held = {(each["module"], each["place"]): each["rows"] for each in told["held"]}
        assert "parcel" in words(" ".join(each["text"] for each in held["recording", "words"]))
        assert [(each["id"], each["kind"]) for each in held["recording", "recordings"]] == [(kept["id"], "voicemail")]
        assert len(held["voice", "calls"]) == 1
        assert len(sound) == kept["size"]
        export = await leaves_as_an_export(shop, kept["id"])
        assert list(shop.process.folder.rglob(f"{kept['id']}*"))
        done = await asks(shop, contact, "erasure")
        assert done["report"]["scan"]["found"] == 0, done["report"]["scan"]
        gone = shop.ask("GET", f"/v1/recordings/{kept['id']}/audio")
        assert gone.status_code == 404
        await soon(lambda: not list(shop.process.folder.rglob(f"{kept['id']}*")))
        await soon(lambda: shop.get(f"/v1/exports/{export}")["state"] == "gone")
        for trace in (NOUR[1:].encode(), b"green parcel"):
            assert lies_in(shop.process.folder, trace) == []


async def test_a_card_number_said_in_a_message_is_in_no_word_no_sound_and_no_file(desk, tmp_path):
    """Clause ZS-FR-NO-CARD-DATA, spoken; by keypad: test_calls_recorded_safely.py."""
    shop, sentence = desk.shop, await spoken(tmp_path, "My card is 5 3 0 1. 2 7 4 5. 9 6 8 3. 2 1 7 6.")
    async with written_down(shop), flowing(desk, *message(desk)) as (day, _):
        kept = await leaves(day, desk, sentence)
        assert kept["words"] == "done", kept
        assert "card" in {each["why"] for each in kept["pauses"]}, kept
        nora = await day.agent("Nora", "away")
        said = (await nora.does(f"/v1/recordings/{kept['id']}/transcript", method="GET"))["items"]
        told = words(" ".join(each["text"] for each in said))
        assert [word for word in told if word.isdigit() or word in NUMBERS.values()] == [], said
        assert any("••••" in each["text"] for each in said)
