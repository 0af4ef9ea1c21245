"""What a query asks of tickets, as a condition over our conversations."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import accounts, crm, routing
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.platform.zendesk import numbers, people, store
from fairline.platform.zendesk.query import Query, Term
from fairline.platform.zendesk.who import Who, instant_of
from fairline.platform.zendesk.words_of import KIND, PRIORITIES, STATUS, STATUSES

Tree = dict[str, Any]
NEVER: Tree = {"field": "reference", "op": "is", "value": -1}
DAY: Millis = 24 * 3_600_000
_SPAN = re.compile(r"(\d{1,5})(minute|hour|day|week|month|year)s?")
_LENGTH = {
    "minute": 60_000,
    "hour": 3_600_000,
    "day": DAY,
    "week": 7 * DAY,
    "month": 30 * DAY,
    "year": 365 * DAY,
}


def conditions(c: Unit, who: Who, query: Query) -> Tree:
    """The condition a query sets tickets; several values of one field are any of them. Raises BadInput."""
    by_field: dict[tuple[str, bool], list[Tree]] = {}
    for place, term in enumerate(query.terms):
        key = term.name if term.op == ":" else f"{term.name}{place}"
        by_field.setdefault((key, term.negated), []).append(_leaf(c, who, term))
    parts = []
    for (_, negated), leaves in by_field.items():
        one = leaves[0] if len(leaves) == 1 else {"any": leaves}
        parts.append({"not": one} if negated else one)
    return {"all": parts}


def _leaf(c: Unit, who: Who, term: Term) -> Tree:
    if term.name.startswith("custom_field_"):
        return _own(c, term)
    made = _LEAVES.get(term.name)
    if made is None:
        raise BadInput(what=term.name, fields={"query": "kit.field.invalid"})
    return made(c, who, term)


def _in(name: str, values: Sequence[str]) -> Tree:
    return {"field": name, "op": "in", "value": list(values)} if values else NEVER


def _status(c: Unit, who: Who, term: Term) -> Tree:
    return _in("status", [STATUS.get(each, each) for each in _compared(STATUSES, term)])


def _priority(c: Unit, who: Who, term: Term) -> Tree:
    if term.value in ("none", "-"):
        return {"field": "priority", "op": "is", "value": 0}
    return _in("priority", _compared(PRIORITIES, term))


def _compared(words: Sequence[str], term: Term) -> list[str]:
    """The words a comparison means, in their order: `status<solved` is all that stand before it."""
    value = term.value.lower()
    if value not in words:
        return []
    place = words.index(value)
    chosen: Mapping[str, slice] = {
        ":": slice(place, place + 1),
        "<": slice(0, place),
        "<=": slice(0, place + 1),
        ">": slice(place + 1, None),
        ">=": slice(place, None),
    }
    return list(words[chosen[term.op]])


def _kind(c: Unit, who: Who, term: Term) -> Tree:
    return _in("kind", [KIND.get(term.value, term.value)])


def _tags(c: Unit, who: Who, term: Term) -> Tree:
    if term.value == "none":
        return {"field": "tags", "op": "unset"}
    return {"field": "tags", "op": "has_any", "value": [each.lower() for each in term.value.split()] or [""]}


def _agent(c: Unit, who: Who, term: Term) -> Tree:
    if term.value == "none":
        return {"field": "agent", "op": "unset"}
    return _in("agent", [each for each in _users(c, who, term.value) if each.startswith("mem_")])


def _requester(c: Unit, who: Who, term: Term) -> Tree:
    return _in("contact", [each for each in _users(c, who, term.value) if each.startswith("ctc_")])


def _copied(c: Unit, who: Who, term: Term) -> Tree:
    found = [each for each in _users(c, who, term.value) if each.startswith("ctc_")]
    return {"field": "participants", "op": "has_any", "value": found} if found else NEVER


def _company(c: Unit, who: Who, term: Term) -> Tree:
    if term.value == "none":
        return {"field": "contact.company", "op": "unset"}
    known = numbers.things(c, "organization", [term.value])
    return _in("contact.company", list(known.values()) or crm.companies_called(c, term.value, begins=False))


def _group(c: Unit, who: Who, term: Term) -> Tree:
    if term.value == "none":
        return {"field": "queue", "op": "unset"}
    known = numbers.things(c, "group", [term.value])
    return _in("queue", list(known.values()) or routing.queues_called(c, term.value))


def _subject(c: Unit, who: Who, term: Term) -> Tree:
    return (
        {"field": "subject", "op": "contains", "value": term.value.strip("*")} if term.value.strip("*") else {"all": []}
    )


def _outside(c: Unit, who: Who, term: Term) -> Tree:
    things = [thing for _, thing in store.called(c, "ticket", [term.value])]
    return _references(c, things)


def _references(c: Unit, things: Sequence[str]) -> Tree:
    from fairline import conversations

    found = [each.reference for each in conversations.several(c, things).values()]
    return {"any": [{"field": "reference", "op": "is", "value": each} for each in found[:20]]} if found else NEVER


def _number(c: Unit, who: Who, term: Term) -> Tree:
    said = numbers.number(term.value)
    op = {":": "is", "<": "below", ">": "above"}.get(term.op)
    return {"field": "reference", "op": op, "value": said} if said and op else NEVER


def _via(c: Unit, who: Who, term: Term) -> Tree:
    if term.value in ("web", "web_form"):
        return _in("via", ["form", "portal"])
    if term.value == "api":
        return _in("via", ["api", "import"])
    return _in("channel", [{"chat": "webchat", "mail": "email"}.get(term.value, term.value)])


def _files(c: Unit, who: Who, term: Term) -> Tree:
    return {"field": "has_files", "op": "is", "value": term.value.lower() != "false"}


def _instant(name: str) -> "Callable[[Unit, Who, Term], Tree]":
    def leaf(c: Unit, who: Who, term: Term) -> Tree:
        begin, end = _span(term.value, c.at)
        first = {"field": name, "op": "after", "value": to_text(begin - 1)}
        before = {"field": name, "op": "before", "value": to_text(end)}
        by_op: dict[str, Tree] = {
            ":": {"all": [first, before]},
            ">": {"field": name, "op": "after", "value": to_text(end - 1)},
            ">=": first,
            "<": {"field": name, "op": "before", "value": to_text(begin)},
            "<=": before,
        }
        return by_op[term.op]

    return leaf


def _span(said: str, at: Millis) -> tuple[Millis, Millis]:
    """The instants a value means: a whole day, or one instant, so long ago. Raises BadInput."""
    if found := _SPAN.fullmatch(said.strip().lower()):
        ago = at - int(found[1]) * _LENGTH[found[2]]
        return ago, ago + 1
    begin = instant_of(said)
    if begin is None or not 0 < begin < 2**42:
        raise BadInput(what=said, fields={"query": "kit.field.invalid"})
    return begin, begin + (DAY if len(said.strip()) == 10 else 1)


def _own(c: Unit, term: Term) -> Tree:
    known = numbers.things(c, "field", [term.name.removeprefix("custom_field_")])
    if not known:
        return NEVER
    field = next(iter(known.values()))
    kind = next((each.kind for each in crm.fields(c, "conversation") if each.id == field), "text")
    name = f"field:{field}"
    if kind in ("number", "decimal"):
        op = {":": "is", "<": "below", ">": "above"}.get(term.op, "is")
        try:
            return {"field": name, "op": op, "value": float(term.value)}
        except ValueError:
            return NEVER
    if kind == "yes_no":
        return {"field": name, "op": "is", "value": term.value.lower() in ("true", "yes", "1")}
    if kind == "choices":
        return {"field": name, "op": "has_any", "value": [term.value]}
    return {
        "field": name,
        "op": "in" if kind == "choice" else "is",
        "value": [term.value] if kind == "choice" else term.value,
    }


def _users(c: Unit, who: Who, said: str) -> list[str]:
    """The users a value means: me, a number, an e-mail, words of a name."""
    if said == "me":
        return [who.member] if who.member else []
    if numbers.number(said):
        try:
            return [people.thing(c, said)]
        except NotFound:
            return []
    if "@" in said:
        member, contact = accounts.member_by_email(c, said.lower()), crm.find(c, "email", said)
        return [each.id for each in (member, contact) if each is not None]
    return people.search(c, said)[:100] if said else []


_LEAVES: Mapping[str, Callable[[Unit, Who, Term], Tree]] = {
    "status": _status,
    "priority": _priority,
    "ticket_type": _kind,
    "type": _kind,
    "tags": _tags,
    "tag": _tags,
    "assignee": _agent,
    "assignee_id": _agent,
    "requester": _requester,
    "requester_id": _requester,
    "submitter": _requester,
    "cc": _copied,
    "organization": _company,
    "organization_id": _company,
    "group": _group,
    "group_id": _group,
    "subject": _subject,
    "external_id": _outside,
    "id": _number,
    "via": _via,
    "has_attachment": _files,
    "created": _instant("created"),
    "created_at": _instant("created"),
    "updated": _instant("updated"),
    "updated_at": _instant("updated"),
    "solved": _instant("solved"),
    "solved_at": _instant("solved"),
    "due_date": _instant("due"),
}
