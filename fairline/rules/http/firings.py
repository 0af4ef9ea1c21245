"""The route that answers "why": what rules did on a conversation."""

from collections.abc import Iterator

import msgspec

from fairline import gate, journal
from fairline.conversations import conversation
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.words import say
from fairline.rules import grammar, moments, told
from fairline.rules.http.shapes import CauseView, FiringList, FiringView, LeafSeen, RefusedView, RuleNamed
from fairline.rules.model import Firing, Spec
from fairline.rules.store import firings
from fairline.rules.store import rules as store
from fairline.web import Asked, get


@get("/v1/conversations/{id:str}/firings", permission="conversation.read")
async def list_firings(asked: Asked, id: str) -> FiringList:
    """Which rules fired on a conversation, newest first: what moved each, what held, what it did and could not."""

    def unit(c: Unit) -> FiringList:
        conversation(c, id)
        found = firings.of(c, id)
        names = store.names(c, [each.rule for each in found]) if found else {}
        return FiringList([_seen(c, each, names.get(each.rule, each.rule), asked.language) for each in found])

    return await asked.read(unit)


def _seen(c: Unit, fired: Firing, name: str, language: str) -> FiringView:
    return FiringView(
        at=to_text(fired.at) or "",
        rule=RuleNamed(fired.rule, name, fired.version),
        cause=_cause(c, fired, language),
        conditions=_conditions(c, fired, language),
        did=told.did(c, fired.did, language),
        refused=list(_refused(c, fired, language)),
    )


def _cause(c: Unit, fired: Firing, language: str) -> CauseView:
    entry = journal.one(c, fired.cause) if fired.cause else None
    if entry is None:
        return CauseView(None, say("rules.cause.time", language))
    word = moments.EVENTS.get(entry.kind, "")
    return CauseView(fired.cause, say(f"rules.event-name.{word}", language))


def _conditions(c: Unit, fired: Firing, language: str) -> list[LeafSeen]:
    """The conditions of the version that fired; of one that can no longer be read, only whether each held."""
    spec, kind = _version(c, fired)
    try:
        words = told.conditions(c, grammar.conditions(c, spec.conditions, kind), language) if spec else []
    except BadInput:
        words = []
    if len(words) != len(fired.held):
        words = [say("rules.unreadable", language)] * len(fired.held)
    return [LeafSeen(each, held) for each, held in zip(words, fired.held, strict=True)]


def _version(c: Unit, fired: Firing) -> tuple[Spec | None, str]:
    """The rule as it was in the version that fired, out of the journal."""
    made = store.rule(c, fired.rule, removed=True)
    if made is None or made.version == fired.version:
        return (made.spec if made else None), (made.kind if made else "trigger")
    for entry in journal.about(c, fired.rule, before=fired.number, most=200):
        version = getattr(entry.event, "version", 1)
        if entry.kind in ("RuleMade", "RuleChanged") and version == fired.version:
            return msgspec.convert(entry.event.spec, Spec), made.kind
    return None, made.kind


def _refused(c: Unit, fired: Firing, language: str) -> Iterator[RefusedView]:
    for each, words in zip(fired.refused, told.did(c, fired.refused, language), strict=True):
        act = each.partition(":")[2]
        yield RefusedView(words, _ruling(c, act, language) if act.startswith("act_") else None)


def _ruling(c: Unit, act: str, language: str) -> gate.RulingView | None:
    try:
        return gate.told(gate.ruling_on(c, act), language)
    except NotFound:
        return None


ROUTES = (list_firings,)
