"""A caller who chose French is put through to somebody who speaks it, though a colleague has been free for longer."""

from tests.support.flowing import END, flowing, hears
from tests.support.talking import soon


async def test_a_caller_comes_to_the_agent_who_has_the_skill_and_the_next_to_anybody(desk):
    shop = desk.shop
    french = shop.post("/v1/skills", {"name": f"French {shop.days}"})["id"]
    answer = shop.ask("PUT", f"/v1/members/{shop.members['Nora']}/skills", {"skills": [{"skill": french, "level": 4}]})
    assert answer.status_code < 300, answer.text
    steps = [
        desk.menu({"1": "wait", "2": "anybody"}, failed="end"),
        desk.wait(skills={french: 3}, priority=2),
        {**desk.wait(), "id": "anybody"},
        END,
    ]
    async with flowing(desk, *steps, person="anybody") as (day, _):
        ada = await day.agent("Ada")
        nora = await day.agent("Nora")
        first = day.calls()
        await first.is_up()
        await hears(first, "ask")
        first.voice.presses("1")
        line = await nora.takes()
        await first.voice.hears("Nora")
        assert [call for call in ada.phone.calls if call.state != "over"] == []
        first.hangs_up()
        await line.is_over()
        await nora.does("/v1/presence", {"status": "away"}, "PUT")
        second, third = day.calls(), day.calls()
        for caller, key in ((second, "1"), (third, "2")):
            await caller.is_up()
            await hears(caller, "ask")
            caller.voice.presses(key)
        await ada.takes()
        await third.voice.hears("Ada")
        await soon(lambda: "waiting" in [each["state"] for each in shop.calls()])
    shop.ask("DELETE", f"/v1/skills/{french}")
