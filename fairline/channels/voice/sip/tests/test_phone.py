"""Two test telephones talk to each other, so that what other tests show with them is true."""

import pytest

from fairline.channels.voice.sip.tests.phone import Phone
from fairline.channels.voice.sip.tests.sockets import HERE, opened
from fairline.channels.voice.sip.tests.wheel import Wheel
from fairline.channels.voice.sip.tests.wire import Wire
from fairline.channels.voice.sip.timers import LoopTimers

ADA, NOUR = ("192.0.2.1", 5060), ("192.0.2.2", 5060)


@pytest.mark.parametrize("protocol", ["udp", "tcp", "tls"])
async def test_over_real_sockets_they_hear_each_other_too(protocol):
    async with opened(protocol) as one, opened(protocol) as other:
        home = await one.transports.flow_to(protocol, HERE, other.numbers[0], "localhost")
        ada = Phone(one.transports, LoopTimers(), home, f"sip:ada@{HERE}")
        nour = Phone(other.transports, LoopTimers(), home, f"sip:nour@{HERE}")
        nour.on_call = lambda call: call.answer()
        call = ada.call(f"sip:nour@{HERE}")
        await nour.until(lambda: nour.calls and nour.calls[0].acks)
        ended = call.hang_up()
        await ada.until(lambda: ended.is_done)
        assert (ended.status, nour.calls[0].state) == (200, "over")


@pytest.fixture(params=["udp", "tcp"])
def phones(request):
    wheel = Wheel()
    wire = Wire(wheel)
    one, other = wire.end(*ADA), wire.end(*NOUR)
    ada = Phone(one, wheel, one.to(NOUR, request.param), "sip:ada@192.0.2.1")
    nour = Phone(other, wheel, other.to(ADA, request.param), "sip:nour@192.0.2.2")
    return wheel, ada, nour


def test_one_calls_the_other_answers_and_either_hangs_up(phones):
    wheel, ada, nour = phones
    call = ada.call("sip:nour@192.0.2.2")
    wheel.turn()
    theirs = nour.calls[0]
    theirs.ring()
    wheel.turn()
    assert (call.state, call.status) == ("early", 180)
    theirs.answer()
    wheel.turn(1)
    assert (call.state, theirs.state, len(theirs.acks)) == ("up", "up", 1)
    theirs.hang_up()
    wheel.turn()
    assert call.state == "over"
    wheel.turn(40)
    assert ada.transactions.live == nour.transactions.live == (0, 0)
    assert wheel.waiting == 0


def test_a_call_is_cancelled_before_it_is_answered(phones):
    wheel, ada, nour = phones
    call = ada.call("sip:nour@192.0.2.2")
    wheel.turn()
    nour.calls[0].ring()
    wheel.turn()
    call.cancel()
    wheel.turn()
    assert (call.status, call.state, nour.calls[0].state) == (487, "over", "over")


def test_a_new_description_is_taken_inside_the_call(phones):
    wheel, ada, nour = phones
    nour.on_call = lambda call: call.answer()
    call = ada.call("sip:nour@192.0.2.2")
    wheel.turn()
    asked = call.reinvite(b"v=0\r\nheld")
    wheel.turn()
    assert asked.status == 200
    assert nour.calls[0].sdp == b"v=0\r\nheld"
    assert len(nour.calls) == 1
    assert len(nour.calls[0].acks) == 2
