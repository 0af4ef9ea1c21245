"""A supervisor joins a call: hears it, whispers, speaks to all, has it; who may know hears a tone, and law decides."""

from contextlib import asynccontextmanager

from tests.support.talking import LOUD, Day, holder, soon

BEEP = 1000  # Hz
HOME = {"street": "Broadway", "house": "1", "postcode": "10004", "city": "New York", "region": "NY", "country": "US"}


@asynccontextmanager
async def talks(shop, *, at_home=True):
    """Ada talks with a caller, and Nora watches; both work where the law lets a call be heard unannounced."""
    async with Day(shop) as day:
        ada, nora = await day.agent("Ada"), await day.agent("Nora", "busy")
        for each in (ada, nora) if at_home else ():
            await each.does("/v1/phone/location", HOME, "PUT")
        caller, line, call = await day.talk(ada)
        place = {"country": "US", "region": "New York" if at_home else ""}
        assert shop.ask("PATCH", f"/v1/contacts/{shop.calls()[0]['contact']}", place).status_code < 300
        yield day, nora, ada, caller, line, call


async def joins(nora, call, mode):
    told = await nora.does(f"/v1/calls/{call}/listen", {"mode": mode})
    assert told["ruling"]["outcome"] == "permitted", told["ruling"]
    return told


def supervisors(call):
    return [(leg["member"], leg["mode"]) for leg in call["legs"] if leg["kind"] == "supervisor"]


async def seen(agent, call):
    return await agent.does(f"/v1/calls/{call}", method="GET")


async def test_where_nobody_knows_the_law_nobody_listens_unheard_but_may_join_aloud(shop):
    async with talks(shop, at_home=False) as (_, nora, _, _, _, call):
        for mode in ("listen", "whisper"):
            told = await nora.does(f"/v1/calls/{call}/listen", {"mode": mode})
            (said,) = [each for each in told["ruling"]["verdicts"] if each["outcome"] == "refuse"]
            assert {each["id"] for each in said["clauses"]} >= {"DTA-RECORDING-NOTICE"}
        assert supervisors(told["call"]) == []
        await joins(nora, call, "barge")
        await (await nora.takes()).voice.hears("caller", "Ada")


async def test_a_supervisor_listens_whispers_speaks_to_all_and_leaves(shop):
    async with talks(shop) as (_, nora, ada, caller, line, call):
        await joins(nora, call, "listen")
        boss = await nora.takes()
        await boss.voice.hears("caller", "Ada")
        await caller.voice.hears("Ada")
        await line.voice.hears("caller")
        assert supervisors(shop.calls()[0]) == [(nora.id, "listen")]
        assert supervisors(await seen(ada, call)) == []  # nobody is to know
        await joins(nora, call, "whisper")
        await soon(lambda: line.voice.level(BEEP) > LOUD)
        await line.voice.hears("caller", "Nora")
        await caller.voice.hears("Ada")
        assert supervisors(await seen(ada, call)) == [(nora.id, "whisper")]
        await joins(nora, call, "barge")
        await caller.voice.hears("Ada", "Nora")
        await line.voice.hears("caller", "Nora")
        await nora.does(f"/v1/calls/{call}/hang-up")
        await boss.is_over()
        await caller.voice.hears("Ada")
        await line.voice.hears("caller")
        assert supervisors(shop.calls()[0]) == []
        said = [each["event"] for each in journal(shop, "CallListened")]
        assert [(each["mode"], each.get("noticed", False)) for each in said[-4:]] == [
            ("listen", False), ("whisper", True), ("barge", True), ("left", False),
        ]  # fmt: skip


async def test_who_is_held_or_asks_a_colleague_is_heard_by_the_supervisor_and_not_by_the_caller(shop):
    async with talks(shop) as (day, nora, ada, caller, _, call):
        ben = await day.agent("Ben", "busy")
        await joins(nora, call, "listen")
        boss = await nora.takes()
        await boss.voice.hears("caller", "Ada")
        await ada.does(f"/v1/calls/{call}/hold")
        await caller.voice.hears(music=True)
        await boss.voice.hears("Ada")
        await ada.does(f"/v1/calls/{call}/resume")
        await caller.voice.hears("Ada")
        await ada.does(f"/v1/calls/{call}/transfer", {"to": {"member": ben.id}, "kind": "consult"})
        asked = await ben.takes()
        await asked.voice.hears("Ada")
        await boss.voice.hears("Ada", "Ben")
        await caller.voice.hears(music=True)
        await ada.does(f"/v1/calls/{call}/transfer/complete")
        await caller.voice.hears("Ben")
        await boss.voice.hears("caller", "Ben")


