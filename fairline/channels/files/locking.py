"""Locks the uploads of whoever brings a second harmful file within a month, until a person looked (DTA-VIRUS)."""

from fairline import accounts
from fairline.channels.files import lock_store
from fairline.channels.files.events import UploadsLocked, UploadsUnlocked
from fairline.channels.files.model import KeptFile
from fairline.gate import ContentSuspected
from fairline.journal import HOUSE, Actor, actor_from, append
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, NotFound, Problem

CLAUSE = "DTA-VIRUS"
MONTH: Millis = 30 * 86_400_000
TWICE = 2
SHORTEST = 10  # letters of a reason that says something
TOLD = ("owner", "admin", "compliance_officer")
LOCKED = frozenset({"member", "contact", "app"})  # the house itself brings what was brought to it


class UploadsAreLocked(Problem):
    """A second harmful file within a month: nothing is taken from them until a person looked."""

    status = 403
    type = "uploads-locked"


def refuse_if_locked(c: Unit, by: Actor) -> None:
    """Raises UploadsAreLocked."""
    held = lock_store.lock_of(c, str(by))
    if held is not None and held["lifted"] is None:
        raise UploadsAreLocked(clauses=(CLAUSE,))


def harmful(c: Unit, file: KeptFile) -> None:
    """A file was found harmful: written down, and with the second within a month its bringer's uploads are locked."""
    by = actor_from(file.bringer)
    append(c, HOUSE, _suspected(file, by))
    if by.kind not in LOCKED:
        return
    held = lock_store.lock_of(c, file.bringer)
    if held is not None and held["lifted"] is None:
        return
    since = max(c.at - MONTH, held["lifted"] if held is not None else 0)
    found = lock_store.harmful_of(c, file.bringer, since)
    if len(found) < TWICE:
        return
    append(c, HOUSE, UploadsLocked(bringer=file.bringer, files=tuple(found)))
    accounts.notify(
        c,
        HOUSE,
        "channels.files.notice.locked",
        TOLD,
        clause=CLAUSE,
        href="/compliance/held",
        once=f"uploads:{file.bringer}:{found[-1]}",
    )


def unlock(c: Unit, by: Actor, bringer: str, member: str, why: str) -> None:
    """Take somebody's files again: a person looked, and says why. Raises NotFound, BadInput, Conflict for oneself."""
    held = lock_store.lock_of(c, bringer)
    if held is None or held["lifted"] is not None or bringer == f"member:{member}":
        raise NotFound(what=bringer)
    reason = " ".join(why.split())[:1_000]
    if len(reason) < SHORTEST:
        raise BadInput(what="why", fields={"why": "gate.field.reason"})
    append(c, by, UploadsUnlocked(bringer=bringer, member=member, why=reason))


def locks(c: Unit) -> list[Row]:
    """Whose uploads are locked now."""
    return lock_store.locks(c)


def _suspected(file: KeptFile, by: Actor) -> ContentSuspected:
    return ContentSuspected(
        kind="malware",
        surface="upload",
        subject=file.conversation or file.id,
        score=100,
        rule="scan.malware",
        clauses=(CLAUSE, "TDA-MALWARE-UPLOAD"),
        conversation=file.conversation or None,
        message=file.id,
        member=by.id if by.kind == "member" else None,
        theirs=by.kind not in ("member", "app"),
        refused=True,
    )
