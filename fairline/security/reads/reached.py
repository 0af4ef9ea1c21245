"""Works out whom a key, a member or one session of theirs reached in a time: for a breach, or a theft of data."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.security.reads.model import Wanted, first_id
from fairline.security.reads.store import found as found_lines

CONTACT, CONVERSATION = "ctc_", "cnv_"
KINDS_OF_READER = frozenset({"member", "app", "operator"})
MOST = 100_000  # readings of one person that are counted


@dataclass(frozen=True, slots=True)
class Span:
    """From an instant to another (ms UTC), the end outside it."""

    since: Millis
    until: Millis


@dataclass(slots=True)
class Reached:
    """Whom somebody was shown: contacts and conversations, each once; files and exports by their ids; in how many
    readings; and how many answers to anybody of the account could not be written down meanwhile.
    """

    contacts: dict[str, None] = field(default_factory=dict)
    conversations: dict[str, None] = field(default_factory=dict)
    files: dict[str, None] = field(default_factory=dict)
    readings: int = 0
    lost: int = 0


def reached(c: Unit, readers: Sequence[str], sessions: Sequence[str], span: Span) -> Reached:
    """Whom these readers (actors as the journal writes them) and these sessions reached in the unit's account."""
    rows = c.all(
        "SELECT kind, subject, ids, shown FROM security_reads WHERE account = :account AND id >= :first AND id < :last"
        " AND (by_whom IN (:readers) OR session IN (:sessions) OR kind = 'lost') ORDER BY id",
        account=c.account,
        first=first_id(span.since),
        last=first_id(span.until),
        readers=list(readers),
        sessions=list(sessions),
    )
    found = Reached()
    for row in rows:
        _add(found, row)
    return found


def houses(c: Unit, readers: Sequence[str], span: Span) -> dict[str, int]:
    """In which accounts these readers were shown somebody, and in how many readings. The house's own unit."""
    rows = c.all(
        "SELECT account, count(*) AS many FROM security_reads WHERE id >= :first AND id < :last"
        " AND by_whom IN (:readers) GROUP BY account ORDER BY account",
        first=first_id(span.since),
        last=first_id(span.until),
        readers=list(readers),
    )
    return {row["account"]: row["many"] for row in rows}


def _add(found: Reached, row: Row) -> None:
    if row["kind"] == "lost":
        found.lost += row["shown"]
        return
    found.readings += 1
    for each in (row["subject"], *row["ids"].split()):
        if each.startswith((CONTACT, "user:")):
            found.contacts[each] = None
        elif each.startswith((CONVERSATION, "ticket:")):
            found.conversations[each] = None
        elif each:
            found.files[each] = None


@dataclass(frozen=True, slots=True)
class Category:
    """How often readers of one kind (member, app, operator) were shown somebody, and when first and last (ms UTC)."""

    category: str
    readings: int
    first: Millis
    last: Millis


def categories(c: Unit, contacts: Sequence[str]) -> list[Category]:
    """Who was shown these contacts, which are one person, by the kind of reader."""
    reads = found_lines(c, Wanted(about=tuple(contacts)), MOST)
    kinds = sorted({read.by.partition(":")[0] for read in reads} & KINDS_OF_READER)
    grouped = {kind: [read.at for read in reads if read.by.startswith(f"{kind}:")] for kind in kinds}
    return [Category(kind, len(times), min(times), max(times)) for kind, times in grouped.items()]
