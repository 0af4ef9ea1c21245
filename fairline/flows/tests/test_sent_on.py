"""Whoever sends calls on is who the gate takes them for."""

from fairline.flows.usual import FORWARDING
from fairline.gate import SENT_ON
from fairline.numbers import UNANSWERED


def test_the_causes_by_which_calls_are_sent_on_are_those_the_gate_knows():
    assert {FORWARDING, UNANSWERED} == SENT_ON
