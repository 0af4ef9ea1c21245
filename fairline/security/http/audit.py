"""Routes of the journal as auditors read it."""

import re

import msgspec

from fairline import journal
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.security import audit
from fairline.security.audit import AuditView
from fairline.security.events import JournalVerified
from fairline.web import Asked, Page, get, post
from fairline.web.paging import limit_of

_NUMBER = re.compile(r"[0-9]{1,18}")  # what both engines keep as a whole number


class VerificationView(msgspec.Struct, frozen=True):
    """What reading the journal's chain through found: the first entry that does not fit, where there is one."""

    entries: int
    holds: bool
    first_broken: int | None
    seconds: float


@get("/v1/audit", permission="audit.read", raises=(BadInput,))
async def read_audit(
    asked: Asked,
    before: str | None = None,
    cursor: str | None = None,
    kind: str | None = None,
    actor: str | None = None,
    subject: str | None = None,
    limit: int | None = None,
) -> Page[AuditView]:
    """The journal, newest entry first, each with a sentence. `next` is the number below which to ask on."""
    below, most, language = _number(before or cursor), limit_of(limit), asked.language
    wanted = audit.Wanted(below, kind or None, audit.actor_named(actor), subject or None)
    found = await asked.read(lambda c: audit.read(c, wanted, most + 1, language), long=True)
    kept = found[:most]
    return Page(kept, str(kept[-1].number) if len(found) > most else None)


@post("/v1/journal/verifications", permission="journal.verify")
async def verify_journal(asked: Asked) -> VerificationView:
    """Read the whole chain of the account's journal, and say whether it holds, or where it first does not."""
    account, by, started = asked.account, actor_from(asked.by), asked.at
    found = await asked.read(lambda c: journal.verify(c, account), long=True)
    seconds = (asked.at - started) / 1000

    def unit(c: Unit) -> VerificationView:
        verified = JournalVerified(
            house=c.account,
            entries=found.entries,
            holds=found.holds,
            first_broken=found.first_broken,
            seconds=seconds,
        )
        journal.append(c, by, verified)
        return VerificationView(found.entries, found.holds, found.first_broken, seconds)

    return await asked.write(unit)


def _number(cursor: str | None) -> int | None:
    if not cursor:
        return None
    if _NUMBER.fullmatch(cursor) is None:
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    return int(cursor)


ROUTES = (read_audit, verify_journal)
