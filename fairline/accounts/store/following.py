"""Who outside hears of changes."""

from fairline.accounts.model import Following
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_FOLLOWING = "id, person, document, language, address, state, at"


def put(c: Unit, following: Following, lookup: str) -> None:
    """Somebody asked to hear of changes."""
    c.run(
        f"INSERT INTO accounts_following(account, {_FOLLOWING}, lookup) VALUES(:account, :id, :person, :document,"
        " :language, :address, :state, :at, :lookup)",
        account=c.account,
        id=following.id,
        person=following.person,
        document=following.document,
        language=following.language,
        address=following.address,
        state=following.state,
        at=following.at,
        lookup=lookup,
    )


def confirm(c: Unit, id: str) -> None:
    """They confirmed it."""
    c.run(
        "UPDATE accounts_following SET state = 'confirmed' WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
    )


def end(c: Unit, id: str) -> None:
    """They hear no more."""
    c.run("DELETE FROM accounts_following WHERE account = :account AND id = :id", account=c.account, id=id)


def one(c: Unit, id: str) -> Following | None:
    """One of them."""
    row = c.one(
        f"SELECT {_FOLLOWING} FROM accounts_following WHERE account = :account AND id = :id", account=c.account, id=id
    )
    return _following(row) if row else None


def known(c: Unit, lookup: str, document: str) -> Following | None:
    """Whoever asked with this address, for this document."""
    row = c.one(
        f"SELECT {_FOLLOWING} FROM accounts_following WHERE account = :account AND lookup = :lookup"
        " AND document = :document",
        account=c.account,
        lookup=lookup,
        document=document,
    )
    return _following(row) if row else None


def of_lookup(c: Unit, lookup: str) -> list[Following]:
    """Whatever an address follows, or asked to."""
    rows = c.all(
        f"SELECT {_FOLLOWING} FROM accounts_following WHERE account = :account AND lookup = :lookup ORDER BY id",
        account=c.account,
        lookup=lookup,
    )
    return [_following(row) for row in rows]


def confirmed(c: Unit, document: str) -> list[Following]:
    """Everybody who hears of a document's changes."""
    rows = c.all(
        f"SELECT {_FOLLOWING} FROM accounts_following WHERE account = :account AND document = :document"
        " AND state = 'confirmed' ORDER BY id",
        account=c.account,
        document=document,
    )
    return [_following(row) for row in rows]


def asked_since(c: Unit, at: Millis) -> int:
    """How many asked since an instant (ms UTC)."""
    row = c.one(
        "SELECT count(*) AS many FROM accounts_following WHERE account = :account AND at >= :at",
        account=c.account,
        at=at,
    )
    return int(row["many"]) if row else 0


def _following(row: Row) -> Following:
    return Following(**dict(row))
