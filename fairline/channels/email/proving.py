"""Proves that a mailbox is the account's: a code is mailed to that very mailbox, and given back."""

import hmac
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from fairline import numbers
from fairline.channels.email import events, service, store, suppress
from fairline.channels.email.compose import ascii_domain
from fairline.channels.email.model import Code, Mailbox
from fairline.channels.email.projection import CHANNEL
from fairline.channels.email.proof import DAY, has_own_server, proven_until, server_of
from fairline.gate import Mail, submit
from fairline.journal import Actor, append, person_of
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import Problem, TooMany
from fairline.kit.words import say

VALID = DAY  # ms in which a code may be given back
MOST_WRONG = 5  # tries a code has
DIGITS = 8
PAUSE = 60_000  # ms between two codes
A_DAY = 5  # mails to one address in a day, of every kind, before another code is mailed there
ALL_A_DAY = 20  # codes an account may have mailed in a day, to whatever addresses
BLANK = "{code}"  # where the code stands in its mail; it is filled in as the mail leaves, and written down nowhere


class CodeNotNeeded(Problem):
    """The domain of this mailbox is proven by DNS, or was named to be: that decides."""

    status = 409
    type = "code-not-needed"


class NeedsOwnServer(Problem):
    """Its mail does not leave through a server of its own that it signs in to."""

    status = 409
    type = "mailbox-needs-own-server"


class CodeNotMailed(Problem):
    """This house cannot mail the code: it has no relay, or the gate refused."""

    status = 409
    type = "code-not-mailed"


class CodeProof(msgspec.Struct, frozen=True, kw_only=True):
    """How far a mailbox is proven by a code: none, asked (one was mailed), wrong (what was given back), proven."""

    state: Literal["none", "asked", "wrong", "proven"]
    tries_left: int = 0
    until: str | None = None


def ask(c: Unit, by: Actor, id: str, language: str) -> CodeProof:
    """Mail a code to a mailbox. Raises NotFound, CodeNotNeeded, NeedsOwnServer, CodeNotMailed, TooMany."""
    box = service.find(c, id)
    if numbers.state_of(c, ascii_domain(box.domain)) != "unknown":
        raise CodeNotNeeded
    if not has_own_server(c, box):
        raise NeedsOwnServer
    if not house_relay(c):
        raise CodeNotMailed
    _not_too_often(c, box)
    act = c.new_id("act")
    if submit(c, _mail(c, by, box, act, language), by).outcome == "refused":
        raise CodeNotMailed
    append(c, by, events.MailboxCodeAsked(mailbox=id, act=act, address=box.address, server=server_of(box)))
    return view(c, box)


def give(c: Unit, by: Actor, id: str, said: str) -> CodeProof:
    """Give a code back. A wrong one is counted, and after five the code is worth nothing. Raises NotFound."""
    box = service.find(c, id)
    held = store.code(c, id)
    if held is None or not is_open(held, box, c.at):
        return view(c, box)
    digits = "".join(sign for sign in said if sign.isdecimal())
    good = hmac.compare_digest(digits.encode(), code_of(c, held.act).encode())
    append(c, by, events.MailboxCodeGiven(mailbox=id, act=held.act, good=good))
    told = view(c, box)
    return told if good else msgspec.structs.replace(told, state="wrong")


def view(c: Unit, box: Mailbox) -> CodeProof:
    """How far a mailbox is proven."""
    held, until = store.code(c, box.id), proven_until(c, box)
    left = MOST_WRONG - held.wrong if held is not None and is_open(held, box, c.at) else 0
    if left:
        return CodeProof(state="asked", tries_left=left, until=to_text(until))
    proven = until is not None and c.at < until
    return CodeProof(state="proven" if proven else "none", until=to_text(until))


def is_open(held: Code, box: Mailbox, at: int) -> bool:
    """Whether a code may still be given back: young, not guessed at too often, the mailbox the same."""
    same = (held.address, held.server) == (box.address, server_of(box))
    return bool(held.act) and same and held.wrong < MOST_WRONG and at - held.asked_at < VALID


def code_of(c: Unit, act: str) -> str:
    """The code in a mail: made from our key and the mail's id, so that it needs to be kept nowhere."""
    key = hmac.digest(c.tools.keyring.derive("mail"), f"code:{c.account}".encode(), "sha256")
    return f"{int.from_bytes(hmac.digest(key, act.encode(), 'sha256')[:8], 'big') % 10**DIGITS:0{DIGITS}}"


def house_relay(c: Unit) -> str:
    """The relay of the house; empty where it has none."""
    return c.tools.settings.mail_relay if c.tools.settings is not None else ""


def house_address(c: Unit) -> str:
    """Whom a code comes from: the house itself, under the operator's own name."""
    settings = c.tools.settings
    host = (settings.mail_host or urlsplit(settings.url).hostname or "") if settings is not None else ""
    return f"no-reply@{host or 'localhost'}"


def may_leave(c: Unit, act: Mail, box: Mailbox | None) -> bool:
    """Whether an act is a code to the very mailbox it proves, and the house can mail it."""
    return box is not None and act.purpose == "code" and act.address == box.address and bool(house_relay(c))


def _mail(c: Unit, by: Actor, box: Mailbox, act: str, language: str) -> Mail:
    return Mail(
        id=act,
        person=person_of(c, CHANNEL, box.address),
        member=by.id if by.kind == "member" else None,
        app=by.id if by.kind == "app" else None,
        purpose="code",
        sender=box.id,
        address=box.address,
        subject=say("channels.email.code.subject", language, mailbox=box.address),
        text=say("channels.email.code.text", language, mailbox=box.address, code=BLANK),
        language=language,
        words="channels.email.code",
    )


def _not_too_often(c: Unit, box: Mailbox) -> None:
    held = store.code(c, box.id)
    if held is not None and c.at - held.asked_at < PAUSE:
        raise TooMany(retry_after=60)
    all_codes = store.lookup(c, "codes", "all")
    lately = [store.sent_since(c, key, c.at - DAY) for key in (suppress.key(c, box.address), all_codes)]
    if lately[0] >= A_DAY or lately[1] >= ALL_A_DAY:
        raise TooMany(retry_after=3600)
    store.count_traffic(c, [all_codes], c.at, automatic=False)
