"""Finds tickets, users, organizations and groups by a query in this API's language."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import conversations, crm, routing
from fairline.conversations import Order
from fairline.kit.conditions import holds
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.platform.zendesk import (
    asking,
    companies,
    groups,
    lists,
    numbers,
    people,
    store,
    tickets_shown,
)
from fairline.platform.zendesk.query import KINDS, Query
from fairline.platform.zendesk.sheet import Sheet
from fairline.platform.zendesk.who import Who
from fairline.search import Asking, search

MOST = 1_000  # of each kind; further ones are walked by cursor, with search/export


def found(c: Unit, who: Who, query: Query) -> list[tuple[str, str]]:
    """What fits, each as its kind and our id: a thousand of each kind at most. Raises BadInput."""
    return [(kind, id) for kind in query.kinds or KINDS for id in _FIND[kind](c, who, query)]  # noqa: A001


def page(c: Unit, who: Who, sheet: Sheet, query: Query) -> dict[str, Any]:
    """One page of what fits. Raises BadInput."""
    every = found(c, who, query)
    return sheet.whole("results", every, shown(c, who, sheet.cut(every)), facets=None)


def exported(c: Unit, who: Who, sheet: Sheet, query: Query) -> dict[str, Any]:
    """One page of what fits, of one kind, however many there are. Raises BadInput."""
    if query.kinds == ("ticket",) and not query.text:
        tree, order = asking.conditions(c, who, query), Order("created", True)
        rows, follows, many = lists.rows(c, who, sheet, tree, order)
        return sheet.answer("results", _typed("ticket", tickets_shown.shown(c, who, rows)), follows, many)
    return page(c, who, sheet, query)


def shown(c: Unit, who: Who, some: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """What was found, each as its kind is shown."""
    of = {kind: [id for each, id in some if each == kind] for kind in KINDS}  # noqa: A001
    held = conversations.several(c, of["ticket"])
    tickets = tickets_shown.shown(c, who, [held[each] for each in of["ticket"] if each in held])
    return [
        *_typed("ticket", tickets),
        *_typed("user", people.shown(c, who, of["user"]).values()),
        *_typed("organization", companies.shown(c, who, of["organization"]).values()),
        *_typed("group", groups.shown(c, who, of["group"]).values() if of["group"] else ()),
    ]


def _typed(kind: str, some: Any) -> list[dict[str, Any]]:
    return [{**each, "result_type": kind} for each in some]


def _tickets(c: Unit, who: Who, query: Query) -> list[str]:
    try:
        tree = asking.conditions(c, who, query)
    except BadInput:
        if query.kinds:
            raise
        return []  # it asks something that only others of what is looked for have
    order = Order(lists.ORDERS.get(query.order_by, "created"), query.descending is not False)
    if not query.text:
        rows, _ = conversations.page_beyond(c, tree, order, who.member or None, 0, MOST)
        return [each.id for each in rows]
    asked = Asking(query.text, who.member, frozenset({"conversation", "message", "note"}), 0, MOST)
    ids = list(dict.fromkeys(each.conversation for each in search(c, asked).items if each.conversation))
    holding = _holding(c, who, tree, ids)
    return [each for each in ids if each in holding]


def _holding(c: Unit, who: Who, tree: Mapping[str, Any], ids: Sequence[str]) -> set[str]:
    """Those of these for which a condition holds, that are not put aside."""
    settled = conversations.settled(c, conversations.condition(c, tree), who.member or None)
    facts = conversations.facts_of(c, ids)
    return {each for each, told in facts.items() if holds(settled, told, c.at) and not told.get("set_aside")}


def _users(c: Unit, who: Who, query: Query) -> list[str]:
    terms = {term.name: term.value for term in query.terms if term.op == ":" and not term.negated}
    if "external_id" in terms:
        return [thing for _, thing in store.called(c, "user", [terms["external_id"]])]
    if "organization" in terms or "organization_id" in terms:
        said = terms.get("organization") or terms["organization_id"]
        known = list(numbers.things(c, "organization", [said]).values())
        firms = known or crm.companies_called(c, said, begins=False)
        return [user for firm in firms for user in crm.of_company(c, firm, "", MOST)]
    words = [*query.words, *(terms[name] for name in ("email", "name", "phone", "user") if name in terms)]
    if any(term.name not in ("email", "name", "phone", "user", "role") for term in query.terms):
        return []
    members, outside = people.everybody(c, [terms["role"]] if "role" in terms else [])
    sought = " ".join(words).replace('"', "").replace("*", "")
    if sought:
        wanted = set(members)
        return [each for each in people.search(c, sought) if each in wanted or (outside and each.startswith("ctc_"))]
    return [*members, *(crm.ids_listed(c, "", None, MOST) if outside else [])][:MOST]


def _organizations(c: Unit, who: Who, query: Query) -> list[str]:
    terms = {term.name: term.value for term in query.terms if term.op == ":" and not term.negated}
    if "external_id" in terms:
        return [thing for _, thing in store.called(c, "organization", [terms["external_id"]])]
    if set(terms) - {"name"} or len(terms) < len(query.terms):
        return []
    sought = " ".join([*query.words, *terms.values()]).replace('"', "").replace("*", "")
    return crm.companies_called(c, sought, begins=True) if sought else companies.every(c)[:MOST]


def _groups(c: Unit, who: Who, query: Query) -> list[str]:
    if query.terms and any(term.name != "name" for term in query.terms):
        return []
    sought = " ".join([*query.words, *(term.value for term in query.terms)]).replace('"', "").replace("*", "")
    return routing.queues_called(c, sought)


_FIND: Mapping[str, Callable[[Unit, Who, Query], list[str]]] = {
    "ticket": _tickets,
    "user": _users,
    "organization": _organizations,
    "group": _groups,
}
