"""Material nobody may see is stopped whichever way it comes: by mail, by text, uploaded, or brought by a program."""

import asyncio
import hashlib
from datetime import timedelta

import pytest

from fairline.cases import lists, material, store
from fairline.cases.plugin import PLUGIN as CASES
from fairline.channels import FileHeld, Owner, UploadsAreLocked, hand_out, take_in
from fairline.channels.email.receive import original
from fairline.channels.email.tests.post import Post
from fairline.channels.files import look
from fairline.channels.sms import media, ways
from fairline.channels.sms.tests.network import NOUR, Network
from fairline.compliance.plugin import PLUGIN as COMPLIANCE
from fairline.journal import HOUSE, Actor, new_person, person_of
from fairline.kit.errors import NotFound
from fairline.kit.wire import Wire
from fairline.kit.wire.clamd import OpenScan
from fairline.platform.zendesk import uploads
from fairline.platform.zendesk.plugin import PLUGIN as PLATFORM
from tests.support import clamd
from tests.support.clamd import EICAR
from tests.support.house import ACCOUNT

BODY = b"letters that stand for what nobody may see"
MAIL = (
    b"""From: Nour <nour@buyer.example>\r
To: help@acme.example\r
Subject: Look\r
Message-ID: <one@buyer.example>\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary="b"\r
\r
--b\r
Content-Type: text/plain\r
\r
Look at this\r
--b\r
Content-Type: text/plain; name="holiday.txt"\r
Content-Disposition: attachment; filename="holiday.txt"\r
\r
%b\r
--b--\r
"""
    % BODY
)
URL = "https://texts.example/media/1"


@pytest.fixture
def plugins(plugins):
    return (*(one for one in plugins if one is not COMPLIANCE), CASES, PLATFORM, COMPLIANCE)


def listed(house):
    hashes = [hashlib.sha256(BODY).hexdigest()]
    house.write(lambda c: lists.bring(c, HOUSE, name="Test list", source="A hotline", kind="sha256", hashes=hashes))


def apart(house):
    """What lies apart in the one case there is: sealed, and kept for a year."""
    house.due()
    house.clock.advance(timedelta(seconds=3))  # a mail waits for the case of the file it brought
    house.due()
    (case,) = house.read(lambda c: store.cases.listed(c, "~", 10, live=True))
    assert (case.kind, case.sealed) == ("child", True)
    assert house.read(lambda c: store.parts.clock(c, case.id, "preserve")) is not None
    return house.read(lambda c: material.of_case(c, case.id))


def is_opened_by_nobody(house, file):
    with pytest.raises((FileHeld, NotFound)):
        house.read(lambda c: hand_out(c, file))


def test_a_mail_that_brings_it_cannot_be_had_as_it_came_either(house):
    """Clause DTA-OC-CSAM."""
    post = Post(house)
    listed(house)
    mail = post.comes(MAIL)
    (told,) = post.heard()
    is_opened_by_nobody(house, told.files[0].id)
    assert not house.read(lambda c: original(c, mail.id, mail.person, mail.blob))
    rows = apart(house)
    assert {row["file"] for row in rows} == {told.files[0].id, mail.id}
    assert hashlib.sha256(BODY).hexdigest() in {row["sha256"] for row in rows}


def test_a_mail_that_was_here_before_the_list_came_cannot_be_had_as_it_came_either(house):
    """Clause DTA-OC-CSAM."""
    post = Post(house)
    mail = post.comes(MAIL)
    (told,) = post.heard()
    assert house.read(lambda c: hand_out(c, told.files[0].id))[1]
    listed(house)
    rows = apart(house)
    is_opened_by_nobody(house, told.files[0].id)
    assert not house.read(lambda c: original(c, mail.id, mail.person, mail.blob))
    assert {row["file"] for row in rows} == {told.files[0].id, mail.id}


def test_a_text_that_brings_it_shows_it_to_nobody(house, tmp_path):
    """Clause DTA-OC-CSAM."""
    network = Network(house, tmp_path)
    listed(house)
    network.api.media[URL] = BODY
    person = house.write(lambda c: person_of(c, "sms", NOUR))
    provider = ways.known(house.database.tools)["big"]
    made = asyncio.run(media.fetched(house.database, ACCOUNT, provider, [URL], person))
    (file,) = house.write(lambda c: media.kept(c, Actor("contact", person), made))
    is_opened_by_nobody(house, file.id)
    assert [row["file"] for row in apart(house)] == [file.id]


def test_a_program_that_brings_it_before_it_belongs_anywhere_keeps_nothing_of_it(house, shop):
    """Clause DTA-OC-CSAM."""
    listed(house)
    token = house.write(lambda c: uploads.fresh(c))
    house.write(lambda c: uploads.bring(c, shop.by, token, look(BODY, "holiday.txt")))
    (waiting,) = house.read(lambda c: uploads.brought(c, token))
    assert (waiting.body, waiting.told.scan) == (b"", "unscanned")
    (row,) = apart(house)
    assert (row["sha256"], row["by"]) == (hashlib.sha256(BODY).hexdigest(), str(shop.by))
    house.write(lambda c: uploads.drop(c, token))
    house.due()
    assert row["id"] in list(house.database.tools.blobs.names())


def test_whoever_brought_two_harmful_files_brings_no_third_whichever_way(house, shop):
    """Clause DTA-VIRUS: its check."""

    async def brings(body):
        return await take_in(
            house.database.tools.blobs, reads, writes,
            owner=lambda c: Owner(person=person), body=body, name="note.txt", limit=1_000, by=shop.by,
        )  # fmt: skip

    async def reads(work):
        return house.read(work)

    async def writes(work):
        return house.write(work)

    person = house.write(new_person)
    with clamd.serving() as scanner:
        object.__setattr__(house.database.tools, "wire", Wire(scan=OpenScan(scanner.where)))
        asyncio.run(brings(EICAR))
        house.clock.advance(timedelta(days=6))
        assert asyncio.run(brings(b"a clean one")).safe
        asyncio.run(brings(EICAR))
        with pytest.raises(UploadsAreLocked):
            asyncio.run(brings(b"a third, and clean"))
    with pytest.raises(UploadsAreLocked):
        house.write(lambda c: uploads.bring(c, shop.by, uploads.fresh(c), look(b"clean", "note.txt")))
    told = [entry.event.clauses[0] for entry in house.journal() if entry.kind == "ContentSuspected"]
    assert told == ["DTA-VIRUS", "DTA-VIRUS"]
    house.due()
    cases = house.read(lambda c: store.cases.listed(c, "~", 10, live=True))
    assert [case.category for case in cases] == ["malware"]
