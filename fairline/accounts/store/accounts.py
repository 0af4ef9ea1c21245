"""The account's own row, its acceptances of the agreement, and dates agreed with it."""

from fairline.accounts.model import Account
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit


def account(c: Unit) -> Account | None:
    """The unit's account."""
    return c.once("accounts.account", lambda: _account(c))


def _account(c: Unit) -> Account | None:
    row = c.one(
        "SELECT name, country, locale, time_zone, standing, standing_reason, standing_by, opened"
        " FROM accounts_accounts WHERE account = :account",
        account=c.account,
    )
    if row is None:
        return None
    return Account(
        id=c.account,
        name=row["name"],
        country=row["country"],
        locale=row["locale"],
        time_zone=row["time_zone"],
        standing=row["standing"],
        standing_reason=row["standing_reason"],
        standing_by=row["standing_by"],
        opened=row["opened"],
    )


def every(c: Unit) -> list[dict[str, str]]:
    """Every account: only for the house's own unit."""
    rows = c.all(
        "SELECT account, name, country, locale, time_zone, standing, opened FROM accounts_accounts ORDER BY opened"
    )
    return [
        {
            "id": row["account"],
            "name": row["name"],
            "standing": row["standing"],
            "country": row["country"],
            "locale": row["locale"],
            "time_zone": row["time_zone"],
            "opened": to_text(row["opened"]) or "",
        }
        for row in rows
    ]


def operator(c: Unit) -> str | None:
    """The operator's account: the one thing every account may learn of another."""
    row = c.one("SELECT house FROM accounts_operators ORDER BY house LIMIT 1")
    return row["house"] if row else None


def put_operator(c: Unit) -> None:
    """The unit's account is the operator's."""
    c.run("INSERT INTO accounts_operators(house) VALUES(:account) ON CONFLICT(house) DO NOTHING", account=c.account)


def remove_operator(c: Unit) -> None:
    """The unit's account is the operator's no more."""
    c.run("DELETE FROM accounts_operators WHERE house = :account", account=c.account)


def put_account(c: Unit, name: str, country: str, locale: str, time_zone: str, at: Millis) -> None:
    """Write a new account."""
    c.run(
        "INSERT INTO accounts_accounts(account, name, country, locale, time_zone, standing, standing_reason,"
        " standing_by, opened) VALUES(:account, :name, :country, :locale, :time_zone, 'active', '', '', :at)",
        account=c.account,
        name=name,
        country=country,
        locale=locale,
        time_zone=time_zone,
        at=at,
    )


def set_account(c: Unit, **changed: str | None) -> None:
    """Change the account's columns that are named and not None."""
    change(c, "accounts_accounts", "account = :account", changed, {})


def change(c: Unit, table: str, where: str, changed: dict[str, str | None], keys: dict[str, str]) -> None:
    """Set the columns that are named and not None."""
    given = {name: value for name, value in changed.items() if value is not None}
    if given:
        columns = ", ".join(f"{name} = :{name}" for name in given)
        c.run(f"UPDATE {table} SET {columns} WHERE {where}", account=c.account, **keys, **given)
