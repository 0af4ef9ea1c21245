"""Whom each strategy chooses."""

from datetime import timedelta
from pathlib import Path

import pytest

from fairline.routing import Floor, decide, strategies
from fairline.routing.model import Agent, AgentId, Presence, Queue, Work
from fairline.routing.strategies import StrategyUnknown, named, names
from fairline.routing.tests.builders import after, agent, agents_called, queue, skills, work


def offered(works: list[Work], agents: list[Agent], queue: Queue, at: float = 0) -> dict[str, str]:
    return {offer.work: offer.agent for offer in decide(works, agents, [queue], after(at)).offers}


def test_the_folder_is_the_list() -> None:
    folder = Path(strategies.__path__[0])
    assert names() == tuple(sorted(file.stem for file in folder.glob("*.py") if file.stem != "__init__"))
    assert {"longest_idle", "most_skilled", "same_agent"} <= set(names())


@pytest.mark.parametrize("name", names())
def test_every_strategy_says_how_it_chooses(name: str) -> None:
    grace = named(name).GRACE
    assert grace >= timedelta(0)
    assert offered([work("w")], [agent("ada")], queue(strategy=name)) == {"w": "ada"}


def test_a_strategy_without_a_file_is_unknown_and_the_words_say_which_there_are() -> None:
    with pytest.raises(StrategyUnknown) as refused:
        named("cleverest")
    assert "longest_idle" in refused.value.told("en")["detail"]
    assert "« cleverest »" in refused.value.told("fr")["detail"]


def test_longest_idle_takes_whoever_waited_longest_for_work() -> None:
    agents = [agent("ada", idle=-10), agent("bo", idle=-300), agent("cy", idle=-20)]
    assert offered([work("w")], agents, queue()) == {"w": "bo"}


def test_equally_idle_agents_go_by_load_then_by_id() -> None:
    agents = [agent("ada", room=3, has=1), agent("cy", room=3), agent("bo", room=3)]
    assert offered([work("w")], agents, queue()) == {"w": "bo"}


def test_equally_idle_and_loaded_agents_go_by_id() -> None:
    assert offered([work("w")], [agent("cy"), agent("bo"), agent("dee")], queue()) == {"w": "bo"}


def test_agents_with_room_for_several_get_work_in_turn() -> None:
    works = [work(f"w{number}", number) for number in range(4)]
    agents = [agent("ada", idle=-20, room=3), agent("bo", idle=-10, room=3)]
    assert offered(works, agents, queue(), at=9) == {"w0": "ada", "w1": "bo", "w2": "ada", "w3": "bo"}


def test_most_skilled_takes_the_highest_levels_in_what_is_needed() -> None:
    agents = [
        agent("ada", idle=-300, skills=skills(french=2, repairs=5)),
        agent("bo", skills=skills(french=4)),
        agent("cy", skills=skills(french=3, repairs=5, spanish=5)),
    ]
    french = queue(strategy="most_skilled", skills=skills(french=1))
    assert offered([work("w")], agents, french) == {"w": "bo"}
    assert offered([work("w", skills=skills(repairs=1))], agents, french) == {"w": "cy"}


def test_equally_skilled_agents_go_by_idleness() -> None:
    agents = [agent("ada", idle=-10, skills=skills(french=3)), agent("bo", idle=-99, skills=skills(french=3))]
    assert offered([work("w")], agents, queue(strategy="most_skilled", skills=skills(french=1))) == {"w": "bo"}


def test_the_best_there_can_be_are_told_apart_by_idleness() -> None:
    agents = [agent(name, idle=-number, skills=skills(french=5)) for number, name in enumerate(("ada", "bo", "cy"))]
    assert offered([work("w")], agents, queue(strategy="most_skilled", skills=skills(french=1))) == {"w": "cy"}


