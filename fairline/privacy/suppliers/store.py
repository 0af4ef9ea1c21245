"""The SQL of suppliers."""

import msgspec

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.privacy.suppliers.model import Supplier


def every(c: Unit) -> list[Supplier]:
    """Every supplier on file, those that ended too, by name."""
    rows = c.all("SELECT told FROM privacy_suppliers ORDER BY id")
    found = [msgspec.json.decode(row["told"], type=Supplier) for row in rows]
    return sorted(found, key=lambda each: each.name.lower())


def one(c: Unit, supplier: str) -> Supplier | None:
    """One of them."""
    row = c.one("SELECT told FROM privacy_suppliers WHERE id = :id", id=supplier)
    return msgspec.json.decode(row["told"], type=Supplier) if row else None


def changed(c: Unit) -> dict[str, tuple[Millis, Millis]]:
    """When each was registered and changed last, ms UTC."""
    rows = c.all("SELECT id, registered, changed FROM privacy_suppliers")
    return {row["id"]: (row["registered"], row["changed"]) for row in rows}


def put(c: Unit, supplier: Supplier, at: Millis) -> None:
    """It is on file like this."""
    c.run(
        "INSERT INTO privacy_suppliers(id, told, registered, changed) VALUES(:id, :told, :at, :at)"
        " ON CONFLICT (id) DO UPDATE SET told = excluded.told, changed = excluded.changed",
        id=supplier.id,
        told=msgspec.json.encode(supplier).decode(),
        at=at,
    )


def wishes(c: Unit) -> list[Row]:
    """What the account says of suppliers."""
    return c.all(
        "SELECT key, value, by_whom, at FROM privacy_supplier_wishes WHERE account = :account ORDER BY key",
        account=c.account,
    )


def wish(c: Unit, key: str, value: str, by: str, at: Millis) -> None:
    """The account says this from now on."""
    c.run(
        "INSERT INTO privacy_supplier_wishes(account, key, value, by_whom, at) VALUES(:account, :key, :value, :by, :at)"
        " ON CONFLICT (account, key) DO UPDATE SET value = excluded.value, by_whom = excluded.by_whom,"
        " at = excluded.at",
        account=c.account,
        key=key,
        value=value,
        by=by,
        at=at,
    )


def unwish(c: Unit, key: str) -> None:
    """It says so no more."""
    c.run("DELETE FROM privacy_supplier_wishes WHERE account = :account AND key = :key", account=c.account, key=key)
