"""Reads and writes forms, links, and who is at the door."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline.helpcentre.model import FormConfig, SignedIn, WebForm
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_FORM = "id, brand, name, slug, config"
OF_PERSONS = ("help_pending", "help_signins", "help_stays")
ENDING = (*OF_PERSONS, "help_challenges")


def put_form(c: Unit, id: str, brand: str, name: str, slug: str, config: Mapping[str, Any]) -> None:
    """Write a form as it is now."""
    c.run(
        "INSERT INTO help_forms(account, id, brand, name, slug, config)"
        " VALUES(:account, :id, :brand, :name, :slug, :config) ON CONFLICT (account, id) DO UPDATE SET"
        " brand = excluded.brand, name = excluded.name, slug = excluded.slug, config = excluded.config",
        account=c.account,
        id=id,
        brand=brand,
        name=name,
        slug=slug,
        config=json.dumps(config, sort_keys=True),
    )


def remove_form(c: Unit, id: str) -> None:
    """Offer a form no longer."""
    c.run("UPDATE help_forms SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


def form(c: Unit, id: str) -> WebForm | None:
    """One form that is offered."""
    return _form(
        c.one(
            f"SELECT {_FORM} FROM help_forms WHERE account = :account AND id = :id AND removed = 0",
            account=c.account,
            id=id,
        )
    )


def form_at(c: Unit, brand: str, slug: str) -> WebForm | None:
    """The form that stands at an address of a brand."""
    return _form(
        c.one(
            f"SELECT {_FORM} FROM help_forms WHERE account = :account AND brand = :brand AND slug = :slug"
            " AND removed = 0",
            account=c.account,
            brand=brand,
            slug=slug,
        )
    )


def forms(c: Unit) -> list[WebForm]:
    """Every form that is offered, as they were made."""
    rows = c.all(
        f"SELECT {_FORM} FROM help_forms WHERE account = :account AND removed = 0 ORDER BY id", account=c.account
    )
    return [found for row in rows if (found := _form(row))]


def put_pending(c: Unit, lookup: str, person: str, written: bytes, until: Millis) -> None:
    """Keep what somebody wrote until they confirm it."""
    c.run(
        "INSERT INTO help_pending(account, lookup, person, written, until)"
        " VALUES(:account, :lookup, :person, :written, :until)",
        account=c.account,
        lookup=lookup,
        person=person,
        written=written,
        until=until,
    )


def pending(c: Unit, lookup: str) -> Row | None:
    """What waits to be confirmed."""
    return c.one(
        "SELECT person, written FROM help_pending WHERE account = :account AND lookup = :lookup AND until > :at",
        account=c.account,
        lookup=lookup,
        at=c.at,
    )


def take_pending(c: Unit, lookup: str) -> bool:
    """Take it away; whether it was there."""
    return bool(
        c.run(
            "DELETE FROM help_pending WHERE account = :account AND lookup = :lookup", account=c.account, lookup=lookup
        )
    )


def put_signin(c: Unit, lookup: str, contact: str, person: str, until: Millis) -> None:
    """A link was sent."""
    c.run(
        "INSERT INTO help_signins(account, lookup, contact, person, until)"
        " VALUES(:account, :lookup, :contact, :person, :until)",
        account=c.account,
        lookup=lookup,
        contact=contact,
        person=person,
        until=until,
    )


def signin(c: Unit, lookup: str) -> SignedIn | None:
    """Whose link it is, if it may still be used."""
    row = c.one(
        "SELECT contact, person, lookup FROM help_signins WHERE account = :account AND lookup = :lookup"
        " AND used = 0 AND until > :at",
        account=c.account,
        lookup=lookup,
        at=c.at,
    )
    return SignedIn(row["contact"], row["person"], row["lookup"]) if row else None


def use_signin(c: Unit, lookup: str) -> bool:
    """Use a link; False where it was used before."""
    return bool(
        c.run(
            "UPDATE help_signins SET used = 1 WHERE account = :account AND lookup = :lookup AND used = 0",
            account=c.account,
            lookup=lookup,
        )
    )


def put_stay(c: Unit, lookup: str, contact: str, person: str, until: Millis) -> None:
    """Somebody came in."""
    c.run(
        "INSERT INTO help_stays(account, lookup, contact, person, seen, until)"
        " VALUES(:account, :lookup, :contact, :person, :at, :until)",
        account=c.account,
        lookup=lookup,
        contact=contact,
        person=person,
        at=c.at,
        until=until,
    )


def stay(c: Unit, lookup: str, seen_after: Millis) -> SignedIn | None:
    """Who is in, if they came back lately."""
    row = c.one(
        "SELECT contact, person, lookup FROM help_stays WHERE account = :account AND lookup = :lookup"
        " AND until > :at AND seen > :seen",
        account=c.account,
        lookup=lookup,
        at=c.at,
        seen=seen_after,
    )
    return SignedIn(row["contact"], row["person"], row["lookup"]) if row else None


def see(c: Unit, lookup: str) -> None:
    """They came back."""
    c.run(
        "UPDATE help_stays SET seen = :at WHERE account = :account AND lookup = :lookup",
        account=c.account,
        lookup=lookup,
        at=c.at,
    )


def end_stay(c: Unit, lookup: str) -> None:
    """They left."""
    c.run("DELETE FROM help_stays WHERE account = :account AND lookup = :lookup", account=c.account, lookup=lookup)


def solve(c: Unit, lookup: str, until: Millis) -> bool:
    """Note that a riddle was solved; False where it was before."""
    return bool(
        c.run(
            "INSERT INTO help_challenges(account, lookup, until) VALUES(:account, :lookup, :until)"
            " ON CONFLICT (account, lookup) DO NOTHING",
            account=c.account,
            lookup=lookup,
            until=until,
        )
    )


def tidy(c: Unit) -> int:
    """Delete what has ended; how much."""
    return sum(
        c.run(f"DELETE FROM {table} WHERE account = :account AND until <= :at", account=c.account, at=c.at)
        for table in ENDING
    )


def of_persons(c: Unit, persons: Sequence[str]) -> int:
    """How many rows there are of these persons."""
    return sum(
        len(
            c.all(
                f"SELECT lookup FROM {table} WHERE account = :account AND person IN (:persons)",
                account=c.account,
                persons=list(persons),
            )
        )
        for table in OF_PERSONS
    )


def forget(c: Unit, persons: Sequence[str]) -> int:
    """Forget these persons; how many rows there were."""
    return sum(
        c.run(
            f"DELETE FROM {table} WHERE account = :account AND person IN (:persons)",
            account=c.account,
            persons=list(persons),
        )
        for table in OF_PERSONS
    )


def _form(row: Row | None) -> WebForm | None:
    if row is None:
        return None
    config = msgspec.json.decode(row["config"], type=FormConfig)
    return WebForm(row["id"], row["brand"], row["name"], row["slug"], config)
