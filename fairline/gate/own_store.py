"""Rows of what an account itself keeps from leaving, and of its templates' approvals."""

from fairline.gate.facts import OwnEntry, OwnWords
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def add(c: Unit, entry: OwnEntry, at: Millis) -> None:
    """Keep an entry."""
    c.run(
        "INSERT INTO gate_own_words(account, id, kind, text, likeness, source, at) VALUES(:account, :id, :kind, :text,"
        " :likeness, :source, :at) ON CONFLICT(account, id) DO NOTHING",
        account=c.account, id=entry.id, kind=entry.kind, text=entry.text, likeness=entry.likeness,
        source=entry.source, at=at,
    )  # fmt: skip


def drop(c: Unit, id: str) -> None:
    """Keep it no longer."""
    c.run("DELETE FROM gate_own_words WHERE account = :account AND id = :id", account=c.account, id=id)


def own_words(c: Unit) -> OwnWords:
    """All of them, the oldest first."""
    rows = c.all(
        "SELECT id, kind, text, likeness, source FROM gate_own_words WHERE account = :account ORDER BY at, id",
        account=c.account,
    )
    return OwnWords(
        tuple(OwnEntry(row["id"], row["kind"], row["text"], row["likeness"], row["source"]) for row in rows)
    )


def declare(c: Unit, ref: str, declared: str, digest: str, member: str, at: Millis) -> None:
    """A template waits for a second person."""
    c.run(
        "INSERT INTO gate_templates(account, ref, declared, digest, state, member, at) VALUES(:account, :ref,"
        " :declared, :digest, 'asked', :member, :at) ON CONFLICT(account, ref) DO UPDATE SET"
        " declared = excluded.declared, digest = excluded.digest, state = 'asked', member = excluded.member,"
        " at = excluded.at, decided_by = '', decided_at = NULL, why = ''",
        account=c.account, ref=ref, declared=declared, digest=digest, member=member, at=at,
    )  # fmt: skip


def decide(c: Unit, ref: str, state: str, by: str, at: Millis, why: str = "") -> None:
    """A second person decided."""
    c.run(
        "UPDATE gate_templates SET state = :state, decided_by = :by, decided_at = :at, why = :why"
        " WHERE account = :account AND ref = :ref",
        account=c.account, ref=ref, state=state, by=by, at=at, why=why,
    )  # fmt: skip


def approvals(c: Unit) -> dict[str, Row]:
    """How the account's templates stand, by their reference."""
    rows = c.all(
        "SELECT ref, declared, digest, state, member, at, decided_by, decided_at, why FROM gate_templates"
        " WHERE account = :account",
        account=c.account,
    )
    return {row["ref"]: row for row in rows}


def approval(c: Unit, ref: str) -> Row | None:
    """How one of them stands."""
    return c.one(
        "SELECT ref, declared, digest, state, member, decided_by FROM gate_templates"
        " WHERE account = :account AND ref = :ref",
        account=c.account,
        ref=ref,
    )
