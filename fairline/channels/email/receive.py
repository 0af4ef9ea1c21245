"""Takes a mail: durable before it is acknowledged, once, whichever way and however often it comes."""

import asyncio
import hmac
from dataclasses import dataclass
from email import message_from_bytes, policy
from hashlib import sha256

from fairline.channels.email import events, headers, store
from fairline.channels.email.belongs import essence
from fairline.channels.email.guarded import tried
from fairline.channels.email.parsed import Mailbox
from fairline.channels.email.projection import CHANNEL
from fairline.journal import Actor, append, open_for, person_of, seal_for
from fairline.kit.db import Database, Unit
from fairline.kit.work import enqueue

READ = "email.read"
_HEAD = 262_144  # bytes in which headers are looked for


@dataclass(frozen=True, slots=True)
class Arrived:
    """A mail as it came. `envelope_from` is empty for the null sender, None where nobody told."""

    raw: bytes
    mailbox: str
    via: str  # smtp, lmtp, imap
    envelope_from: str | None = None
    recipients: tuple[str, ...] = ()
    remote: str = ""
    helo: str = ""
    uidvalidity: int | None = None
    uid: int | None = None


@dataclass(frozen=True, slots=True)
class Sealed:
    """A mail ready to be kept, or `known`, the one it is a copy of."""

    mail: str
    person: str
    digest: str
    content: bytes
    known: str = ""


async def take(database: Database, account: str, arrived: Arrived) -> str:
    """Keep a mail and write down that it came; its id. When this answers, it is durable. Raises Unavailable."""
    sealed = await database.write(lambda c: seal(c, arrived), account, long=True)
    if sealed.known:
        return sealed.known
    await asyncio.to_thread(database.tools.blobs.put, sealed.mail, sealed.content)
    return await database.write(lambda c: write_down(c, arrived, sealed), account)


def seal(c: Unit, arrived: Arrived) -> Sealed:
    """Seal a mail with the key of whoever it says it is from."""
    digest = digest_of(c, arrived.raw)
    known = store.by_digest(c, digest)
    if known is not None:
        return Sealed("", "", digest, b"", known)
    person, mail = person_of(c, CHANNEL, sender_of(arrived)), c.new_id("mai")
    return Sealed(mail, person, digest, seal_for(c, person, arrived.raw, about(c, mail)))


def write_down(c: Unit, arrived: Arrived, sealed: Sealed) -> str:
    """Write down that a mail came, and have it read. A copy that came at the same instant is not written twice."""
    store.in_turn(c)
    known = store.by_digest(c, sealed.digest)
    if known is not None:
        c.tools.blobs.delete(sealed.mail)
        return known
    append(
        c,
        Actor("contact", sealed.person),
        events.MailTaken(
            mail=sealed.mail,
            mailbox=arrived.mailbox,
            person=sealed.person,
            blob=sealed.mail,
            size=len(arrived.raw),
            digest=sealed.digest,
            via=arrived.via,
            uidvalidity=arrived.uidvalidity,
            uid=arrived.uid,
            envelope_from=arrived.envelope_from or "",
            null_sender=arrived.envelope_from == "",
            recipients=arrived.recipients,
            remote=arrived.remote,
            helo=arrived.helo,
        ),
    )
    enqueue(c, READ, {}, key=READ)
    return sealed.mail


def original(c: Unit, mail: str, person: str, blob: str) -> bytes | None:
    """A mail as it came; None once its person was forgotten."""
    return open_for(c, person, c.tools.blobs.get(blob), about(c, mail))


def sender_of(arrived: Arrived) -> str:
    """Who a mail says it is from; where it does not, who its envelope is from, or nobody."""
    found = tried(lambda: _senders(arrived.raw[:_HEAD]), ())
    said = found[0].address if found else ""
    return said or headers.address(arrived.envelope_from or "") or "nobody@invalid"


def _senders(raw: bytes) -> tuple[Mailbox, ...]:
    return headers.raw_mailboxes(message_from_bytes(raw, policy=policy.compat32), "from")


def digest_of(c: Unit, raw: bytes) -> str:
    """The same for the same mail, whichever way it came: its id, date, sender and body, not what its way added."""
    kept = essence(raw)
    head, _, body = kept.partition(b"\n\n")
    lines = [line for line in _unfolded(head) if line.lower().startswith((b"message-id:", b"date:", b"from:"))]
    told = b"\n".join(sorted(lines)) + sha256(body).digest()
    key = hmac.digest(c.tools.keyring.derive("mail"), f"digest:{c.account}".encode(), "sha256")
    return hmac.digest(key, told, "sha256").hex()


def _unfolded(head: bytes) -> list[bytes]:
    lines: list[bytes] = []
    for line in head.split(b"\n"):
        if line[:1] in (b" ", b"\t") and lines:
            lines[-1] += b" " + line.strip()
        else:
            lines.append(line)
    return lines


def about(c: Unit, mail: str) -> str:
    """What a mail's seal is bound to."""
    return f"{c.account}:{mail}"
