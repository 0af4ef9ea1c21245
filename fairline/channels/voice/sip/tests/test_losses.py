"""Whatever a network loses, doubles or delays: each side hears each thing once, and at the end nothing is held."""

from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.channels.voice.sip.message import reply_to
from fairline.channels.voice.sip.tests.letters import chance, request
from fairline.channels.voice.sip.tests.wheel import Wheel
from fairline.channels.voice.sip.tests.wire import Wire
from fairline.channels.voice.sip.transactions import Transactions

ONE, OTHER = ("192.0.2.9", 5060), ("192.0.2.1", 5060)
FATES = st.lists(st.sampled_from([(), (0.0,), (0.0, 0.0), (0.3,), (1.1, 0.2)]), max_size=40)


def never(*heard):
    raise AssertionError(heard)


@settings(max_examples=150)
@given(
    fates=FATES,
    method=st.sampled_from(["INVITE", "OPTIONS", "BYE"]),
    status=st.sampled_from([200, 302, 486, 603]),
    cancelled=st.none() | st.floats(0, 8),
    answered=st.floats(0, 12),
    ringing=st.booleans(),
)
def test_a_bad_line_never_makes_two_of_one_and_leaves_nothing_behind(
    fates, method, status, cancelled, answered, ringing
):
    wheel, left = Wheel(), iter(fates)
    wire = Wire(wheel, lambda message: next(left, (0.0,)))
    one, other = wire.end(*ONE), wire.end(*OTHER)
    asked, finals, timeouts = [], [], []

    def take(transaction):
        asked.append(transaction)
        if ringing and method == "INVITE":
            transaction.respond(reply_to(transaction.request, 180, to_tag="nour"))
        # The yes to an INVITE is the dialog's to repeat.
        for again in range(8) if (method, status) == ("INVITE", 200) else (0,):
            wheel.call_later(answered + 4 * again, lambda: answer(transaction))

    def answer(transaction):
        transaction.respond(reply_to(transaction.request, status, to_tag="nour"))

    theirs = Transactions(other, wheel, chance(), take, lambda ack, flow: None)
    ours = Transactions(one, wheel, chance(), never, never)
    sent = ours.request(
        request(method),
        one.to(OTHER),
        lambda response: finals.append(response.status) if response.status >= 200 else None,
        lambda: timeouts.append(sent.ended),
    )
    if cancelled is not None:
        wheel.call_later(cancelled, sent.cancel)
    wheel.turn(200)

    assert len(asked) <= 1
    assert bool(finals) != bool(timeouts)
    assert len(finals) <= 1 or set(finals) == {200}
    if finals and not (method == "INVITE" and cancelled is not None):
        assert set(finals) == {status}
    assert ours.live == theirs.live == (0, 0)
    assert wheel.waiting == 0
