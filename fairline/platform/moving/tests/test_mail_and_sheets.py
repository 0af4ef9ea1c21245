"""Mail from an mbox and rows from a spreadsheet come in as contacts and conversations, once."""

import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline import accounts, conversations, crm
from fairline.journal import HOUSE
from fairline.platform.moving.sources.letter import letter, without_prefixes

MAIL = b"""From nour@buyer.example Thu Mar  7 09:00:00 2024
From: =?utf-8?b?Tm91ciBIYWRkYWQ=?= <Nour@Buyer.example>
To: help@tea.example, Zoe <zoe@buyer.example>
Subject: =?iso-8859-1?q?Th=E9i=E8re_cass=E9e?=
Date: Thu, 7 Mar 2024 09:00:00 +0100
Message-ID: <one@buyer.example>
Content-Type: multipart/mixed; boundary=edge

--edge
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

La th=E9i=E8re est cass=E9e. Carte 4242 4242 4242 4242.
>From the box it fell.
--edge
Content-Type: text/plain; name="facture.txt"
Content-Disposition: attachment; filename="facture.txt"

Facture 12
--edge--

From help@tea.example Thu Mar  7 10:00:00 2024
From: Luc <luc@tea.example>
To: nour@buyer.example
Subject: Re: =?iso-8859-1?q?Th=E9i=E8re_cass=E9e?=
Date: Thu, 7 Mar 2024 10:00:00 +0100
Message-ID: <two@tea.example>
In-Reply-To: <one@buyer.example>
Content-Type: text/html

<p>We send <b>another</b>.</p>

From nour@buyer.example Fri Mar  8 09:00:00 2024
From: nour@buyer.example
To: help@tea.example
Subject: RE: Th\xe9i\xe8re cass\xe9e
Date: nonsense
Message-ID: <three@buyer.example>
References: <zero@elsewhere> <one@buyer.example> <two@tea.example>

Merci

From nour@buyer.example Fri Mar  8 09:00:00 2024
From: nour@buyer.example
Message-ID: <one@buyer.example>
Subject: once more

The same id again

From somebody Sat Mar  9 09:00:00 2024
Subject: no sender

Words of nobody
"""


@pytest.fixture
def mbox(tmp_path: Path) -> Path:
    path = tmp_path / "inbox.mbox"
    path.write_bytes(MAIL)
    return path


def by_subject(desk: Any, subject: str) -> Any:
    found = desk.reads(lambda c: conversations.everything(c, "", 100, merged=False))
    return next(each for each in found if each.subject == subject)


def said(desk: Any, id: str) -> list[tuple[str, str]]:
    return [(line.speaker, line.text) for line in desk.reads(lambda c: conversations.lines(c, id))]


def test_mails_are_joined_by_their_headers_and_keep_their_dates(desk, mbox):
    luc = desk.house.write(
        lambda c: accounts.invite_member(c, HOUSE, email="luc@tea.example", role="agent", name="Luc")
    )
    move = desk.moves(mbox, "mbox", ours=["@tea.example"])
    assert (move.state, move.counts["conversations"]) == ("done", {"made": 1, "known": 0, "left_out": 0})
    found = by_subject(desk, "Théière cassée")
    assert (found.status, found.created) == ("closed", 1709798400000)
    texts = said(desk, found.id)
    assert [speaker for speaker, _ in texts] == ["contact", "agent", "contact"]
    assert texts[0][1].startswith("La théière est cassée.")
    assert "4242 4242" not in texts[0][1]
    assert texts[0][1].endswith("From the box it fell."), "what mbox escapes is put back"
    assert [texts[1][1], texts[2][1]] == ["We send another.", "Merci"]
    lines = desk.reads(lambda c: conversations.lines(c, found.id))
    assert lines[1].speaker_id == luc.id
    nour = desk.reads(lambda c: crm.find(c, "email", "nour@buyer.example"))
    assert (nour.id, nour.name) == (found.contact, "Nour Haddad")
    assert desk.reads(lambda c: crm.find(c, "email", "help@tea.example")) is None, "our own address is nobody's"
    codes = {each["code"] for each in move.notes}
    assert {"same_mail", "bad_instant", "no_contact"} <= codes
    again = desk.moves(mbox, "mbox", ours=["@tea.example"])
    assert again.counts["conversations"]["made"] == 0


LATER = b"""From nour@buyer.example Sun Mar 10 09:00:00 2024
From: nour@buyer.example
To: help@tea.example, Zoe <zoe@buyer.example>
Subject: RE: lid
Date: Sun, 10 Mar 2024 09:00:00 +0100
Message-ID: <four@buyer.example>
In-Reply-To: <two@tea.example>

It came, thank you

From zoe@buyer.example Sun Mar 10 10:00:00 2024
From: zoe@buyer.example
To: help@tea.example
Subject: Another pot
Date: Sun, 10 Mar 2024 10:00:00 +0100
Message-ID: <five@buyer.example>

Have you a blue one?
"""


