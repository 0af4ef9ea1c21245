"""How long one decision takes on a crowded floor: python -m fairline.routing.tests.measure"""

from collections.abc import Callable, Iterator
from random import Random
from statistics import median, quantiles
from time import thread_time

from fairline.routing import decide
from fairline.routing.model import AgentId
from fairline.routing.strategies import names
from fairline.routing.tests.builders import after, work
from fairline.routing.tests.crowded import WORKS, Crowd, idle_crowd

# The thread's own time: what other programs take of the machine meanwhile says nothing about us.
ROUNDS = 1000


def times(crowd: Crowd, change: Callable[[], None], rounds: int = ROUNDS) -> Iterator[float]:
    """Milliseconds of work from telling the floor of one change until its decision is there."""
    for _ in range(rounds):
        crowd.kept_crowded()
        crowd.floor.decide(crowd.at)
        crowd.tick()
        begun = thread_time()
        change()
        crowd.floor.decide(crowd.at)
        yield (thread_time() - begun) * 1000


def times_when_idle(strategy: str, rounds: int = 300) -> Iterator[float]:
    """Milliseconds of work to find one of a thousand free agents, while ten thousand works wait for somebody else."""
    floor = idle_crowd(strategy)
    for number in range(rounds):
        since = WORKS + number
        begun = thread_time()
        floor.work_waits(work(f"new{number:04}", since, last_agent=AgentId(f"agent{number:04}")))
        (offer,) = floor.decide(after(since)).offers
        yield (thread_time() - begun) * 1000
        assert offer.work == f"new{number:04}"


def tell(words: str, taken: list[float]) -> None:
    p99 = quantiles(taken, n=100)[98]
    print(f"{words:<34} median {median(taken):6.3f} ms   p99 {p99:6.3f} ms   max {max(taken):6.3f} ms")


def main() -> None:
    crowd = Crowd(Random(7))
    floor = crowd.floor
    print(f"{len(floor.works)} waiting, {len(floor.agents)} agents, {len(floor.queues)} queues, nearly everybody full")
    for change in (crowd.agent_finishes, crowd.work_comes, crowd.offer_declined, crowd.contact_leaves):
        tell(change.__name__.replace("_", " "), list(times(crowd, change)))
    begun = thread_time()
    decide(floor.works.values(), floor.agents.values(), floor.queues.values(), crowd.at)
    print(f"a whole decision from a snapshot: {(thread_time() - begun) * 1000:.0f} ms")
    print("10000 waiting for a skill nobody has, 1000 agents free")
    for strategy in names():
        tell(f"work comes, {strategy}", list(times_when_idle(strategy)))


if __name__ == "__main__":
    main()
