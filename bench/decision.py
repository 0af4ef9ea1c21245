"""How long one routing decision takes at 10,000 waiting and 1,000 agents."""

from collections.abc import Callable, Iterator
from random import Random
from statistics import median
from time import thread_time

from bench.figure import Figure
from bench.places import quantile
from fairline.routing import decide
from fairline.routing.model import AgentId
from fairline.routing.tests.builders import after, work
from fairline.routing.tests.crowded import WORKS, Crowd, idle_crowd

# The thread's own time: what other programs take of the machine meanwhile says nothing about us.
ROUNDS = 1_000


def measure() -> Iterator[Figure]:
    """Milliseconds from one change until its decision; the floor is the same decision made from a snapshot."""
    crowd = Crowd(Random(7))
    held = crowd.floor
    begun = thread_time()
    decide(held.works.values(), held.agents.values(), held.queues.values(), crowd.at)
    snapshot = (thread_time() - begun) * 1000
    for change in (crowd.agent_finishes, crowd.work_comes, crowd.offer_declined):
        taken = list(_times(crowd, change))
        name = change.__name__.replace("_", " ")
        yield Figure(f"decision, {name}, median", median(taken), "ms", snapshot, 1)
        yield Figure(f"decision, {name}, 99 of 100", quantile(taken, 0.99), "ms", snapshot, 1)
    yield Figure("decision, 1,000 agents free, median", median(_idle("most_skilled")), "ms", snapshot, 1)


def _times(crowd: Crowd, change: Callable[[], None]) -> Iterator[float]:
    for _ in range(ROUNDS):
        crowd.kept_crowded()
        crowd.floor.decide(crowd.at)
        crowd.tick()
        begun = thread_time()
        change()
        crowd.floor.decide(crowd.at)
        yield (thread_time() - begun) * 1000


def _idle(strategy: str, rounds: int = 300) -> Iterator[float]:
    floor = idle_crowd(strategy)
    for number in range(rounds):
        since = WORKS + number
        begun = thread_time()
        floor.work_waits(work(f"new{number:04}", since, last_agent=AgentId(f"agent{number:04}")))
        floor.decide(after(since))
        yield (thread_time() - begun) * 1000
