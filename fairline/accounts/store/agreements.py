"""What was accepted, agreed, signed, read and used of the agreement's documents."""

import json
from collections.abc import Mapping

from fairline.accounts.model import Acceptance, Signed
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_ACCEPTANCE = "version, language, sha256, member, at, document, ruling_sha256"


def put_acceptance(c: Unit, number: int, accepted: Acceptance) -> None:
    """Write that a version was accepted."""
    c.run(
        f"INSERT INTO accounts_acceptances(account, number, {_ACCEPTANCE})"
        " VALUES(:account, :number, :version, :language, :sha256, :member, :at, :document, :ruling_sha256)",
        account=c.account,
        number=number,
        version=accepted.version,
        language=accepted.language,
        sha256=accepted.sha256,
        member=accepted.member,
        at=accepted.at,
        document=accepted.document,
        ruling_sha256=accepted.ruling_sha256,
    )


def acceptances(c: Unit) -> list[Acceptance]:
    """Every acceptance of the account, the oldest first."""
    rows = c.all(
        f"SELECT {_ACCEPTANCE} FROM accounts_acceptances WHERE account = :account ORDER BY number", account=c.account
    )
    return [Acceptance(**dict(row)) for row in rows]


def put_agreed_date(c: Unit, document: str, version: str, date: Millis) -> None:
    """Write from when a version holds for this account."""
    c.run(
        "INSERT INTO accounts_agreed_since(account, version, date, document) VALUES(:account, :version, :date,"
        " :document) ON CONFLICT(account, version, document) DO UPDATE SET date = excluded.date",
        account=c.account,
        version=version,
        date=date,
        document=document,
    )


def agreed_dates(c: Unit) -> Mapping[str, dict[str, Millis]]:
    """Dates agreed with this account, by document and version."""
    found: dict[str, dict[str, Millis]] = {}
    for row in c.all(
        "SELECT document, version, date FROM accounts_agreed_since WHERE account = :account", account=c.account
    ):
        found.setdefault(row["document"], {})[row["version"]] = row["date"]
    return found


def put_signed(c: Unit, signed: Signed) -> None:
    """Write what was signed."""
    c.run(
        "INSERT INTO accounts_signed(account, id, rank, title, starts, ends, blob, sha256, parameters, families)"
        " VALUES(:account, :id, :rank, :title, :starts, :ends, :blob, :sha256, :parameters, :families)",
        account=c.account,
        id=signed.id,
        rank=signed.rank,
        title=signed.title,
        starts=signed.starts,
        ends=signed.ends,
        blob=signed.blob,
        sha256=signed.sha256,
        parameters=json.dumps(signed.parameters, sort_keys=True),
        families=json.dumps(signed.families),
    )


def end_signed(c: Unit, id: str, at: Millis) -> None:
    """What was signed holds no longer."""
    c.run(
        "UPDATE accounts_signed SET ends = :at WHERE account = :account AND id = :id", account=c.account, id=id, at=at
    )


def signed(c: Unit) -> list[Signed]:
    """Everything that was ever signed, the oldest first."""
    rows = c.all(
        "SELECT id, rank, title, starts, ends, blob, sha256, parameters, families FROM accounts_signed"
        " WHERE account = :account ORDER BY starts, id",
        account=c.account,
    )
    return [
        Signed(
            **dict(row) | {"parameters": json.loads(row["parameters"]), "families": tuple(json.loads(row["families"]))}
        )
        for row in rows
    ]


def put_acknowledged(c: Unit, member: str, document: str, version: str, language: str, sha256: str, at: Millis) -> None:
    """Write that a member has read a version."""
    c.run(
        "INSERT INTO accounts_acknowledged(account, member, document, version, language, sha256, at) VALUES(:account,"
        " :member, :document, :version, :language, :sha256, :at) ON CONFLICT DO NOTHING",
        account=c.account,
        member=member,
        document=document,
        version=version,
        language=language,
        sha256=sha256,
        at=at,
    )


def acknowledged(c: Unit, member: str) -> set[tuple[str, str]]:
    """Documents and versions a member has read."""
    rows = c.all(
        "SELECT document, version FROM accounts_acknowledged WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    return {(row["document"], row["version"]) for row in rows}


def every_acknowledged(c: Unit, document: str, version: str) -> dict[str, Millis]:
    """Which members have read a version, and when."""
    rows = c.all(
        "SELECT member, at FROM accounts_acknowledged WHERE account = :account AND document = :document"
        " AND version = :version ORDER BY member",
        account=c.account,
        document=document,
        version=version,
    )
    return {row["member"]: row["at"] for row in rows}


def put_used(c: Unit, document: str, version: str, act: str, at: Millis) -> None:
    """Write by which act a change was used first."""
    c.run(
        "INSERT INTO accounts_changes_used(account, document, version, act, at) VALUES(:account, :document, :version,"
        " :act, :at) ON CONFLICT DO NOTHING",
        account=c.account,
        document=document,
        version=version,
        act=act,
        at=at,
    )


def used(c: Unit) -> dict[tuple[str, str], Row]:
    """Changes that were used, by document and version: the act and when."""
    rows = c.all(
        "SELECT document, version, act, at FROM accounts_changes_used WHERE account = :account", account=c.account
    )
    return {(row["document"], row["version"]): row for row in rows}


def put_size(c: Unit, size: str, countries: tuple[str, ...], at: Millis) -> None:
    """Write how large the organisation is, and where it takes the service."""
    c.run(
        "INSERT INTO accounts_sizes(account, size, countries, at) VALUES(:account, :size, :countries, :at)"
        " ON CONFLICT(account) DO UPDATE SET size = excluded.size, countries = excluded.countries, at = excluded.at",
        account=c.account,
        size=size,
        countries=json.dumps(countries),
        at=at,
    )


def declared_size(c: Unit) -> tuple[str, tuple[str, ...]] | None:
    """How large the organisation is, and where it takes the service; None where nobody said."""
    row = c.one("SELECT size, countries FROM accounts_sizes WHERE account = :account", account=c.account)
    return (row["size"], tuple(json.loads(row["countries"]))) if row else None


def put_right(c: Unit, service: str, right: str, choice: str, member: str, at: Millis) -> None:
    """Write that a right was kept or waived."""
    c.run(
        "INSERT INTO accounts_telecom_rights(account, service, what, choice, member, at) VALUES(:account, :service,"
        " :what, :choice, :member, :at) ON CONFLICT(account, service, what) DO UPDATE SET choice = excluded.choice,"
        " member = excluded.member, at = excluded.at",
        account=c.account,
        service=service,
        what=right,
        choice=choice,
        member=member,
        at=at,
    )


def rights(c: Unit) -> dict[tuple[str, str], str]:
    """What was answered, by service and right."""
    rows = c.all(
        "SELECT service, what, choice FROM accounts_telecom_rights WHERE account = :account", account=c.account
    )
    return {(row["service"], row["what"]): row["choice"] for row in rows}
