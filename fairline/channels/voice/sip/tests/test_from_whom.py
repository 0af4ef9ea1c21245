"""Who calls us, as every provider writes it, is one and the same value."""

import pytest

from fairline.channels.voice.sip.from_whom import of_invite
from fairline.channels.voice.sip.message import Headers
from fairline.channels.voice.sip.tests.exchange import THEIRS, Exchange
from fairline.channels.voice.sip.trunk_numbers import understood
from fairline.channels.voice.sip.trunk_plans import Manners, TrunkPlan

PLAN = TrunkPlan("p", (), country="CH", calling_code="41")
NOUR = ("From", '"Nour" <sip:0215550100@x>;tag=1')


@pytest.mark.parametrize(
    ("form", "text", "number"),
    [
        ("plus", "+41215550100", "+41215550100"),
        ("plus", "0041215550100", "+41215550100"),
        ("plus", "0215550100", "+41215550100"),
        ("plus", "00331 42 00 00 00", "+33142000000"),
        ("e164", "41215550100", "+41215550100"),
        ("e164", "33142000000", "+33142000000"),
        ("national", "0215550100", "+41215550100"),
        ("prefix", "99#41215550100", "+41215550100"),
        ("plus", "112", "112"),
        ("e164", "100", "100"),
        ("plus", "reception", "reception"),
        ("plus", "anonymous", "anonymous"),
        ("plus", "", ""),
    ],
)
def test_numbers_are_understood_however_the_provider_writes_them(form, text, number):
    plan = TrunkPlan("p", (), country="CH", number_format=form, prefix="99#" if form == "prefix" else "")
    assert understood(text, plan) == number


def test_who_is_shown_and_who_is_hidden_but_known():
    asserted = ("P-Asserted-Identity", "<tel:+41215550111;verstat=TN-Validation-Passed>")
    level = ("P-Attestation-Indicator", "A")
    shown = of_invite(Headers([NOUR, asserted, level]), PLAN)
    assert (shown.number, shown.name, shown.hidden, shown.verified) == ("+41215550111", "Nour", False, "A")
    hidden = of_invite(Headers([NOUR, asserted, ("Privacy", "id")]), PLAN)
    assert (hidden.number, hidden.name, hidden.hidden, hidden.known) == ("", "", True, "+41215550111")
    nobody = of_invite(Headers([("From", "<sip:anonymous@anonymous.invalid>;tag=1")]), PLAN)
    assert (nobody.number, nobody.hidden, nobody.known) == ("", True, "")


@pytest.mark.parametrize(
    ("verstat", "level", "verified"),
    [
        ("TN-Validation-Passed-B", "B", "B"),
        ("TN-Validation-Passed", "", ""),
        ("TN-Validation-Failed", "A", "failed"),
        ("No-TN-Validation", "", ""),
    ],
)
def test_what_a_provider_vouches_for(verstat, level, verified):
    lines = [
        NOUR,
        ("P-Asserted-Identity", f"<sip:+41215550111@x;verstat={verstat}>"),
        ("P-Attestation-Indicator", level),
    ]
    assert of_invite(Headers(lines), PLAN).verified == verified
    careful = TrunkPlan("p", (), manners=Manners(believes=False))
    assert of_invite(Headers(lines), careful).verified == ""


def test_a_diverted_call_says_by_which_number():
    from_whom = of_invite(Headers([NOUR, ("Diversion", "<sip:+41215550177@x>;reason=no-answer")]), PLAN)
    assert [(one.uri.user, one.why) for one in from_whom.diverted] == [("+41215550177", "no-answer")]


async def test_a_leg_tells_who_calls_and_whom_in_one_way():
    exchange = Exchange()
    peer = await exchange.provider(country="CH")
    peer.asks("INVITE", "sip:0215550199@192.0.2.10", sdp=THEIRS, From='"Nour" <sip:0041215550100@x>')
    await exchange.turn()
    (leg,) = exchange.house.legs
    assert (leg.from_whom.number, leg.from_whom.name, leg.asked.user) == ("+41215550100", "Nour", "+41215550199")
