"""Somebody calls for help: it leaves at once with where they are, or they are told at once what to do instead."""

import asyncio
import time

import pytest

from fairline.channels.voice.sip.bodies import parts
from tests.support.talking import PATIENCE, Day, soon

PLACE = {
    "street": "Main Street",
    "house": "12",
    "postcode": "94105",
    "city": "San Francisco",
    "country": "US",
    "region": "CA",
    "detail": "3rd floor",
}

WAY = {"name": "Office", "place": PLACE, "homes": True, "licence": "Bay Phone, contract 12"}


@pytest.fixture
def site(shop):
    """The shop has a site whose calls for help leave by its line, with the place in the call."""
    setup = shop.get(f"/v1/trunks/{shop.trunk['id']}")["setup"]
    shop.ask("PUT", f"/v1/trunks/{shop.trunk['id']}", {"setup": {**setup, "emergency": "located", "channels": 1}})
    made = shop.post("/v1/emergency/sites", {**WAY, "mode": "trunk", "route": shop.trunk["id"]})
    yield made
    shop.ask("DELETE", f"/v1/emergency/sites/{made['id']}")
    shop.ask("PUT", f"/v1/trunks/{shop.trunk['id']}", {"setup": setup})


async def told(nora, number):
    """What Nora, who watches over the account, was told of a number."""
    found = await nora.does("/v1/account-notices?limit=50", method="GET")
    return [each["title"] for each in found["items"] if number in each["title"]]


async def hears_of(nora, number, before=0):
    """Wait until she was told once more."""
    async with asyncio.timeout(PATIENCE):
        while len(found := await told(nora, number)) <= before:  # noqa: ASYNC110  # nobody pushes it to a program
            await asyncio.sleep(0.05)
    return found


async def speech(line):
    """Wait until words are heard in a call that is not answered."""
    await soon(lambda: line.call.sdp)
    line.voice.knows(line.call.sdp)
    await soon(lambda: line.voice.power() > 0.01, 20)  # a voice that speaks for the first time takes its time


async def test_it_leaves_with_the_place_though_the_line_is_full_and_supervisors_are_told(shop, site):
    """Clauses DTA-EMERGENCY-VOICE, ZS-EMER-COUNTRIES."""
    async with Day(shop) as day:
        nora, ada = await day.agent("Nora", "away"), await day.agent("Ada")
        await nora.does("/v1/phone/location", PLACE, "PUT")
        await ada.does("/v1/phone/location", PLACE, "PUT")
        await day.tries(shop, shop.trunk["id"])
        await day.talk(ada)  # the one channel of the line is taken
        line = nora.keys("9-1-1")
        rung = await day.rung("Ben")
        invite = rung.call.requests[0]
        assert invite.uri.startswith("sip:911@")
        assert "+12025550123" in str(invite.headers.get("From"))
        assert "+12025550123" in str(invite.headers.get("P-Asserted-Identity"))
        assert "Privacy" not in invite.headers
        sound, place = parts(invite)
        assert sound.kind == "application/sdp"
        assert invite.headers.get("Geolocation") == f"<cid:{str(place.headers.get('Content-ID'))[1:-1]}>"
        for said in ("<ca:RD>Main Street<", "<ca:HNO>12<", "<ca:A1>CA<", "<ca:PC>94105<", "<ca:LOC>3rd floor<"):
            assert said in place.body.decode()
        rung.voice.knows(sound.body)
        rung.call.answer(rung.voice.sdp)
        await line.is_up()
        await rung.voice.hears("Nora")
        await line.voice.hears("Ben")
        assert [each["help"] for each in shop.calls() if each["direction"] == "out"] == ["911"]
        await hears_of(nora, "911")


