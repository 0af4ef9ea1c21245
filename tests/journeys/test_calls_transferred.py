"""A caller is handed on, blindly or after a word, from the screen and from the telephone; three may speak together."""

from tests.support.talking import Day, soon


async def test_a_blind_transfer_brings_the_caller_to_a_colleague(shop):
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora"), await day.agent("Ada", "busy")
        caller, line, call = await day.talk(nora)
        await nora.does(f"/v1/calls/{call}/transfer", {"to": {"member": ada.id}, "kind": "blind"})
        await caller.voice.hears(music=True)
        other = await ada.takes()
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        await line.is_over()
        await soon(lambda: shop.conversations()[0]["agent"]["id"] == ada.id)
        other.hangs_up()
        await caller.is_over()


async def test_a_transfer_nobody_takes_brings_the_caller_back(shop):
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora"), await day.agent("Ada", "busy")
        caller, line, call = await day.talk(nora)
        await nora.does(f"/v1/calls/{call}/transfer", {"to": {"member": ada.id}, "kind": "blind"})
        (await ada.rings()).call.refuse(486)
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")


async def test_a_colleague_is_asked_left_again_asked_again_and_takes_over(shop):
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora"), await day.agent("Ada", "busy")
        caller, line, call = await day.talk(nora)
        asks = {"to": {"member": ada.id}, "kind": "consult"}
        await nora.does(f"/v1/calls/{call}/transfer", asks)
        other = await ada.takes()
        await line.voice.hears("Ada")
        await other.voice.hears("Nora")
        await caller.voice.hears(music=True)
        await nora.does(f"/v1/calls/{call}/transfer/back")
        await other.is_over()
        await caller.voice.hears("Nora")
        await nora.does(f"/v1/calls/{call}/transfer", asks)
        other = await ada.takes()
        await other.voice.hears("Nora")
        await nora.does(f"/v1/calls/{call}/conference")
        await caller.voice.hears("Nora", "Ada")
        await line.voice.hears("caller", "Ada")
        await other.voice.hears("caller", "Nora")
        await nora.does(f"/v1/calls/{call}/transfer/complete")
        await line.is_over()
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        await soon(lambda: shop.conversations()[0]["agent"]["id"] == ada.id)
        other.hangs_up()
        await caller.is_over()


async def test_a_telephone_hands_its_call_on_by_itself(shop):
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora"), await day.agent("Ada", "busy")
        caller, line, _ = await day.talk(nora)
        asked = line.call.ask("REFER", Refer_To=f"<sip:{ada.phone.username}@127.0.0.1>")
        await line.phone.until(lambda: asked.is_done)
        assert asked.status == 202
        other = await ada.takes()
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        await line.is_over()
        told = [each.body.decode().split("\r\n")[0] for each in line.call.requests if each.method == "NOTIFY"]
        assert told[0].startswith("SIP/2.0 100")
        assert told[-1].startswith("SIP/2.0 200")
