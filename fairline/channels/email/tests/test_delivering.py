"""What is permitted is handed over once, tried until it is decided, and what comes back has consequences."""

from datetime import timedelta

import pytest

from fairline import numbers
from fairline.channels.email import store, suppress
from fairline.channels.email.entrance import relay
from fairline.channels.email.facts import mail_loop
from fairline.gate import Reply
from fairline.journal import HOUSE
from fairline.kit.wire import Server

GONE = "gone@buyer.example"


def states(sent):
    return [(one.place, one.state, one.code) for one in sent]


def test_a_permitted_reply_leaves_signed_and_is_told_as_sent(post):
    assert states(post.sends(text="It is on its way")) == [(0, "left", 250)]
    (event,) = [entry.event for entry in post.entries("MessageSent")]
    assert (event.channel, event.address) == ("email", "")
    said = post.left()
    assert "It is on its way" in said.text
    assert said.header("dkim-signature")
    assert said.sender.address == "help@acme.example"


def test_what_a_server_puts_off_is_tried_again_and_is_the_same_mail(post):
    post.relay.says["nour@buyer.example"] = (451, "4.2.0")
    (sent,) = post.sends()
    assert (sent.state, sent.attempts) == ("again", 1)
    post.relay.silent = "connect"
    post.house.clock.advance(timedelta(minutes=1))
    post.house.due()
    post.relay.silent = None
    del post.relay.says["nour@buyer.example"]
    post.house.clock.advance(timedelta(minutes=5))
    post.house.due()
    (sent,) = post.house.read(lambda c: store.sendings(c, sent.permit))
    assert (sent.state, sent.attempts) == ("left", 3)
    log = [(e.event.attempt, e.event.outcome, e.event.code) for e in post.entries("MailTried")]
    assert log == [(1, "again", 451), (2, "again", 0), (3, "left", 250)]
    assert len(post.entries("MessageSent")) == 1


def test_after_four_days_it_is_given_up_and_that_is_told(post):
    post.relay.silent = "connect"
    (sent,) = post.sends()
    for _ in range(40):
        post.house.clock.advance(timedelta(hours=4))
        post.house.due()
    (sent,) = post.house.read(lambda c: store.sendings(c, sent.permit))
    assert sent.state == "failed"
    (failed,) = post.entries("MessageFailed")
    assert failed.event.cause == "no_answer"
    days = (post.entries("MailTried")[-1].at - sent.begun) / 86_400_000
    assert 3.9 < days < 4.6


def test_an_address_that_does_not_exist_is_written_to_once(post):
    post.relay.says[GONE] = (550, "5.1.1")
    assert states(post.sends(address=GONE)) == [(0, "failed", 550)]
    assert post.entries("MessageFailed")[-1].event.cause == "unknown_address"
    assert post.entries("AddressSuppressed")[-1].event.cause == "hard_bounce"
    assert states(post.sends(address=GONE)) == [(0, "suppressed", 0)]
    assert post.relay.took == []


def test_what_is_noted_before_the_last_moment_still_counts(post):
    number = post.permits(address=GONE)
    post.house.write(lambda c: suppress.add(c, HOUSE, GONE))
    post.house.due()
    assert states(post.house.read(lambda c: store.sendings(c, number))) == [(0, "suppressed", 0)]


def test_nothing_leaves_under_a_domain_that_is_not_proven(post):
    post.zones.texts.clear()
    for day in range(6):
        post.house.clock.advance(timedelta(days=1))
        post.house.due()
        assert post.house.read(lambda c: numbers.is_proven(c, "acme.example")) == (day < 3)
    assert states(post.sends()) == [(0, "failed", 0)]
    assert post.entries("MessageFailed")[-1].event.cause == "not_proven"


BOUNCE = """From: MAILER-DAEMON@mx.example
To: {to}
Subject: Undelivered
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; nour@buyer.example
Action: failed
Status: {code}
Diagnostic-Code: smtp; 550 {code} of nour@buyer.example
--x
Content-Type: text/rfc822-headers

Message-ID: <{id}>
--x--
"""


@pytest.mark.parametrize("marked", ["address", "id"])
def test_what_comes_back_for_good_ends_there_and_is_not_written_to_again(post, marked):
    (sent,) = post.sends()
    envelope, said = post.relay.took[-1][0], post.left()
    to, known = (envelope, "unknown@x") if marked == "address" else ("help@acme.example", said.message_id)
    mail = post.takes(BOUNCE.format(to=to, code="5.1.1", id=known).encode(), recipients=(to,), envelope_from="")
    post.house.due()
    assert post.house.read(lambda c: store.mail(c, mail)).cause == "bounce"
    (sent,) = post.house.read(lambda c: store.sendings(c, sent.permit))
    assert sent.state == "bounced"
    assert states(post.sends()) == [(0, "suppressed", 0)]
    assert post.house.replays_the_same()


def test_what_may_pass_counts_five_times_in_two_weeks(post):
    for number in range(5):
        assert post.entries("AddressSuppressed") == []
        post.sends(text=f"Try {number}")
        known = post.left().message_id
        post.takes(BOUNCE.format(to="help@acme.example", code="4.2.2", id=known).encode(), envelope_from="")
        post.house.due()
    assert post.entries("AddressSuppressed")[-1].event.cause == "hard_bounce"


def test_what_was_suppressed_can_be_lifted(post):
    key = post.house.write(lambda c: suppress.add(c, HOUSE, GONE))
    assert states(post.sends(address=GONE)) == [(0, "suppressed", 0)]
    post.house.write(lambda c: suppress.lift(c, HOUSE, key))
    assert states(post.sends(address=GONE)) == [(0, "left", 250)]


def test_a_mail_outside_any_conversation_says_how_to_end_them(post):
    post.sends(kind="Mail", purpose="survey", subject="How was it?")
    said = post.left()
    assert said.header("list-unsubscribe-post") == "List-Unsubscribe=One-Click"
    assert said.header("auto-submitted") == "auto-generated"
    assert "/mail/u/" in said.header("list-unsubscribe")
    post.sends(kind="Mail", purpose="sign_in", subject="Your link")
    assert post.left().header("list-unsubscribe") == ""
    assert post.entries("MessageSent") == []


def test_the_relay_is_read_from_its_setting():
    assert relay("smtp://a:b%40c@relay.example:2525?tls=none") == Server(
        "relay.example", 2525, "none", "a", "b@c", is_ours=True
    )
    assert relay("smtps://relay.example") == Server("relay.example", 465, "tls", is_ours=True)
    assert relay("smtp://relay.example").security == "starttls"


def test_automation_is_counted_by_address_and_domain_and_a_machines_word_is_noticed(post):
    def loop():
        act = Reply(id="act_x", person=person, channel="email", address="nour@buyer.example", cause="rul_1")
        return post.house.read(lambda c: mail_loop(c, act))

    (sent,) = post.sends(cause="rul_1")
    person = sent.person
    post.sends(text="By hand")
    post.sends(cause="rul_1", address="other@buyer.example")
    assert (loop().to_address_hour, loop().to_domain_hour, loop().answers_machine) == (1, 2, False)
    assert post.left().header("auto-submitted") == "auto-generated"
    said = post.relay.took[0][2]
    known = said.split(b"Message-ID: ")[1].split(b"\r\n")[0].decode()
    post.comes(In_Reply_To=known, Subject="Out of office", Auto_Submitted="auto-replied")
    assert loop().answers_machine
    post.comes(text="I am back")
    assert not loop().answers_machine
    post.house.clock.advance(timedelta(hours=3))
    assert (loop().to_address_hour, loop().to_address_day) == (0, 1)
