"""Providers and telephones of another make (SIPp) play scenes with the exchange, word for word."""

import asyncio
import shutil
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fairline.channels.voice.sip.addresses import Address, parse_uri
from fairline.channels.voice.sip.leg_events import Answered, HungUp, Lost, Refused, Ringing
from fairline.channels.voice.sip.tests import exchange_real
from fairline.channels.voice.sip.tests.exchange_real import HERE, OURS, Hurried, real
from fairline.channels.voice.sip.trunk_plans import Host, Registering, TrunkPlan
from fairline.channels.voice.sip.ways import ByTrunk
from tests.support.patience import eventually
from tests.support.postgres import free_port

SCENES = Path(exchange_real.__file__).with_name("scenes")


@asynccontextmanager
async def playing(folder, *options):
    """SIPp at it; ended afterwards."""
    program = shutil.which("sipp")
    assert program, "install sip-tester: .ci/run does"
    fixed = ("-i", HERE, "-nostdin", "-timeout", "30", "-timeout_error", "-trace_err")
    running = await asyncio.create_subprocess_exec(
        program, *options, *fixed, cwd=folder, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    try:
        yield running
    finally:
        if running.returncode is None:
            running.kill()
        await running.wait()


async def went_well(running, folder):
    """It ends by itself, and everything was as its scene says."""
    async with asyncio.timeout(40):
        await running.communicate()
    said = "".join(path.read_text(errors="replace") for path in folder.glob("*errors.log"))
    assert running.returncode == 0, said


def scene(name, exchange, times=1):
    return (f"{HERE}:{exchange.ports['udp']}", "-sf", str(SCENES / f"{name}.xml"), "-m", str(times))


def believes(exchange, **plan):
    """The exchange takes whatever comes from this machine for its provider's."""
    settings: dict[str, Any] = {"id": "p", "hosts": (), "sources": (HERE,), "options_every": 0} | plan
    exchange.agent.trunks.put(TrunkPlan(**settings))


async def test_telephones_register_with_a_password_and_leave(tmp_path):
    async with real("udp", algorithms=("MD5",)) as exchange:  # it looks at the first challenge alone
        async with playing(tmp_path, *scene("registers", exchange)) as running:
            await went_well(running, tmp_path)
        assert exchange.agent.registrar.everyone() == ()
        assert len(exchange.house.registered) == 1


async def test_nobody_calls_without_a_password(tmp_path):
    async with real("udp") as exchange:
        options = ("-sn", "uac", "-m", "1", "-s", "100")
        async with playing(tmp_path, f"{HERE}:{exchange.ports['udp']}", *options) as running:
            await running.communicate()
        assert (running.returncode, exchange.house.legs) == (1, [])


async def test_what_a_provider_requires_to_arrive_is_acknowledged(tmp_path):
    async with real("udp") as exchange:
        believes(exchange)
        async with playing(tmp_path, *scene("pracks", exchange, times=5)) as running:
            await went_well(running, tmp_path)
        assert len(exchange.house.told(HungUp)) == 5


async def test_a_call_is_shown_to_live_and_ended_by_us(tmp_path):
    async with real("udp", timers=Hurried()) as exchange:
        believes(exchange)
        async with playing(tmp_path, *scene("is_refreshed", exchange)) as running:
            await exchange.house.until(lambda: exchange.house.legs)
            leg = exchange.house.legs[0]
            await eventually(lambda: leg.dialog.cseq == 2)
            leg.hang_up()
            await went_well(running, tmp_path)
        assert exchange.house.told(Lost) == []


async def test_we_register_with_a_provider_and_leave_it(tmp_path):
    port = free_port()
    async with real("udp") as exchange:
        options = ("-sf", str(SCENES / "is_registered_with.xml"), "-p", str(port), "-m", "1")
        async with playing(tmp_path, *options) as running:
            believes(exchange, hosts=(Host(HERE, port),), register=Registering("ours", "pass", "carrier", "carrier.x"))
            await exchange.house.until(lambda: exchange.house.trunks == [("p", True)])
            exchange.agent.trunks.remove("p")
            await went_well(running, tmp_path)


async def test_two_hundred_calls_leave_nothing_behind(tmp_path):
    port = free_port()
    async with real("udp", timers=Hurried()) as exchange:
        house, agent = exchange.house, exchange.agent
        believes(exchange, hosts=(Host(HERE, port),))
        house.on_leg = lambda leg: bridge(exchange, leg)
        async with playing(tmp_path, "-sn", "uas", "-p", str(port)):
            options = ("-sn", "uac", "-m", "200", "-r", "50", "-d", "50", "-s", "100")
            async with playing(tmp_path, f"{HERE}:{exchange.ports['udp']}", *options) as running:
                await went_well(running, tmp_path)
            assert len(house.legs) == 200
            assert {leg.state for leg in house.legs} == {"over"}
            await eventually(lambda: not agent.legs and not any(agent.transactions.live))
        assert agent.trunks.state("p").calls == 0
        assert len(agent.switch._works) == 0


def bridge(exchange, leg):
    """Somebody is called for who calls; either hangs up the other."""

    def there(other, event):
        match event:
            case Ringing():
                leg.ring()
            case Answered(sdp):
                leg.answer(sdp)
            case Refused(status):
                leg.refuse(status)
            case HungUp() | Lost():
                leg.hang_up()

    other = exchange.agent.dial(
        parse_uri("sip:+41215550100@x"), ByTrunk("p"), Address("", parse_uri("sip:+41215550199@x")), leg.sdp or OURS
    )
    other.on_event = there
    leg.on_event = lambda own, event: other.hang_up() if isinstance(event, HungUp | Lost) else None
