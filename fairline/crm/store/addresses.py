"""Reads and writes contacts' addresses."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline.crm.model import Address
from fairline.kit.db import Row, Unit

_ADDRESS = "contact, person, channel, address, verified, claimed, number"


def some(c: Unit, contacts: Iterable[str]) -> Mapping[str, list[Address]]:
    """Each contact's addresses, in the order they were added."""
    asked = tuple(contacts)
    return c.once(("crm.addresses", asked), lambda: _some(c, asked))


def _some(c: Unit, contacts: Sequence[str]) -> Mapping[str, list[Address]]:
    found: dict[str, list[Address]] = defaultdict(list)
    held = c.all(
        f"SELECT {_ADDRESS} FROM crm_addresses WHERE account = :account AND contact IN (:contacts)"
        " ORDER BY number, person",
        account=c.account,
        contacts=list(contacts),
    )
    for row in held:
        found[row["contact"]].append(
            Address(row["channel"], row["address"], bool(row["verified"]), bool(row["claimed"]), row["person"])
        )
    return found


def rows(c: Unit, contact: str) -> list[Row]:
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


def holders(c: Unit, channel: str, addresses: Sequence[str]) -> Mapping[str, str]:
    """The contacts that hold these addresses, by address."""
    rows = c.all(
        "SELECT contact, address FROM crm_addresses WHERE account = :account AND channel = :channel"
        " AND address IN (:addresses) AND claimed = 0 ORDER BY number DESC",
        account=c.account,
        channel=channel,
        addresses=list(addresses),
    )
    return {row["address"]: row["contact"] for row in rows}


def held_by(c: Unit, persons: Sequence[str]) -> list[Row]:
    """The addresses of these persons with the contacts that hold them, and who speaks for those."""
    return c.all(
        "SELECT held.person AS person, held.channel AS channel, held.address AS address, contacts.root AS contact"
        " FROM crm_addresses AS held JOIN crm_contacts AS contacts ON contacts.account = held.account"
        " AND contacts.id = held.contact WHERE held.account = :account AND held.person IN (:persons)"
        " AND held.claimed = 0 ORDER BY held.number",
        account=c.account,
        persons=list(persons),
    )


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
    held = c.all(
        "SELECT DISTINCT contact FROM crm_addresses WHERE account = :account AND person IN (:persons) ORDER BY contact",
        account=c.account,
        persons=persons,
    )
    return [row["contact"] for row in held]


def put(c: Unit, contact: str, held: Mapping[str, Any]) -> None:
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


def prove(c: Unit, contact: str, person: str) -> None:
    """The address is verified, and this contact's."""
    c.run(
        "UPDATE crm_addresses SET verified = 1, claimed = 0 WHERE account = :account AND contact = :contact"
        " AND person = :person",
        account=c.account,
        contact=contact,
        person=person,
    )


def drop(c: Unit, contacts: Sequence[str], persons: Sequence[str] = ()) -> int:
    """Forget the addresses of these contacts, and those of these persons wherever they stand; how many."""
    return c.run(
        "DELETE FROM crm_addresses WHERE account = :account AND (contact IN (:contacts) OR person IN (:persons))",
        account=c.account,
        contacts=contacts,
        persons=list(persons),
    )
