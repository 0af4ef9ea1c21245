"""Feedback loops: who called a mail of ours unwanted gets none any more, and it is counted once."""

import pytest

from fairline import accounts
from fairline.channels.email import store, suppress
from fairline.journal import HOUSE

NEWS = {"kind": "Mail", "purpose": "notice", "purpose_class": "marketing", "subject": "News of the shop"}


def report(original, said="abuse", envelope="", body=True):
    """A report as RFC 5965 has it, about a mail; its addresses blacked out as many services do."""
    kept = original.decode("utf-8", "replace").replace("nour@buyer.example", "redacted@mail.example")
    part = kept if body else kept.partition("\r\n\r\n")[0]
    lines = [
        "From: feedback@mail.example",
        "To: help@acme.example",
        "Subject: complaint about message",
        "Date: Sun, 22 Nov 2026 10:00:00 +0000",
        "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=feedback-report; boundary=loop",
        "",
        "--loop",
        "Content-Type: text/plain",
        "",
        "This is an abuse report.",
        "--loop",
        "Content-Type: message/feedback-report",
        "",
        f"Feedback-Type: {said}",
        "User-Agent: Loop/1.0",
        "Version: 1",
        *([f"Original-Mail-From: <{envelope}>"] if envelope else []),
        "Arrival-Date: Sun, 22 Nov 2026 09:30:00 +0000",
        "",
        "--loop",
        f"Content-Type: {'message/rfc822' if body else 'text/rfc822-headers'}",
        "",
        part,
        "--loop--",
        "",
    ]
    return "\n".join(lines).replace("\r\n", "\n").encode()


def causes(post, address="nour@buyer.example"):
    return [row["cause"] for row in post.house.read(lambda c: store.suppressed(c, suppress.key(c, address)))]


@pytest.mark.parametrize("body", [True, False])
def test_a_complaint_is_matched_to_the_mail_it_is_about_and_ends_what_goes_there(post, body):
    """Clause ZS-SELL-EMAIL-E-COMPLAINTS."""
    post.sends(**NEWS)
    mail = post.comes(report(post.relay.took[-1][2], body=body))
    assert (mail.state, mail.cause) == ("set_aside", "complaint")
    (told,) = post.entries("MailComplained")
    assert (told.event.said, told.event.reporter, told.event.place) == ("abuse", "mail.example", 0)
    assert told.event.message == post.entries("MailTried")[-1].event.message
    assert causes(post) == ["complaint"]


def test_advertising_that_was_permitted_and_is_still_to_go_does_not_leave_once_it_is_stopped(post):
    """Clause ZS-SELL-EMAIL-E-COMPLAINTS: what lies in the queue of the relay, and nothing but advertising."""
    wait = [post.permits(**NEWS), post.permits(subject="Re: My order")]

    def stop(c):
        cited = ("ZS-SELL-EMAIL-E-COMPLAINTS",)
        accounts.take_measure(
            c, HOUSE, scope="campaigns", case="cas_1", clauses=cited, why="complaints", condition="looked through"
        )

    post.house.write(stop)
    post.house.due()
    found = [post.house.read(lambda c, number=number: store.sendings(c, number))[0] for number in wait]
    assert [one.state for one in found] == ["failed", "left"]
    assert sorted(entry.event.cause for entry in post.entries("MailTried")) == ["", "stopped"]
    assert len(post.relay.took) == 1


def test_the_same_mail_complained_of_twice_is_one_complaint(post):
    post.sends(**NEWS)
    for said in ("abuse", "fraud"):
        post.comes(report(post.relay.took[-1][2], said))
    assert [entry.event.said for entry in post.entries("MailComplained")] == ["abuse"]


def test_the_envelope_names_the_mail_where_everything_else_is_blacked_out(post):
    post.sends(**NEWS)
    envelope, _, _ = post.relay.took[-1]
    post.comes(report(b"From: somebody@else.example\r\nSubject: x\r\n\r\nHello", envelope=envelope))
    assert len(post.entries("MailComplained")) == 1


def test_a_forged_envelope_names_nothing(post):
    post.sends(**NEWS)
    envelope = post.relay.took[-1][0].replace("@", "0@")
    post.comes(report(b"From: a@b.example\r\nSubject: x\r\n\r\nHello", envelope=envelope))
    assert post.entries("MailComplained") == []
    assert causes(post) == []


@pytest.mark.parametrize(
    ("said", "kept"), [("opt-out", ["unsubscribed"]), ("not-spam", []), ("auth-failure", []), ("virus", ["complaint"])]
)
def test_what_is_no_complaint_is_not_counted_as_one(post, said, kept):
    post.sends(**NEWS)
    post.comes(report(post.relay.took[-1][2], said))
    assert causes(post) == kept
    assert len(post.entries("MailComplained")) == (1 if said == "virus" else 0)
