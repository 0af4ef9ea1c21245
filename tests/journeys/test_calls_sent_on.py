"""A number that answers by naming another (302) is not followed: the gate ruled on the one that was called."""

from tests.journeys.test_calls_made import where
from tests.support.talking import Day, soon


def names_another(line):
    """The network says: they are reached there now."""
    line.call.refuse(302)


async def test_who_called_a_number_that_is_sent_on_is_told_so_and_nobody_else_is_rung(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        made = await nora.does("/v1/calls", {"number": number})
        line = await nora.takes()
        names_another(await day.rung())
        await line.is_over()
        held = made["call"]["conversation"]
        told = await soon(
            lambda: [each for each in shop.get(f"/v1/calls?conversation={held}")["items"] if each["cause"]]
        )
        assert [(each["cause"], each["state"]) for each in told] == [("sent_on", "over")]
        assert len(day.carrier.calls) == 1


async def test_a_caller_handed_to_a_number_that_is_sent_on_is_given_back(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        rung = len(day.carrier.calls)
        await nora.does(f"/v1/calls/{call}/transfer", {"to": {"number": "+12025550184"}, "kind": "consult"})
        names_another(await day.rung("Ben"))
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")
        assert len(day.carrier.calls) == rung + 1
        caller.hangs_up()
        await line.is_over()
