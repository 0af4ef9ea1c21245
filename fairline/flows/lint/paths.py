"""Where a flow leads: steps nobody comes to, circles without an end, outcomes that lead nowhere, queues without one."""

from collections import Counter
from collections.abc import Iterator

from fairline import routing
from fairline.flows.lint.remark import Looked, Remark
from fairline.flows.steps import Enqueue, Step, Subflow
from fairline.flows.store import flows
from fairline.flows.waiting import exists

HARMFUL = ("TDA-HARMFUL-LOGIC",)
WAITS = frozenset(
    {"menu", "gather", "language", "consent", "enqueue", "voicemail", "say", "play", "transfer", "lookup"}
)
BOUNDED = frozenset({"go_to", "menu", "gather", "enqueue"})  # they end a circle by themselves, some day
SAYS = frozenset({"say", "play"})
DEEPEST = 5


def look(flow: Looked) -> Iterator[Remark]:
    """Everything about ways."""
    yield from _names(flow)
    yield from _ways(flow)
    yield from _circles(flow)
    yield from _ends(flow)
    yield from _queues(flow)
    yield from _within(flow)


def _names(flow: Looked) -> Iterator[Remark]:
    for name, many in Counter(step.id for step in flow.flow.steps).items():
        if many > 1:
            yield Remark("same-id", "error", name, values={"id": name})
    if flow.flow.start not in flow.steps:
        yield Remark("no-start", "error", values={"id": flow.flow.start})
    if flow.flow.person and flow.flow.person not in flow.steps:
        yield Remark("no-person-step", "error", values={"id": flow.flow.person})


def _ways(flow: Looked) -> Iterator[Remark]:
    for step in flow.flow.steps:
        for outcome, to in step.ways.items():
            if outcome not in step.outcomes:
                yield Remark("no-outcome", "error", step.id, f"ways.{outcome}", values={"outcome": outcome})
            elif to not in flow.steps:
                yield Remark("no-step", "error", step.id, f"ways.{outcome}", values={"id": to})
        if step.id not in flow.reached:
            yield Remark("unreachable", "warning", step.id)
        yield from _loose(flow, step)


def _loose(flow: Looked, step: Step) -> Iterator[Remark]:
    for outcome in step.outcomes:
        if outcome not in step.ways:
            yield Remark("loose-end", "hint", step.id, f"ways.{outcome}", values={"outcome": outcome})


def _circles(flow: Looked) -> Iterator[Remark]:
    """A circle in which nobody waits for the contact runs as fast as it can; one without a count runs for ever."""
    for circle in _cycles(flow):
        kinds = {flow.steps[each].kind for each in circle}
        values = {"steps": list(circle)}
        if kinds.isdisjoint(WAITS | {"go_to"}):
            yield Remark("tight-loop", "error", circle[0], clauses=HARMFUL, values=values)
        elif kinds.isdisjoint(BOUNDED):
            yield Remark("endless-loop", "error", circle[0], clauses=HARMFUL, values=values)


def _cycles(flow: Looked) -> Iterator[tuple[str, ...]]:
    """The groups of steps that lead round to one another, each once."""
    beyond = {each: flow.beyond(each) for each in flow.steps}
    seen: set[str] = set()
    for here in flow.steps:
        if here in beyond[here] and here not in seen:
            group = [each for each in flow.steps if each in beyond[here] and here in beyond[each]]
            seen.update(group)
            yield tuple(group)


def _ends(flow: Looked) -> Iterator[Remark]:
    ends = frozenset({"hang_up", "enqueue", "transfer", "voicemail", "callback"})
    if flow.flow.start in flow.steps and not flow.leads_to(flow.flow.start, ends):
        yield Remark("no-end", "error")
    elif not any(step.kind == "hang_up" for step in flow.flow.steps):
        yield Remark("no-hang-up", "hint")


def _queues(flow: Looked) -> Iterator[Remark]:
    for step in flow.flow.steps:
        if isinstance(step, Enqueue):
            if not step.most_s:
                yield Remark("queue-without-end", "error", step.id, "most_s")
            elif "timeout" not in step.ways:
                yield Remark("timeout-nowhere", "warning", step.id, "ways.timeout")
            yield from _skills(flow, step)
            if step.most_s > 3_600 and not step.offers:
                yield Remark("long-wait", "warning", step.id, "offers")
        queue = getattr(step, "queue", "")
        if queue and not exists(flow.c, queue):
            yield Remark("no-queue", "error", step.id, "queue")
    if flow.flow.fallback and not exists(flow.c, flow.flow.fallback):
        yield Remark("no-queue", "error", field="fallback")


def _skills(flow: Looked, step: Enqueue) -> Iterator[Remark]:
    best = routing.best_levels(flow.c) if step.skills else {}
    for skill, level in step.skills.items():
        if skill not in best:
            yield Remark("no-skill", "error", step.id, "skills")
        elif best[skill] < level:
            yield Remark("nobody-skilled", "warning", step.id, "skills", values={"level": level})


def _within(flow: Looked) -> Iterator[Remark]:
    for step in flow.flow.steps:
        if isinstance(step, Subflow):
            held = flows.one(flow.c, step.flow)
            if held is None or not held.version:
                yield Remark("no-subflow", "error", step.id, "flow")
            elif step.flow == flow.id or _comes_back(flow, step.flow, 0):
                yield Remark("endless-loop", "error", step.id, "flow", HARMFUL, {"steps": [step.id]})


def _comes_back(flow: Looked, id: str, depth: int) -> bool:
    """Whether a flow within leads back into this one, or lies too deep."""
    held = flows.one(flow.c, id)
    newest = flows.version(flow.c, id, held.version) if held and held.version else None
    if newest is None:
        return False
    return flow.id in newest.pins or depth > DEEPEST or len(newest.pins) >= 50
