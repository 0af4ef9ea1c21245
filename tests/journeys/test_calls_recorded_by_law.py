"""The law of both places says how a call is recorded: told, asked, or at once; who declines goes on unrecorded."""

import asyncio
from datetime import datetime

import pytest

from fairline.kit.clock import SystemClock
from tests.support.kept import is_in, kept, records
from tests.support.talking import QUIET, Day, Line, soon

CLOCK = SystemClock()


@pytest.fixture
def recorded(shop):
    """A shop that records every call."""
    records(shop, "all")
    yield shop
    records(shop, "never")


async def state(shop, wanted, why=""):
    seen: list[dict[str, object]] = []

    def look():
        seen[:] = [shop.calls()[0]["recording"]]
        return seen[0]["state"] == wanted and (not why or seen[0]["why"] == why) and not seen[0]["asking"]

    try:
        await soon(look)
    except TimeoutError:
        raise AssertionError(f"expected {wanted} {why}, it is {seen}") from None


async def announced(line: Line) -> int:
    """When words that are said to somebody are over (ms since 1970): after them nothing but tones is heard."""

    def speaks() -> bool:
        tones = sum(line.voice.level(hertz) ** 2 for hertz in (700, 1000, 1300)) / 2
        return line.voice.power() ** 2 - tones > QUIET**2

    await soon(speaks)
    last = CLOCK.millis()
    async with asyncio.timeout(60):
        while CLOCK.millis() - last < 700:
            last = CLOCK.millis() if speaks() else last
            await asyncio.sleep(0.05)
    return last - 400  # what was heard lately is looked at


async def goes_on(line: Line, seconds: float = 1.5) -> None:
    """They talk for a while."""
    until = line.voice._place + seconds * 50
    await soon(lambda: line.voice._place >= until)


async def from_california(day, agent):
    """A caller from California talks with an agent in Texas; and the call."""
    await is_in(agent, "TX")
    day.carrier.uri = "sip:+14155550177@127.0.0.1"
    caller = day.calls()
    line = await agent.takes()
    await caller.is_up()
    return caller, line, day.shop.calls()[0]


async def test_who_hears_the_notice_and_stays_is_recorded_after_its_end_with_the_proof(recorded):
    """Clauses DTA-RECORDING-NOTICE, ZS-CC-LAW-RECORDING: an agent in Texas, a caller in California."""
    async with Day(recorded) as day:
        nora = await day.agent("Nora")
        caller, line, call = await from_california(day, nora)
        over = await announced(caller)
        await state(recorded, "on", "told")
        await caller.voice.hears("Nora")
        await goes_on(line)
        line.hangs_up()
        (recording,) = await kept(nora, call["conversation"])
        agreed = recording.told["agreed"]
        assert (agreed["told"], agreed["agreed"], agreed["language"]) == ("gate.announce.told", "stayed", "en")
        assert (len(agreed["members"]), agreed["law"]) == (1, "Cal. Penal Code 632, 632.7")
        assert datetime.fromisoformat(recording.told["began"]).timestamp() * 1000 > over
        assert recording.share("left", "caller") > 0.95
        assert recording.share("right", "Nora") > 0.95  # nothing of the notice


async def test_who_presses_the_key_goes_on_unrecorded_and_is_not_asked_again(recorded):
    """Clause DTA-RECORDING-NOTICE: pressing the refusal key continues unrecorded."""
    async with Day(recorded) as day:
        nora = await day.agent("Nora")
        caller, line, call = await from_california(day, nora)
        await soon(lambda: caller.voice.power() > QUIET and caller.voice.level(700) < QUIET)
        caller.voice.presses("9")
        await state(recorded, "off", "declined")
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")
        path = f"/v1/calls/{call['id']}"
        await nora.does(f"{path}/hold")
        await nora.does(f"{path}/resume")
        await caller.voice.hears("Nora")
        assert not recorded.calls()[0]["recording"]["asking"]
        line.hangs_up()
        await soon(lambda: recorded.calls() == [])
        assert recorded.get(f"/v1/recordings?conversation={call['conversation']}")["items"] == []


async def test_a_key_that_cuts_the_notice_off_has_it_said_again(recorded):
    async with Day(recorded) as day:
        caller, _, _ = await from_california(day, await day.agent("Nora"))
        await soon(lambda: caller.voice.power() > QUIET and caller.voice.level(700) < QUIET)
        caller.voice.presses("5")
        await announced(caller)
        await state(recorded, "on", "told")


async def test_an_agent_begins_pauses_and_ends_by_hand_where_one_party_is_enough(shop):
    """The pause ends by itself, and what was said in it stands on neither side."""
    records(shop, "never", pause_s=5)
    try:
        async with Day(shop) as day:
            nora = await day.agent("Nora")
            await is_in(nora, "TX")
            day.carrier.uri = "sip:+14695550177@127.0.0.1"
            caller, line, call = await day.talk(nora)
            path = f"/v1/calls/{call}/recording"
            await nora.does(path, {"do": "start"})
            await state(shop, "on", "one_party")
            await goes_on(line)
            await nora.does(path, {"do": "pause"})
            await state(shop, "paused", "by_hand")
            assert shop.calls()[0]["recording"]["resumes"]
            await state(shop, "on", "by_itself")
            await caller.voice.hears("Nora")
            await goes_on(line)
            await nora.does(path, {"do": "stop"})
            await state(shop, "off", "by_hand")
            records(shop, "never", by_hand=False)
            await nora.does(path, {"do": "start"}, status=409)
            conversation = shop.calls()[0]["conversation"]
            line.hangs_up()
            (recording,) = await kept(nora, conversation)
            ((begin, end),) = [(each["from_ms"], each["until_ms"]) for each in recording.told["pauses"]]
            assert 4_900 <= end - begin <= 8_000
            assert recording.is_silent(begin, end)
            assert not recording.is_silent(begin - 100, begin)
            assert recording.share("right", "Nora", end + 100) > 0.95
            assert recording.told["agreed"]["agreed"] == ""
    finally:
        records(shop, "never")


async def test_who_must_be_recorded_and_declines_is_told_so_and_not_talked_to(shop):
    records(shop, "all", must=True)
    try:
        async with Day(shop) as day:
            nora = await day.agent("Nora")
            caller, line, call = await from_california(day, nora)
            await soon(lambda: shop.calls()[0]["recording"]["asking"] and caller.voice.power() > QUIET)
            await nora.does(f"/v1/calls/{call['id']}/recording", {"do": "stop"}, status=409)
            await goes_on(line)
            assert line.voice.level(400) < QUIET  # nothing is said before it is kept
            assert caller.voice.level(700) < QUIET
            caller.voice.presses("9")
            await soon(lambda: shop.get(f"/v1/calls/{call['id']}")["recording"]["why"] == "declined")
            await soon(lambda: caller.voice.power() > QUIET)
            await soon(lambda: caller.call.state == "over")
            assert await soon(lambda: shop.get(f"/v1/calls/{call['id']}")["cause"]) == "forbidden"
            assert shop.get(f"/v1/recordings?conversation={call['conversation']}")["items"] == []
    finally:
        records(shop, "never")
