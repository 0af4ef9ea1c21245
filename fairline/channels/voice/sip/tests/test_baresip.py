"""A telephone of another make registers, calls, holds, transfers both ways, and is called."""

import asyncio
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from fairline.channels.voice.sip.addresses import parse_address, parse_uri
from fairline.channels.voice.sip.leg_events import Answered, Digits, HungUp, Reoffered, TransferAsked
from fairline.channels.voice.sip.tests import exchange_real
from fairline.channels.voice.sip.tests.exchange_real import OURS, real
from fairline.channels.voice.sip.ways import ByRegistration

PHONE = Path(exchange_real.__file__).with_name("baresip_phone.py")


@asynccontextmanager
async def phone(act, port, transport="udp"):
    """The telephone doing something, while the house does its part."""
    command = [sys.executable, str(PHONE), act, str(port), transport]
    running = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    try:
        yield running
    finally:
        if running.returncode is None:
            running.kill()
        await running.wait()


async def done(act, port, transport="udp"):
    """What it said when it was done."""
    async with phone(act, port, transport) as running, asyncio.timeout(40):
        out, _ = await running.communicate()
        assert b"done" in out, out.decode(errors="replace")


@pytest.mark.parametrize("transport", ["udp", "tcp"])
async def test_it_registers_and_leaves(transport):
    async with real(transport) as exchange:
        await done("registers", exchange.ports[transport], transport)
        assert [binding.username for binding in exchange.house.registered] == ["ada"]
        assert len(exchange.house.gone) == 1


@pytest.mark.parametrize("transport", ["udp", "tcp"])
async def test_it_calls_with_its_password_and_hangs_up(transport):
    async with real(transport) as exchange:
        await done("calls", exchange.ports[transport], transport)
        await exchange.house.until(lambda: exchange.house.told(HungUp))
        assert "m=audio" in exchange.house.legs[0].sdp


async def test_it_holds_and_comes_back():
    async with real("udp") as exchange:
        await done("holds", exchange.ports["udp"])
        held, back = exchange.house.told(Reoffered)
        assert ("a=sendonly" in held.sdp, "a=sendrecv" in back.sdp) == (True, True)


async def test_its_digits_come_in_requests():
    async with real("udp") as exchange:
        await done("sends_digits", exchange.ports["udp"])
        assert "".join(event.text for event in exchange.house.told(Digits)) == "15#"


async def test_it_transfers_blindly_and_leaves_when_told_it_worked():
    async with real("udp") as exchange:
        house = exchange.house

        async with phone("transfers", exchange.ports["udp"]) as running:
            await house.until(lambda: house.told(TransferAsked))
            (asked,) = house.told(TransferAsked)
            assert (asked.target.user, asked.replaces) == ("200", None)
            house.legs[0].transfer_progress(180)
            house.legs[0].transfer_progress(200)
            async with asyncio.timeout(20):
                out, _ = await running.communicate()
            assert b"done" in out, out
            assert house.told(HungUp)


async def test_it_joins_two_calls_by_naming_one_to_the_other():
    async with real("udp") as exchange:
        house = exchange.house
        async with phone("joins", exchange.ports["udp"]) as running:
            await house.until(lambda: house.told(TransferAsked))
            first, second = house.legs
            assert house.told(TransferAsked)[0].replaces is second
            first.transfer_progress(200)
            second.hang_up()
            async with asyncio.timeout(20):
                out, _ = await running.communicate()
            assert b"done" in out, out


async def test_it_is_called_where_it_registered():
    async with real("udp") as exchange:
        house, agent = exchange.house, exchange.agent
        async with phone("answers", exchange.ports["udp"]) as running:
            await house.until(lambda: house.registered)
            from_ = parse_address("Nour <sip:+41215550100@fairline.example>")
            leg = agent.dial(parse_uri("sip:ada@fairline.example"), ByRegistration("ada"), from_, OURS)
            leg.on_event = house.heard
            await house.until(lambda: house.told(Answered))
            leg.hang_up()
            async with asyncio.timeout(20):
                out, _ = await running.communicate()
            assert b"done" in out, out