async def test_who_only_listens_steers_nothing(shop):
    async with talks(shop) as (_, nora, _, caller, _, call):
        await joins(nora, call, "listen")
        await (await nora.takes()).voice.hears("caller", "Ada")
        for deed in ("hold", "resume", "transfer/back", "transfer/complete", "conference"):
            await nora.does(f"/v1/calls/{call}/{deed}", status=409)
        await caller.voice.hears("Ada")


async def test_a_supervisor_takes_a_call_over_and_its_agent_is_free(shop):
    async with talks(shop) as (_, nora, ada, caller, line, call):
        await joins(nora, call, "listen")
        boss = await nora.takes()
        await boss.voice.hears("caller", "Ada")
        await joins(nora, call, "take_over")
        await line.is_over()
        await caller.voice.hears("Nora")
        await boss.voice.hears("caller")
        await soon(lambda: holder(shop) == nora.id)
        assert (await ada.does("/v1/presence", method="GET"))["load"].get("voice", 0) == 0
        boss.hangs_up()
        await caller.is_over()


async def test_a_supervisor_takes_a_call_that_waits(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora", "busy")
        caller = day.calls()
        await caller.is_up()
        (call,) = await soon(shop.calls)
        await nora.does(f"/v1/calls/{call['id']}/listen", {"mode": "listen"}, status=409)
        await joins(nora, call["id"], "take_over")
        boss = await nora.takes()
        await caller.voice.hears("Nora")
        await boss.voice.hears("caller")
        await soon(lambda: holder(shop) == nora.id)


async def test_who_speaks_to_all_goes_on_with_the_caller_when_the_agent_leaves(shop):
    async with talks(shop) as (_, nora, _, caller, line, call):
        await joins(nora, call, "barge")
        boss = await nora.takes()
        await caller.voice.hears("Ada", "Nora")
        line.hangs_up()
        await caller.voice.hears("Nora")
        await boss.voice.hears("caller")
        await soon(lambda: holder(shop) == nora.id)


async def test_who_listens_goes_with_the_call(shop):
    async with talks(shop) as (_, nora, _, caller, line, call):
        await joins(nora, call, "listen")
        boss = await nora.takes()
        await boss.voice.hears("caller", "Ada")
        line.hangs_up()
        await boss.is_over()
        await caller.is_over()


async def test_a_supervisor_of_another_team_and_an_agent_may_not_join(shop):
    async with talks(shop) as (day, _, ada, _, _, call):
        ben = await day.agent("Ben", "busy")
        await ben.does(f"/v1/calls/{call}/listen", {"mode": "barge"}, status=403)
        mine, theirs = (shop.post("/v1/teams", {"name": f"{name} {call}"})["id"] for name in ("Tea", "Coffee"))
        try:
            shop.ask("PATCH", f"/v1/members/{ben.id}", {"role": "supervisor", "teams": [mine]})
            shop.ask("PATCH", f"/v1/members/{ada.id}", {"teams": [theirs]})
            told = await ben.does(f"/v1/calls/{call}/listen", {"mode": "barge"}, status=403)
            assert told["type"] == "other-team"
            shop.ask("PATCH", f"/v1/members/{ada.id}", {"teams": [theirs, mine]})
            await joins(ben, call, "barge")
            await (await ben.takes()).voice.hears("caller", "Ada")
        finally:
            shop.ask("PATCH", f"/v1/members/{ada.id}", {"teams": []})
            shop.ask("PATCH", f"/v1/members/{ben.id}", {"role": "agent", "teams": []})


def journal(shop, kind):
    """What stands in the journal of a kind, oldest first."""
    found = shop.get(f"/v1/audit?kind={kind}&limit=200")["items"]
    return sorted(found, key=lambda each: each["number"])
