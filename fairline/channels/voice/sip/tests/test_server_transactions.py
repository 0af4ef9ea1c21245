"""Requests of theirs: each is heard once, and its answer said until it is heard."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.malformed import BadAddress
from fairline.channels.voice.sip.message import Request, parse, reply_to
from fairline.channels.voice.sip.tests.letters import chance, datagram
from fairline.channels.voice.sip.tests.wheel import Wheel
from fairline.channels.voice.sip.tests.wire import Wire
from fairline.channels.voice.sip.transactions import ServerTransaction, Transactions

PHONE, HOUSE = ("192.0.2.1", 5060), ("192.0.2.9", 5060)


@dataclass
class Scene:
    """A house's transactions, and a phone that says what it is told to."""

    wheel: Wheel = field(default_factory=Wheel)
    asked: list[ServerTransaction] = field(default_factory=list)
    acks: list[Request] = field(default_factory=list)
    heard: list[Any] = field(default_factory=list)
    limit: int = 100
    admits: bool = True

    def __post_init__(self):
        self.wire = Wire(self.wheel)
        self.phone, self.house = self.wire.end(*PHONE), self.wire.end(*HOUSE)
        self.phone.on_message = lambda message, flow: self.heard.append(message)
        self.on_request = self.asked.append
        self.transactions = Transactions(
            self.house,
            self.wheel,
            chance(),
            lambda asked: self.on_request(asked),
            lambda ack, flow: self.acks.append(ack),
            admit=lambda request, flow: self.admits,
            limit=self.limit,
        )

    def say(self, message: bytes, protocol="udp"):
        self.phone.send(message, Flow(protocol, PHONE, HOUSE, self.wire.key(PHONE, HOUSE)))
        self.wheel.turn()

    def answer(self, status: int, number: int = -1):
        asked = self.asked[number]
        asked.respond(reply_to(asked.request, status, to_tag="nour"))
        self.wheel.turn()

    @property
    def statuses(self):
        return [response.status for response in self.heard]


@pytest.fixture
def scene():
    return Scene()


def ack(branch="z9hG4bK1", tag="nour"):
    return datagram("ACK", branch=branch).replace(
        b"To: <sip:nour@b.example>", b"To: <sip:nour@b.example>;tag=" + tag.encode()
    )


def test_an_invite_sent_three_times_is_heard_once(scene):
    for _ in range(3):
        scene.say(datagram())
    assert len(scene.asked) == 1


def test_after_a_fifth_of_a_second_the_phone_hears_that_we_try(scene):
    scene.say(datagram())
    scene.wheel.turn(0.19)
    assert scene.statuses == []
    scene.wheel.turn(0.02)
    assert scene.statuses == [100]


def test_who_was_answered_at_once_does_not_hear_that_we_try(scene):
    scene.say(datagram())
    scene.answer(180)
    scene.wheel.turn(5)
    assert scene.statuses == [180]


def test_a_repeated_invite_hears_the_last_provisional_answer_again(scene):
    scene.say(datagram())
    scene.answer(180)
    scene.say(datagram())
    assert scene.statuses == [180, 180]


def test_a_refusal_is_said_until_it_is_acknowledged(scene):
    scene.say(datagram())
    scene.answer(486)
    scene.wheel.turn(0.5)
    scene.wheel.turn(1.0)
    assert scene.statuses == [486] * 3
    scene.say(ack())
    scene.wheel.turn(40)
    assert scene.statuses == [486] * 3
    assert scene.acks == []
    assert scene.transactions.live.server == 0
    assert scene.wheel.waiting == 0


def test_a_refusal_nobody_acknowledges_is_given_up_after_32_seconds(scene):
    scene.say(datagram())
    scene.answer(486)
    scene.wheel.turn(31.9)
    assert scene.transactions.live.server == 1
    assert len(scene.statuses) == 11  # 0, 0.5, 1.5, 3.5, and then every four seconds (RFC 3261 s17.2.1)
    scene.wheel.turn(0.2)
    assert scene.transactions.live.server == 0
    assert scene.wheel.waiting == 0


def test_over_a_connection_a_refusal_is_said_once(scene):
    scene.say(datagram(), "tcp")
    scene.answer(486)
    scene.wheel.turn(33)
    assert scene.statuses == [486]
    assert scene.transactions.live.server == 0


def test_an_accepted_invite_absorbs_its_repetitions_and_leaves_saying_it_again_to_the_dialog(scene):
    scene.say(datagram())
    scene.answer(200)
    scene.say(datagram())
    assert scene.statuses == [200]
    assert len(scene.asked) == 1
    scene.answer(200)
    assert scene.statuses == [200, 200]


def test_the_acknowledgement_of_a_yes_goes_to_the_dialog_even_with_the_branch_of_the_invite(scene):
    scene.say(datagram())
    scene.answer(200)
    scene.say(ack(branch="z9hG4bKother"))
    scene.say(ack())
    assert len(scene.acks) == 2


def test_a_yes_after_a_no_is_not_said(scene):
    scene.say(datagram())
    scene.answer(486)
    scene.answer(200)
    assert scene.statuses == [486]


def test_other_requests_hear_their_answer_again_for_32_seconds(scene):
    scene.say(datagram("OPTIONS"))
    scene.answer(200)
    scene.say(datagram("OPTIONS"))
    assert scene.statuses == [200, 200]
    scene.wheel.turn(32.1)
    assert scene.transactions.live.server == 0
    scene.say(datagram("OPTIONS"))
    assert len(scene.asked) == 2


