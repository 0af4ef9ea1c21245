"""Machines are told from people, and a bounce tells whom it is about."""

import pytest

from fairline.channels.email.machines import bounces, kind
from fairline.channels.email.parse import parse


def mail(*lines, body="Hello"):
    return parse(("\n".join(["From: nour@buyer.example", "Message-ID: <1@x>", *lines]) + "\n\n" + body).encode())


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([], ""),
        (["Subject: I am out of tea"], ""),
        (["Subject: The office is closed?"], ""),
        (["Auto-Submitted: no"], ""),
        (["Auto-Submitted: auto-replied", "Subject: Re: x"], "auto_reply"),
        (["Auto-Submitted: auto-replied", "Subject: Out of office: Re: x"], "out_of_office"),
        (["Subject: Abwesenheitsnotiz: Tee", "X-Auto-Response-Suppress: All"], "out_of_office"),
        (["Subject: Réponse automatique : Thé", "In-Reply-To: <a@b>"], "out_of_office"),
        (["Precedence: auto_reply"], "auto_reply"),
        (["Precedence: bulk"], "generated"),
        (["List-Id: <tea.lists.example>"], "list"),
        (["Auto-Submitted: auto-generated"], "generated"),
        (["X-Fairline-Loop: mark"], "loop"),
        (["X-Fairline-Loop: another house"], ""),
    ],
)
def test_a_machine_is_known_by_what_it_writes(lines, expected):
    assert kind(mail(*lines), "nour@buyer.example", loop_mark="mark") == expected


def test_the_null_sender_is_a_machine_and_our_own_mailbox_a_loop():
    assert kind(mail(), "") == "auto_reply"
    assert kind(mail(), None, ours=["nour@buyer.example"]) == "loop"


BOUNCE = b"""From: MAILER-DAEMON@mx.example
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: text/plain

I am sorry.
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; Gone@Buyer.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such mailbox

Final-Recipient: rfc822; slow@buyer.example
Action: delayed
Status: 4.4.1
--x
Content-Type: message/rfc822

From: help@acme.example
Message-ID: <abc@acme.example>

Hello
--x--
"""


def test_a_bounce_says_whom_it_is_about_and_whether_it_lasts():
    found = parse(BOUNCE)
    assert kind(found, "") == "bounce"
    (one,) = bounces(found)
    assert (one.recipient, one.enhanced, one.lasting) == ("gone@buyer.example", "5.1.1", True)
    assert "No such mailbox" in one.answer
    assert found.report is not None
    assert b"<abc@acme.example>" in found.report.original


def test_an_old_programs_bounce_is_read_from_its_words():
    raw = b"From: mailer-daemon@old.example\nSubject: Returned mail\n\n<gone@buyer.example>: 552 mailbox full"
    found = parse(raw)
    assert kind(found, "") == "bounce"
    assert [(one.recipient, one.lasting) for one in bounces(found)] == [("gone@buyer.example", False)]
