"""Does the same to many conversations: a few at a time, resumed after a stop, and undone exactly within a day."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline.conversations import listing
from fairline.conversations.actions import ACTIONS, Action, By
from fairline.conversations.apart import restore, set_aside, snooze, wake
from fairline.conversations.asking import said, scope_of
from fairline.conversations.changes import Change, change
from fairline.conversations.events import BulkEnded, BulkStarted, BulkStepped, BulkUndoing, BulkUndone
from fairline.conversations.model import DAY
from fairline.conversations.status import set_status
from fairline.conversations.store import asked as found
from fairline.conversations.store import bulks as store
from fairline.conversations.store import conversations as stored
from fairline.conversations.store import values
from fairline.conversations.store.bulks import Bulk
from fairline.journal import Actor, actor_from, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.work import enqueue

DO, UNDO = "conversations.bulk", "conversations.bulk_undo"
AT_ONCE = 25
MOST = 10_000
LEEWAY = 0.05  # how much the number may differ from what its member saw
_PLAIN = ("status", "custom", "priority", "kind", "form", "agent", "queue", "set_aside", "snoozed_until")


class CountMoved(Problem):
    """The list holds another number of conversations than whoever asks saw."""

    status = 409
    type = "count-moved"


class BulkNotUndone(Problem):
    """It is over, or was undone before."""

    status = 409
    type = "bulk-not-undone"


def start(
    c: Unit, actor: Actor, member: str, ids: Sequence[str], actions: Sequence[Mapping[str, Any]], *, oversees: bool
) -> Bulk:
    """Have actions done to conversations, in the background. Raises BadInput."""
    read_actions(actions)
    wanted = tuple(dict.fromkeys(ids))
    if not 0 < len(wanted) <= MOST:
        raise BadInput(what="conversations", fields={"conversations": "kit.field.invalid"})
    made = c.new_id("blk")
    told = BulkStarted(bulk=made, conversations=wanted, actions=json.dumps(list(actions)), member=member)
    append(c, actor, told)
    enqueue(c, DO, {"bulk": made, "place": 0, "oversees": oversees}, key=f"{DO}:{made}:0")
    return bulk(c, made)


def of_view(c: Unit, view: str, member: str, expected: int) -> list[str]:
    """The conversations of a view, as many as its member saw. Raises NotFound, CountMoved, BadInput for too many."""
    wish = listing.wished(listing.view(c, view, member))
    tree = listing.condition(c, wish.conditions)
    ids = found.ids(c, said(c, tree, c.at, member), scope_of(tree), "", MOST + 1)
    if len(ids) > MOST:
        raise BadInput(what="conversations", fields={"view": "conversations.field.too-many-at-once"})
    if abs(len(ids) - expected) > max(1, expected) * LEEWAY:
        raise CountMoved(expected=expected, found=len(ids))
    return ids


def bulk(c: Unit, id: str) -> Bulk:
    """How far one is. Raises NotFound."""
    held = store.one(c, id)
    if held is None:
        raise NotFound(what=id)
    return held


def refusals(c: Unit, id: str) -> dict[str, list[str]]:
    """The conversations it could not be done to, by the slug of what stood in the way, the most frequent first."""
    alike: dict[str, list[str]] = {}
    for conversation, slug in store.refused(c, id).items():
        alike.setdefault(slug, []).append(conversation)
    return dict(sorted(alike.items(), key=lambda each: (-len(each[1]), each[0])))


def undo(c: Unit, actor: Actor, id: str) -> Bulk:
    """Have it undone, where nobody changed the same since. Raises NotFound, BulkNotUndone."""
    held = bulk(c, id)
    if held.state != "done" or held.undo_until is None or held.undo_until < c.at:
        raise BulkNotUndone
    append(c, actor, BulkUndoing(bulk=id))
    enqueue(c, UNDO, {"bulk": id, "place": 0}, key=f"{UNDO}:{id}:0")
    return bulk(c, id)


def read_actions(said: Sequence[Mapping[str, Any]]) -> list[tuple[Action, Any]]:
    """Actions as they were sent. Raises BadInput naming what does not fit."""
    read: list[tuple[Action, Any]] = []
    for place, each in enumerate(said):
        action = ACTIONS.get(str(each.get("do")))
        if action is None or "bulk" not in action.where:
            raise BadInput(what=str(each.get("do")), fields={f"actions.{place}.do": "kit.field.unknown"})
        try:
            told = {name: value for name, value in each.items() if name != "do"}
            read.append((action, msgspec.convert(told, action.arguments)))
        except msgspec.ValidationError as error:
            raise BadInput(what=action.name, fields={f"actions.{place}": "kit.field.invalid"}) from error
    if not read:
        raise BadInput(what="actions", fields={"actions": "kit.field.required"})
    return read


def step(c: Unit, payload: Mapping[str, Any]) -> None:
    """Do it to the next few, and see to the rest; the last of them ends it."""
    held, place = bulk(c, payload["bulk"]), payload["place"]
    actor, actions = actor_from(held.actor), read_actions(held.actions)
    by = By(actor, held.member or None, bool(payload["oversees"]))
    before, failed = {}, {}
    for each in held.conversations[place : place + AT_ONCE]:
        try:
            before[each] = _one(c, each, actions, by)
        except Problem as problem:
            failed[each] = problem.type
    append(c, actor, BulkStepped(bulk=held.id, before=before, failed=failed))
    after = place + AT_ONCE
    if after < held.wanted:
        enqueue(c, DO, {**payload, "place": after}, key=f"{DO}:{held.id}:{after}")
    else:
        append(c, actor, BulkEnded(bulk=held.id, undo_until=c.at + DAY))


def step_back(c: Unit, payload: Mapping[str, Any]) -> None:
    """Undo the next few, and see to the rest."""
    held, place = bulk(c, payload["bulk"]), payload["place"]
    actor, stepped = actor_from(held.actor), store.stepped(c, held.id)
    for each in held.conversations[place : place + AT_ONCE]:
        if told := stepped.get(each):
            _apart(c, lambda each=each, told=told: _put_back(c, each, json.loads(told), actor))
    after = place + AT_ONCE
    if after < held.wanted:
        enqueue(c, UNDO, {**payload, "place": after}, key=f"{UNDO}:{held.id}:{after}")
    else:
        append(c, actor, BulkUndone(bulk=held.id))


def _one(c: Unit, id: str, actions: Sequence[tuple[Action, Any]], by: By) -> str:
    """All actions on one conversation, or none of them; what stood before and after, as JSON."""
    before = _stands(c, id)

    def carry_out() -> None:
        for action, told in actions:
            action.apply(c, id, told, by)

    problem = _apart(c, carry_out)
    if problem:
        raise problem
    return json.dumps([before, _stands(c, id)])


def _apart(c: Unit, work: Any) -> Problem | None:
    """Do something whole or not at all within the unit; what stood in the way."""
    c.run("SAVEPOINT one_of_many")
    try:
        work()
    except Problem as problem:
        c.run("ROLLBACK TO SAVEPOINT one_of_many")
        c.run("RELEASE SAVEPOINT one_of_many")
        return problem
    c.run("RELEASE SAVEPOINT one_of_many")
    return None


def _stands(c: Unit, id: str) -> dict[str, Any]:
    """What a bulk act may change: nothing personal."""
    held = stored.one(c, id)
    if held is None:
        raise NotFound(what=id)
    return {name: getattr(held, name) for name in _PLAIN} | {"tags": values.tags(c, [id]).get(id, [])}


def _put_back(c: Unit, id: str, told: Sequence[dict[str, Any]], actor: Actor) -> None:
    before, after = told
    now = _stands(c, id)
    back = {name: before[name] for name in before if before[name] != after[name] and now[name] == after[name]}
    if "set_aside" in back:
        _back_from_aside(c, id, back["set_aside"], actor)
    if back.get("snoozed_until") and back["snoozed_until"] > c.at:
        snooze(c, id, actor, stored.some(c, [id])[id].agent, back["snoozed_until"])
    elif "snoozed_until" in back:
        wake(c, id, actor)
    asked = {name: value for name, value in back.items() if name not in ("set_aside", "snoozed_until")}
    status, custom = asked.pop("status", now["status"]), asked.pop("custom", now["custom"])
    if "tags" in asked:
        asked["tags"] = tuple(asked["tags"])
    if not asked.get("queue", "queue"):
        asked.pop("queue")  # nothing puts a conversation in no queue
    change(c, id, Change(**asked), actor, None)
    held = stored.some(c, [id])[id]
    if not held.set_aside:
        set_status(c, held, status, actor, custom=custom)


def _back_from_aside(c: Unit, id: str, where: str, actor: Actor) -> None:
    if where == "":
        restore(c, id, actor)
    elif where in ("spam", "trash"):
        set_aside(c, id, actor, "spam" if where == "spam" else "trash")
