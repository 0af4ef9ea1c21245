"""The doctor tells whether mail can come and go, and what to do about what cannot."""

from typing import Any

from fairline.channels.email.doctor import look
from fairline.kit.settings import read_settings
from fairline.kit.wire import NoAnswer, Wire


class Servers:
    """Mail servers, of which some do not answer; name server and scanner alike."""

    def __init__(self, *silent):
        self.silent = silent

    async def enter(self, server):
        if server.port in self.silent:
            raise NoAnswer("connect", "refused")
        if server.port == 2424:
            raise NoAnswer("greeting", "500 LHLO, please")

    async def addresses(self, name):
        return () if "dns" in self.silent else ("192.0.2.1",)

    async def look(self, content):
        if "clamd" in self.silent:
            raise NoAnswer("connect")
        return ""


SET = {
    "FAIRLINE_SMTP_PORT": "2525",
    "FAIRLINE_LMTP_PORT": "2424",
    "FAIRLINE_MAIL_HOST": "mx.fairline.example",
    "FAIRLINE_MAIL_RELAY": "smtp://relay.example:587",
    "FAIRLINE_CLAMD": "127.0.0.1:3310",
}


async def told(*silent, **more):
    servers: Any = Servers(*silent)
    return await look(Wire(smtp=servers, dns=servers, scan=servers), read_settings(SET | more))


async def test_all_is_well():
    found = await told()
    assert all(good for good, _ in found)
    words = "\n".join(words for _, words in found)
    for said in (
        "SMTP door answers",
        "LMTP door answers",
        "192.0.2.1",
        "relay.example:587 lets us in",
        "ClamAV answers",
    ):
        assert said in words


async def test_each_thing_that_is_amiss_is_told_with_what_to_do():
    for silent, said in (
        (2525, "SMTP door"),
        (2424, "LMTP door"),
        ("dns", "A record"),
        (587, "relay"),
        ("clamd", "ClamAV"),
    ):
        bad = [words for good, words in await told(silent) if not good]
        assert len(bad) == 1, silent
        assert said in bad[0]


async def test_a_house_without_mail_is_well():
    servers: Any = Servers()
    found = await look(Wire(smtp=servers, dns=servers), read_settings({}))
    assert all(good for good, _ in found)


async def test_a_file_of_grants_that_cannot_be_read_is_amiss():
    found = await told(FAIRLINE_MAIL_GRANTS="/nowhere/grants.toml")
    assert [good for good, _ in found][-1] is False