def test_other_requests_never_answered_are_forgotten(scene):
    scene.say(datagram("INFO"))
    scene.wheel.turn(32.1)
    assert scene.transactions.live.server == 0
    assert scene.statuses == []


def test_a_cancelled_invite_is_told_to_whoever_answers(scene):
    heard = []
    scene.say(datagram())
    scene.asked[0].on_cancel = lambda: heard.append("cancelled")
    scene.say(datagram("CANCEL"))
    scene.say(datagram("CANCEL"))
    assert heard == ["cancelled"]
    assert scene.asked[0].cancelled
    assert scene.statuses == [200, 200]
    scene.answer(487)
    assert scene.statuses == [200, 200, 487]


def test_why_it_was_cancelled_is_known_when_it_is_told(scene):
    heard = []
    scene.say(datagram())
    scene.asked[0].on_cancel = lambda: heard.append(scene.asked[0].cancel_reason)
    scene.say(datagram("CANCEL", ("Reason", "SIP;cause=200")))
    assert heard == ["SIP;cause=200"]


def test_a_cancelled_invite_nobody_listens_for_is_answered_487_with_one_tag_for_both(scene):
    scene.say(datagram())
    scene.answer(180)
    scene.say(datagram("CANCEL"))
    assert scene.statuses == [180, 200, 487]
    assert {response.headers.get("To") for response in scene.heard} == {"<sip:nour@b.example>;tag=nour"}


def test_a_cancel_after_the_yes_changes_nothing(scene):
    scene.say(datagram())
    scene.answer(200)
    scene.say(datagram("CANCEL"))
    assert scene.statuses == [200, 200]
    assert not scene.asked[0].cancelled


def test_a_cancel_of_nothing_is_481(scene):
    scene.say(datagram("CANCEL"))
    assert scene.statuses == [481]


def test_the_same_request_by_another_way_is_482(scene):
    scene.say(datagram())
    scene.say(datagram(branch="z9hG4bK2"))
    assert scene.statuses == [482]
    assert len(scene.asked) == 1


def test_inside_a_dialog_nothing_is_merged(scene):
    inside = datagram().replace(b"To: <sip:nour@b.example>", b"To: <sip:nour@b.example>;tag=nour")
    scene.say(inside)
    scene.say(inside.replace(b"z9hG4bK1", b"z9hG4bK2"))
    assert len(scene.asked) == 2


def test_a_branch_used_for_two_calls_still_makes_two(scene):
    scene.say(datagram(call="one"))
    scene.say(datagram(call="two"))
    assert len(scene.asked) == 2


def test_a_phone_of_the_old_kind_without_a_branch_is_told_from_others_by_its_call(scene):
    old = datagram().replace(b";branch=z9hG4bK1", b"")
    scene.say(old)
    scene.say(old)
    scene.answer(486)
    scene.say(ack().replace(b";branch=z9hG4bK1", b""))
    assert len(scene.asked) == 1
    assert scene.acks == []


def test_a_house_with_no_room_says_when_to_come_again():
    scene = Scene(limit=1)
    scene.say(datagram(call="one"))
    scene.say(datagram(call="two", branch="z9hG4bK2"))
    assert scene.statuses == [503]
    assert scene.heard[0].headers.get("Retry-After") == "5"
    assert scene.transactions.live.server == 1


def test_who_is_not_admitted_hears_nothing_and_costs_nothing(scene):
    scene.admits = False
    scene.say(datagram())
    scene.wheel.turn(1)
    assert (scene.asked, scene.statuses, scene.transactions.live.server) == ([], [], 0)


def test_a_forgotten_request_is_never_answered(scene):
    scene.say(datagram())
    scene.asked[0].forget()
    scene.say(datagram())
    scene.answer(200)
    scene.wheel.turn(33)
    assert scene.statuses == []
    assert len(scene.asked) == 1
    assert scene.transactions.live.server == 0


def test_whatever_goes_wrong_above_the_phone_gets_an_answer(scene):
    def breaks(asked):
        raise KeyError("lost")

    scene.on_request = breaks
    scene.say(datagram())
    assert scene.statuses == [500]


def test_an_address_that_could_not_be_read_above_is_400(scene):
    def reads(asked):
        raise BadAddress("no host in the URI")

    scene.on_request = reads
    scene.say(datagram())
    assert [(response.status, response.reason) for response in scene.heard] == [
        (400, "Bad Request - no host in the URI")
    ]


def test_answers_go_to_the_port_it_came_from_where_that_was_asked(scene):
    other = scene.wire.end("192.0.2.1", 6000)
    heard = []
    other.on_message = lambda message, flow: heard.append(message)
    other.send(datagram("OPTIONS"), other.to(HOUSE))
    scene.wheel.turn()
    scene.answer(200)
    assert len(heard) == 1
    assert heard[0].headers.get("Via").endswith("rport=6000;received=192.0.2.1")


def test_without_rport_answers_go_to_the_port_the_via_names(scene):
    other = scene.wire.end("192.0.2.1", 6000)
    other.send(datagram("OPTIONS").replace(b";rport", b""), other.to(HOUSE))
    scene.wheel.turn()
    scene.answer(200)
    assert scene.statuses == [200]


def test_an_answer_is_written_so_that_it_can_be_read(scene):
    scene.say(datagram())
    scene.answer(180)
    assert parse(scene.wire.sent[-1]) == scene.heard[-1]
