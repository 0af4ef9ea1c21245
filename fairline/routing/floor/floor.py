"""Who waits and who works now in one account; after each change it tells what to offer and what to move."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Self

from fairline.routing.changes import move
from fairline.routing.checks import check
from fairline.routing.floor.doors import Doors
from fairline.routing.floor.match import match
from fairline.routing.floor.piles import Piles
from fairline.routing.floor.place import alike, kept_until, look_again, moves_on
from fairline.routing.floor.roster import Roster
from fairline.routing.floor.wakes import Wakes
from fairline.routing.model import Agent, AgentId, Decision, Move, Queue, QueueId, Work, WorkId


class Floor:
    """One account's waiting work, agents and queues. Tell it each change, then call `decide`.

    It is fed by one caller, in the order things happen, and takes every decision it gives as carried out: offered
    work waits no longer and its agent carries it. If a decision cannot be written down, make a new Floor.
    """

    def __init__(self) -> None:
        self._works: dict[WorkId, Work] = {}
        self._roster = Roster()
        self._doors = Doors()
        self._piles = Piles()
        self._wakes = Wakes()
        self._hoping: defaultdict[AgentId, set[WorkId]] = defaultdict(set)
        self._stirred: set[WorkId] = set()
        self._waiting: Counter[QueueId] = Counter()
        self._at = datetime.min.replace(tzinfo=UTC)

    @classmethod
    def of(cls, works: Iterable[Work], agents: Iterable[Agent], queues: Iterable[Queue]) -> Self:
        """The floor as a snapshot shows it: the works that wait (not those offered or taken), agents, queues."""
        floor = cls()
        for queue in queues:
            floor.queue_changed(queue)
        for agent in agents:
            floor.agent_changed(agent)
        for work in works:
            floor.work_waits(work)
        return floor

    @property
    def works(self) -> Mapping[WorkId, Work]:
        """All work that waits."""
        return self._works

    @property
    def agents(self) -> Mapping[AgentId, Agent]:
        """Every agent, as last told, with the offers made since counted in."""
        return self._roster.agents

    @property
    def queues(self) -> Mapping[QueueId, Queue]:
        """Every queue, as last told."""
        return self._doors.queues

    def work_waits(self, work: Work) -> None:
        """Work came, came back after an offer, or changed while waiting. It may name a queue not known yet."""
        self._wait(work)
        self._stirred.add(work.id)

    def work_gone(self, id: WorkId) -> None:
        """Work waits no longer: the contact left, or somebody took it by hand. No error if it did not wait."""
        work = self._works.pop(id, None)
        if work is None:
            return
        self._waiting[work.queue] -= 1
        self._stirred.discard(id)
        self._piles.take(id)
        self._wakes.set(id, None)
        if work.last_agent is not None:
            self._hoping[work.last_agent].discard(id)

    def agent_changed(self, agent: Agent) -> None:
        """An agent came, or their presence, capacity, load, skills or teams are now these (load counts open offers)."""
        self._roster.put(agent)
        self._stirred |= self._hoping.get(agent.id, set())

    def agent_gone(self, id: AgentId) -> None:
        """An agent left the account."""
        self._roster.remove(id)
        self._stirred |= self._hoping.get(id, set())

    def queue_changed(self, queue: Queue) -> None:
        """A queue is new or was changed. Raises TimeZoneUnknown, HolidaysUnknown, StrategyUnknown, changing nothing."""
        check(queue)
        self._doors.put(queue)
        self._lay_anew()

    def queue_gone(self, id: QueueId) -> None:
        """A queue was deleted; work that still names it waits, and is offered to nobody until it is moved."""
        self._doors.remove(id)
        self._lay_anew()

    def decide(self, at: datetime) -> Decision:
        """What to do at `at` (UTC), which never goes back: an earlier one is taken as the latest seen.

        Work goes in its order, each to the agent its queue's strategy chooses among those free who can take it.
        """
        self._at = at = max(at, self._at)
        if opened := self._doors.turn(at):
            self._piles.stir(opened)
        stirred = sorted(map(self._works.__getitem__, self._stirred.union(self._wakes.due(at))), key=_place)
        self._stirred = set()
        moves = tuple(self._lay(work, at) for work in stirred)
        offers = match(self._piles, self._roster, self._doors, self._works, at)
        for offer in offers:
            self.work_gone(offer.work)
        return Decision(offers, tuple(filter(None, moves)), self._next_at())

    def _lay(self, work: Work, at: datetime) -> Move | None:
        """Lay a work where it belongs now, in the next queue if it waited too long in this one."""
        moved = moves_on(work, self._doors, at)
        if moved:
            self._wait(work := move(work, moved, at))
        queue = self.queues.get(work.queue)
        if queue is None:
            self._piles.take(work.id)
            self._wakes.set(work.id, None)
            return moved
        self._hope(work, queue, at)
        self._piles.lay(work, alike(work, queue, self._roster, at))
        self._wakes.set(work.id, look_again(work, queue, self._doors, at))
        return moved

    def _wait(self, work: Work) -> None:
        self.work_gone(work.id)
        self._works[work.id] = work
        self._waiting[work.queue] += 1

    def _hope(self, work: Work, queue: Queue, at: datetime) -> None:
        """Look at a work again when its last agent changes, as long as it may be kept for them."""
        if work.last_agent is not None:
            hoping = self._hoping[work.last_agent]
            (hoping.add if at < kept_until(work, queue) else hoping.discard)(work.id)

    def _lay_anew(self) -> None:
        """Hours, skills, teams, strategy or overflow may be others now: ask anew about all work. That is rare."""
        self._piles = Piles()
        self._stirred = set(self._works)

    def _next_at(self) -> datetime | None:
        shut = (opens for queue, opens in self._doors.shut().items() if self._waiting[queue])
        return min((time for time in (self._wakes.next(), *shut) if time is not None), default=None)


def _place(work: Work) -> tuple[int, WorkId]:
    return work.order, work.id
