"""Plays a described day: contacts come and go, agents take what they are offered, the floor decides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from random import Random

from fairline.routing.changes import decline, move
from fairline.routing.floor import Floor
from fairline.routing.forms import queue_of
from fairline.routing.model import (
    Agent,
    AgentId,
    Channel,
    Offer,
    Presence,
    QueueId,
    SkillId,
    TeamId,
    Work,
    WorkId,
)
from fairline.routing.simulate.day import Crew, Day, Stream
from fairline.routing.simulate.stories import Story, Timesheet

HALF_HOUR = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Played:
    """What a played day leaves behind."""

    stories: tuple[Story, ...]
    timesheets: tuple[Timesheet, ...]


def play(day: Day, chance: Random) -> Played:
    """Play a day; the same description and the same chance give the same day, to the second.

    Raises TimeZoneUnknown, HolidaysUnknown, StrategyUnknown for a queue that names what does not exist.
    """
    return _Play(day, chance).run()


class _Play:
    def __init__(self, day: Day, chance: Random) -> None:
        self._chance = chance
        self._queues = {QueueId(form.id): queue_of(form.id, form) for form in day.queues}
        self._floor = Floor.of([], [], self._queues.values())
        self._at = day.moment("00:00")
        self._ends = day.moment("24:00")
        self._agenda: list[tuple[datetime, int, Callable[[], None]]] = []
        self._numbers = count()
        self._looks_again: datetime | None = None
        self._stories: dict[WorkId, Story] = {}
        self._streams: dict[WorkId, Stream] = {}
        self._works: dict[WorkId, Work] = {}
        self._offered: dict[WorkId, Offer] = {}
        self._crews: dict[AgentId, Crew] = {}
        self._timesheets: dict[AgentId, Timesheet] = {}
        self._plan(day)

    def run(self) -> Played:
        while self._agenda:
            self._at, _, happens = heappop(self._agenda)
            happens()
            self._decide()
        for timesheet in self._timesheets.values():
            timesheet.until(self._at)
        return Played(tuple(self._stories.values()), tuple(self._timesheets.values()))

    def _decide(self) -> None:
        decision = self._floor.decide(self._at)
        for moved in decision.moves:
            self._works[moved.work] = move(self._works[moved.work], moved, self._at)
        for offer in decision.offers:
            self._offer(offer)
        self._look_again(decision.next_at)

    def _plan(self, day: Day) -> None:
        for crew in day.crews:
            for number in range(1, crew.count + 1):
                self._hire(AgentId(f"{crew.name} {number:04}"), crew, day)
        for stream in day.streams:
            for at in _arrivals(stream, day, self._chance):
                self._on(at, partial(self._comes, stream))

    def _hire(self, id: AgentId, crew: Crew, day: Day) -> None:
        self._crews[id] = crew
        self._timesheets[id] = Timesheet(self._at)
        self._floor.agent_changed(
            Agent(
                id=id,
                presence=Presence.OFFLINE,
                idle_since=self._at,
                capacity={Channel(channel): room for channel, room in crew.capacity.items()},
                skills={SkillId(skill): level for skill, level in crew.skills.items()},
                teams=frozenset(map(TeamId, crew.teams)),
            )
        )
        for shift in crew.shifts:
            self._on(day.moment(shift.from_), partial(self._turns, id, Presence.AVAILABLE))
            self._on(day.moment(shift.until), partial(self._turns, id, Presence.OFFLINE))

    def _turns(self, id: AgentId, presence: Presence) -> None:
        timesheet = self._timesheets[id]
        timesheet.until(self._at)
        timesheet.is_at_work = presence is Presence.AVAILABLE
        self._floor.agent_changed(replace(self._floor.agents[id], presence=presence, idle_since=self._at))

    def _comes(self, stream: Stream) -> None:
        queue = QueueId(stream.queue)
        returns = self._chance.random() < stream.returning
        work = Work(
            id=WorkId(f"{next(self._numbers):08}"),
            queue=queue,
            channel=Channel(stream.channel),
            since=self._at,
            entered=self._at,
            priority=self._queues[queue].priority if stream.priority is None else stream.priority,
            skills={SkillId(skill): level for skill, level in stream.skills.items()},
            last_agent=self._chance.choice(list(self._crews)) if returns and self._crews else None,
        )
        self._works[work.id], self._streams[work.id], self._stories[work.id] = work, stream, Story(queue, self._at)
        self._floor.work_waits(work)
        if stream.patience:
            self._on(self._at + stream.patience.draw(self._chance), partial(self._gives_up, work.id))

    def _gives_up(self, id: WorkId) -> None:
        story = self._stories[id]
        if story.answered:
            return
        story.abandoned = self._at
        self._floor.work_gone(id)
        if offer := self._offered.pop(id, None):
            self._relieve(offer)

    def _offer(self, offer: Offer) -> None:
        crew = self._crews[offer.agent]
        answers = self._at + (crew.answers_in.draw(self._chance) if crew.answers_in else timedelta(0))
        takes = answers < offer.expires and self._chance.random() >= crew.declines
        self._offered[offer.work] = offer
        answer = partial(self._accepts if takes else self._declines, offer)
        self._on(min(answers, offer.expires), answer)

    def _accepts(self, offer: Offer) -> None:
        if self._offered.get(offer.work) is not offer:
            return
        del self._offered[offer.work]
        story, stream = self._stories[offer.work], self._streams[offer.work]
        wrap_up = timedelta(seconds=self._queues[offer.queue].wrap_up_seconds)
        story.answered, story.handled = self._at, stream.talk.draw(self._chance) + wrap_up
        self._timesheets[offer.agent].until(self._at)
        self._timesheets[offer.agent].works += 1
        self._on(self._at + story.handled, partial(self._finishes, offer))

    def _declines(self, offer: Offer) -> None:
        if self._offered.get(offer.work) is not offer:
            return
        del self._offered[offer.work]
        self._relieve(offer)
        work = self._works[offer.work] = decline(self._works[offer.work], offer, self._at)
        self._floor.work_waits(work)

    def _finishes(self, offer: Offer) -> None:
        self._timesheets[offer.agent].until(self._at)
        self._timesheets[offer.agent].works -= 1
        self._relieve(offer)

    def _relieve(self, offer: Offer) -> None:
        agent = self._floor.agents[offer.agent]
        load = {**agent.load, offer.channel: agent.load[offer.channel] - 1}
        self._floor.agent_changed(replace(agent, load=load, idle_since=self._at))

    def _look_again(self, at: datetime | None) -> None:
        if at is not None and at < self._ends and at != self._looks_again:
            self._looks_again = at
            self._on(at, lambda: None)

    def _on(self, at: datetime, happens: Callable[[], None]) -> None:
        heappush(self._agenda, (at, next(self._numbers), happens))


def _arrivals(stream: Stream, day: Day, chance: Random) -> Iterator[datetime]:
    """The moments contacts come: a Poisson stream, its rate that of the span."""
    for rate in stream.rates:
        at, until = day.moment(rate.from_), day.moment(rate.until)
        while rate.per_half_hour > 0:
            at += HALF_HOUR * chance.expovariate(rate.per_half_hour)
            if at >= until:
                break
            yield at
