"""Calls that come: answered, refused, cancelled, and what happens when an ACK or a PRACK does not."""

import pytest

from fairline.channels.voice.sip.addresses import parse_address
from fairline.channels.voice.sip.leg_events import Answered, HungUp, Lost
from fairline.channels.voice.sip.sources import FromTrunk
from fairline.channels.voice.sip.tests.exchange import OURS, THEIRS, Exchange


@pytest.fixture
def exchange():
    return Exchange()


async def invited(exchange, sdp=THEIRS, **headers):
    """A call from the provider, and its leg."""
    peer = await exchange.provider()
    invite = peer.asks("INVITE", sdp=sdp, **headers)
    await exchange.turn()
    return peer, invite, exchange.house.legs[0]


async def up(exchange, **headers):
    """The same, answered and acknowledged."""
    peer, _, leg = await invited(exchange, **headers)
    leg.answer(OURS)
    await exchange.turn()
    peer.acknowledges(peer.answers(200)[0])
    await exchange.turn()
    return peer, leg, parse_address(peer.answers(200)[0].headers.get("To")).tag


async def test_a_call_is_answered_and_hung_up_by_them(exchange):
    peer, _, leg = await invited(exchange)
    assert (leg.sdp, str(leg.asked), leg.source) == (THEIRS, "sip:100@192.0.2.10", FromTrunk("p"))
    leg.ring()
    leg.answer(OURS)
    await exchange.turn()
    assert [answer.status for answer in peer.answers()] == [180, 200]
    assert peer.answers(200)[0].body.decode() == OURS
    peer.acknowledges(peer.answers(200)[0])
    await exchange.turn()
    peer.asks("BYE", to_tag=parse_address(peer.answers(200)[0].headers.get("To")).tag)
    await exchange.turn()
    assert exchange.house.events == [HungUp("bye", 0)]
    await exchange.turn(40)
    assert exchange.left == (0, 0)


async def test_every_answer_carries_the_same_tag(exchange):
    peer, _, leg = await invited(exchange)
    leg.ring()
    leg.progress(OURS)
    leg.answer(OURS)
    await exchange.turn()
    assert len({parse_address(answer.headers.get("To")).tag for answer in peer.answers(180, 183, 200)}) == 1


async def test_our_answer_is_said_again_until_it_is_acknowledged(exchange):
    peer, _, leg = await invited(exchange)
    leg.answer(OURS)
    await exchange.turn(4)
    assert len(peer.answers(200)) == 4  # at once, after 0.5, 1.5 and 3.5 seconds
    peer.acknowledges(peer.answers(200)[0])
    await exchange.turn(60)
    assert len(peer.answers(200)) == 4


async def test_an_answer_that_is_never_acknowledged_ends_the_call(exchange):
    peer, _, leg = await invited(exchange)
    leg.answer(OURS)
    await exchange.turn(33)
    assert exchange.house.events == [Lost("timeout")]
    assert len(peer.requests("BYE")) == 1
    await exchange.turn(70)
    assert exchange.left == (0, 0)


async def test_a_bye_of_ours_waits_for_the_acknowledgement(exchange):
    peer, _, leg = await invited(exchange)
    leg.answer(OURS)
    leg.hang_up()
    await exchange.turn(1)
    assert peer.requests("BYE") == []
    peer.acknowledges(peer.answers(200)[0])
    await exchange.turn()
    peer.says(peer.requests("BYE")[0], 200)
    await exchange.turn(40)
    assert (exchange.house.events, exchange.left) == ([], (0, 0))


async def test_an_invite_said_again_is_the_same_call(exchange):
    peer, invite, _ = await invited(exchange)
    peer.end.send(invite.encode(), peer.flow)
    await exchange.turn()
    assert len(exchange.house.legs) == 1


async def test_who_gives_up_is_told_and_hears_487(exchange):
    peer, _invite, leg = await invited(exchange)
    leg.ring()
    peer.asks("CANCEL", cseq=1, Reason='SIP;cause=200;text="Call completed elsewhere"')
    await exchange.turn()
    assert sorted(answer.status for answer in peer.answers()) == [180, 200, 487]
    assert exchange.house.events == [HungUp("Call completed elsewhere", 200)]
    leg.answer(OURS)
    await exchange.turn()
    assert leg.state == "over"


@pytest.mark.parametrize("status", [302, 404, 486, 503, 603])
async def test_a_call_is_refused(exchange, status):
    peer, _, leg = await invited(exchange)
    leg.refuse(status, headers={"Retry-After": "5"})
    leg.refuse(500)
    leg.hang_up()
    await exchange.turn()
    assert [answer.status for answer in peer.answers()] == [status]
    assert peer.answers()[0].headers.get("Retry-After") == "5"
    assert (leg.state, exchange.house.events) == ("over", [])
    await exchange.turn(40)
    assert exchange.left == (0, 0)


