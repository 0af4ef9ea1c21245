"""Requests of ours: said until somebody answers, cancelled, or given up."""

from dataclasses import dataclass, field

import pytest

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.tests.letters import chance, request
from fairline.channels.voice.sip.tests.wheel import Wheel
from fairline.channels.voice.sip.tests.wire import Wire
from fairline.channels.voice.sip.transactions import Transactions

HOUSE, TRUNK = ("192.0.2.9", 5060), ("192.0.2.1", 5060)


@dataclass
class Scene:
    """A house's transactions, and a trunk that notes what it is sent and says what it is told to."""

    wheel: Wheel = field(default_factory=Wheel)
    sent: list[Request] = field(default_factory=list)
    flows: list[Flow] = field(default_factory=list)
    heard: list[int] = field(default_factory=list)
    stray: list[int] = field(default_factory=list)
    timeouts: int = 0
    closed: list[Flow] = field(default_factory=list)

    def __post_init__(self):
        self.wire = Wire(self.wheel)
        self.house, self.trunk = self.wire.end(*HOUSE), self.wire.end(*TRUNK)
        self.trunk.on_message = self._note
        self.transactions = Transactions(
            self.house,
            self.wheel,
            chance(),
            lambda asked: None,
            lambda ack, flow: None,
            lambda response, flow: self.stray.append(response.status),
            self.closed.append,
        )

    def _note(self, message, flow):
        self.sent.append(message)
        self.flows.append(flow)

    def ask(self, method="INVITE", protocol="udp", body=b""):
        asked = request(method)
        asked.body = body
        self.asked = self.transactions.request(asked, self.house.to(TRUNK, protocol), self._hear, self._give_up)
        self.wheel.turn()

    def _hear(self, response: Response):
        self.heard.append(response.status)

    def _give_up(self):
        self.timeouts += 1

    def answer(self, status, number=0, tag="nour"):
        response = reply_to(self.sent[number], status, to_tag=tag)
        self.trunk.send(response.encode(), self.flows[number])
        self.wheel.turn()

    @property
    def methods(self):
        return [one.method for one in self.sent]

    def is_empty(self):
        return self.transactions.live == (0, 0) and self.wheel.waiting == 0


@pytest.fixture
def scene():
    return Scene()


def test_an_invite_nobody_hears_is_said_seven_times_and_given_up_after_32_seconds(scene):
    scene.ask()
    scene.wheel.turn(31.9)
    assert scene.methods == ["INVITE"] * 7
    assert scene.timeouts == 0
    scene.wheel.turn(0.2)
    assert (scene.timeouts, scene.asked.ended) == (1, "timeout")
    assert scene.is_empty()


def test_another_request_nobody_hears_is_said_eleven_times(scene):
    scene.ask("OPTIONS")
    scene.wheel.turn(32)
    assert scene.methods == ["OPTIONS"] * 11
    assert scene.timeouts == 1
    assert scene.is_empty()


@pytest.mark.parametrize("method", ["INVITE", "OPTIONS"])
def test_over_a_connection_it_is_said_once(scene, method):
    scene.ask(method, "tcp")
    scene.wheel.turn(33)
    assert scene.methods == [method]
    assert scene.timeouts == 1
    assert scene.is_empty()


def test_it_carries_a_via_of_ours_and_a_count_of_hops(scene):
    scene.ask()
    via = scene.sent[0].headers.get("Via")
    assert via.startswith("SIP/2.0/UDP 192.0.2.9:5060;branch=z9hG4bK")
    assert "rport=5060" in via
    assert scene.sent[0].headers.get("Max-Forwards") == "70"


def test_a_ringing_invite_is_not_said_again_and_rings_for_as_long_as_it_likes(scene):
    scene.ask()
    scene.answer(180)
    scene.wheel.turn(600)
    assert scene.methods == ["INVITE"]
    assert (scene.heard, scene.timeouts) == ([180], 0)


def test_a_refusal_is_acknowledged_each_time_it_comes_and_heard_once(scene):
    scene.ask()
    scene.answer(486)
    scene.answer(486)
    assert scene.heard == [486]
    assert scene.methods == ["INVITE", "ACK", "ACK"]
    invite, ack = scene.sent[0], scene.sent[1]
    assert ack.headers.get("To") == "<sip:nour@b.example>;tag=nour"
    assert ack.headers.get("CSeq") == "1 ACK"
    assert ack.headers.get("Via").split(";branch=")[1] == invite.headers.get("Via").split(";branch=")[1]
    scene.wheel.turn(32.1)
    assert scene.is_empty()


def test_every_yes_is_heard_for_32_seconds_and_after_that_as_a_stray(scene):
    scene.ask()
    scene.answer(200, tag="nour")
    scene.answer(200, tag="nour")
    scene.answer(200, tag="forked")
    assert scene.heard == [200] * 3
    assert scene.methods == ["INVITE"]
    scene.wheel.turn(32.1)
    scene.answer(200)
    assert (scene.heard, scene.stray) == ([200] * 3, [200])
    assert scene.is_empty()


def test_a_yes_behind_a_refusal_is_a_stray(scene):
    scene.ask()
    scene.answer(486)
    scene.answer(200)
    assert (scene.heard, scene.stray) == ([486], [200])


