"""Reads and writes contacts."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline.crm.model import Place
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_CONTACT = "id, person, name, locale, note, company, country, region, time_zone, known_from, created, root, erased"


def one(c: Unit, contact: str) -> Row | None:
    """One contact's row."""
    return next(iter(some(c, [contact])), None)


def some(c: Unit, contacts: Iterable[str]) -> list[Row]:
    """Rows of several contacts."""
    return c.all(
        f"SELECT {_CONTACT} FROM crm_contacts WHERE account = :account AND id IN (:ids)",
        account=c.account,
        ids=list(contacts),
    )


def newest(c: Unit, before: str, most: int, without: Sequence[str] = ()) -> list[str]:
    """Ids of contacts that speak for themselves, newest first, below an id."""
    left_out = " AND contact NOT IN (:without)" if without else ""
    rows = c.all(
        f"SELECT contact FROM crm_search WHERE account = :account AND contact < :before{left_out}"
        " ORDER BY contact DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
        **({"without": list(without)} if without else {}),
    )
    return [row["contact"] for row in rows]


def family(c: Unit, root: str) -> list[str]:
    """The contact itself and every one it speaks for."""
    rows = c.all(
        "SELECT id FROM crm_contacts WHERE account = :account AND root = :root ORDER BY id",
        account=c.account,
        root=root,
    )
    return [row["id"] for row in rows]


def spoken_for(c: Unit, roots: Iterable[str]) -> list[Row]:
    """The ids of these contacts and of every one they speak for, with who speaks: id, root."""
    return c.all(
        "SELECT id, root FROM crm_contacts WHERE account = :account AND root IN (:roots) ORDER BY id",
        account=c.account,
        roots=list(dict.fromkeys(roots)),
    )


def every_id(c: Unit, contacts: Sequence[str]) -> list[str]:
    """Every contact that one of these speaks for, or that is spoken for together with one of them."""
    rows = c.all(
        "SELECT id FROM crm_contacts WHERE account = :account AND root IN"
        " (SELECT root FROM crm_contacts WHERE account = :account AND id IN (:ids))",
        account=c.account,
        ids=list(contacts),
    )
    return [row["id"] for row in rows]


def insert(c: Unit, contact: str, person: str, name: str, locale: str, created: Millis) -> None:
    """A new contact."""
    c.run(
        "INSERT INTO crm_contacts(account, id, person, name, locale, note, country, region, time_zone, known_from,"
        " created, root) VALUES(:account, :id, :person, :name, :locale, '', '', '', '', '', :created, :id)",
        account=c.account,
        id=contact,
        person=person,
        name=name,
        locale=locale,
        created=created,
    )


def update(c: Unit, contact: str, columns: Mapping[str, Any]) -> None:
    """Set some columns of a contact."""
    if columns:
        said = ", ".join(f"{name} = :{name}" for name in columns)
        c.run(
            f"UPDATE crm_contacts SET {said} WHERE account = :account AND id = :id",
            account=c.account,
            id=contact,
            **columns,
        )


def place(c: Unit, contact: str, place: Place) -> None:
    """Set where a contact is."""
    held = {
        "country": place.country,
        "region": place.region,
        "time_zone": place.time_zone,
        "known_from": place.known_from,
    }
    update(c, contact, held)


def speak_for(c: Unit, root: str, other: str) -> None:
    """Let `root` speak for `other` and for all `other` spoke for."""
    c.run(
        "UPDATE crm_contacts SET root = :root WHERE account = :account AND root = :other",
        account=c.account,
        root=root,
        other=other,
    )


def blank(c: Unit, contacts: Sequence[str], at: Millis) -> None:
    """Leave nothing of contacts but their ids, and that they were erased."""
    c.run(
        "UPDATE crm_contacts SET name = '', locale = '', note = '', company = NULL, country = '', region = '',"
        " time_zone = '', known_from = '', erased = :at WHERE account = :account AND id IN (:contacts)",
        account=c.account,
        contacts=contacts,
        at=at,
    )


def leave_company(c: Unit, company: str) -> None:
    """Let every contact leave a company."""
    c.run(
        "UPDATE crm_contacts SET company = NULL WHERE account = :account AND company = :company",
        account=c.account,
        company=company,
    )


def of_company(c: Unit, company: str, after: str, most: int) -> list[str]:
    """Ids of a company's contacts that speak for themselves, above an id."""
    rows = c.all(
        "SELECT id FROM crm_contacts WHERE account = :account AND company = :company AND id > :after AND root = id"
        " AND erased IS NULL ORDER BY id LIMIT :most",
        account=c.account,
        company=company,
        after=after,
        most=most,
    )
    return [row["id"] for row in rows]


ASKED = ("company", "locale", "country")  # what conditions of other modules may ask


def where(column: str) -> str:
    """The beginning of a query for contacts by a column: it ends where the comparison goes, a parenthesis open."""
    if column not in ASKED:
        raise ValueError(column)
    return f"SELECT k.id FROM crm_contacts AS k WHERE k.account = :account AND k.{column}"
