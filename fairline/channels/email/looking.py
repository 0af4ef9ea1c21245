"""Finds out everything about taken mails before they are written down: parses, asks DNS, looks into files."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from fairline.accounts import keeps_originals
from fairline.channels import files
from fairline.channels.email import check, original, reading, receive, store
from fairline.channels.email.check import Checks
from fairline.channels.email.events import MailSetAside, MailTaken
from fairline.channels.email.model import KeptMail, Mailbox
from fairline.channels.email.parse import parse
from fairline.channels.email.parsed import Parsed
from fairline.channels.email.reading import Looked
from fairline.channels.files import Content, KeptFile, Owner, keep, prepare
from fairline.journal import HOUSE, Actor, Entry, append, one, seal_for
from fairline.kit.db import Database, Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.work import enqueue

AT_ONCE = 10
LONG = 8.0  # seconds after which no further mail is begun: the lease of a job is thirty
PATIENCE = 8.0  # seconds DNS has for one mail
MOST_FILES = 100
_FAILS = ("reject", "quarantine")


async def read_some(job: Job) -> Callable[[Any], Any] | None:
    """Read the oldest of what was taken; those that cannot be opened any more are over."""
    database: Database = job.database
    clock = asyncio.get_running_loop().time
    begun, ready = clock(), []
    for mail in await database.read(lambda c: store.taken(c, AT_ONCE), job.account, long=True):
        ready.append((mail, await _prepared(database, job.account, mail)))
        if clock() - begun > LONG:
            break

    def unit(c: Unit) -> None:
        for mail, found in ready:
            write(c, mail, found)
        if store.taken(c, 1):
            enqueue(c, receive.READ, {}, key=receive.READ)

    return unit


Found = Callable[[Unit], Looked | None]


def write(c: Unit, mail: KeptMail, found: "Found") -> None:
    """Write one mail down, unless that was done meanwhile."""
    held = store.mail(c, mail.id)
    if held is None or held.state != "taken":
        return
    looked = found(c)
    if looked is None:
        append(c, HOUSE, MailSetAside(mail=mail.id, person=mail.person, cause="forgotten"))
        return
    reading.read(c, looked)


async def _prepared(database: Database, account: str, mail: KeptMail) -> Found:
    try:
        raw, taken, box = await database.read(lambda c: _open(c, mail), account, long=True)
    except NotFound:
        return lambda c: None
    if raw is None or taken is None or taken.erased:
        return lambda c: None
    parsed = await asyncio.to_thread(parse, raw)
    checks = await _checks(database, raw, parsed, taken.event, box)
    parts = [part for part in parsed.parts[:MOST_FILES] if part.body]
    looked = [await asyncio.to_thread(files.look, part.body, part.name) for part in parts]
    contents = await _scanned(await database.read(files.wire_of, account), looked)
    sealed = await database.read(
        lambda c: [prepare(c, Owner(mail.person), content) for content in contents], account, long=True
    )
    for one_file in sealed:
        await asyncio.to_thread(database.tools.blobs.put, one_file.id, one_file.sealed)

    def found(c: Unit) -> Looked:
        by = Actor("contact", mail.person)
        kept = tuple(keep(c, by, one_file) for one_file in sealed)
        _hide(c, mail, sealed, raw)
        if not any(one_file.apart for one_file in sealed):
            _thin(c, mail, contents, raw)
        if not keeps_originals(c):  # clause ZS-FR-NO-PERSONAL-DATA
            c.tools.blobs.put(mail.blob, seal_for(c, mail.person, b"", receive.about(c, mail.id)))
        return Looked(mail, taken, parsed, checks, kept, is_suspect(parsed, checks, box))

    return found


async def _scanned(wire: Any, looked: Sequence[Content]) -> list[Content]:
    """What the scanner says of each; once it was silent it is not asked about the others now, and all are held."""
    told: list[Content] = []
    for content in looked:
        silent = bool(told) and told[-1].scan == files.UNSCANNED
        told.append(files.held(content) if silent else await files.scanned(wire, content))
    return told


def at_once(c: Unit, mail: KeptMail) -> None:
    """The same in one unit, without the outside: for what is not from outside (forms, tests)."""
    raw, taken, box = _open(c, mail)
    if raw is None or taken is None:
        return
    parsed = parse(raw)
    contents = [files.look(part.body, part.name) for part in parsed.parts[:MOST_FILES] if part.body]
    sealed = [prepare(c, Owner(mail.person), content) for content in contents]
    kept = tuple(_kept(c, mail, one_file) for one_file in sealed)
    _hide(c, mail, sealed, raw)
    write(c, mail, lambda c: Looked(mail, taken, parsed, Checks(), kept, is_suspect(parsed, Checks(), box)))


def _hide(c: Unit, mail: KeptMail, brought: Sequence[files.Prepared], raw: bytes) -> None:
    """A mail that brought known unlawful material cannot be had as it came either (clause DTA-OC-CSAM)."""
    if files.set_apart_too(c, brought, mail.id, raw, by=str(Actor("contact", mail.person))):
        c.tools.blobs.put(mail.blob, seal_for(c, mail.person, b"", receive.about(c, mail.id)))


def _thin(c: Unit, mail: KeptMail, contents: Sequence[Content], raw: bytes) -> None:
    """Files in which a card number stood are not kept in the mail as it came either (clause ZS-FR-NO-CARD-DATA)."""
    bodies = {content.body for content in contents if content.cards}
    if bodies:
        thin = original.without_files(raw, bodies)
        c.tools.blobs.put(mail.blob, seal_for(c, mail.person, thin, receive.about(c, mail.id)))


def _kept(c: Unit, mail: KeptMail, sealed: files.Prepared) -> KeptFile:
    c.tools.blobs.put(sealed.id, sealed.sealed)
    return keep(c, Actor("contact", mail.person), sealed)


def _open(c: Unit, mail: KeptMail) -> tuple[bytes | None, Entry[MailTaken] | None, Mailbox | None]:
    return (
        receive.original(c, mail.id, mail.person, mail.blob),
        one(c, mail.number),
        store.mailbox(c, mail.mailbox),
    )


async def _checks(database: Database, raw: bytes, parsed: Parsed, taken: MailTaken, box: Mailbox | None) -> Checks:
    """SPF, DKIM and DMARC: asked by us where it came straight to us, else as the server it was fetched from says."""
    if taken.via == "imap":
        told = reading.authentication(parsed, box.config.trusted_authserv if box else "")
        return Checks(told.get("spf", "none"), told.get("dkim", "none"), told.get("dmarc", "none"))
    wire = database.tools.wire
    dns = wire.dns if wire is not None else None
    if dns is None:
        return Checks()
    sender_domain = parsed.sender.address.rpartition("@")[2]
    envelope_domain = taken.envelope_from.rpartition("@")[2] or taken.helo
    try:
        async with asyncio.timeout(PATIENCE):
            spf = await dns.spf(taken.remote, taken.envelope_from, taken.helo) if taken.remote else "none"
            texts = {name: await dns.txt(name) for name in check.names(raw, sender_domain)}
    except Exception:  # no answer is no reason to hold a mail back
        return Checks("temperror", "temperror", "temperror")
    return await asyncio.to_thread(check.judge, raw, sender_domain, envelope_domain, spf, texts)


def is_suspect(parsed: Parsed, checks: Checks, box: Mailbox | None) -> bool:
    """Whether it is likely not from whom it says, or was marked as unwanted on its way."""
    if checks.dmarc == "fail" and checks.policy in _FAILS:
        return True
    name = box.config.spam_header.lower() if box else ""
    return bool(name) and parsed.header(name).strip().lower().startswith(("yes", "true", "spam", "1"))
