"""The verbs of flows: make and draft, publish, bring back, remove, and say what goes through which."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import routing
from fairline.channels import channels
from fairline.flows.events import FlowDrafted, FlowMade, FlowPlaced, FlowPublished, FlowRemoved
from fairline.flows.lint import Remark, remarks
from fairline.flows.model import Held, Version
from fairline.flows.steps import Subflow
from fairline.flows.store import flows
from fairline.flows.writing import Flow, plain, read
from fairline.gate import check_published
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem

MOST = 200
KINDS = ("sender", "queue")

MOST_VERSIONS = 1_000_000  # a number no flow reaches, and every engine can keep


class FlowNotSound(Problem):
    """The flow has faults for which it cannot be published."""

    status = 422
    type = "flow-not-sound"


class FlowInUse(Problem):
    """Something goes through this flow, or another flow does."""

    status = 409
    type = "flow-in-use"


class NothingToPublish(Problem):
    """The draft is what runs already."""

    status = 409
    type = "nothing-to-publish"


def make(c: Unit, by: Actor, name: str, body: Mapping[str, Any]) -> str:
    """Add a flow, as a draft; its id. Raises BadInput."""
    if len(flows.every(c)) >= MOST:
        raise BadInput(what="name", fields={"name": "flows.field.many"}, most=MOST)
    told, flow = _name(c, name), read(body)
    made = c.new_id("flo")
    append(c, by, FlowMade(flow=made, name=told, body=plain(flow)))
    return made


def draft(c: Unit, by: Actor, id: str, name: str, body: Mapping[str, Any]) -> None:
    """Have its draft be different. Raises NotFound, BadInput."""
    held, told, flow = one(c, id), _name(c, name), read(body)
    if (told, plain(flow)) != (held.name, held.draft):
        append(c, by, FlowDrafted(flow=id, name=told, body=plain(flow)))


def publish(c: Unit, by: Actor, id: str, note: str) -> Version:
    """Have the draft run from now on. Raises NotFound, NothingToPublish, FlowNotSound with what is wrong."""
    held = one(c, id)
    newest = flows.version(c, id, held.version) if held.version else None
    if newest is not None and newest.body == held.draft and not held.quieted:
        raise NothingToPublish
    return _publish(c, by, held, read(held.draft), note, 0)


def bring_back(c: Unit, by: Actor, id: str, number: int, note: str) -> Version:
    """Have an earlier version run again, as a new one; it is judged by what holds today. Raises as `publish` does."""
    held, earlier = one(c, id), version(c, id, number)
    if number == held.version and not held.quieted:
        raise NothingToPublish
    flow = read(earlier.body)
    append(c, by, FlowDrafted(flow=id, name=held.name, body=plain(flow)))
    return _publish(c, by, held, flow, note, number)


def remove(c: Unit, by: Actor, id: str) -> None:
    """Take a flow away that nothing goes through. Raises NotFound, FlowInUse."""
    one(c, id)
    if any(row["flow"] == id for row in flows.places(c)) or any(id in _within(c, each) for each in flows.every(c)):
        raise FlowInUse
    append(c, by, FlowRemoved(flow=id))


def place(c: Unit, by: Actor, kind: str, of: str, flow: str) -> None:
    """Have what comes in by a number, a site or a queue go through a flow, or through none. Raises BadInput."""
    if kind not in KINDS or of not in {each[1] for each in ways(c) if each[0] == kind}:
        raise BadInput(what=of, fields={"of": "kit.field.unknown"})
    if flow and not one(c, flow).version:
        raise BadInput(what=flow, fields={"flow": "flows.field.not-published"})
    if flows.placed(c, kind, of) != flow:
        append(c, by, FlowPlaced(kind=kind, of=of, flow=flow))


def ways(c: Unit) -> list[tuple[str, str, str, str]]:
    """What a flow may be placed at: kind, id, name, channel."""
    found = [
        ("sender", each, known.sender_name(c, each) or address, known.name)
        for known in channels().values()
        if (known.name == "voice" or known.capabilities.live)
        for each, address in known.senders(c)
    ]
    return found + [("queue", str(queue.id), queue.name, "voice") for queue in routing.every_queue(c)]


def one(c: Unit, id: str) -> Held:
    """A flow. Raises NotFound."""
    found = flows.one(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def version(c: Unit, id: str, number: int) -> Version:
    """A version. Raises NotFound."""
    found = flows.version(c, id, number) if 0 < number < MOST_VERSIONS else None
    if found is None:
        raise NotFound(what=f"{id}@{number}")
    return found


def pins(c: Unit, flow: Flow, id: str = "") -> dict[str, int]:
    """The versions of the flows within, through and through; one that has none yet is left out."""
    found: dict[str, int] = {}
    waiting: list[Flow] = [flow]
    while waiting:
        for step in waiting.pop().steps:
            if not isinstance(step, Subflow) or step.flow in found or step.flow == id:
                continue
            held = flows.one(c, step.flow)
            inner = flows.version(c, step.flow, held.version) if held and held.version else None
            if inner is not None:
                found[step.flow] = inner.number
                waiting.append(read(inner.body))
    return found


def _publish(c: Unit, by: Actor, held: Held, flow: Flow, note: str, copy_of: int) -> Version:
    told = remarks(c, flow, held.id)
    stopping = [each for each in told if each.severity == "error"]
    if stopping:
        raise _not_sound(stopping)
    check_published(c, {"prompts": [list(prompt.text.values()) for step in flow.steps for _, prompt in step.prompts]})
    number = max((each.number for each in flows.versions(c, held.id)), default=0) + 1
    words = " ".join(note.split())[:500]
    event = FlowPublished(
        flow=held.id, version=number, body=plain(flow), pins=pins(c, flow, held.id), member=by.id, note=words,
        copy_of=copy_of, warned=tuple(dict.fromkeys(each.rule for each in told)),
    )  # fmt: skip
    append(c, by, event)
    return version(c, held.id, number)


def _not_sound(stopping: Sequence[Remark]) -> FlowNotSound:
    first = stopping[0]
    clauses = tuple(dict.fromkeys(clause for each in stopping for clause in each.clauses))
    return FlowNotSound(clauses=clauses, step=first.step, rule=first.rule, many=len(stopping))


def _within(c: Unit, held: Held) -> set[str]:
    newest = flows.version(c, held.id, held.version) if held.version else None
    return set(newest.pins) if newest else set()


def _name(c: Unit, name: str) -> str:
    told = " ".join(name.replace("\0", "").split())
    if not told:
        raise BadInput(what="name", fields={"name": "kit.field.required"})
    check_published(c, {"name": told})
    return told
