"""Rows of visitors: by their token, by their id, by the user their site has signed them as."""

from collections.abc import Sequence
from typing import Any

from fairline.channels.webchat.model import Visitor
from fairline.kit.db import Row, Unit

_VISITOR = "account, id, site, person, joined, answered, agreed, identified, known, locale, refused, country"


def visitor(c: Unit, id: str) -> Visitor | None:
    """A visitor of the account."""
    row = c.one(
        f"SELECT {_VISITOR} FROM webchat_visitors WHERE account = :account AND id = :id", account=c.account, id=id
    )
    return visitor_of(row) if row else None


def visitor_by_secret(c: Unit, secret: bytes) -> tuple[Visitor, bool] | None:
    """The visitor whose token hashes to this, and whether they were erased."""
    row = c.one(
        "SELECT v.account, v.id, v.site, v.person, v.joined, v.answered, v.agreed, v.identified, v.known, v.locale,"
        " v.refused, v.country, p.erased FROM webchat_visitors v LEFT JOIN journal_persons p ON p.account = v.account"
        " AND p.person = v.person WHERE v.account = :account AND v.secret = :secret",
        account=c.account,
        secret=secret,
    )
    return (visitor_of(row), row["erased"] is not None) if row else None


def visitor_known_as(c: Unit, site: str, known: bytes) -> Visitor | None:
    """The visitor whom the account's own site has signed as this user before, unless they were erased."""
    row = c.one(
        f"SELECT {_VISITOR} FROM webchat_visitors WHERE account = :account AND site = :site AND known = :known"
        " AND joined IS NULL AND NOT EXISTS (SELECT 1 FROM journal_persons p WHERE p.account = webchat_visitors.account"
        " AND p.person = webchat_visitors.person AND p.erased IS NOT NULL) ORDER BY id LIMIT 1",
        account=c.account,
        site=site,
        known=known,
    )
    return visitor_of(row) if row else None


def known_as(c: Unit, id: str) -> bytes | None:
    """The keyed hash of the user id that a visitor was signed as."""
    row = c.one("SELECT known FROM webchat_visitors WHERE account = :account AND id = :id", account=c.account, id=id)
    return bytes(row["known"]) if row and row["known"] is not None else None


def persons_of(c: Unit, visitor: str) -> set[str]:
    """The persons of a visitor and of all who turned out to be them: whose files are theirs."""
    rows = c.all(
        "SELECT person FROM webchat_visitors WHERE account = :account AND (id = :visitor OR joined = :visitor)"
        " AND person IS NOT NULL",
        account=c.account,
        visitor=visitor,
    )
    return {row["person"] for row in rows}


def details(c: Unit, id: str) -> bytes | None:
    """What a visitor told of themselves, still sealed."""
    row = c.one("SELECT details FROM webchat_visitors WHERE account = :account AND id = :id", account=c.account, id=id)
    return bytes(row["details"]) if row and row["details"] is not None else None


def there_until(c: Unit, person: str) -> int:
    """Until when (milliseconds UTC) the page of this person counts as open."""
    row = c.one(
        "SELECT max(there) AS there FROM webchat_visitors WHERE account = :account AND person = :person",
        account=c.account,
        person=person,
    )
    return (row["there"] if row else 0) or 0


def visitors_of(c: Unit, persons: Sequence[str]) -> list[Visitor]:
    """The visitors these persons are."""
    rows = c.all(
        f"SELECT {_VISITOR} FROM webchat_visitors WHERE account = :account AND person IN (:persons) ORDER BY id",
        account=c.account,
        persons=list(persons),
    )
    return [visitor_of(row) for row in rows]


def joined_with(c: Unit, ids: Sequence[str]) -> list[Visitor]:
    """Those who turned out to be one of these visitors, and those whom one of these turned out to be."""
    rows = c.all(
        f"SELECT {_VISITOR} FROM webchat_visitors WHERE account = :account AND (joined IN (:ids) OR id IN"
        " (SELECT joined FROM webchat_visitors WHERE account = :account AND id IN (:ids))) ORDER BY id",
        account=c.account,
        ids=list(ids),
    )
    return [visitor_of(row) for row in rows]


def came(c: Unit, id: str) -> tuple[int, int]:
    """When a visitor first came, and until when their page counted as open (0: never); milliseconds UTC."""
    row = c.one(
        "SELECT made, there FROM webchat_visitors WHERE account = :account AND id = :id", account=c.account, id=id
    )
    return (row["made"], row["there"]) if row else (0, 0)


def drop_visitors(c: Unit, ids: Sequence[str]) -> None:
    """Nothing of these visitors is kept."""
    c.run("DELETE FROM webchat_visitors WHERE account = :account AND id IN (:ids)", account=c.account, ids=list(ids))


def add_visitor(c: Unit, id: str, site: str, secret: bytes, locale: str) -> None:
    """A new visitor, of whom nothing is known."""
    c.run(
        "INSERT INTO webchat_visitors(account, id, site, secret, made, locale)"
        " VALUES(:account, :id, :site, :secret, :at, :locale)",
        account=c.account,
        id=id,
        site=site,
        secret=secret,
        at=c.at,
        locale=locale,
    )


def set_visitor(c: Unit, id: str, **values: Any) -> None:
    """Change a visitor's columns."""
    said = ", ".join(f"{name} = :{name}" for name in values)
    c.run(
        f"UPDATE webchat_visitors SET {said} WHERE account = :account AND id = :id", account=c.account, id=id, **values
    )


def visitor_of(row: Row) -> Visitor:
    """A row as a visitor."""
    return Visitor(
        account=row["account"],
        id=row["id"],
        site=row["site"],
        person=row["person"],
        joined=row["joined"],
        answered=bool(row["answered"]),
        agreed=bool(row["agreed"]),
        identified=bool(row["identified"]),
        known=row["known"] is not None,
        locale=row["locale"],
        refused=row["refused"],
        country=row["country"],
    )


def silent_visitors(c: Unit, before: int, most: int) -> list[str]:
    """Visitors who came and were there last before an instant (ms UTC), and are nobody's person."""
    rows = c.all(
        "SELECT id FROM webchat_visitors WHERE account = :account AND person IS NULL AND made < :before"
        " AND there < :before ORDER BY made, id LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )
    return [row["id"] for row in rows]
