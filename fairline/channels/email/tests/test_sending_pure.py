"""What leaves is the same bytes each time, signed so that a receiver believes it; what comes is judged the same way."""

from typing import Any

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from fairline.channels.email.check import judge, names
from fairline.channels.email.compose import Outgoing, Quoted, compose
from fairline.channels.email.parse import parse
from fairline.channels.email.parsed import Mailbox, Part
from fairline.channels.email.sign import sign
from fairline.channels.email.tries import DAY, GIVEN_UP_AFTER, next_try

AT = 1_763_283_600_000


@pytest.fixture(scope="module")
def key():
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    ).decode()
    public = private.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    import base64

    return pem, f"v=DKIM1; k=rsa; p={base64.b64encode(public).decode()}"


def outgoing(**more):
    told: dict[str, Any] = {
        "message_id": "a.b.c@acme.example",
        "at": AT,
        "sender": Mailbox("Ada (Alpine Tea)", "help@acme.example"),
        "to": (Mailbox("", "nour@buyer.example"),),
        "subject": "Re: Où est mon thé ?",
        "text": "It **left** this morning.\n\nA long line of words " + "and more words " * 100 + "\n.\n",
        "in_reply_to": "m1@buyer.example",
        "references": ("m0@buyer.example",),
        "quoted": Quoted("On Monday, Nour wrote:", "Where is it?"),
        "signature": "Ada",
        "files": (Part("bill.pdf", "application/pdf", b"%PDF-1.4"),),
    } | more
    return Outgoing(**told)


def test_it_is_the_same_bytes_each_time_and_reads_as_it_was_meant(key):
    one, again = (sign(compose(outgoing()), "acme.example", "s1", key[0], AT) for _ in range(2))
    assert one == again
    read = parse(one)
    assert read.subject == "Re: Où est mon thé ?"
    assert read.sender.name == "Ada (Alpine Tea)"
    assert (read.in_reply_to, read.references) == (("m1@buyer.example",), ("m0@buyer.example", "m1@buyer.example"))
    assert "It **left** this morning." in read.text
    assert "> Where is it?" in read.text
    assert "<strong>left</strong>" in read.html
    assert [part.name for part in read.parts] == ["bill.pdf"]
    assert max(len(line) for line in one.split(b"\r\n")) <= 998


def test_a_receiver_believes_the_signature_and_no_change(key):
    signed = sign(compose(outgoing()), "acme.example", "s1", key[0], AT)
    look_up = {b"s1._domainkey.acme.example.": key[1].encode()}
    assert dkim.verify(signed, dnsfunc=lambda name, timeout=5: look_up.get(name))
    assert not dkim.verify(signed.replace(b"morning", b"evening"), dnsfunc=lambda name, timeout=5: look_up.get(name))


def test_a_head_cannot_be_smuggled_in():
    mail = compose(
        outgoing(subject="Hi\r\nBcc: everybody@x.example", sender=Mailbox("A\nBcc: x@y", "help@acme.example"))
    )
    assert "bcc" not in parse(mail).headers


def test_a_page_of_ours_fetches_nothing_and_runs_nothing():
    page = parse(
        compose(outgoing(text="![x](https://spy.example/p.png) <img src=https://spy.example/1> <script>1</script>"))
    ).html
    assert "<img" not in page
    assert "<script" not in page


@pytest.mark.parametrize(
    ("policy", "spf", "dmarc"),
    [("v=DMARC1; p=reject", "none", "pass"), ("", "none", "none")],
)
def test_what_is_signed_by_its_own_domain_passes(key, policy, spf, dmarc):
    signed = sign(compose(outgoing()), "acme.example", "s1", key[0], AT)
    assert names(signed, "acme.example") == ("s1._domainkey.acme.example", "_dmarc.acme.example")
    texts = {"s1._domainkey.acme.example": (key[1],), "_dmarc.acme.example": (policy,) if policy else ()}
    found = judge(signed, "acme.example", "bounce.acme.example", spf, texts)
    assert (found.dkim, found.dmarc) == ("pass", dmarc)


def test_what_is_signed_by_somebody_else_fails_where_the_domain_says_so(key):
    forged = sign(compose(outgoing()), "evil.example", "s1", key[0], AT)
    texts = {"s1._domainkey.evil.example": (key[1],), "_dmarc.acme.example": ("v=DMARC1; p=reject",)}
    found = judge(forged, "acme.example", "evil.example", "pass", texts)
    assert (found.dkim, found.dmarc, found.policy) == ("pass", "fail", "reject")


def test_it_is_tried_again_later_and_later_and_given_up_after_four_days():
    at, tries, attempt = AT, [], 1
    while (due := next_try(AT, attempt, at)) is not None:
        tries.append(due - at)
        at, attempt = due, attempt + 1
    assert [round(wait / 60_000) for wait in tries[:6]] == [1, 5, 15, 60, 120, 240]
    assert at - AT == GIVEN_UP_AFTER == 4 * DAY
    assert attempt < 25
