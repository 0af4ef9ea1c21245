"""Reads and writes contacts, their addresses, values and opt-outs."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline.crm.model import Address, Place, Value
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_CONTACT = "id, person, name, locale, note, company, country, region, time_zone, known_from, created, root, erased"
_ADDRESS = "contact, person, channel, address, verified, claimed, number"


def one(c: Unit, contact: str) -> Row | None:
    """One contact's row."""
    return c.one(f"SELECT {_CONTACT} FROM crm_contacts WHERE account = :account AND id = :id", account=c.account, id=contact)


def some(c: Unit, contacts: Iterable[str]) -> list[Row]:
    """Rows of several contacts."""
    return c.all(
        f"SELECT {_CONTACT} FROM crm_contacts WHERE account = :account AND id IN (:ids)",
        account=c.account,
        ids=list(contacts),
    )


def newest(c: Unit, before: str, most: int) -> list[str]:
    """Ids of contacts that speak for themselves, newest first, below an id."""
    rows = c.all(
        "SELECT contact FROM crm_search WHERE account = :account AND contact < :before ORDER BY contact DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )
    return [row["contact"] for row in rows]


def family(c: Unit, root: str) -> list[str]:
    """The contact itself and every one it speaks for."""
    rows = c.all("SELECT id FROM crm_contacts WHERE account = :account AND root = :root ORDER BY id", account=c.account, root=root)
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
        c.run(f"UPDATE crm_contacts SET {said} WHERE account = :account AND id = :id", account=c.account, id=contact, **columns)


def place(c: Unit, contact: str, place: Place) -> None:
    """Set where a contact is."""
    held = {"country": place.country, "region": place.region, "time_zone": place.time_zone, "known_from": place.known_from}
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
    c.run("UPDATE crm_contacts SET company = NULL WHERE account = :account AND company = :company", account=c.account, company=company)


# ---- addresses


def addresses(c: Unit, contacts: Iterable[str]) -> Mapping[str, list[Address]]:
    """Each contact's addresses, in the order they were added."""
    found: dict[str, list[Address]] = defaultdict(list)
    rows = c.all(
        f"SELECT {_ADDRESS} FROM crm_addresses WHERE account = :account AND contact IN (:contacts) ORDER BY number, person",
        account=c.account,
        contacts=list(contacts),
    )
    for row in rows:
        found[row["contact"]].append(
            Address(row["channel"], row["address"], bool(row["verified"]), bool(row["claimed"]), row["person"])
        )
    return found


def address_rows(c: Unit, contact: str) -> list[Row]:
    """A contact's addresses as rows."""
    return c.all(
        f"SELECT {_ADDRESS} FROM crm_addresses WHERE account = :account AND contact = :contact ORDER BY number, person",
        account=c.account,
        contact=contact,
    )


def holder(c: Unit, channel: str, address: str) -> str | None:
    """The contact that holds an address; whoever merely claimed it does not."""
    row = c.one(
        "SELECT contact FROM crm_addresses WHERE account = :account AND channel = :channel AND address = :address"
        " AND claimed = 0 ORDER BY number LIMIT 1",
        account=c.account,
        channel=channel,
        address=address,
    )
    return row["contact"] if row else None


def held_elsewhere(c: Unit, person: str, contacts: Sequence[str]) -> bool:
    """Whether a contact that is none of these holds the address of this person."""
    row = c.one(
        "SELECT 1 AS one FROM crm_addresses WHERE account = :account AND person = :person AND claimed = 0"
        " AND contact NOT IN (:contacts)",
        account=c.account,
        person=person,
        contacts=contacts,
    )
    return row is not None


def claimants(c: Unit, persons: Sequence[str]) -> list[str]:
    """Every contact with an address of one of these persons."""
    rows = c.all(
        "SELECT DISTINCT contact FROM crm_addresses WHERE account = :account AND person IN (:persons) ORDER BY contact",
        account=c.account,
        persons=persons,
    )
    return [row["contact"] for row in rows]


def put_address(c: Unit, contact: str, held: Mapping[str, Any]) -> None:
    """Keep an address of a contact; where both spoke of it, the surer word and the earlier place stand."""
    c.run(
        "INSERT INTO crm_addresses(account, contact, person, channel, address, verified, claimed, number)"
        " VALUES(:account, :contact, :person, :channel, :address, :verified, :claimed, :number)"
        " ON CONFLICT(account, contact, person) DO UPDATE SET"
        " verified = CASE WHEN excluded.verified = 1 THEN 1 ELSE crm_addresses.verified END,"
        " claimed = CASE WHEN excluded.claimed = 0 THEN 0 ELSE crm_addresses.claimed END,"
        " number = CASE WHEN excluded.number < crm_addresses.number THEN excluded.number ELSE crm_addresses.number END",
        account=c.account,
        contact=contact,
        person=held["person"],
        channel=held["channel"],
        address=held["address"],
        verified=held["verified"],
        claimed=held["claimed"],
        number=held["number"],
    )


def prove_address(c: Unit, contact: str, person: str) -> None:
    """The address is verified, and this contact's."""
    c.run(
        "UPDATE crm_addresses SET verified = 1, claimed = 0 WHERE account = :account AND contact = :contact"
        " AND person = :person",
        account=c.account,
        contact=contact,
        person=person,
    )


def drop_addresses(c: Unit, contacts: Sequence[str], persons: Sequence[str] = ()) -> int:
    """Forget the addresses of these contacts, and those of these persons wherever they stand; how many."""
    return c.run(
        "DELETE FROM crm_addresses WHERE account = :account AND (contact IN (:contacts) OR person IN (:persons))",
        account=c.account,
        contacts=contacts,
        persons=list(persons),
    )


# ---- custom fields' values, of contacts and of companies


def values(c: Unit, holders: Iterable[str]) -> Mapping[str, dict[str, Value]]:
    """What is filled in, by holder and by field id."""
    found: dict[str, dict[str, Value]] = defaultdict(dict)
    rows = c.all(
        "SELECT holder, field, value FROM crm_values WHERE account = :account AND holder IN (:holders)",
        account=c.account,
        holders=list(holders),
    )
    for row in rows:
        found[row["holder"]][row["field"]] = json.loads(row["value"])
    return found


def put_value(c: Unit, holder: str, field: str, value: Value | None) -> None:
    """Fill a field in, or empty it."""
    if value is None:
        c.run(
            "DELETE FROM crm_values WHERE account = :account AND holder = :holder AND field = :field",
            account=c.account,
            holder=holder,
            field=field,
        )
        return
    c.run(
        "INSERT INTO crm_values(account, holder, field, value) VALUES(:account, :holder, :field, :value)"
        " ON CONFLICT(account, holder, field) DO UPDATE SET value = excluded.value",
        account=c.account,
        holder=holder,
        field=field,
        value=json.dumps(value, ensure_ascii=False),
    )


def drop_values(c: Unit, holders: Sequence[str]) -> int:
    """Forget what is filled in for these."""
    return c.run("DELETE FROM crm_values WHERE account = :account AND holder IN (:holders)", account=c.account, holders=holders)


def drop_field_values(c: Unit, field: str) -> None:
    """Forget what is filled in in a field, for everybody."""
    c.run("DELETE FROM crm_values WHERE account = :account AND field = :field", account=c.account, field=field)


# ---- opt-outs


def opt_outs(c: Unit, contacts: Iterable[str]) -> Mapping[str, list[Row]]:
    """Each contact's opt-outs."""
    found: dict[str, list[Row]] = defaultdict(list)
    rows = c.all(
        "SELECT contact, channel, at, actor, why FROM crm_opt_outs WHERE account = :account AND contact IN (:contacts)"
        " ORDER BY channel",
        account=c.account,
        contacts=list(contacts),
    )
    for row in rows:
        found[row["contact"]].append(row)
    return found


def put_opt_out(c: Unit, contact: str, channel: str, at: Millis, actor: str, why: str) -> None:
    """The contact opted out; where they had before, the first word stands."""
    c.run(
        "INSERT INTO crm_opt_outs(account, contact, channel, at, actor, why)"
        " VALUES(:account, :contact, :channel, :at, :actor, :why) ON CONFLICT(account, contact, channel) DO NOTHING",
        account=c.account,
        contact=contact,
        channel=channel,
        at=at,
        actor=actor,
        why=why,
    )


def drop_opt_out(c: Unit, contact: str, channel: str) -> None:
    """The contact opted in again."""
    c.run(
        "DELETE FROM crm_opt_outs WHERE account = :account AND contact = :contact AND channel = :channel",
        account=c.account,
        contact=contact,
        channel=channel,
    )


def drop_opt_outs(c: Unit, contacts: Sequence[str]) -> int:
    """Forget the opt-outs of these contacts."""
    return c.run("DELETE FROM crm_opt_outs WHERE account = :account AND contact IN (:contacts)", account=c.account, contacts=contacts)
