"""Files that go and come with texts (MMS): providers fetch ours at a signed address, and we fetch theirs."""

import asyncio
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from fairline.channels import files
from fairline.channels.files import Content, Owner, Prepared
from fairline.channels.sms import store, ways
from fairline.channels.sms.model import CHANNEL
from fairline.channels.sms.providers import Provider
from fairline.journal import Actor, append, one, person_of
from fairline.journal.interaction import FileRef, MessageReceived
from fairline.kit.db import Database, Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.wire import NoAnswer
from fairline.kit.work import enqueue

FETCH = "sms.fetch"
MOST = 10  # files of one message, as the networks have it
LARGEST = 5_000_000  # bytes: no network carries more
PATIENCE = 8.0  # seconds a provider waits for our answer to what it tells


@dataclass(frozen=True, slots=True)
class Shown:
    """A file a provider may fetch."""

    permit: int
    file: str


def addresses(c: Unit, permit: int, attachments: Sequence[str]) -> tuple[str, ...]:
    """Where a provider finds the files of a text."""
    return tuple(f"{_url(c)}/texts/media/{c.account}.{permit}.{one}.{_mac(c, permit, one)}" for one in attachments)


def callback(c: Unit, provider: str, permit: int) -> str:
    """Where a provider tells what becomes of a text; empty where the world does not reach us."""
    url = _url(c)
    return f"{url}/texts/{provider}/{c.account}/{permit}" if url and provider else ""


def shown(c: Unit, token: str) -> Shown:
    """The file an address of ours is for. Raises NotFound where we did not make it."""
    _, permit, file, mac = (*token.split(".", 3), "", "", "")[:4]
    if (
        not permit.isdecimal()
        or len(permit) > 15
        or not hmac.compare_digest(mac.encode(), _mac(c, permit, file).encode())
    ):
        raise NotFound
    return Shown(int(permit), file)


async def fetched(
    database: Database, account: str, provider: Provider, urls: Sequence[str], person: str
) -> list[Prepared]:
    """What came with a text: fetched, looked into, scanned and sealed, and kept nowhere in the journal yet.

    Raises NoAnswer where one of them could not be had.
    """
    web = database.tools.wire.web if database.tools.wire is not None else None
    made: list[Prepared] = []
    for place, url in enumerate(urls[:MOST]):
        if web is None or not is_theirs(provider, url):
            raise NoAnswer("connect", "not an address of the provider")
        status, body = await web.fetch(url, LARGEST, (provider.login, provider.password))
        if status != 200:
            raise NoAnswer("data", f"status {status}")
        content = await asyncio.to_thread(files.look, body, f"media-{place + 1}")
        content = await files.scanned(await database.read(files.wire_of, account), content)
        prepared = await database.read(partial(_prepared, person=person, content=content), account)
        await asyncio.to_thread(database.tools.blobs.put, prepared.id, prepared.sealed)
        made.append(prepared)
    return made


def _prepared(c: Unit, person: str, content: Content) -> Prepared:
    return files.prepare(c, Owner(person), content)


def is_theirs(provider: Provider, url: str) -> bool:
    """Whether an address is on the provider's own machines: we ask nobody else, whatever is told."""
    mine, asked = urlsplit(provider.url), urlsplit(url)
    return asked.scheme == mine.scheme and asked.netloc.lower() == mine.netloc.lower()


def kept(c: Unit, by: Actor, prepared: Sequence[Prepared]) -> tuple[FileRef, ...]:
    """Write files down that were fetched."""
    held = [files.keep(c, by, one_file) for one_file in prepared]
    return tuple(FileRef(file.id, file.size, file.type, file.name) for file in held)


def fetch_later(c: Unit, message: str, provider: str, urls: Sequence[str]) -> None:
    """What could not be had at once is tried again, and comes as a message of its own."""
    enqueue(c, FETCH, {"message": message, "provider": provider, "urls": list(urls)}, key=f"{FETCH}:{message}")


async def fetch(job: Job) -> Callable[[Any], Any] | None:
    """Try again to have what came with a text. Raises NoAnswer, and is tried again then."""
    database: Database = job.database
    message = str(job.payload["message"])
    provider = ways.known(database.tools).get(str(job.payload["provider"]))
    told = await database.read(lambda c: _told(c, message), job.account)
    if provider is None or told is None:
        return None
    person = await database.write(lambda c: person_of(c, CHANNEL, told.reach), job.account)
    prepared = await fetched(database, job.account, provider, [str(url) for url in job.payload["urls"]], person)

    def unit(c: Unit) -> None:
        by, known = Actor("contact", person), f"{told.client_id}+media"
        if store.received(c, known) is None:
            append(
                c,
                by,
                MessageReceived(
                    message=c.new_id("msg"),
                    channel=CHANNEL,
                    person=person,
                    sender=told.sender,
                    brand=told.brand,
                    reach=told.reach,
                    client_id=known,
                    files=kept(c, by, prepared),
                ),
            )

    return unit


def _told(c: Unit, message: str) -> MessageReceived | None:
    number = store.entry_of(c, message)
    entry = one(c, number) if number is not None else None
    found = entry.event if entry is not None and not entry.erased else None
    return found if isinstance(found, MessageReceived) else None


def _url(c: Unit) -> str:
    return str(c.tools.settings.url).rstrip("/") if c.tools.settings is not None else ""


def _mac(c: Unit, permit: int | str, file: str) -> str:
    key = c.tools.keyring.derive("texts")
    return hmac.digest(key, f"{c.account}:{permit}:{file}".encode(), "sha256").hex()[:40]
