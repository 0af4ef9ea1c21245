"""A server that tells is heard at once; one that cannot, or hangs up, is looked into all the same."""

import asyncio
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from fairline.channels.email import rounds, service
from fairline.channels.email.model import MailboxConfig, Receiving
from fairline.channels.email.watching import Watch
from fairline.journal import HOUSE
from fairline.kit.wire import NoAnswer
from tests.support.house import ACCOUNT
from tests.support.patience import eventually

ELSEWHERE = Receiving(kind="imap", host="imap.example", username="u")


class Line:
    """One open folder: `tells` is put what the server says, None where it hangs up."""

    def __init__(self, can=True):
        self.can, self.closed, self.tells = can, False, asyncio.Queue[bool | None]()

    def listen(self):
        return self.can

    async def stirs(self, seconds):
        self.said = await self.tells.get()
        return True

    def heard(self):
        if self.said is None:
            raise NoAnswer("data", "the server hung up")
        return self.said

    def hush(self):
        """Quiet."""

    def close(self):
        self.closed = True


@pytest.fixture
def elsewhere(post):
    """A mailbox that is fetched, and the lines that were opened to it."""
    lines: list[Any] = []
    made: list[Any] = []

    def open_box(server, folder):
        made.append(server)
        if not lines:
            raise NoAnswer("auth", "not you")
        return lines.pop(0)

    tools = post.house.database.tools
    object.__setattr__(tools, "wire", replace(tools.wire, imap=SimpleNamespace(open=open_box)))
    box = post.house.write(
        lambda c: service.make(c, HOUSE, "Shop", "shop@acme.example", MailboxConfig(receiving=ELSEWHERE))
    )
    post.house.write(lambda c: c.run("DELETE FROM jobs WHERE account = :account", account=c.account))
    return SimpleNamespace(post=post, box=box, lines=lines, made=made)


def looks(house):
    return house.read(lambda c: len(c.all("SELECT id FROM jobs WHERE kind = 'email.fetch' AND due <= :at", at=c.at)))


async def listening(elsewhere, work):
    watch = asyncio.create_task(Watch(elsewhere.post.house.database, settle=0.05).run())
    try:
        async with asyncio.timeout(20):
            await work()
    finally:
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)


async def test_what_is_told_is_looked_into_at_once(elsewhere):
    line, house, key = Line(), elsewhere.post.house, (ACCOUNT, elsewhere.box.id)
    elsewhere.lines.append(line)

    async def work():
        await eventually(lambda: key in rounds.HEARD)
        await eventually(lambda: looks(house) == 1)  # for what came before
        house.write(lambda c: c.run("DELETE FROM jobs WHERE account = :account", account=c.account))
        await line.tells.put(False)
        await line.tells.put(True)
        await eventually(lambda: looks(house) == 1)

    await listening(elsewhere, work)
    assert line.closed
    assert key not in rounds.HEARD


async def test_a_line_that_breaks_is_opened_again_and_another_mailbox_is_another_line(elsewhere):
    first, key = Line(), (ACCOUNT, elsewhere.box.id)
    elsewhere.lines.append(first)

    async def work():
        await eventually(lambda: key in rounds.HEARD)
        await first.tells.put(None)
        await eventually(lambda: key not in rounds.HEARD)
        elsewhere.lines.append(second := Line())
        await eventually(lambda: key in rounds.HEARD)
        elsewhere.lines.append(third := Line())
        changed = replace_config(host="other.example")
        elsewhere.post.house.write(
            lambda c: service.change(
                c, HOUSE, key[1], name="Shop", address="shop@acme.example", queue=None, brand="", config=changed
            )
        )
        await eventually(lambda: second.closed)
        await eventually(lambda: elsewhere.made[-1].host == "other.example" and not third.closed)

    await listening(elsewhere, work)


def replace_config(**told):
    return MailboxConfig(receiving=Receiving(kind="imap", username="u", **told))


async def test_a_server_that_cannot_tell_is_looked_into_as_before(elsewhere):
    line = Line(can=False)
    elsewhere.lines.append(line)

    async def work():
        await eventually(lambda: line.closed)
        await asyncio.sleep(0.1)
        assert len(elsewhere.made) == 1

    await listening(elsewhere, work)
    assert set() == rounds.HEARD
