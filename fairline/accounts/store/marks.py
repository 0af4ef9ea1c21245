"""Protected names and badges: house-wide, because the desk writes what other accounts are held against."""

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def every(c: Unit) -> list[Row]:
    """Every protected name."""
    return c.all("SELECT id, name, owner FROM accounts_protected ORDER BY id")


def put(c: Unit, mark: str, name: str, owner: str) -> None:
    """Write a protected name."""
    c.run(
        "INSERT INTO accounts_protected(id, name, owner) VALUES(:id, :name, :owner)"
        " ON CONFLICT(id) DO UPDATE SET name = excluded.name, owner = excluded.owner",
        id=mark,
        name=name,
        owner=owner,
    )


def drop(c: Unit, mark: str) -> None:
    """Forget a protected name and its badges."""
    c.run("DELETE FROM accounts_protected WHERE id = :id", id=mark)
    c.run("DELETE FROM accounts_badges WHERE mark = :mark", mark=mark)


def put_badge(c: Unit, mark: str, house: str, until: Millis) -> None:
    """An account may use it until an instant."""
    c.run(
        "INSERT INTO accounts_badges(mark, house, until) VALUES(:mark, :house, :until)"
        " ON CONFLICT(mark, house) DO UPDATE SET until = excluded.until",
        mark=mark,
        house=house,
        until=until,
    )


def drop_badge(c: Unit, mark: str, house: str) -> None:
    """It may no more."""
    c.run("DELETE FROM accounts_badges WHERE mark = :mark AND house = :house", mark=mark, house=house)


def badges(c: Unit, at: Millis) -> frozenset[str]:
    """The names the unit's account may use at an instant."""
    rows = c.all("SELECT mark FROM accounts_badges WHERE house = :account AND until > :at", account=c.account, at=at)
    return frozenset(row["mark"] for row in rows)


def badges_of(c: Unit) -> list[Row]:
    """Every badge, for the desk."""
    return c.all("SELECT mark, house, until FROM accounts_badges ORDER BY mark, house")