async def test_from_an_account_that_is_suspended_it_leaves_all_the_same(shop, site):
    """Clauses ZS-EMER-LIMITS, DTA-EMERGENCY-VOICE."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        await nora.does("/v1/phone/location", PLACE, "PUT")
        shop.process.run("account", "standing", "--account", shop.account, "--state", "suspended", "--reason", "unpaid")
        try:
            line = nora.keys("911")
            rung = await day.rung()
            rung.voice.knows(parts(rung.call.requests[0])[0].body)
            rung.call.answer(rung.voice.sdp)
            await line.is_up()
            await rung.voice.hears("Nora")
            line.hangs_up()
            await rung.is_over()
            other = nora.keys("+12025550188")
            await other.is_over()
            assert other.call.status == 403
        finally:
            shop.process.run("account", "standing", "--account", shop.account, "--state", "active", "--reason", "paid")


async def test_from_where_no_call_can_leave_it_is_said_within_a_second_and_nothing_is_dialled(shop):
    """Clauses DTA-EMERGENCY-VOICE, ZS-EMER-COUNTRIES, ZS-EMER-NON-URGENT."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        shown = await nora.does("/v1/calls", {"number": "112"})
        assert shown["call"] is None
        (verdict,) = shown["ruling"]["verdicts"]
        assert (verdict["policy"], verdict["clauses"][0]["id"]) == ("emergency_call", "DTA-EMERGENCY-VOICE")
        assert "911" in verdict["reason"] or "112" in verdict["reason"]
        clicked = await nora.takes()
        await soon(lambda: clicked.voice.power() > 0.01)
        clicked.hangs_up()
        await speech(nora.keys("112"))  # a voice makes its words once
        began = time.monotonic()
        line = nora.keys("112")
        await speech(line)
        assert time.monotonic() - began < 2  # 0.3 s where nothing else runs
        await line.is_over()
        assert line.call.status == 480
        assert day.carrier.calls == []
        await hears_of(nora, shown["ruling"]["verdicts"][0]["reason"].split()[-1].strip("."))


async def test_a_line_for_help_that_can_wait_is_named_as_not_reachable(shop):
    """Clause ZS-EMER-NON-URGENT: heard and read, never dialled, and nobody is alarmed."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        berlin = {"street": "Hauptstr.", "house": "1", "postcode": "10115", "city": "Berlin", "country": "DE"}
        await nora.does("/v1/phone/location", berlin, "PUT")
        shown = await nora.does("/v1/calls/preview", {"number": "116117"})
        assert "116117" in shown["ruling"]["verdicts"][0]["reason"]
        line = nora.keys("116117")
        await speech(line)
        await line.is_over()
        assert day.carrier.calls == []
        assert await told(nora, "116117") == []
        assert shop.get("/v1/calls")["items"] == []


async def test_when_nobody_takes_it_it_is_said_and_supervisors_are_told_again(shop, site):
    """Clause DTA-EMERGENCY-VOICE: it is not left undialled, and nobody waits for what does not come."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        await nora.does("/v1/phone/location", PLACE, "PUT")
        before = len(await told(nora, "911"))
        shop.ask("PUT", f"/v1/emergency/sites/{site['id']}", {**WAY, "mode": "direct", "route": shop.trunk["id"]})
        line = nora.keys("911")
        rung = await day.rung()
        assert [each.kind for each in parts(rung.call.requests[0])] == ["application/sdp"]  # plain: no place in it
        await line.is_up()
        rung.call.refuse(503)
        await soon(lambda: line.voice.power() > 0.01)
        assert any("could not" in each for each in await hears_of(nora, "911", before + 1))
        line.hangs_up()


async def test_a_call_to_the_number_for_tests_reads_back_number_and_address_and_goes_nowhere(shop, site):
    """Clause ZS-EMER-TEST-CALLS."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        await nora.does("/v1/phone/location", PLACE, "PUT")
        line = nora.keys("933")
        await line.is_up()
        await soon(lambda: line.voice.power() > 0.01)
        assert day.carrier.calls == []
        line.hangs_up()
        assert shop.get("/v1/emergency/sites")["sites"][0]["drill_due"] is not None


async def test_no_call_is_offered_to_who_has_not_said_where_they_are(shop, site):
    """Clause ZS-EMER-ADDRESS-NOT-GPS."""
    async with Day(shop) as day:
        ben = await day.agent("Ben")
        assert (await ben.does("/v1/phone/location", method="GET"))["due"]
        caller = day.calls()
        await soon(lambda: shop.calls())
        await soon(lambda: [each for each in shop.conversations() if each["state"] == "open"])
        assert ben.phone.calls == []
        home = {**PLACE, "street": "Elm Street", "label": "Home"}
        at = await ben.does("/v1/phone/location", home, "PUT")
        assert (at["due"], at["place"]["street"]) == (False, "Elm Street")
        line = await ben.takes()
        await caller.is_up()
        await line.voice.hears("caller")