async def test_a_call_that_offers_nothing_gets_our_offer_and_answers_it_in_its_ack(exchange):
    peer, _, leg = await invited(exchange, sdp="")
    assert leg.sdp == ""
    leg.answer(OURS)
    await exchange.turn()
    peer.acknowledges(peer.answers(200)[0], THEIRS)
    await exchange.turn()
    assert (leg.sdp, exchange.house.events) == (THEIRS, [Answered(THEIRS)])


async def test_acts_on_a_leg_that_is_over_do_nothing(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("BYE", to_tag=tag)
    await exchange.turn()
    count = len(peer.got)
    done: list[str | None] = []
    leg.ring()
    leg.progress(OURS)
    leg.answer(OURS)
    leg.refuse(486)
    leg.accept(OURS)
    leg.reject()
    leg.send_digits("1")
    leg.transfer_progress(200)
    leg.reinvite(OURS, done.append)
    leg.hang_up()
    await exchange.turn(1)
    assert (len(peer.got), done, leg.state) == (count, [None], "over")


async def test_a_long_ringing_call_is_kept_alive_towards_proxies(exchange):
    peer, _, leg = await invited(exchange)
    leg.ring()
    await exchange.turn(125)
    assert len(peer.answers(180)) == 3


async def test_a_provider_that_requires_it_gets_reliable_ringing(exchange):
    peer, _, leg = await invited(exchange, Require="100rel")
    leg.ring()
    leg.progress(OURS)
    await exchange.turn(1)
    rung = peer.answers(180)
    assert len(rung) == 2  # said again after half a second
    assert rung[0].headers.get("Require") == "100rel"
    assert peer.answers(183) == []  # one at a time
    number = int(rung[0].headers.get("RSeq"))
    tag = parse_address(rung[0].headers.get("To")).tag
    peer.asks("PRACK", to_tag=tag, RAck=f"{number} 1 INVITE")
    await exchange.turn()
    assert [int(answer.headers.get("RSeq")) for answer in peer.answers(183)] == [number + 1]


async def test_the_answer_waits_until_a_reliable_description_has_arrived(exchange):
    peer, _, leg = await invited(exchange, Supported="100rel")
    leg.progress(OURS)
    leg.answer(OURS)
    await exchange.turn()
    assert peer.answers(200) == []
    told = peer.answers(183)[0]
    peer.asks("PRACK", to_tag=parse_address(told.headers.get("To")).tag, RAck=f"{told.headers.get('RSeq')} 1 INVITE")
    await exchange.turn()
    kinds = [answer.headers.get("CSeq").split()[1] for answer in peer.answers(200)]
    assert kinds == ["PRACK", "INVITE"]
    assert next(one for one in peer.answers(200) if "INVITE" in one.headers.get("CSeq")).body == b""


async def test_a_wrong_prack_is_answered_481(exchange):
    peer, _, leg = await invited(exchange, Supported="100rel")
    leg.progress(OURS)
    await exchange.turn()
    tag = parse_address(peer.answers(183)[0].headers.get("To")).tag
    peer.asks("PRACK", to_tag=tag, RAck="1 99 INVITE")
    await exchange.turn()
    assert [answer.status for answer in peer.answers(481)] == [481]


async def test_a_reliable_description_that_never_arrives_ends_the_call(exchange):
    peer, _, leg = await invited(exchange, Supported="100rel")
    leg.progress(OURS)
    await exchange.turn(33)
    assert exchange.house.events == [Lost("timeout")]
    assert peer.answers(480)
    assert leg.state == "over"


async def test_unreliable_sound_where_the_house_wants_it_so(exchange):
    peer, _, leg = await invited(exchange, Supported="100rel")
    leg.progress(OURS, reliable=False)
    await exchange.turn()
    assert peer.answers(183)[0].headers.get("RSeq") is None


async def test_a_call_that_takes_the_place_of_another_names_it(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("INVITE", sdp=THEIRS, call="call-2", Replaces=f"call-1;to-tag={tag};from-tag=them")
    await exchange.turn()
    assert exchange.house.legs[1].replaces is leg
    peer.asks("INVITE", sdp=THEIRS, call="call-3", Replaces="nothing;to-tag=a;from-tag=b")
    await exchange.turn()
    assert len(exchange.house.legs) == 2
    assert peer.answers(481)
