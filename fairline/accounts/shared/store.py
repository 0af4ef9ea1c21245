"""What is shared, as the tables hold it."""

from fairline.kit.db import Row, Unit


def together(c: Unit) -> Row | None:
    """The group the account belongs to, and what it shares with the others."""
    return c.one(
        "SELECT grouped, shared, many, free, apart FROM accounts_together WHERE account = :account", account=c.account
    )


def put_count(c: Unit, grouped: str, mark: str, what: str, day: int, many: int) -> None:
    """Write how much of something an account of a group uses; of earlier days nothing is kept."""
    c.run(
        "DELETE FROM accounts_together_counts WHERE mark = :mark AND what = :what AND (day < :day"
        " OR grouped <> :grouped)",
        mark=mark,
        what=what,
        day=day,
        grouped=grouped,
    )
    c.run(
        "INSERT INTO accounts_together_counts(grouped, mark, what, day, many) VALUES(:grouped, :mark, :what, :day,"
        " :many) ON CONFLICT(grouped, mark, what, day) DO UPDATE SET many = excluded.many",
        grouped=grouped,
        mark=mark,
        what=what,
        day=day,
        many=many,
    )


def count_of_others(c: Unit, grouped: str, mark: str, what: str, day: int) -> int:
    """How much the others of a group use together."""
    row = c.one(
        "SELECT coalesce(sum(many), 0) AS many FROM accounts_together_counts WHERE grouped = :grouped"
        " AND mark <> :mark AND what = :what AND day = :day",
        grouped=grouped,
        mark=mark,
        what=what,
        day=day,
    )
    return int(row["many"]) if row else 0


def drop_counts(c: Unit, mark: str) -> None:
    """Forget what an account uses."""
    c.run("DELETE FROM accounts_together_counts WHERE mark = :mark", mark=mark)


def served(c: Unit) -> Row | None:
    """For whom the account is served."""
    return c.one(
        "SELECT reseller, client, name, state, channels, ends FROM accounts_served WHERE account = :account",
        account=c.account,
    )
