"""A desk phone hands its call on by its own key, though another node than the one it registered at holds the call."""

from tests.reliability.test_calls_two_nodes import Pair, pair
from tests.support.talking import Day, Line, soon

__all__ = ["pair"]


def told(line: Line) -> list[str]:
    """What the telephone was told of how its transfer goes."""
    return [each.body.decode().split("\r\n")[0] for each in line.call.requests if each.method == "NOTIFY"]


async def test_a_phone_at_the_other_node_hands_its_call_to_a_colleague_and_to_nobody_it_may_not(pair: Pair) -> None:
    async with Day(pair.shop) as day:
        nora, ada = await pair.agent(day, "Nora", pair.second), await day.agent("Ada", "busy")
        caller, line, _ = await day.talk(nora)
        line.call.ask("REFER", Refer_To=f"<sip:+33142278186@127.0.0.1:{pair.second.sip}>")
        await soon(lambda: "SIP/2.0 403 Forbidden" in told(line))
        await caller.voice.hears("Nora")
        line.call.ask("REFER", Refer_To=f"<sip:{ada.phone.username}@127.0.0.1:{pair.second.sip}>")
        other = await ada.takes()
        await caller.voice.hears("Ada")
        await other.voice.hears("caller")
        await line.is_over()
        assert told(line)[-1] == "SIP/2.0 200 OK"
        other.hangs_up()
        await caller.is_over()
