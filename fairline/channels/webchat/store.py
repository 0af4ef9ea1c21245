"""Web chat's rows."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import msgspec

from fairline.channels.webchat.model import Site, SiteConfig, Visitor
from fairline.kit.db import Row, Unit

_VISITOR = "account, id, site, person, joined, answered, agreed, identified, known, locale"


def site_of(row: Row) -> Site:
    """A row as a site."""
    return _site(row["account"], row["id"], row["key"], row["name"], row["config"])


@lru_cache(maxsize=4096)
def _site(account: str, id: str, key: str, name: str, config: str) -> Site:
    return Site(account=account, id=id, key=key, name=name, config=msgspec.json.decode(config, type=SiteConfig))


def site_by_key(c: Unit, key: str) -> Site | None:
    """The site with this key, in whichever account (a reading for every account)."""
    row = c.one("SELECT * FROM webchat_sites WHERE key = :key AND removed = 0", key=key)
    return site_of(row) if row else None


def site(c: Unit, id: str) -> Site | None:
    """A site of the account."""
    row = c.one(
        "SELECT * FROM webchat_sites WHERE account = :account AND id = :id AND removed = 0", account=c.account, id=id
    )
    return site_of(row) if row else None


def sites(c: Unit) -> list[Site]:
    """The account's sites."""
    rows = c.all("SELECT * FROM webchat_sites WHERE account = :account AND removed = 0 ORDER BY id", account=c.account)
    return [site_of(row) for row in rows]


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
    )


def visitor_by_secret(c: Unit, secret: bytes) -> tuple[Visitor, bool] | None:
    """The visitor whose token hashes to this, and whether they were erased."""
    row = c.one(
        "SELECT v.account, v.id, v.site, v.person, v.joined, v.answered, v.agreed, v.identified, v.known, v.locale,"
        " p.erased FROM webchat_visitors v LEFT JOIN journal_persons p ON p.account = v.account"
        " AND p.person = v.person WHERE v.account = :account AND v.secret = :secret",
        account=c.account,
        secret=secret,
    )
    return (visitor_of(row), row["erased"] is not None) if row else None


def visitor(c: Unit, id: str) -> Visitor | None:
    """A visitor of the account."""
    row = c.one(
        f"SELECT {_VISITOR} FROM webchat_visitors WHERE account = :account AND id = :id", account=c.account, id=id
    )
    return visitor_of(row) if row else None


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


def forget(c: Unit, persons: Sequence[str]) -> int:
    """Empty what is left of erased visitors: how they were recognised, and what they told; how many there were."""
    return c.run(
        "UPDATE webchat_visitors SET known = NULL, details = NULL, locale = '' WHERE account = :account"
        " AND person IN (:persons)",
        account=c.account,
        persons=list(persons),
    )


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


def details(c: Unit, id: str) -> bytes | None:
    """What a visitor told of themselves, still sealed."""
    row = c.one("SELECT details FROM webchat_visitors WHERE account = :account AND id = :id", account=c.account, id=id)
    return bytes(row["details"]) if row and row["details"] is not None else None


def latest(c: Unit, visitor: str) -> int:
    """The newest line of a feed, 0 where there is none."""
    row = c.one(
        "SELECT max(seq) AS seq FROM webchat_feed WHERE account = :account AND visitor = :visitor",
        account=c.account,
        visitor=visitor,
    )
    return (row["seq"] if row else 0) or 0


def sent_before(c: Unit, visitor: str, client_id: str) -> Row | None:
    """The line a message with this id of the widget's got, where it came before."""
    return c.one(
        "SELECT seq, message, at, number FROM webchat_feed WHERE account = :account AND visitor = :visitor"
        " AND client_id = :client_id",
        account=c.account,
        visitor=visitor,
        client_id=client_id,
    )


def feed(c: Unit, visitor: str, after: int, most: int) -> list[Row]:
    """Lines of a feed above a number."""
    return c.all(
        "SELECT seq, kind, number, message, client_id, at, agent, state FROM webchat_feed"
        " WHERE account = :account AND visitor = :visitor AND seq > :after ORDER BY seq LIMIT :most",
        account=c.account,
        visitor=visitor,
        after=after,
        most=most,
    )


def newest_messages(c: Unit, visitor: str, most: int) -> list[Row]:
    """The newest messages of a feed, newest first."""
    return c.all(
        "SELECT seq, number, client_id FROM webchat_feed WHERE account = :account AND visitor = :visitor"
        " AND kind = 'message' ORDER BY seq DESC LIMIT :most",
        account=c.account,
        visitor=visitor,
        most=most,
    )


def ours_up_to(c: Unit, visitor: str, seq: int, event: str, most: int = 100) -> list[Row]:
    """Messages of ours up to a line of the feed that have no such event yet (`MessageDelivered`, `MessageRead`)."""
    return c.all(
        "SELECT f.message, f.conversation FROM webchat_feed f WHERE f.account = :account AND f.visitor = :visitor"
        " AND f.seq <= :seq AND f.kind = 'message' AND f.client_id IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM webchat_marks m WHERE m.account = f.account AND m.message = f.message"
        " AND m.event = :event) ORDER BY f.seq DESC LIMIT :most",
        account=c.account,
        visitor=visitor,
        seq=seq,
        event=event,
        most=most,
    )


def was_handed_out(c: Unit, message: str) -> bool:
    """Whether a message of ours stands in a feed already, or is known to have failed."""
    row = c.one(
        "SELECT 1 AS one FROM webchat_feed WHERE account = :account AND message = :message"
        " UNION ALL SELECT 1 FROM webchat_marks WHERE account = :account AND message = :message"
        " AND event = 'MessageFailed'",
        account=c.account,
        message=message,
    )
    return row is not None


def feed_of(c: Unit, visitor: str) -> str:
    """Whose feed a visitor's lines stand in: their own, or that of whom they turned out to be."""
    row = c.one(
        "SELECT into_visitor FROM webchat_joins WHERE account = :account AND visitor = :visitor",
        account=c.account,
        visitor=visitor,
    )
    return row["into_visitor"] if row else visitor


def there_until(c: Unit, person: str) -> int:
    """Until when (milliseconds UTC) the page of this person counts as open."""
    row = c.one(
        "SELECT max(there) AS there FROM webchat_visitors WHERE account = :account AND person = :person",
        account=c.account,
        person=person,
    )
    return (row["there"] if row else 0) or 0


def secret_of(c: Unit, site: str) -> bytes | None:
    """A site's identity secret, still wrapped."""
    row = c.one(
        "SELECT wrapped FROM webchat_secrets WHERE account = :account AND site = :site", account=c.account, site=site
    )
    return bytes(row["wrapped"]) if row else None


def keep_secret(c: Unit, site: str, wrapped: bytes) -> None:
    """Keep a site's identity secret."""
    c.run(
        "INSERT INTO webchat_secrets(account, site, wrapped) VALUES(:account, :site, :wrapped)"
        " ON CONFLICT(account, site) DO UPDATE SET wrapped = excluded.wrapped",
        account=c.account,
        site=site,
        wrapped=wrapped,
    )


def last_state(c: Unit, visitor: str) -> str | None:
    """How the visitor's newest conversation stands, where there is one: open or closed."""
    row = c.one(
        "SELECT state FROM webchat_feed WHERE account = :account AND visitor = :visitor AND kind = 'state'"
        " ORDER BY seq DESC LIMIT 1",
        account=c.account,
        visitor=visitor,
    )
    return row["state"] if row else None
