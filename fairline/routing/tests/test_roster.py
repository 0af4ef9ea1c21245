"""The roster finds the agents one would find by asking each."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.routing.floor.free import FreeAgents
from fairline.routing.floor.roster import Roster
from fairline.routing.model import Agent, AgentId, Presence, SkillId, TeamId
from fairline.routing.needs import meets
from fairline.routing.tests.builders import CHAT, VOICE, after

FRENCH = SkillId("french")
NORTH = TeamId("north")

patient = settings(deadline=None)
anybody = st.builds(
    Agent,
    id=st.integers(0, 60).map(lambda number: AgentId(f"agent{number:02}")),
    presence=st.sampled_from([Presence.AVAILABLE, Presence.AVAILABLE, Presence.AWAY]),
    idle_since=st.integers(0, 3).map(after),
    capacity=st.fixed_dictionaries({CHAT: st.integers(0, 2)}, optional={VOICE: st.just(1)}),
    load=st.fixed_dictionaries({CHAT: st.integers(0, 2)}),
    skills=st.dictionaries(st.just(FRENCH), st.integers(1, 5)),
    teams=st.frozensets(st.just(NORTH)),
)


def roster_of(changes: list[Agent]) -> tuple[Roster, dict[AgentId, Agent]]:
    """Agents come, change, and, where they come away for a second time, leave."""
    roster, plain = Roster(), dict[AgentId, Agent]()
    for agent in changes:
        if agent.presence is Presence.AWAY and agent.id in plain:
            roster.remove(agent.id)
            del plain[agent.id]
        else:
            roster.put(agent)
            plain[agent.id] = agent
    return roster, plain


@patient
@given(st.lists(anybody, max_size=80), st.integers(0, 5), st.sampled_from([frozenset[TeamId](), frozenset({NORTH})]))
def test_able_are_those_with_the_channel_the_team_and_the_level(
    changes: list[Agent], level: int, teams: frozenset[TeamId]
) -> None:
    roster, plain = roster_of(changes)
    needed = ((FRENCH, level),)
    able = (agent for agent in plain.values() if agent.capacity.get(CHAT, 0) and meets(agent.skills, needed))
    expected = roster.crowd(agent.id for agent in able if not teams or teams & agent.teams)
    assert roster.able(CHAT, teams, needed) == expected


@patient
@given(st.lists(anybody, max_size=80))
def test_free_are_those_available_with_room(changes: list[Agent]) -> None:
    roster, plain = roster_of(changes)
    for channel in (CHAT, VOICE):
        assert roster.free(channel) == roster.crowd(one.id for one in plain.values() if one.is_free(channel))


@patient
@given(st.lists(anybody, max_size=80), st.integers(1, 9))
def test_they_come_longest_idle_first_whether_few_or_many(changes: list[Agent], every: int) -> None:
    roster, plain = roster_of(changes)
    free = [agent for agent in plain.values() if agent.is_free(CHAT)][::every]
    expected = sorted(free, key=lambda agent: (agent.idle_since, sum(agent.load.values()), agent.id))
    crowd = roster.crowd(agent.id for agent in free)
    assert list(roster.longest_idle_first(crowd)) == expected


@patient
@given(st.lists(anybody, max_size=40), st.integers(0, 5))
def test_free_agents_are_told_apart_by_level(changes: list[Agent], level: int) -> None:
    roster, plain = roster_of(changes)
    free = {agent.id: agent for agent in plain.values() if agent.is_free(CHAT)}
    asked = FreeAgents(roster, roster.free(CHAT)).at_level(FRENCH, level)
    assert {agent.id for agent in asked} == {name for name, one in free.items() if one.skills.get(FRENCH, 0) == level}
    assert all((asked.find(agent) is not None) == (agent in {one.id for one in asked}) for agent in plain)


@patient
@given(st.lists(anybody, min_size=1, max_size=40))
def test_given_work_counts_as_load_and_ends_idleness(changes: list[Agent]) -> None:
    roster, plain = roster_of(changes)
    for agent in [one for one in plain.values() if one.is_free(CHAT)]:
        roster.give(agent, CHAT, after(9))
        load = {**agent.load, CHAT: agent.load[CHAT] + 1}
        assert roster.agents[agent.id] == replace(agent, load=load, idle_since=after(9))
        assert bool(roster.free(CHAT) & roster.bit(agent.id)) == roster.agents[agent.id].is_free(CHAT)
