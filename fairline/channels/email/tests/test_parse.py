"""Any bytes make a mail that can be shown; whatever is wrong with them is named."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fairline.channels.email.parse import parse

PIECES = [
    b"From: a@b.example\r\n",
    b"From: =?utf-8?b?w?= <x@y>\n",
    b"Subject: =?iso-8859-1?q?caf=E9?=\n",
    b"Content-Type: multipart/mixed; boundary=x\n\n",
    b"--x\n",
    b"--x--\n",
    b"Content-Type: text/plain; charset=nope\n",
    b"Content-Transfer-Encoding: base64\n\n",
    b"Content-Type: message/rfc822\n\n",
    b"Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n",
    b"Content-Type: application/ms-tnef; name=winmail.dat\n\n\x78\x9f\x3e\x22",
    b"Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n",
    b"\xff\xfe\x00",
    b"\r\n\r\n",
    b"begin 644 a\n",
]


@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=60), max_size=25).map(b"".join))
@example(b"")
@example(b"Content-Type: multipart/mixed; boundary=\n\n--\n")
@example(b"From: \xff\xff\xff <a@b>\n\n\x00\x00")
def test_whatever_comes_is_read_and_can_be_kept(raw):
    found = parse(raw)
    for text in (found.subject, found.text, found.sender.name, found.sender.address):
        assert "\x00" not in text
        text.encode("utf-8")


def test_a_thousand_levels_deep_is_no_end():
    raw = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1000))
    assert parse(raw).defects


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("iso-8859-1", "Où est mon thé ?"),
        ("windows-1252", "it’s “late”"),
        ("iso-2022-jp", "お茶はどこですか"),
        ("gb2312", "我的茶在哪里"),
        ("koi8-r", "Где мой чай?"),
        ("utf-16", "Où est mon thé ?"),
        ("shift_jis", "お茶"),
    ],
)
def test_letters_of_every_kind_are_read(charset, words):
    raw = f"From: a@b.example\nContent-Type: text/plain; charset={charset}\n\n".encode() + words.encode(charset)
    found = parse(raw)
    assert found.text == words
    assert "charset" not in found.defects


def test_letters_that_are_not_what_they_say_are_guessed_and_that_is_said():
    raw = "From: a@b.example\nContent-Type: text/plain; charset=x-made-up\n\nOù est mon thé ?".encode("cp1252")
    found = parse(raw)
    assert "mon th" in found.text
    assert "charset" in found.defects


def test_heads_are_read_as_people_and_programs_write_them():
    raw = (
        b"From: =?utf-8?Q?H=C3=A4nsel=2C_Gretel?= <Nour@Buyer.Example>\n"
        b'To: help@acme.example, "Doe, Jane" <jane@x.example>\n'
        b"Subject: =?utf-8?b?w5w=?= =?utf-8?b?YmVy?=\n sicht\n"
        b"References: <a@x> <b@x>\n <c@x>\nIn-Reply-To: <c@x>\nMessage-ID: <d@x>\n\nHi"
    )
    found = parse(raw)
    assert (found.sender.name, found.sender.address) == ("Hänsel, Gretel", "nour@buyer.example")
    assert [box.name for box in found.to] == ["", "Doe, Jane"]
    assert found.subject == "Über sicht"
    assert (found.references, found.in_reply_to, found.message_id) == (("a@x", "b@x", "c@x"), ("c@x",), "d@x")


def test_of_several_ways_to_say_one_thing_the_words_are_shown_and_the_page_is_kept():
    raw = (
        b"From: a@b.example\nContent-Type: multipart/alternative; boundary=x\n\n"
        b"--x\nContent-Type: text/plain\n\nHello\n--x\nContent-Type: text/html\n\n<p>Hello</p>\n--x--\n"
    )
    found = parse(raw)
    assert (found.text, found.html.strip()) == ("Hello", "<p>Hello</p>")


def test_a_mail_that_is_only_a_page_has_words_all_the_same():
    raw = b"From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n<h1>Hello</h1><p>Nour &amp; co</p>"
    assert "Nour & co" in parse(raw).text


def test_pictures_files_and_mails_inside_are_kept():
    raw = (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n"
        b"--x\nContent-Type: text/plain\n\nSee below\n"
        b"--x\nContent-Type: image/png\nContent-ID: <pic@x>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
        b'--x\nContent-Type: application/pdf; name="bill.pdf"\nContent-Disposition: attachment\n\n%PDF-1.4\n'
        b"--x\nContent-Type: message/rfc822\n\nFrom: c@d.example\nSubject: Inside\n\nOld\n--x--\n"
    )
    found = parse(raw)
    assert [(part.name, part.type, part.cid) for part in found.parts] == [
        ("part-3.png", "image/png", "pic@x"),
        ("bill.pdf", "application/pdf", ""),
        ("Inside.eml", "message/rfc822", ""),
    ]
    assert found.text == "See below"


def test_an_invitation_is_told():
    raw = (
        b"From: a@b.example\nContent-Type: text/calendar; method=REQUEST\n\n"
        b"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nSUMMARY:Tasting\n"
        b"DTSTART:20261120T090000Z\nDTEND:20261120T100000Z\nORGANIZER:mailto:ada@acme.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    meeting = parse(raw).meeting
    assert meeting is not None
    assert (meeting.method, meeting.summary, meeting.organiser) == ("REQUEST", "Tasting", "ada@acme.example")
    assert meeting.start.startswith("2026-11-20T09:00")
