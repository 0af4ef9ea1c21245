"""What an agent may not dial is not dialled: each time the rule and its clause are told, and no line is asked."""

import asyncio

from tests.journeys.test_calls_made import where
from tests.support.talking import PATIENCE, Day

USUAL = {"countries": ["US", "CH", "JP", "AU"], "opened": []}


async def refused(nora, policy, body):
    """The clauses a rule names as it refuses a call."""
    told = await nora.does("/v1/calls", body)
    assert (told["ruling"]["outcome"], told["call"]) == ("refused", None), told["ruling"]
    found = {each["policy"]: each for each in told["ruling"]["verdicts"] if each["outcome"] == "refuse"}
    assert policy in found, found.keys()
    assert found[policy]["remedy"] is None or found[policy]["remedy"]["words"]
    return [each["id"] for each in found[policy]["clauses"]]


async def test_closed_countries_and_closed_kinds_of_numbers_are_not_dialled(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        assert await refused(nora, "destination", {"number": "+5351234567"})  # a country that is not opened
        assert await refused(nora, "destination", {"number": "+19005550123"})  # premium rate
        assert await refused(nora, "destination", {"number": "+41900123456"})
        assert day.carrier.calls == []


async def test_no_number_is_shown_that_is_not_proven_or_not_ours(shop):
    """Clauses TDA-VOICE-CALLERID, ZS-CC-LAW-SPOOF: also where another number is asked for by its id."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        wanted = {"number": "+12025550125", "kind": "geographic", "name": "Bare", "trunk": shop.trunk["id"]}
        bare = shop.post("/v1/numbers", {**wanted, "entry": f"queue:{shop.queue}"})
        number, _ = await where(nora, "permitted")
        for sender in (bare["id"], "num_of_somebody_else"):
            clauses = await refused(nora, "caller_id", {"number": number, "from": sender})
            assert {"TDA-VOICE-CALLERID", "ZS-CC-LAW-SPOOF"} <= set(clauses)
        assert day.carrier.calls == []
        shop.ask("DELETE", f"/v1/numbers/{bare['id']}")


async def test_a_member_cannot_show_a_number_by_saying_so_on_their_telephone(shop):
    """Clause ZS-CC-LAW-SPOOF: From and P-Asserted-Identity are the platform's, never the client's."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        false = {"P-Asserted-Identity": "<sip:+12025559999@x>", "Identity": "a.b.c;info=<https://x>"}
        voice = day.voice("Nora")
        nora.phone.call(f"sip:{number}@127.0.0.1:{shop.sip}", voice.sdp, false)
        rung = await day.rung()
        invite = rung.call.requests[0]
        for name in ("From", "P-Asserted-Identity"):
            assert "+12025550123" in str(invite.headers.get(name))
            assert "9999" not in str(invite.headers.get(name))
        assert "Identity" not in invite.headers
        rung.call.refuse(486)


async def test_what_the_account_may_spend_a_day_is_not_passed(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        await nora.does("/v1/call-limits", {**USUAL, "per_day": 0}, "PUT")
        try:
            assert await refused(nora, "spend_limit", {"number": number})
            assert day.carrier.calls == []
        finally:
            await nora.does("/v1/call-limits", USUAL, "PUT")


async def test_advertising_needs_its_first_words_and_a_consent(shop):
    """Clauses TDA-VOICE-PURPOSE, TDA-VOICE-IDENTITY."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        assert await refused(nora, "call_opening", {"number": number, "purpose_class": "marketing"})
        assert day.carrier.calls == []


async def test_how_calls_are_taken_is_counted_for_the_number_from_the_first_on(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")

        async def counted():
            told = await nora.does("/v1/call-quality", method="GET")
            found = [each for each in told["scopes"] if each["scope"] != "channel:voice" and each["attempts"]]
            return next(((each["attempts"], each["unanswered"]) for each in found), (0, 0))

        before = await counted()
        await nora.does("/v1/calls", {"number": number})
        line = await nora.takes()
        (await day.rung()).call.refuse(486)
        await line.is_over()
        async with asyncio.timeout(PATIENCE):
            while (now := await counted())[1] == before[1]:  # noqa: ASYNC110  # nobody pushes it to a program
                await asyncio.sleep(0.05)
        assert now[0] - before[0] >= now[1] - before[1] >= 1