def test_a_cancel_before_anything_came_waits_for_the_first_sign(scene):
    scene.ask()
    scene.asked.cancel()
    scene.wheel.turn()
    assert scene.methods == ["INVITE"]
    scene.answer(100)
    assert scene.methods == ["INVITE", "CANCEL"]
    scene.answer(200, number=1)
    scene.answer(487)
    assert scene.methods == ["INVITE", "CANCEL", "ACK"]
    assert scene.heard == [100, 487]
    scene.wheel.turn(33)
    assert scene.is_empty()


def test_a_cancel_has_the_branch_the_number_and_the_way_of_its_invite(scene):
    scene.ask()
    scene.answer(180)
    scene.asked.cancel()
    scene.asked.cancel()
    scene.wheel.turn()
    invite, cancel = scene.sent
    assert cancel.headers.get("Via") == invite.headers.get("Via")
    assert cancel.headers.get("CSeq") == "1 CANCEL"
    assert cancel.headers.get("To") == "<sip:nour@b.example>"
    assert cancel.uri == invite.uri


def test_a_cancel_may_say_why(scene):
    scene.ask()
    scene.answer(180)
    scene.asked.cancel('SIP;cause=200;text="Call completed elsewhere"')
    scene.wheel.turn()
    assert scene.sent[1].headers.get("Reason") == 'SIP;cause=200;text="Call completed elsewhere"'


def test_a_cancelled_invite_that_is_answered_all_the_same_is_heard(scene):
    scene.ask()
    scene.answer(180)
    scene.asked.cancel()
    scene.answer(200)
    assert scene.heard == [180, 200]


def test_a_cancelled_invite_nobody_ends_is_given_up(scene):
    scene.ask()
    scene.answer(180)
    scene.asked.cancel()
    scene.wheel.turn(33)
    assert scene.timeouts == 1
    assert scene.is_empty()


def test_a_cancel_behind_the_answer_does_nothing(scene):
    scene.ask()
    scene.answer(200)
    scene.asked.cancel()
    scene.wheel.turn()
    assert scene.methods == ["INVITE"]


def test_a_slow_answer_to_another_request_is_asked_for_every_four_seconds(scene):
    scene.ask("BYE")
    scene.answer(100)
    scene.wheel.turn(20)
    assert len(scene.sent) == 1 + 1 + 4  # the one already set, then every four seconds
    scene.answer(200)
    scene.wheel.turn(5.1)
    assert scene.heard == [100, 200]
    assert scene.is_empty()


def test_when_the_connection_breaks_whoever_waits_on_it_hears_at_once(scene):
    scene.ask("INVITE", "tcp")
    scene.answer(180)
    scene.wire.cut(HOUSE, TRUNK)
    assert (scene.timeouts, scene.asked.ended) == (1, "transport")
    assert len(scene.closed) == 1
    assert scene.is_empty()


def test_on_a_connection_gone_before_we_asked_we_hear_so_but_not_while_asking(scene):
    flow = scene.house.to(TRUNK, "tcp")
    scene.wire.cut(HOUSE, TRUNK)
    asked = scene.transactions.request(request(), flow, scene._hear, scene._give_up)
    assert scene.timeouts == 0
    scene.wheel.turn()
    assert (scene.timeouts, asked.ended) == (1, "transport")
    assert scene.is_empty()


def test_an_answer_with_two_vias_was_meant_for_somebody_else(scene):
    scene.ask()
    response = reply_to(scene.sent[0], 200, to_tag="nour")
    response.headers.add("Via", "SIP/2.0/UDP 192.0.2.77;branch=z9hG4bKother")
    scene.trunk.send(response.encode(), scene.flows[0])
    scene.wheel.turn()
    assert (scene.heard, scene.stray) == ([], [])


def test_an_answer_to_another_method_with_the_same_branch_is_a_stray(scene):
    scene.ask()
    response = reply_to(scene.sent[0], 200, to_tag="nour")
    response.headers.set("CSeq", "1 OPTIONS")
    scene.trunk.send(response.encode(), scene.flows[0])
    scene.wheel.turn()
    assert (scene.heard, scene.stray) == ([], [200])


@pytest.mark.parametrize(("takes_tcp", "protocol"), [(True, "TCP"), (False, "UDP")])
def test_a_request_too_big_for_a_datagram_goes_over_tcp_where_that_is_taken(scene, takes_tcp, protocol):
    scene.house.takes_tcp = takes_tcp
    scene.ask(body=b"v" * 1_400)
    assert scene.sent[0].headers.get("Via").startswith(f"SIP/2.0/{protocol} ")
    assert scene.flows[0].protocol == protocol.lower()
    scene.answer(200)
    assert scene.heard == [200]


def test_the_acknowledgement_of_a_yes_is_a_message_of_its_own_that_can_be_sent_again(scene):
    flow = scene.house.to(TRUNK)
    sent = scene.transactions.acknowledge(request("ACK"), flow)
    scene.house.send(sent, flow)
    scene.wheel.turn()
    assert scene.methods == ["ACK", "ACK"]
    assert scene.sent[0].headers.get("Via") == scene.sent[1].headers.get("Via")
    assert scene.is_empty()


def test_asking_leaves_the_request_as_it_was(scene):
    asked = request()
    scene.transactions.request(asked, scene.house.to(TRUNK), scene._hear, scene._give_up)
    assert "Via" not in asked.headers
