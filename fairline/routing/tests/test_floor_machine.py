"""A floor that saw every change decides as one made from a snapshot, and as the rules read plainly."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fairline.routing import Floor, decide, decline, move
from fairline.routing.hours import is_open
from fairline.routing.model import (
    Agent,
    AgentId,
    Channel,
    Decision,
    Offer,
    Overflow,
    Presence,
    Queue,
    QueueId,
    SkillId,
    TeamId,
    Work,
    WorkId,
)
from fairline.routing.strategies import names
from fairline.routing.tests.builders import CHAT, DAY_AND_NIGHT, MONDAY, NEVER, OFFICE, VOICE
from fairline.routing.tests.plain import decide_plainly, is_able

QUEUES = [QueueId("care"), QueueId("sales"), QueueId("tech")]
AGENTS = [AgentId(name) for name in ("ada", "bo", "cy", "dee", "eli")]
SKILLS = [SkillId("french"), SkillId("repairs")]
TEAMS = [TeamId("north"), TeamId("south")]
CHANNELS = [CHAT, VOICE]

levels = st.sampled_from([{}, {SKILLS[0]: 1}, {SKILLS[0]: 5}, {SKILLS[1]: 2}, {SKILLS[0]: 3, SKILLS[1]: 4}])
low_levels = st.sampled_from([{}, {}, {SKILLS[0]: 1}, {SKILLS[0]: 3}, {SKILLS[1]: 2}])
teams = st.sampled_from([frozenset(), frozenset(TEAMS[:1]), frozenset(TEAMS)])
some_agents = st.frozensets(st.sampled_from(AGENTS), min_size=1, max_size=5)
seconds = st.sampled_from([1, 5, 29, 30, 31, 60, 61, 90, 600, 3600, 8 * 3600])
overflows = st.none() | st.builds(Overflow, queue=st.sampled_from(QUEUES), after_seconds=st.sampled_from([1, 30, 90]))
weeks = st.sampled_from([DAY_AND_NIGHT, DAY_AND_NIGHT, DAY_AND_NIGHT, OFFICE, OFFICE, NEVER])
presences = st.sampled_from([Presence.AVAILABLE] * 4 + list(Presence))
rooms = st.sampled_from([{CHAT: 1}, {CHAT: 2, VOICE: 1}, {CHAT: 1, VOICE: 1}, {VOICE: 1}, {CHAT: 0}])


def queues(id: QueueId) -> st.SearchStrategy[Queue]:
    return st.builds(
        Queue,
        id=st.just(id),
        name=st.just(id),
        time_zone=st.just("UTC"),
        week=weeks,
        skills=low_levels,
        strategy=st.sampled_from(names()),
        offer_seconds=st.just(30),
        overflow=overflows,
        teams=teams,
    )


def agents(id: AgentId) -> st.SearchStrategy[Agent]:
    return st.builds(
        Agent,
        id=st.just(id),
        presence=presences,
        idle_since=st.integers(0, 3).map(lambda minutes: MONDAY - timedelta(minutes=minutes)),
        capacity=rooms,
        skills=levels,
        teams=teams,
    )


class FloorMachine(RuleBasedStateMachine):
    """An account's day, kept twice: on a floor, and as the database would keep it."""

    def __init__(self) -> None:
        super().__init__()
        self.at = MONDAY
        self.floor = Floor()
        self.waiting: dict[WorkId, Work] = {}
        self.offered: dict[WorkId, tuple[Work, Offer]] = {}
        self.taken: dict[WorkId, tuple[Channel, AgentId]] = {}
        self.gone: set[WorkId] = set()
        self.agents: dict[AgentId, Agent] = {}
        self.queues: dict[QueueId, Queue] = {}
        self.came = 0
        self.undecided = 0

    @initialize(queues=st.tuples(*map(queues, QUEUES)), agents=st.tuples(*map(agents, AGENTS)))
    def the_day_begins(self, queues: tuple[Queue, ...], agents: tuple[Agent, ...]) -> None:
        for queue in queues:
            self._door(queue)
        for agent in agents:
            self._desk(agent)

    @rule(
        queue=st.sampled_from(QUEUES),
        channel=st.sampled_from([CHAT, CHAT, VOICE]),
        waited=st.sampled_from([0, 0, 0, 10, 30, 90, 700]),
        priority=st.sampled_from([0, 0, 0, 1, 9]),
        skills=low_levels,
        last=st.none() | st.sampled_from(AGENTS),
        declined_by=st.just(frozenset()) | st.just(frozenset()) | some_agents,
    )
    def work_comes(self, queue: QueueId, channel: Channel, waited: int, **given: Any) -> None:
        self.came += 1
        since = self.at - timedelta(seconds=waited)
        id = WorkId(f"w{self.came:04}")
        last = given.pop("last")
        self._waits(Work(id=id, queue=queue, channel=channel, since=since, entered=since, last_agent=last, **given))

    @precondition(lambda self: self.waiting)
    @rule(pick=st.integers(0), priority=st.integers(0, 9))
    def priority_changes(self, pick: int, priority: int) -> None:
        work = self._pick(self.waiting, pick)
        self._waits(replace(work, priority=priority))

    @precondition(lambda self: self.waiting)
    @rule(pick=st.integers(0))
    def contact_leaves(self, pick: int) -> None:
        work = self._pick(self.waiting, pick)
        del self.waiting[work.id]
        self.gone.add(work.id)
        self.floor.work_gone(work.id)

    @precondition(lambda self: self.offered)
    @rule(pick=st.integers(0))
    def offer_is_accepted(self, pick: int) -> None:
        work, offer = self._pick(self.offered, pick)
        del self.offered[work.id]
        self.taken[work.id] = (work.channel, offer.agent)

    @precondition(lambda self: self.offered)
    @rule(pick=st.integers(0))
    def offer_is_declined(self, pick: int) -> None:
        work, offer = self._pick(self.offered, pick)
        del self.offered[work.id]
        self._relieve(offer.agent, work.channel)
        self._waits(decline(work, offer, self.at))

    @precondition(lambda self: self.taken)
    @rule(pick=st.integers(0))
    def work_is_finished(self, pick: int) -> None:
        id = sorted(self.taken)[pick % len(self.taken)]
        channel, agent = self.taken.pop(id)
        self.gone.add(id)
        self._relieve(agent, channel)

    @rule(agent=st.sampled_from(AGENTS).flatmap(agents))
    def agent_comes_or_learns(self, agent: Agent) -> None:
        load = Counter(offer.channel for _, offer in self.offered.values() if offer.agent == agent.id)
        load += Counter(channel for channel, by in self.taken.values() if by == agent.id)
        self._desk(replace(agent, load=dict(load)))

    @precondition(lambda self: self.agents)
    @rule(pick=st.integers(0), presence=presences)
    def presence_changes(self, pick: int, presence: Presence) -> None:
        self._desk(replace(self._pick(self.agents, pick), presence=presence))

    @precondition(lambda self: self.agents)
    @rule(pick=st.integers(0))
    def agent_leaves(self, pick: int) -> None:
        agent = self._pick(self.agents, pick)
        del self.agents[agent.id]
        self.floor.agent_gone(agent.id)

    @precondition(lambda self: self.came % 5 == 4)  # a changed queue asks anew about all work, and so hides much
    @rule(queue=st.sampled_from(QUEUES).flatmap(queues), deleted=st.booleans())
    def queue_changes(self, queue: Queue, deleted: bool) -> None:
        if deleted:
            self.queues.pop(queue.id, None)
            self.floor.queue_gone(queue.id)
        else:
            self._door(queue)

    @rule(by=seconds)
    def time_passes(self, by: int) -> None:
        self.at += timedelta(seconds=by)

    @rule(changes=st.integers(1, 4))
    def much_happens_at_once(self, changes: int) -> None:
        self.undecided = changes

    @invariant()
    def it_is_decided(self) -> None:
        if self.undecided:
            self.undecided -= 1
            return
        snapshot = (tuple(self.waiting.values()), tuple(self.agents.values()), tuple(self.queues.values()))
        decision = self.floor.decide(self.at)
        assert decision == decide(*snapshot, self.at)
        works, agents, queues = snapshot
        assert decision == decide(works[::-1], agents[::-1], queues[::-1], self.at)
        assert (decision.offers, decision.moves) == decide_plainly(*snapshot, self.at)
        self._carry_out(decision)
        self._nothing_happens_until(decision)

    @invariant()
    def no_work_is_lost(self) -> None:
        places = [*self.waiting, *self.offered, *self.taken, *self.gone]
        assert len(places) == len(set(places)) == self.came
        assert dict(self.floor.works) == self.waiting

    @invariant()
    def the_floor_knows_its_agents(self) -> None:
        assert dict(self.floor.agents) == self.agents

    def _carry_out(self, decision: Decision) -> None:
        for moved in decision.moves:
            self.waiting[moved.work] = move(self.waiting[moved.work], moved, self.at)
        for offer in decision.offers:
            work = self.waiting.pop(offer.work)
            self._is_lawful(offer, work)
            self.offered[work.id] = (work, offer)
            agent = self.agents[offer.agent]
            load = {**agent.load, work.channel: agent.load.get(work.channel, 0) + 1}
            self.agents[agent.id] = replace(agent, load=load, idle_since=self.at)

    def _is_lawful(self, offer: Offer, work: Work) -> None:
        agent, queue = self.agents[offer.agent], self.queues[offer.queue]
        assert agent.presence is Presence.AVAILABLE
        assert agent.load.get(work.channel, 0) < agent.capacity[work.channel]
        assert is_able(agent, work, queue)
        assert is_open(queue, self.at)
        assert offer.again == (agent.id in work.declined_by)
        others = (other for other in self.agents.values() if other.id not in work.declined_by)
        if offer.again:
            assert not any(is_able(other, work, queue) and other.is_free(work.channel) for other in others)

    def _nothing_happens_until(self, decision: Decision) -> None:
        snapshot = (self.waiting.values(), self.agents.values(), self.queues.values())
        almost = (decision.next_at or self.at + timedelta(days=9)) - timedelta(milliseconds=1)
        halfway = self.at + (almost - self.at) / 2
        assert decide_plainly(*snapshot, self.at) == ((), ())
        assert decide_plainly(*snapshot, max(halfway, self.at)) == ((), ())
        assert decide_plainly(*snapshot, max(almost, self.at)) == ((), ())

    def _waits(self, work: Work) -> None:
        self.waiting[work.id] = work
        self.floor.work_waits(work)

    def _door(self, queue: Queue) -> None:
        self.queues[queue.id] = queue
        self.floor.queue_changed(queue)

    def _desk(self, agent: Agent) -> None:
        self.agents[agent.id] = agent
        self.floor.agent_changed(agent)

    def _relieve(self, id: AgentId, channel: Channel) -> None:
        agent = self.agents.get(id)
        if agent:
            self._desk(replace(agent, load={**agent.load, channel: max(0, agent.load.get(channel, 0) - 1)}))

    def _pick(self, among: dict[Any, Any], pick: int) -> Any:
        return among[sorted(among)[pick % len(among)]]


FloorMachine.TestCase.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
TestAFloorThatSawEveryChange: Callable[..., Any] = FloorMachine.TestCase
