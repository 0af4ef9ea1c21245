"""Simulated callers: each calls the demo's number, says something until somebody has listened, and hangs up."""

import asyncio
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fairline.channels.voice.media.backend import Media
from fairline.channels.voice.media.clips import Clip, FileClip, Tone
from fairline.channels.voice.media.end import End
from fairline.channels.voice.media.prompts import Prompts
from fairline.channels.voice.media.prompts_made import Unspoken
from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.agent import UserAgent
from fairline.channels.voice.sip.doors import Doors
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.leg import Leg
from fairline.channels.voice.sip.leg_events import Answered, HungUp, Lost, Progress, Refused
from fairline.channels.voice.sip.timers import LoopTimers
from fairline.channels.voice.sip.transport import Listen
from fairline.channels.voice.sip.ways import ByFlow
from fairline.cli.seed.company import DATA
from fairline.cli.telephone import NUMBER
from fairline.kit.clock import SystemClock
from fairline.kit.ids import Ids

WORDS = DATA["visitors"]
HERE = "127.0.0.1"
SOUND = range(42_000, 42_400)  # UDP
KEYS = "121"  # what they choose in the menu
BREATH: Clip = Tone((), 2500)
HUM: tuple[Clip, ...] = (Tone((440.0,), 600), Tone((554.0,), 600), Tone((659.0,), 900))


async def let_call(port: int, callers: int, seconds: int, folder: Path) -> int:
    """Let so many call the demo at this SIP port, each for so many seconds. Answers the exit status."""
    media, clock, ids = Media(), SystemClock(), Ids()
    agent = UserAgent(
        LoopTimers(),
        lambda: ids.new("sip", clock.millis()),
        secrets.token_bytes(32),
        Doors(),
        clock=lambda: clock.millis() / 1000,
        chance=secrets.token_bytes,
        look_up=_nobody,
    )
    await media.start(1, SOUND, HERE)
    await agent.start([Listen("udp", HERE, 0)])
    try:
        flow = await agent.transports.flow_to("udp", HERE, port)
        async with asyncio.TaskGroup() as group:
            calls = [group.create_task(_call(agent, media, flow, number, seconds, folder)) for number in range(callers)]
    finally:
        await agent.stop()
        await media.stop()
    return 0 if all(call.result() for call in calls) else 1


async def _nobody(name: str, kind: str) -> Any:
    raise OSError(name)


async def _call(agent: UserAgent, media: Media, flow: Flow, number: int, seconds: int, folder: Path) -> bool:
    """One call; whether somebody or something answered."""
    await asyncio.sleep(number * 2)
    name = f"{WORDS['first'][number % len(WORDS['first'])]} {WORDS['last'][number % len(WORDS['last'])]}"
    language = "fr" if number % 3 == 1 else "en"
    said = await _spoken(folder, WORDS[f"opens_{language}"][number % len(WORDS[f"opens_{language}"])], language)
    end = await media.open("rtp", None)
    heard: asyncio.Queue[Any] = asyncio.Queue()
    us = Address(name, Uri("sip", f"+120255501{60 + number % 40}", HERE))
    leg = agent.dial(Uri("sip", NUMBER, HERE), ByFlow(flow), us, end.sdp)
    leg.on_event = lambda _, event: heard.put_nowait(event)
    print(f"{name} calls", flush=True)
    try:
        async with asyncio.timeout(seconds):
            why = await _follow(leg, end, heard, said, name, KEYS[number % len(KEYS)])
    except TimeoutError:
        why = "hung up" if leg.state == "up" else "gave up"
        leg.hang_up()
    print(f"{name}: {why}", flush=True)
    await end.close()
    return why != "nobody took the call"


async def _follow(leg: Leg, end: End, heard: "asyncio.Queue[Any]", said: Sequence[Clip], name: str, key: str) -> str:
    """Press a key for the menu, and talk until the other side ends it; how it ended."""
    known = ""
    while True:
        event = await heard.get()
        if isinstance(event, Answered | Progress) and event.sdp != known:
            known = event.sdp
            await end.remote(known)
        if isinstance(event, Answered):
            print(f"{name}: is answered, and talks", flush=True)
            await end.send_digits(key)
            await end.play(said, "", loop=True)
        elif isinstance(event, Refused):
            return "nobody took the call"
        elif isinstance(event, HungUp | Lost):
            return "the other side hung up"


async def _spoken(folder: Path, text: str, language: str) -> list[Clip]:
    """A sentence as sound; a hum where no program on this machine speaks."""
    try:
        sound = await Prompts(folder).made(text, language)
    except Unspoken:
        return [*HUM, BREATH]
    return [BREATH, FileClip(str(sound.path))]
