"""The process dies while callers are in a flow: their calls end with their records, what was promised them is kept."""

import pytest

from tests.support.flowing import END, Desk, flowing, hears, offered
from tests.support.talking import opened, soon


@pytest.fixture
def lone(tmp_path):
    shop = opened(tmp_path / "lone")
    yield shop
    shop.process.stop()


async def test_who_was_in_a_menu_is_told_of_and_who_waits_to_be_called_back_is_called(lone, tmp_path):
    desk = Desk(lone, tmp_path)
    offer = {"does": "callback", "digit": "1", "prompt": desk.piece("offer"), "after_s": 0}
    steps = [
        desk.menu({"1": "wait"}, failed="wait"),
        desk.wait(offers=[offer], ways={"callback": "back"}),
        {"kind": "callback", "id": "back", "confirm": desk.piece("after"), "ways": {"next": "end", "failed": "end"}},
        END,
    ]  # fmt: skip
    async with flowing(desk, *steps, person="wait") as (day, flow):
        patient, torn = day.calls(), day.calls()
        await patient.is_up()
        await torn.is_up()
        await hears(patient, "ask")
        patient.voice.presses("1")
        await hears(patient, "offer")
        patient.voice.presses("1")
        await hears(patient, "after")
        lone.process.kill()
        lone.process.start()
        await soon(lambda: lone.calls() == [], 40)
        await soon(lambda: [each["why"] for each in desk.runs(flow)] == ["left", "left"])
        for run in desk.runs(flow):
            (call,) = lone.get(f"/v1/calls?conversation={run['conversation']}")["items"]
            assert (call["state"], call["cause"]) == ("over", "lost")
        (held,) = lone.get("/v1/callbacks")["items"]
        nora = await day.agent("Nora")
        offers = await offered(nora)
        assert [each["conversation"] for each in offers] == [held["conversation"]]
        await nora.does(f"/v1/offers/{offers[0]['id']}/acceptance")
        line = await nora.takes()
        rung = await day.rung()
        rung.picks_up()
        await rung.voice.hears("Nora")
        await line.voice.hears("caller")
