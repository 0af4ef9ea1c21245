"""What conversations ask of routing, which stands above them: put under these types among a plugin's facts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fairline.journal import Actor
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class QueueNames:
    """What queues are called. The provider is given a unit and ids, and leaves out those that do not exist."""

    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TeamQueues:
    """The queues a member's teams serve. The provider is given a unit and the member's id."""

    queues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """A conversation that a member is about to hand on: to an agent, or else to a queue (one of them is empty).

    The provider carries out routing's part in the same unit, before the conversation's own part is written: takes back
    offers, puts work in a queue, writes its own entries. It may raise a Problem, and then nothing moves. It does not
    call `assign` or `to_queue` itself. `why`: taken, transferred, given.
    """

    conversation: str
    agent: str
    queue: str
    by: Actor
    why: str


def queue_names(c: Unit, ids: Iterable[str]) -> Mapping[str, str]:
    """Names of queues by id; where there is no routing, an id is its own name."""
    wanted = [queue for queue in dict.fromkeys(ids) if queue]
    provider = c.tools.facts.get(QueueNames)
    found: QueueNames | None = provider(c, wanted) if provider and wanted else None
    if provider is None:
        return {queue: queue for queue in wanted}
    return found.names if found else {}


def team_queues(c: Unit, member: str) -> tuple[str, ...]:
    """The queues of a member's teams; none where there is no routing."""
    provider = c.tools.facts.get(TeamQueues)
    found: TeamQueues | None = provider(c, member) if provider else None
    return found.queues if found else ()


def announce(c: Unit, move: Move) -> None:
    """Have routing do its part of a move. Raises what it raises."""
    provider = c.tools.facts.get(Move)
    if provider:
        provider(c, move)
