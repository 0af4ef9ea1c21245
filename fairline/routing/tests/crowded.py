"""A crowded floor: 10,000 works wait and 1,000 agents are at work, in forty queues of all strategies."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from fairline.routing import decline
from fairline.routing.floor import Floor
from fairline.routing.model import Agent, AgentId, Overflow, Queue, QueueId, SkillId, TeamId, Work
from fairline.routing.strategies import names
from fairline.routing.tests.builders import CHAT, OFFICE, VOICE, after, agent, queue, work

WORKS, AGENTS, QUEUES = 10_000, 1_000, 40
LANGUAGES = [SkillId(name) for name in ("english", "french", "german", "italian", "spanish")]
TRADES = [SkillId(f"trade{number}") for number in range(20)]
TEAMS = [TeamId(f"team{number}") for number in range(10)]


def queues(chance: Random) -> list[Queue]:
    """Forty queues, each with a team, a language, a strategy and a way onward."""
    return [
        queue(
            f"queue{number:02}",
            week=OFFICE,
            strategy=names()[number % len(names())],
            skills={chance.choice(LANGUAGES): 1, chance.choice(TRADES): chance.randint(1, 3)},
            teams=frozenset({TEAMS[number % len(TEAMS)]}),
            overflow=Overflow(QueueId(f"queue{(number + 10) % QUEUES:02}"), 8 * 3600),
        )
        for number in range(QUEUES)
    ]


def agents(chance: Random, load: int) -> list[Agent]:
    """A thousand agents with two languages and eight trades, room for three chats and a call, some of it taken."""
    return [
        agent(
            f"agent{number:04}",
            idle=-chance.randrange(3600),
            capacity={CHAT: 3, VOICE: 1},
            load={CHAT: load, VOICE: load // 3},
            skills={skill: chance.randint(1, 5) for skill in (*chance.sample(LANGUAGES, 2), *chance.sample(TRADES, 8))},
            teams=frozenset(chance.sample(TEAMS, 2)),
        )
        for number in range(AGENTS)
    ]


def one_work(chance: Random, name: str, since: float) -> Work:
    """A work like those there are: one in ten needs a skill of its own, half have been here before."""
    return work(
        name,
        since,
        queue=f"queue{chance.randrange(QUEUES):02}",
        channel=chance.choice([CHAT, CHAT, VOICE]),
        priority=chance.choice([0, 0, 0, 1, 5]),
        skills={chance.choice(TRADES): chance.randint(1, 3)} if chance.randrange(10) == 0 else {},
        last_agent=AgentId(f"agent{chance.randrange(AGENTS):04}") if chance.randrange(2) else None,
    )


def works(chance: Random) -> list[Work]:
    """Ten thousand; one in fifty was declined by somebody."""
    found = [one_work(chance, f"work{number:05}", chance.randrange(7000)) for number in range(WORKS)]
    for number in range(0, WORKS, 50):
        decliner = AgentId(f"agent{chance.randrange(AGENTS):04}")
        found[number] = replace(found[number], declined_by=frozenset({decliner}), declined_at=after(7170))
    return found


class Crowd:
    """The floor at eleven o'clock, everybody full; each call makes one change and is a decision later done."""

    def __init__(self, chance: Random, load: int = 3) -> None:
        self.chance = chance
        self.at: datetime = after(7200)
        self.works = {work.id: work for work in works(chance)}
        self.floor = Floor.of(self.works.values(), agents(chance, load), queues(chance))
        self.floor.decide(self.at)
        self.came = 0

    def tick(self) -> None:
        """A tenth of a second goes by."""
        self.at += timedelta(milliseconds=100)

    def agent_finishes(self) -> None:
        """An agent has done one of their works."""
        one = self.floor.agents[AgentId(f"agent{self.chance.randrange(AGENTS):04}")]
        channel = self.chance.choice([CHAT, VOICE])
        load = {**one.load, channel: max(0, one.load[channel] - 1)}
        self.floor.agent_changed(replace(one, load=load, idle_since=self.at))

    def work_comes(self) -> None:
        """One more contact."""
        self.came += 1
        new = one_work(self.chance, f"new{self.came:05}", (self.at - after(0)).total_seconds())
        self.works[new.id] = new
        self.floor.work_waits(new)

    def offer_declined(self) -> None:
        """An agent is offered a work and declines it."""
        self.agent_finishes()
        for offer in self.floor.decide(self.at).offers:
            one = self.floor.agents[offer.agent]
            self.floor.agent_changed(replace(one, load={**one.load, offer.channel: one.load[offer.channel] - 1}))
            self.floor.work_waits(decline(self.works[offer.work], offer, self.at))

    def contact_leaves(self) -> None:
        """A contact gives up."""
        self.floor.work_gone(self.chance.choice(list(self.floor.works)))

    def kept_crowded(self) -> None:
        """Bring the floor back to ten thousand, if it has fewer."""
        while len(self.floor.works) < WORKS:
            self.work_comes()


def idle_crowd(strategy: str) -> Floor:
    """Ten thousand works wait for a skill nobody has, and a thousand agents for any other work."""
    latin = {SkillId("latin"): 5}
    hopeless = [work(f"work{number:05}", number / 10, skills=latin) for number in range(WORKS)]
    desks = [
        agent(f"agent{number:04}", idle=-number, skills={LANGUAGES[1]: 1 + number % 4}) for number in range(AGENTS)
    ]
    floor = Floor.of(hopeless, desks, [queue(strategy=strategy, skills={LANGUAGES[1]: 1})])
    floor.decide(after(WORKS))
    return floor