def test_same_agent_takes_the_last_agent_before_anybody_idle_longer() -> None:
    agents = [agent("ada", idle=-300), agent("bo", idle=-1)]
    mine = work("w", last_agent=AgentId("bo"))
    assert offered([mine], agents, queue(strategy="same_agent")) == {"w": "bo"}
    assert offered([mine], agents, queue(strategy="longest_idle")) == {"w": "ada"}


def test_work_is_kept_half_a_minute_for_a_last_agent_who_is_at_work() -> None:
    agents = [agent("ada"), agent("bo", has=1)]
    mine = work("w", last_agent=AgentId("bo"))
    kept = decide([mine], agents, [queue(strategy="same_agent")], after(29))
    assert kept.offers == ()
    assert kept.next_at == after(30)
    assert offered([mine], agents, queue(strategy="same_agent"), at=30) == {"w": "ada"}


@pytest.mark.parametrize(
    "last",
    [
        agent("bo", has=1, presence=Presence.AWAY),
        agent("bo", has=1, presence=Presence.OFFLINE),
        agent("bo", room=0),
        agent("bo", has=1, skills={}),
        agent("zoe", has=1),
    ],
    ids=["away", "offline", "without capacity", "without the skill", "unknown"],
)
def test_work_is_not_kept_for_a_last_agent_who_cannot_come(last: Agent) -> None:
    french = queue(strategy="same_agent", skills=skills(french=1))
    agents = [agent("ada", skills=skills(french=1)), last]
    assert offered([work("w", last_agent=AgentId("bo"))], agents, french) == {"w": "ada"}


def test_work_is_not_kept_for_a_last_agent_who_declined_it() -> None:
    declined = work("w", last_agent=AgentId("bo"), declined_by=agents_called("bo"), declined_at=after(1))
    assert offered([declined], [agent("ada"), agent("bo")], queue(strategy="same_agent"), at=2) == {"w": "ada"}


def test_after_the_half_minute_the_last_agent_is_still_preferred() -> None:
    agents = [agent("ada", idle=-300), agent("bo", idle=-1)]
    assert offered([work("w", last_agent=AgentId("bo"))], agents, queue(strategy="same_agent"), at=600) == {"w": "bo"}


def kept_for_bo() -> Floor:
    floor = Floor.of(
        [work("w", last_agent=AgentId("bo"))],
        [agent("ada"), agent("bo", has=1)],
        [queue(strategy="same_agent")],
    )
    assert floor.decide(after(5)).offers == ()
    return floor


def test_kept_work_goes_to_somebody_else_as_soon_as_the_last_agent_goes_away() -> None:
    floor = kept_for_bo()
    floor.agent_changed(agent("bo", has=1, presence=Presence.AWAY))
    assert [offer.agent for offer in floor.decide(after(6)).offers] == ["ada"]


def test_kept_work_goes_to_somebody_else_as_soon_as_the_last_agent_leaves_the_account() -> None:
    floor = kept_for_bo()
    floor.agent_gone(AgentId("bo"))
    assert [offer.agent for offer in floor.decide(after(6)).offers] == ["ada"]


def test_work_is_kept_again_when_the_last_agent_comes_back_in_time() -> None:
    floor = kept_for_bo()
    floor.agent_changed(agent("ada", has=1))
    floor.agent_changed(agent("bo", has=1, presence=Presence.AWAY))
    assert floor.decide(after(6)).offers == ()
    floor.agent_changed(agent("bo", has=1))
    floor.agent_changed(agent("ada"))
    assert floor.decide(after(7)).offers == ()
    floor.agent_changed(agent("bo"))
    assert [offer.agent for offer in floor.decide(after(8)).offers] == ["bo"]


def test_work_kept_for_the_last_agent_is_not_offered_to_those_who_declined_it_long_ago() -> None:
    declined = work("w", last_agent=AgentId("bo"), declined_by=agents_called("ada"), declined_at=after(-100))
    agents = [agent("ada"), agent("bo", has=1)]
    assert offered([declined], agents, queue(strategy="same_agent"), at=5) == {}
    assert offered([declined], agents, queue(strategy="same_agent"), at=30) == {"w": "ada"}
