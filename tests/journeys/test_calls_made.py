"""An agent calls a number: from the screen, from the telephone itself; who may not be called is not rung."""

import pytest

from tests.support.talking import Day, soon

# Somewhere it is day, and somewhere it is night, whenever this runs; and one number is called thrice an hour at most.
PLACES = ("+1202555018{}", "+4144555017{}", "+8135550123{}", "+6125550123{}", "+1415555018{}")
NUMBERS = [place.format(last) for last in (8, *range(8), 9) for place in PLACES]


async def where(agent, wanted):
    """A number the gate would answer so about."""
    for number in NUMBERS:
        told = await agent.does("/v1/calls/preview", {"number": number})
        if told["ruling"]["outcome"] == wanted:
            return number, told["ruling"]
    raise AssertionError(told)


async def test_my_telephone_rings_first_then_the_number_and_we_hear_one_another(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        made = await nora.does("/v1/calls", {"number": number})
        assert made["ruling"]["outcome"] == "permitted"
        line = await nora.takes()
        rung = await day.rung()
        assert number.removeprefix("+") in rung.call.requests[0].uri
        rung.picks_up()
        await rung.voice.hears("Nora")
        await line.voice.hears("caller")
        assert [each["state"] for each in shop.calls()] == ["up"]
        rung.hangs_up()
        await line.is_over()
        await soon(lambda: shop.calls() == [])


async def test_who_asked_to_be_left_in_peace_is_not_rung(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        number = f"{number[:-1]}9"
        contact = shop.post("/v1/contacts", {"name": "Nour", "addresses": [{"channel": "sms", "address": number}]})
        shop.ask("PUT", f"/v1/contacts/{contact['id']}/opt-outs/all", {"why": "asked"})
        refused = False
        while not refused:  # the word reaches every policy a moment later
            told = (await nora.does("/v1/calls/preview", {"number": number}))["ruling"]
            refused = told["outcome"] == "refused"
        no = {each["policy"]: each["clauses"] for each in told["verdicts"] if each["outcome"] == "refuse"}
        assert no.keys() & {"do_not_contact", "opt_out", "consent", "suppressed"}, no
        assert all(no.values())
        made = await nora.does("/v1/calls", {"number": number})
        assert (made["ruling"]["outcome"], made["call"]) == ("refused", None)
        keyed = nora.keys(number)
        await keyed.is_over()
        assert keyed.call.status == 403
        assert day.carrier.calls == []


async def test_nobody_is_rung_at_night(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        for number in NUMBERS:
            told = (await nora.does("/v1/calls/preview", {"number": number, "purpose_class": "marketing"}))["ruling"]
            if any(each["policy"] == "quiet_hours" and each["outcome"] != "permit" for each in told["verdicts"]):
                break
        else:
            pytest.fail(f"it is night nowhere: {told}")
        made = await nora.does("/v1/calls", {"number": number, "purpose_class": "marketing"})
        assert made["call"] is None
        assert day.carrier.calls == nora.phone.calls == []


async def test_a_number_keyed_on_the_telephone_is_rung(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        line = nora.keys(number)
        await soon(lambda: line.call.state in ("up", "over"))
        assert line.call.state == "up", line.call.status
        rung = await day.rung()
        rung.picks_up()
        await line.is_up()
        await rung.voice.hears("Nora")
        await line.voice.hears("caller")
        line.hangs_up()
        await rung.is_over()