@pytest.mark.parametrize("begins", [MAIL + b"\n", b""], ids=["the whole box again", "only what is new"])
def test_mails_that_came_since_join_what_they_answer_and_nothing_comes_twice(desk, mbox, begins):
    ours = ["@tea.example"]
    desk.moves(mbox, "mbox", ours=ours)
    mbox.write_bytes(begins + LATER)
    looked = desk.looks(mbox, "mbox", ours=ours)
    assert [each["count"] for each in looked.report["notes"] if each["code"] == "line_added"] == [1]
    move = desk.moves(mbox, "mbox", ours=ours)
    assert move.counts["conversations"] == {"made": 1, "known": 1, "left_out": 0}
    found = by_subject(desk, "Théière cassée")
    texts = said(desk, found.id)
    assert [speaker for speaker, _ in texts] == ["contact", "agent", "contact", "contact"]
    assert texts[3] == ("contact", "It came, thank you")
    taking = desk.reads(lambda c: conversations.filed(c, [found.id]))[found.id].participants
    assert len(taking) == 1, "who took part still does"
    assert [text for _, text in said(desk, by_subject(desk, "Another pot").id)] == ["Have you a blue one?"]
    many = len(desk.entries("MessageImported"))
    desk.moves(mbox, "mbox", ours=ours)
    assert len(desk.entries("MessageImported")) == many
    assert desk.house.replays_the_same()


def test_files_of_mails_come_along(desk, mbox):
    desk.moves(mbox, "mbox", ours=["@tea.example"])
    [row] = desk.reads(
        lambda c: c.all("SELECT name, size FROM channel_files WHERE account = :account", account=c.account)
    )
    assert (row["name"], row["size"]) == ("facture.txt", 10)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_mail(raw):
    assert isinstance(letter(raw).text, str)


@given(st.text(max_size=60), st.sampled_from(["Re: ", "AW: ", "Fwd: RE: ", "Tr : ", "re[2]: "]))
def test_a_subject_is_the_same_with_and_without_prefixes(subject, prefix):
    assert without_prefixes(prefix + subject)[0] == without_prefixes(subject)[0]


CONTACTS = (
    "Name;E-Mail;Telefon;company;field:Shoe size;opted_out;created;colour\r\n"
    "Zoë Müller;zoe@buyer.example;+41 79 123 45 67;Buyer Ltd;38;;2019-05-06;blue\r\n"
    "Nobody;;;;;;;\r\n"
    "Nour;nour@buyer.example;;buyer ltd;;yes;31.12.2020;\r\n"
)
CONVERSATIONS = (
    "id,email,subject,status,priority,tags,created,at,speaker,agent,text,public\n"
    '7,zoe@buyer.example,Broken lid,pending,high,"vip,lid",2024-01-02T10:00:00Z,,contact,,It broke,\n'
    "7,zoe@buyer.example,Broken lid,,,,,2024-01-03T10:00:00Z,agent,nora@alpinetea.example,We send one,\n"
    "7,zoe@buyer.example,Broken lid,,,,,2024-01-03T11:00:00Z,agent,,She is kind,no\n"
    "8,,Nobody's,closed,,,2024-01-02T10:00:00Z,,,,x,\n"
    "9,stranger@buyer.example,No date,closed,,,,,,,x,\n"
    "10,stranger@buyer.example,Short,weird,,,2024-02-01,,,,Only this,\n"
)


def test_rows_are_contacts_companies_and_conversations(desk, tmp_path):
    path = tmp_path / "sheets.zip"
    with zipfile.ZipFile(path, "w") as into:
        into.writestr("contacts.csv", CONTACTS.encode("cp1252"))
        into.writestr("conversations.csv", CONVERSATIONS)
        into.writestr("prices.csv", "a,b\n1,2\n")
    columns = {"E-Mail": "email", "Telefon": "phone"}
    looked = desk.looks(path, "csv", columns=columns)
    told = {(each["code"], each["detail"]) for each in looked.report["notes"]}
    assert told >= {
        ("unknown_column", "colour"),
        ("not_read", ""),
        ("no_id", ""),
        ("no_contact", ""),
        ("bad_instant", ""),
    }
    move = desk.moves(path, "csv", columns=columns)
    assert {noun: each["made"] for noun, each in move.counts.items()} == {
        "fields": 1, "companies": 1, "contacts": 2, "conversations": 2,
    }  # fmt: skip
    zoe = desk.reads(lambda c: crm.find(c, "email", "zoe@buyer.example"))
    assert (zoe.name, zoe.company.name, zoe.fields) == ("Zoë Müller", "Buyer Ltd", {"shoe_size": "38"})
    nour = desk.reads(lambda c: crm.find(c, "email", "nour@buyer.example"))
    assert (nour.company.id, nour.opted_out) == (zoe.company.id, ("all",))
    found = by_subject(desk, "Broken lid")
    assert (found.status, found.priority, found.created) == ("pending", 6, 1704189600000)
    kinds = [
        (line.kind, line.speaker, line.speaker_id) for line in desk.reads(lambda c: conversations.lines(c, found.id))
    ]
    assert kinds == [("message", "contact", zoe.id), ("message", "agent", desk.owner), ("note", "agent", "")]
    assert by_subject(desk, "Short").status == "open"
    assert desk.moves(path, "csv", columns=columns).counts["conversations"]["made"] == 0
    assert desk.house.replays_the_same()
