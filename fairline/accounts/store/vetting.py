"""What was found of who an account is, and how many texts left, by day."""

from fairline.kit.db import Unit


def put(c: Unit, state: str) -> None:
    """What a person found."""
    c.run(
        "INSERT INTO accounts_vetting(account, state) VALUES(:account, :state)"
        " ON CONFLICT(account) DO UPDATE SET state = excluded.state",
        account=c.account,
        state=state,
    )


def state(c: Unit) -> str:
    """`verified`, `false`, `again` where an owner or a brand changed since, or `pending` where nobody looked yet."""
    row = c.one("SELECT state FROM accounts_vetting WHERE account = :account", account=c.account)
    return str(row["state"]) if row else "pending"


def states(c: Unit) -> dict[str, str]:
    """What was found, by account: only for the house's own unit."""
    return {row["account"]: str(row["state"]) for row in c.all("SELECT account, state FROM accounts_vetting")}


def count(c: Unit, day: int) -> None:
    """One text more; only the day it leaves on is kept."""
    c.run("DELETE FROM accounts_texted WHERE account = :account AND day < :day", account=c.account, day=day)
    c.run(
        "INSERT INTO accounts_texted(account, day, many) VALUES(:account, :day, 1)"
        " ON CONFLICT(account, day) DO UPDATE SET many = accounts_texted.many + 1",
        account=c.account,
        day=day,
    )


def texted(c: Unit, day: int) -> int:
    """How many texts left on a day (days since 1970, UTC)."""
    row = c.one("SELECT many FROM accounts_texted WHERE account = :account AND day = :day", account=c.account, day=day)
    return int(row["many"]) if row else 0
