"""Calls with a SIP of another make, over UDP that loses one message in ten and over TCP: every one is held."""

import socket
from itertools import count

import pytest

from fairline.channels.voice.sip.tests import sipp
from fairline.channels.voice.sip.tests.phone import Phone
from fairline.channels.voice.sip.tests.sockets import HERE, opened
from fairline.channels.voice.sip.timers import LoopTimers
from tests.support.patience import eventually

LOSSY = ("-lost", "10")


async def phone(port, protocol, number):
    home = await port.transports.flow_to(protocol, HERE, number)
    return Phone(port.transports, LoopTimers(), home, f"sip:house@{HERE}")


def takes_every_call(called):
    def take(call):
        call.ring()
        call.answer()

    called.on_call = take


@pytest.mark.parametrize(("protocol", "options"), [("udp", LOSSY), ("tcp", ("-t", "t1")), ("tcp", ("-t", "tn"))])
async def test_every_call_it_makes_is_answered_once_and_ended(tmp_path, protocol, options):
    async with opened("udp", "tcp") as port:
        house = await phone(port, "udp", port.numbers[0])
        takes_every_call(house)
        number = port.numbers[0 if protocol == "udp" else 1]
        assert await sipp.calls(tmp_path, number, *options, count=30, rate=30) == ""
        assert len(house.calls) == 30
        # Where its ACK is lost, SIPp takes our repeated yes for the answer to its BYE, and may never say that again.
        assert all(call.state == "over" or not call.acks for call in house.calls)
        assert protocol == "udp" or all(call.acks for call in house.calls)


@pytest.mark.parametrize(("protocol", "options"), [("udp", ()), ("tcp", ("-t", "t1"))])
async def test_every_call_we_make_is_answered_and_ended(tmp_path, protocol, options):
    # SIPp gives a call up when BYE overtakes an ACK that was lost; so only what it says to us gets lost here.
    arrived = count(1)
    async with (
        opened("udp", "tcp", admit=lambda flow: flow.is_reliable or bool(next(arrived) % 7)) as port,
        sipp.answering(tmp_path, *options) as number,
    ):
        house = await _reaching(port, protocol, number)
        made = [house.call(f"sip:service@{HERE}:{number}") for _ in range(20)]
        await house.until(lambda: all(call.state == "up" for call in made), 40)
        ended = [call.hang_up() for call in made]
        await house.until(lambda: all(asked.is_done for asked in ended), 40)
        assert {asked.status for asked in ended} == {200}


async def _reaching(port, protocol, number):
    """A phone whose home is there, once it has come up; over UDP it is asked until it has."""
    if protocol == "tcp":
        await eventually(lambda: _listens(number))
    return await phone(port, protocol, number)


def _listens(number):
    with socket.socket() as there:
        return there.connect_ex((HERE, number)) == 0
