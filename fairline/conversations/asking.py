"""Which conversations does a condition hold for? In memory and in the database, the same answer."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import crm
from fairline.conversations import own_fields as own
from fairline.conversations.catalogue import CONTACT_FIELD, PLAIN, Columns, fields, folded, settled
from fairline.conversations.model import OVER, Conversation
from fairline.conversations.projection.kept import kept_of
from fairline.conversations.store import asked as store
from fairline.conversations.store import conversations as stored
from fairline.conversations.store import values
from fairline.conversations.store.asked import Scope
from fairline.gate import withheld
from fairline.kit.clock import Millis
from fairline.kit.conditions import AllOf, Condition, Leaf, Sql, fields_of, sql
from fairline.kit.db import Unit

MOST = 500


def facts_of(c: Unit, ids: Sequence[str]) -> dict[str, Mapping[str, Any]]:
    """What conditions may ask of conversations, by id; those that are gone are left out."""
    found = stored.some(c, ids)
    beside, files = store.beside(c, list(found)), store.with_files(c, list(found))
    subjects, filled = store.folded_subjects(c, list(found)), values.values(c, found)
    contacts = crm.contacts(c, {each.contact for each in found.values()})
    kinds = {each.id: each.kind for each in own.own(c)} if filled else {}
    theirs = crm.fields(c, "contact") if found else []
    return {
        one: _plain(each)
        | {"subject": subjects[one], "has_files": one in files}
        | {name: frozenset(beside.get(one, {}).get(name, ())) for name in ("tags", "watchers", "participants")}
        | {"participants_count": len(beside.get(one, {}).get("participants", ()))}
        | _of_contact(contacts.get(each.contact), theirs)
        | _own(filled.get(one, {}), kinds)
        for one, each in found.items()
    }


def matching(
    c: Unit,
    tree: Condition,
    at: Millis,
    after: str = "",
    most: int = MOST,
    *,
    member: str | None = None,
    loosely: bool = True,
) -> list[str]:
    """Ids of those a condition holds for, above `after`, in their order. `loosely`, what stands in memory only is taken
    to hold. Those merged, set aside, suspected, begun beside others are left out, unless the condition asks for them.
    """
    return store.ids(c, said(c, tree, at, member, loosely=loosely), scope_of(tree), after, most)


def newest(c: Unit, tree: Condition, at: Millis, most: int, *, member: str | None = None) -> list[str]:
    """Ids of those it holds for, the one where something happened last first. Raises NotInSql: see `said`."""
    return store.newest(c, said(c, tree, at, member), scope_of(tree), most)


def fitting(c: Unit, tree: Condition, at: Millis, *, member: str | None = None) -> Callable[[Sequence[str]], set[str]]:
    """What answers of ids those for which it holds, also of those that lists leave out. Raises NotInSql: see `said`."""
    asked = said(c, tree, at, member)
    return lambda ids: store.among(c, asked, ids)


def count_matching(c: Unit, tree: Condition, at: Millis, most: int, *, member: str | None = None) -> int:
    """How many it holds for, counted no further than `most`."""
    return store.count(c, said(c, tree, at, member), scope_of(tree), most)


def said(c: Unit, tree: Condition, at: Millis, member: str | None, *, loosely: bool = False) -> Sql:
    """A condition in SQL over the table of conversations, without those of contacts that are kept and not used."""
    return used(c, sql(folded(settled(c, tree, member)), Columns(fields(c)), at, loosely=loosely))


def used(c: Unit, asked: Sql) -> Sql:
    """A condition, and that the contact's data may be used."""
    left_out = withheld(c).contacts
    if not left_out:
        return asked
    text = f"({asked.text} AND conversations.contact NOT IN (:withheld))"
    return Sql(text, {**asked.values, "withheld": sorted(left_out)})


def scope_of(tree: Condition) -> Scope:
    """What a condition leaves out by itself."""
    asked = fields_of(tree)
    return Scope(
        aside="set_aside" in asked,
        sides=bool(asked & {"is_side", "side_of"}),
        suspected=bool(asked & {"suspected", "set_aside"}),
        running=_asks(tree, "status", set(OVER)),
        put_away=_asks(tree, "set_aside", set()),
        of_some=_asks(tree, "contact", set()),
    )


def _asks(tree: Condition, name: str, none_of: set[str]) -> bool:
    """Whether a condition holds only where a field is one of some values, and those are none of `none_of`."""
    if isinstance(tree, AllOf):
        return any(_asks(part, name, none_of) for part in tree.parts)
    if not isinstance(tree, Leaf) or tree.field != name:
        return False
    if tree.op == "not_in":
        return bool(none_of) and none_of <= set(tree.value)
    return tree.op in ("is", "in") and not set(tree.value) & none_of


def _plain(found: Conversation) -> dict[str, Any]:
    facts = {name: getattr(found, column) for name, (_, column) in PLAIN.items() if name != "subject"}
    return facts | {
        "suspected": bool(found.suspected),
        "breached": bool(found.breached),
        "is_side": bool(found.side_of),
        "answered_ever": found.first_answered_at is not None,
    }


def _of_contact(contact: crm.Contact | None, fields: Sequence[crm.Field]) -> dict[str, Any]:
    if contact is None:
        return {}
    told = {each: contact.fields[each.name] for each in fields if each.name in contact.fields}
    return {f"{CONTACT_FIELD}{each.id}": _fact(value, each.kind) for each, value in told.items()} | {
        "contact.company": contact.company.id if contact.company else None,
        "contact.locale": contact.locale,
        "contact.country": contact.place.country,
    }


def _own(filled: Mapping[str, Any], kinds: Mapping[str, str]) -> dict[str, Any]:
    return {f"field:{name}": _fact(value, kinds[name]) for name, value in filled.items() if name in kinds}


def _fact(value: Any, kind: str) -> Any:
    if kind == "choices":
        return frozenset(value)
    if kind in ("choice", "yes_no"):
        return value
    kept = kept_of(value)[0]
    return kept.amount if kind in ("number", "decimal", "date") else kept.word
