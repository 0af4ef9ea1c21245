"""A call is handed to a queue or to a number outside; who handed it on is free, and who takes it sees what was."""

from tests.journeys.test_calls_made import where
from tests.support.talking import Day, holder, soon

FORBIDDEN = "+33142278186"


def loads(shop, member):
    """How many calls a member has: offered, taken, being finished."""
    (found,) = [each for each in shop.get("/v1/presences")["items"] if each["member"]["id"] == member]
    return found["load"].get("voice", 0)


async def test_a_call_handed_to_a_queue_waits_there_with_music_until_somebody_else_takes_it(shop):
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora"), await day.agent("Ada", "busy")
        caller, line, call = await day.talk(nora)
        conversation = shop.calls()[0]["conversation"]
        await nora.does(f"/v1/conversations/{conversation}/notes", {"text": "They want the green tea."})
        await nora.does("/v1/presence", {"status": "away"}, "PUT")
        await nora.does(f"/v1/calls/{call}/transfer", {"to": {"queue": shop.queue}, "kind": "blind"})
        await line.is_over()
        await caller.voice.hears(music=True)
        assert loads(shop, nora.id) == 0
        await ada.does("/v1/presence", {"status": "available"}, "PUT")
        other = await ada.takes()
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        await soon(lambda: holder(shop) == ada.id)
        assert (loads(shop, nora.id), loads(shop, ada.id)) == (0, 1)
        assert any("green tea" in str(each) for each in shop.thread(conversation))
        other.hangs_up()
        await caller.is_over()
        await soon(lambda: shop.conversations()[0]["state"] == "wrapping_up")


async def test_a_call_handed_to_a_number_outside_leaves_the_agent_to_finish_it(shop):
    number = "+12025550181"
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        told = await nora.does(f"/v1/calls/{call}/transfer", {"to": {"number": number}, "kind": "blind"})
        assert told["ruling"]["outcome"] == "permitted"
        outside = await day.rung("Ben")
        await caller.voice.hears(music=True)
        outside.picks_up()
        await line.is_over()
        await caller.voice.hears("Ben")
        await outside.voice.hears("caller")
        await soon(lambda: shop.conversations()[0]["state"] == "wrapping_up")
        assert holder(shop) == nora.id
        outside.hangs_up()
        await caller.is_over()


async def test_a_number_that_may_not_be_called_is_refused_with_its_clause_and_the_agent_goes_on(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        for kind in ("blind", "consult"):
            told = await nora.does(f"/v1/calls/{call}/transfer", {"to": {"number": FORBIDDEN}, "kind": kind})
            (said,) = [each for each in told["ruling"]["verdicts"] if each["outcome"] == "refuse"]
            assert said["clauses"]
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")
        assert len(shop.calls()[0]["legs"]) == 2


async def test_a_number_outside_that_is_busy_gives_the_caller_back(shop):
    number = "+12025550182"
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        for kind in ("blind", "consult"):
            await nora.does(f"/v1/calls/{call}/transfer", {"to": {"number": number}, "kind": kind})
            (await day.rung("Ben")).call.refuse(486)
            await caller.voice.hears("Nora")
            await line.voice.hears("caller")


async def test_a_number_outside_is_asked_first_and_takes_the_caller_over(shop):
    number = "+12025550183"
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        await nora.does(f"/v1/calls/{call}/transfer", {"to": {"number": number}, "kind": "consult"})
        outside = await day.rung("Ben")
        outside.picks_up()
        await line.voice.hears("Ben")
        await outside.voice.hears("Nora")
        await caller.voice.hears(music=True)
        await nora.does(f"/v1/calls/{call}/transfer/complete")
        await line.is_over()
        await caller.voice.hears("Ben")
        await outside.voice.hears("caller")
        await soon(lambda: shop.conversations()[0]["state"] == "wrapping_up")
        outside.hangs_up()
        await caller.is_over()


async def test_a_telephone_brings_its_two_calls_together(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, _ = await day.talk(nora)
        asked = line.call.reinvite(line.voice.sdp.replace(b"sendrecv", b"sendonly"))
        await line.phone.until(lambda: asked.is_done)
        number, _ = await where(nora, "permitted")
        second = nora.keys(number)
        outside = await day.rung("Ben")
        outside.picks_up()
        await second.is_up()
        await second.voice.hears("Ben")
        await outside.voice.hears("Nora")
        await caller.voice.hears(music=True)
        named = f"{second.call.call_id}%3Bto-tag%3D{second.call.theirs}%3Bfrom-tag%3D{second.call.ours}"
        asked = line.call.ask("REFER", Refer_To=f"<sip:{number}@127.0.0.1?Replaces={named}>")
        await line.phone.until(lambda: asked.is_done)
        assert asked.status == 202
        await line.is_over()
        await second.is_over()
        await caller.voice.hears("Ben")
        await outside.voice.hears("caller")
        assert len(shop.calls()) == 1
        outside.hangs_up()
        await caller.is_over()
