"""The account's own row, its acceptances of the agreement, and dates agreed with it."""

from fairline.accounts.model import Acceptance, Account
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit


def account(c: Unit) -> Account | None:
    """The unit's account."""
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


def put_acceptance(c: Unit, number: int, accepted: Acceptance) -> None:
    """Write that a version was accepted."""
    c.run(
        "INSERT INTO accounts_acceptances(account, number, version, language, sha256, member, at)"
        " VALUES(:account, :number, :version, :language, :sha256, :member, :at)",
        account=c.account,
        number=number,
        version=accepted.version,
        language=accepted.language,
        sha256=accepted.sha256,
        member=accepted.member,
        at=accepted.at,
    )


def acceptance(c: Unit, version: str | None = None) -> Acceptance | None:
    """The newest acceptance, of one version or of any."""
    only = " AND version = :version" if version else ""
    row = c.one(
        "SELECT version, language, sha256, member, at FROM accounts_acceptances"
        f" WHERE account = :account{only} ORDER BY number DESC LIMIT 1",
        account=c.account,
        **({"version": version} if version else {}),
    )
    if row is None:
        return None
    return Acceptance(row["version"], row["language"], row["sha256"], row["member"], row["at"])


def put_agreed_date(c: Unit, version: str, date: Millis) -> None:
    """Write from when a version holds for this account."""
    c.run(
        "INSERT INTO accounts_agreed_dates(account, version, date) VALUES(:account, :version, :date)"
        " ON CONFLICT(account, version) DO UPDATE SET date = excluded.date",
        account=c.account,
        version=version,
        date=date,
    )


def agreed_dates(c: Unit) -> dict[str, Millis]:
    """Dates agreed with this account, by version."""
    rows = c.all("SELECT version, date FROM accounts_agreed_dates WHERE account = :account", account=c.account)
    return {row["version"]: row["date"] for row in rows}


def change(c: Unit, table: str, where: str, changed: dict[str, str | None], keys: dict[str, str]) -> None:
    """Set the columns that are named and not None."""
    given = {name: value for name, value in changed.items() if value is not None}
    if given:
        columns = ", ".join(f"{name} = :{name}" for name in given)
        c.run(f"UPDATE {table} SET {columns} WHERE {where}", account=c.account, **keys, **given)
