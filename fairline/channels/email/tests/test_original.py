"""A mail is downloaded as it came, but for card numbers, however they were written."""

import base64
import quopri
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from fairline.channels.email import receive
from fairline.channels.email.original import without_cards

CARD = "4111 1111 1111 1111"
HEADS = b"From: nour@buyer.example\r\nSubject: %s\r\nMIME-Version: 1.0\r\n"


def mail(body: bytes, coding: str, subject: bytes = b"Card") -> bytes:
    """A mail of one part."""
    kind = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: " + coding.encode()
    return HEADS % subject + kind + b"\r\n\r\n" + body


WRITTEN = {
    "7bit": f"My card is {CARD}.".encode(),
    "base64": base64.encodebytes(f"Ma carte à moi : {CARD}.".encode()),
    "quoted-printable": quopri.encodestring(CARD.replace(" ", "\u00a0").encode(), quotetabs=True),
}


@pytest.mark.parametrize("coding", WRITTEN)
def test_a_card_number_is_hidden_in_every_coding(coding):
    shown = without_cards(mail(WRITTEN[coding], coding))
    text = message_from_bytes(shown, policy=policy.default).get_content()
    assert "1111 1111" not in text
    assert "4111" not in text


def test_a_card_number_in_a_coded_subject_is_hidden():
    coded = b"=?utf-8?B?" + base64.b64encode(f"Carte n\u00ba {CARD}".encode()) + b"?="
    shown = message_from_bytes(without_cards(mail(b"Hello", "7bit", coded)), policy=policy.default)
    assert "4111" not in shown["Subject"]
    assert shown.get_content() == "Hello"


def test_what_stands_in_a_part_among_others_is_hidden_too():
    text = "\r\n".join(
        [
            "Content-Type: multipart/alternative; boundary=b",
            "",
            "--b",
            "Content-Type: text/html; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
            base64.b64encode(f"<p>{CARD}</p>".encode()).decode(),
            "--b--",
            "",
        ]
    )
    shown = message_from_bytes(without_cards(HEADS % b"Card" + text.encode()), policy=policy.default)
    page = shown.get_body(("html",))
    assert page is not None
    assert "4111" not in page.get_content()


@pytest.mark.parametrize("body", [b"Nothing to hide", b"\xff\xfe\x00 no text", b""])
def test_a_mail_without_one_comes_to_the_letter(body):
    raw = mail(body, "8bit", b"=?utf-8?B?8J+Ygw==?=")
    assert without_cards(raw) == raw


def test_a_file_in_which_a_card_number_stands_is_kept_in_the_original_neither(post):
    note, plan = "pay with 4111 1111 1111 1111", "the plan"
    written = EmailMessage()
    for name, value in {"From": "nour@buyer.example", "To": "help@acme.example", "Message-ID": "<c1@x>"}.items():
        written[name] = value
    written.set_content("See the files.")
    for text, name in ((note, "card.txt"), (plan, "plan.txt")):
        written.add_attachment(text.encode(), maintype="application", subtype="octet-stream", filename=name)
    row = post.comes(written.as_bytes())
    kept = {entry.event.name: entry.event for entry in post.entries("FileKept")}
    assert (kept["card.txt"].cards, kept["card.txt"].size, kept["plan.txt"].cards) == (1, 0, 0)
    raw = post.house.read(lambda c: receive.original(c, row.id, row.person, row.blob))
    files = {part.get_filename(): part.get_payload(decode=True) for part in message_from_bytes(raw).walk()}
    assert (files["card.txt"], files["plan.txt"]) == (b"", plan.encode())
