"""Reads contacts whole, several at once, in a handful of queries."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fairline.crm import store
from fairline.crm.forms.addresses import normal_or_same
from fairline.crm.forms.domains import company_domains
from fairline.crm.forms.folding import fold
from fairline.crm.model import Address, Contact, Named, Place
from fairline.crm.problems import ContactGone
from fairline.gate import withheld
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound

LAST = "ctc_~"  # sorts after every contact's id
MOST_WORDS = 6


def contact(c: Unit, id: str) -> Contact:
    """One contact, as it stands: a merged one says into which, an erased one holds nothing. Raises NotFound."""
    found = contacts(c, [id])
    if id not in found:
        raise NotFound
    return found[id]


def contacts(c: Unit, ids: Iterable[str]) -> dict[str, Contact]:
    """Several contacts by id; ids that name none are left out."""
    rows = store.contacts.some(c, dict.fromkeys(ids))
    known = [row["id"] for row in rows]
    addresses, values, opted = (
        store.addresses.some(c, known),
        store.values.some(c, known),
        store.opt_outs.some(c, known),
    )
    names = {field.id: field.name for field in store.companies.fields(c, "contact")} if values else {}
    companies = {row["company"] for row in rows if row["company"]}
    filed = store.companies.named(c, companies) if companies else {}
    suggested = _suggestions(c, [row for row in rows if not row["company"]], addresses)
    return {
        row["id"]: Contact(
            row["id"], row["person"], row["created"], row["name"], row["locale"], row["note"],
            Place(row["country"], row["region"], row["time_zone"], row["known_from"]),
            filed.get(row["company"]),
            suggested.get(row["id"]),
            tuple(addresses.get(row["id"], ())),
            {names[field]: value for field, value in values.get(row["id"], {}).items() if field in names},
            tuple(each["channel"] for each in opted.get(row["id"], ())),
            row["root"] if row["root"] != row["id"] else None,
            row["erased"] is not None,
        )
        for row in rows
    }  # fmt: skip


def names(c: Unit, ids: Iterable[str]) -> dict[str, str]:
    """What several contacts are called; empty where nobody told."""
    return {row["id"]: row["name"] for row in store.contacts.some(c, dict.fromkeys(ids))}


def resolve(c: Unit, id: str) -> str:
    """The contact that speaks for this one now: itself, or the last it was merged into. Raises NotFound."""
    row = store.contacts.one(c, id)
    if row is None:
        raise NotFound
    root: str = row["root"]
    return root


def family(c: Unit, id: str) -> list[str]:
    """Every id under which this contact was ever known: all that resolve to the same. Raises NotFound."""
    return store.contacts.family(c, resolve(c, id))


def every_id(c: Unit, ids: Sequence[str]) -> list[str]:
    """Every id under which any of these contacts was ever known; ids that name none are left out."""
    return store.contacts.every_id(c, ids) if ids else []


def standing(c: Unit, id: str) -> Contact:
    """The contact that speaks for this one and may be changed. Raises NotFound, ContactGone."""
    found = contact(c, resolve(c, id))
    if found.erased:
        raise ContactGone
    return found


def find(c: Unit, channel: str, address: str) -> Contact | None:
    """The contact that holds an address. Somebody who merely told it does not hold it and is not found."""
    held = store.addresses.holder(c, channel, normal_or_same(channel, address))
    return None if held is None else contact(c, held)


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose an address is: the contact that speaks for its holder, and the person who seals what comes from it."""

    contact: str
    person: str
    channel: str
    address: str


def holders(c: Unit, persons: Sequence[str]) -> list[Holder]:
    """Who is behind these persons, in the order in which they became known; nobody for one that only claims."""
    rows = store.addresses.held_by(c, persons) if persons else []
    return [Holder(row["contact"], row["person"], row["channel"], row["address"]) for row in rows]


def listed(c: Unit, asked: str, before: str | None, most: int) -> list[Contact]:
    """Contacts found by the words asked for, all where there are none, newest first; `most` and one more. Those whose
    data are kept and not used are left out.
    """
    words, without = words_asked(asked), sorted(withheld(c).contacts)
    last = before or LAST
    if words:
        ids = store.search.find(c, words, last, most + 1, without)
    else:
        ids = store.contacts.newest(c, last, most + 1, without)
    found = contacts(c, ids)
    return [found[each] for each in ids]


def words_asked(asked: str) -> list[str]:
    """What is looked for: folded words, each of which must be there. A number's spaces and signs do not matter."""
    folded = fold(asked.strip())[:200]
    digits = "".join(filter(str.isdigit, folded))
    if len(digits) >= 3 and not folded.strip("0123456789+-().\u00a0 /"):
        return [digits.removeprefix("00")]
    return folded.split()[:MOST_WORDS]


def _suggestions(c: Unit, rows: Sequence[Row], addresses: Mapping[str, Sequence[Address]]) -> dict[str, Named]:
    """The company each contact may belong to, by the domain of an e-mail address it holds."""
    domains = {row["id"]: _domains(addresses.get(row["id"], ())) for row in rows}
    wanted = {domain for each in domains.values() for domain in each}
    known = store.companies.by_domain(c, wanted) if wanted else {}
    return {one: known[domain] for one, each in domains.items() for domain in reversed(each) if domain in known}


def _domains(addresses: Sequence[Address]) -> list[str]:
    held = [each.address for each in addresses if each.channel == "email" and not each.claimed]
    return [domain for address in held for domain in company_domains(address)]
