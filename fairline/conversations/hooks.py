"""What conversations ask of those above them (routing, rules, surveys), put under these types in a plugin’s facts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fairline.journal import Actor
from fairline.kit.conditions import Leaf, StandIn
from fairline.kit.db import Unit

RULE = "rul_"  # how the ids of rules begin
SURVEY_PHRASE = "{survey.link}"


@dataclass(frozen=True, slots=True)
class QueueNames:
    """What queues are called. The provider is given a unit and ids, and leaves out those that do not exist."""

    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TeamQueues:
    """The queues that members' teams serve, by member. The provider is given a unit and the members' ids."""

    queues: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class QueuesOfTeams:
    """The queues that some teams serve. The provider is given a unit and the teams' ids."""

    queues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleNames:
    """What rules are called, removed ones too. The provider is given a unit and ids."""

    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SurveyLink:
    """Where the contact of a conversation may say how it was. The provider is given a unit and the conversation's id;
    it notes that they are asked, so it is called only for what leaves.
    """

    address: str


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


@dataclass(frozen=True, slots=True)
class CallStands:
    """In which conversations somebody is on the line. The provider is given a unit and the ids it is asked of."""

    conversations: frozenset[str]


def queue_names(c: Unit, ids: Iterable[str]) -> Mapping[str, str]:
    """Names of queues by id; where there is no routing, an id is its own name."""
    wanted = [queue for queue in dict.fromkeys(ids) if queue]
    provider = c.tools.facts.get(QueueNames)
    found: QueueNames | None = provider(c, wanted) if provider and wanted else None
    if provider is None:
        return {queue: queue for queue in wanted}
    return found.names if found else {}


def rule_names(c: Unit, ids: Iterable[str]) -> Mapping[str, str]:
    """Names of rules by id; none where there are no rules."""
    wanted = [each for each in dict.fromkeys(ids) if each.startswith(RULE)]
    provider = c.tools.facts.get(RuleNames)
    found: RuleNames | None = provider(c, wanted) if provider and wanted else None
    return found.names if found else {}


def with_survey_link(c: Unit, conversation: str, text: str) -> str:
    """A text that leaves, with the address of the question about satisfaction where it asks for one; nothing stands
    there where there are no surveys.
    """
    if SURVEY_PHRASE not in text:
        return text
    provider = c.tools.facts.get(SurveyLink)
    found: SurveyLink | None = provider(c, conversation) if provider else None
    return text.replace(SURVEY_PHRASE, found.address if found else "")


def team_queues(c: Unit, members: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """The queues of these members' teams; none where there is no routing."""
    provider = c.tools.facts.get(TeamQueues)
    found: TeamQueues | None = provider(c, members) if provider else None
    return found.queues if found else {}


def announce(c: Unit, move: Move) -> None:
    """Have routing do its part of a move. Raises what it raises."""
    provider = c.tools.facts.get(Move)
    if provider:
        provider(c, move)


def calls_stand(c: Unit, conversations: Sequence[str]) -> frozenset[str]:
    """In which of them somebody is on the line; in none where there are no calls."""
    provider = c.tools.facts.get(CallStands)
    found: CallStands | None = provider(c, conversations) if provider and conversations else None
    return found.conversations if found else frozenset()


def queues_of_teams(c: Unit, teams: Sequence[str]) -> tuple[str, ...]:
    """The queues these teams serve; none where there is no routing."""
    provider = c.tools.facts.get(QueuesOfTeams)
    found: QueuesOfTeams | None = provider(c, teams) if provider and teams else None
    return found.queues if found else ()


def by_queue(c: Unit, leaf: Leaf, mine: Sequence[str]) -> Leaf:
    """What is asked of a team, asked of the queues it serves; `mine` are those of the teams of whoever asks."""
    said = leaf.value if isinstance(leaf.value, tuple) else ()
    queues = queues_of_teams(c, [each for each in said if isinstance(each, str)])
    if any(isinstance(each, StandIn) for each in said):
        queues = (*queues, *mine)
    return replace(leaf, field="queue", value=tuple(dict.fromkeys(queues)) if leaf.value is not None else None)
