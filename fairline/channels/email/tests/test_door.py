"""The doors answer for each recipient, and say 250 only for what is durable."""

import asyncio
import smtplib
from types import SimpleNamespace

import pytest
import trustme

from fairline.channels.email import door, service, store
from fairline.channels.email.model import MailboxConfig
from fairline.journal import HOUSE
from fairline.kit.errors import Unavailable
from tests.support.postgres import free_port

LETTER = b"From: nour@buyer.example\r\nSubject: Tea\r\nMessage-ID: <d1@x>\r\n\r\n" + b"x" * 5000 + b"\r\n"


@pytest.fixture
def settings(tmp_path):
    made = trustme.CA().issue_cert("localhost")
    made.private_key_and_cert_chain_pem.write_to_path(str(tmp_path / "both.pem"))
    return SimpleNamespace(
        mail_max=100_000,
        mail_host="mx.fairline.example",
        mail_listen="127.0.0.1",
        smtp_port=free_port(),
        lmtp_port=free_port(),
        mail_tls_cert=str(tmp_path / "both.pem"),
        mail_tls_key="",
    )


@pytest.fixture
def spoken(post, settings):
    """Run what a mail server says at an open door."""

    async def run(work):
        house = SimpleNamespace(settings=settings, database=post.house.database)
        await door.open_doors(house)
        try:
            return await asyncio.to_thread(work)
        finally:
            await door.close_doors(house)

    return lambda work: asyncio.run(run(work))


def test_the_worlds_door_speaks_tls_and_refuses_whom_it_does_not_know(post, settings, spoken):
    def says():
        with smtplib.SMTP("127.0.0.1", settings.smtp_port, timeout=20) as client:
            client.starttls()
            return client.sendmail("nour@buyer.example", ["help+any@acme.example", "nobody@acme.example"], LETTER)

    assert spoken(says)["nobody@acme.example"][0] == 550
    post.house.due()
    (heard,) = post.heard()
    assert heard.subject == "Tea"
    assert post.entries("MailTaken")[0].event.via == "smtp"


def test_a_mail_that_is_too_large_is_told_so(settings, spoken):
    def says():
        with smtplib.SMTP("127.0.0.1", settings.smtp_port, timeout=20) as client:
            client.sendmail("nour@buyer.example", ["help@acme.example"], LETTER + b"y" * 200_000)

    with pytest.raises(smtplib.SMTPResponseException) as error:
        spoken(says)
    assert error.value.smtp_code == 552


def test_behind_a_mail_server_each_recipient_has_an_answer(post, settings, spoken):
    post.opens("sales@acme.example")

    def says():
        with smtplib.LMTP("127.0.0.1", settings.lmtp_port, timeout=20) as client:
            client.ehlo_or_helo_if_needed()
            client.mail("nour@buyer.example")
            known = [client.rcpt(name)[0] for name in ("help@acme.example", "no@acme.example", "sales@acme.example")]
            return known, [client.data(LETTER)[0], client.getreply()[0]]

    assert spoken(says) == ([250, 550, 250], [250, 250])
    post.house.due()
    assert len(post.heard()) == 1


def test_while_nothing_can_be_kept_the_sender_is_asked_to_come_again(post, settings, spoken, monkeypatch):
    async def away(*_):
        raise Unavailable(retry_after=5)

    monkeypatch.setattr("fairline.channels.email.receive.take", away)

    def says():
        with smtplib.SMTP("127.0.0.1", settings.smtp_port, timeout=20) as client:
            client.sendmail("nour@buyer.example", ["help@acme.example"], LETTER)

    with pytest.raises(smtplib.SMTPDataError) as error:
        spoken(says)
    assert error.value.smtp_code == 451
    assert post.entries("MailTaken") == []


def test_who_names_an_address_of_somebody_else_does_not_read_along(post, settings, spoken):
    def make(c):
        return service.make(c, HOUSE, "Help", "help@acme.example", MailboxConfig())

    post.house.write(make, account="acc_other")
    post.house.write(
        lambda c: service.make(c, HOUSE, "Help", "me@unproven.example", MailboxConfig()), account="acc_other"
    )

    def says():
        with smtplib.SMTP("127.0.0.1", settings.smtp_port, timeout=20) as client:
            return client.sendmail("nour@buyer.example", ["help@acme.example", "me@unproven.example"], LETTER)

    assert spoken(says)["me@unproven.example"][0] == 450
    assert post.house.read(lambda c: store.taken(c, 9), account="acc_other") == []
    assert len(post.house.read(lambda c: store.taken(c, 9))) == 1
