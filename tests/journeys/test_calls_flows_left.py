"""Nobody is there: a caller leaves a message, or is called back when it is their turn."""

from tests.support.flowing import END, PIECES, flowing, hears, offered
from tests.support.patience import eventually
from tests.support.phoned import OURS
from tests.support.postgres import free_port
from tests.support.talking import Line, soon


def message(desk):
    return [
        {"kind": "voicemail", "id": "message", "prompt": desk.piece("ask"), "silence_s": 2, "longest_s": 10,
         "queue": desk.shop.queue, "ways": {"next": "bye", "empty": "bye"}},
        desk.say("bye", "end"), END,
    ]  # fmt: skip


async def left(day, desk):
    """A message is left; its conversation once it waits to be heard."""
    caller = day.calls()
    await caller.is_up()
    await hears(caller, "ask")
    await soon(lambda: caller.voice.level(1000) > 0.1)  # the tone after which one speaks
    await soon(lambda: caller.voice.power() < 0.02)
    caller.voice.says = False
    await hears(caller, "bye")  # they were silent long enough
    await caller.is_over()
    return await eventually(lambda: next((each for each in desk.shop.conversations()[:1] if each["queue"]), None))


async def test_a_message_is_left_kept_shown_to_an_agent_and_heard(desk):
    shop = desk.shop
    async with flowing(desk, *message(desk)) as (day, _):
        row = await left(day, desk)
        assert row["last"]["text"].startswith("Voicemail")
        assert [each["kind"] for each in shop.thread(row["id"])].count("message") == 1
        kept = (await eventually(lambda: shop.get(f"/v1/recordings?conversation={row['id']}")["items"]))[0]
        nora = await day.agent("Nora")
        offers = await offered(nora)
        assert [each["conversation"] for each in offers] == [row["id"]]
        await nora.does(f"/v1/offers/{offers[0]['id']}/acceptance")
        sound = await nora.client.get(f"/v1/recordings/{kept['id']}/audio")
        assert (sound.status_code, sound.headers["content-type"]) == (200, "audio/wav")
        assert len(sound.content) > 16_000
        heard = shop.get(f"/v1/recordings/{kept['id']}/listeners")["items"]
        assert [(each["member"], each["what"]) for each in heard] == [(nora.id, "sound")]


def wants_callback(desk):
    offer = {"does": "callback", "digit": "1", "prompt": desk.piece("offer"), "after_s": 0}
    return [
        desk.say("welcome", "wait"),
        desk.wait(offers=[offer], ways={"callback": "back"}),
        {"kind": "callback", "id": "back", "confirm": desk.piece("after"), "ways": {"next": "end", "failed": "bye"}},
        desk.say("bye", "end"), END,
    ]  # fmt: skip


async def promised(caller, desk):
    """They press for a call back, and hang up; what was promised."""
    await caller.is_up()
    await hears(caller, "offer")
    await soon(lambda: caller.voice.level(PIECES["offer"]) < 0.02)
    await caller.voice.hears(music=True)
    caller.voice.presses("1")
    await hears(caller, "after")
    caller.hangs_up()
    await soon(lambda: desk.shop.calls() == [])
    (held,) = desk.shop.get("/v1/callbacks")["items"]
    assert held["state"] == "waiting"
    return held


async def test_who_presses_for_it_hangs_up_and_is_called_back_in_their_turn(desk):
    shop = desk.shop
    async with flowing(desk, *wants_callback(desk)) as (day, _):
        held = await promised(day.calls(), desk)
        row = await soon(lambda: (found := shop.get(f"/v1/conversations/{held['conversation']}"))["queue"] and found)
        assert (row["state"], row["queue"]["id"]) == ("open", shop.queue)
        nora = await day.agent("Nora")
        offers = await offered(nora)
        await nora.does(f"/v1/offers/{offers[0]['id']}/acceptance")
        line = await nora.takes()
        rung = await day.rung()
        rung.picks_up()
        await rung.voice.hears("Nora")
        await line.voice.hears("caller")
        await soon(lambda: shop.get("/v1/callbacks")["items"] == [])


async def test_who_may_not_be_called_back_is_not_and_the_agent_reads_why(desk):
    shop, theirs = desk.shop, "+12025550166"
    async with flowing(desk, *wants_callback(desk)) as (day, _):
        phone, voice = await day._phone(theirs, port=free_port()), day.voice("caller")
        call = phone.call(f"sip:{OURS}@127.0.0.1:{shop.sip}", voice.sdp)
        held = await promised(Line(phone, call, voice), desk)
        who = shop.get(f"/v1/conversations/{held['conversation']}")["contact"]["id"]
        assert shop.ask("PUT", f"/v1/contacts/{who}/opt-outs/all", {"why": "asked"}).status_code < 300
        nora = await day.agent("Nora")
        offers = await offered(nora)
        await nora.does(f"/v1/offers/{offers[0]['id']}/acceptance")
        await soon(lambda: shop.get("/v1/callbacks")["items"] == [])
        assert (day.carrier.calls, nora.phone.calls) == ([], [])
        notes = [each["text"] for each in shop.thread(held["conversation"]) if each["kind"] == "note"]
        assert len(notes) == 1
        assert notes[0].startswith("Not called back. This call is not made")
