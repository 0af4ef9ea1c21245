"""The rules of routing, one sentence each."""

import pytest

from fairline.routing import Floor, decide, decline
from fairline.routing.model import AgentId, Move, Overflow, Presence, QueueId, TeamId, WorkId
from fairline.routing.tests.builders import (
    CHAT,
    NEVER,
    OFFICE,
    VOICE,
    after,
    agent,
    agents_called,
    queue,
    skills,
    work,
)

NORTH, SOUTH = TeamId("north"), TeamId("south")


def test_work_that_comes_is_offered_to_a_free_agent_until_the_offer_expires() -> None:
    floor = Floor.of([], [agent("ada")], [queue(offer_seconds=20)])
    assert floor.decide(after(0)).offers == ()
    floor.work_waits(work("w", 5))
    (offer,) = floor.decide(after(5)).offers
    assert (offer.work, offer.agent, offer.expires, offer.again) == ("w", "ada", after(25), False)


def test_offered_work_waits_no_longer_and_its_agent_carries_it() -> None:
    floor = Floor.of([work("w")], [agent("ada")], [queue()])
    floor.decide(after(0))
    assert floor.works == {}
    assert floor.agents[AgentId("ada")].load == {CHAT: 1}
    assert floor.decide(after(1)).offers == ()


def test_an_agent_who_becomes_free_gets_what_goes_first() -> None:
    works = [work("late", 20), work("early", 10), work("urgent", 30, priority=1)]
    floor = Floor.of(works, [agent("ada", has=1)], [queue()])
    assert floor.decide(after(60)).offers == ()
    floor.agent_changed(agent("ada", has=0))
    assert [offer.work for offer in floor.decide(after(61)).offers] == ["urgent"]
    assert sorted(floor.works) == ["early", "late"]


def test_work_that_waits_equally_goes_by_id() -> None:
    works = [work("b"), work("a"), work("c")]
    assert [offer.work for offer in decide(works, [agent("ada", room=2)], [queue()], after(0)).offers] == ["a", "b"]


@pytest.mark.parametrize("presence", [Presence.BUSY, Presence.AWAY, Presence.OFFLINE])
def test_only_available_agents_are_offered_work(presence: Presence) -> None:
    assert decide([work("w")], [agent("ada", presence=presence)], [queue()], after(0)).offers == ()


def test_room_on_one_channel_is_none_on_another() -> None:
    ada = agent("ada", capacity={CHAT: 2, VOICE: 1}, load={VOICE: 1})
    works = [work("call", channel=VOICE), work("chat", 1)]
    assert [offer.work for offer in decide(works, [ada], [queue()], after(5)).offers] == ["chat"]


def test_work_nobody_can_take_does_not_stand_in_the_way() -> None:
    works = [work("hard", skills=skills(latin=5)), work("easy", 50)]
    assert [offer.work for offer in decide(works, [agent("ada")], [queue()], after(60)).offers] == ["easy"]


def test_a_level_too_low_is_not_enough() -> None:
    floor = Floor.of([work("w", skills=skills(french=3))], [agent("ada", skills=skills(french=2))], [queue()])
    assert floor.decide(after(0)).offers == ()
    floor.agent_changed(agent("ada", skills=skills(french=3)))
    assert len(floor.decide(after(1)).offers) == 1


def test_the_higher_level_counts_where_queue_and_work_ask_for_the_same_skill() -> None:
    french = queue(skills=skills(french=4))
    agents = [agent("ada", skills=skills(french=3))]
    assert decide([work("w", skills=skills(french=1))], agents, [french], after(0)).offers == ()


def test_a_queue_with_teams_is_served_by_them_alone() -> None:
    agents = [agent("ada", idle=-99, teams=frozenset({SOUTH})), agent("bo", teams=frozenset({NORTH, SOUTH}))]
    (offer,) = decide([work("w")], agents, [queue(teams=frozenset({NORTH}))], after(0)).offers
    assert offer.agent == "bo"


def test_a_closed_queue_offers_nothing_until_it_opens() -> None:
    closed_at_night = queue(week=OFFICE)
    floor = Floor.of([work("w", -3600)], [agent("ada")], [closed_at_night])
    before = floor.decide(after(-1800))
    assert before.offers == ()
    assert before.next_at == after(0)
    assert len(floor.decide(after(0)).offers) == 1


def test_an_open_queue_with_nothing_to_come_needs_no_other_look() -> None:
    quiet = queue("quiet", week=OFFICE)
    assert decide([work("w")], [], [queue(), quiet], after(-3600)).next_at is None


def test_work_that_waited_too_long_moves_on_though_its_queue_is_closed() -> None:
    closed = queue("sales", week=NEVER, overflow=Overflow(QueueId("care"), 90))
    floor = Floor.of([work("w", 0)], [agent("ada")], [closed, queue("care")])
    waits = floor.decide(after(89))
    assert (waits.moves, waits.offers, waits.next_at) == ((), (), after(90))
    moves = floor.decide(after(90))
    assert moves.moves == (Move(WorkId("w"), QueueId("sales"), QueueId("care")),)
    assert [(offer.work, offer.queue) for offer in moves.offers] == [("w", "care")]


def test_work_never_moves_into_a_closed_queue_but_does_as_soon_as_it_opens() -> None:
    sales = queue("sales", overflow=Overflow(QueueId("care"), 60))
    care = queue("care", week=OFFICE)
    floor = Floor.of([work("w", -7200)], [], [sales, care])
    waits = floor.decide(after(-3600))
    assert (waits.moves, waits.next_at) == ((), after(0))
    assert len(floor.decide(after(0)).moves) == 1


def test_work_that_moved_waits_anew_before_it_moves_again_and_keeps_its_place() -> None:
    there, back = Overflow(QueueId("care"), 60), Overflow(QueueId("sales"), 60)
    floor = Floor.of([work("w", 0)], [], [queue("sales", overflow=there), queue("care", overflow=back)])
    order = floor.works[WorkId("w")].order
    assert floor.decide(after(75)).next_at == after(135)
    assert floor.decide(after(134)).moves == ()
    assert floor.decide(after(135)).moves == (Move(WorkId("w"), QueueId("care"), QueueId("sales")),)
    assert floor.works[WorkId("w")].order == order
    assert floor.works[WorkId("w")].since == after(0)


def test_declined_work_goes_to_another_agent_at_once() -> None:
    floor = Floor.of([work("w")], [agent("ada", idle=-99), agent("bo")], [queue()])
    waiting = floor.works[WorkId("w")]
    (first,) = floor.decide(after(0)).offers
    floor.agent_changed(agent("ada", idle=-99))
    floor.work_waits(decline(waiting, first, after(5)))
    (second,) = floor.decide(after(5)).offers
    assert (first.agent, second.agent, second.again) == ("ada", "bo", False)


def test_who_declined_is_asked_again_after_a_minute_if_nobody_else_is_free() -> None:
    declined = work("w", declined_by=agents_called("ada"), declined_at=after(5))
    floor = Floor.of([declined], [agent("ada"), agent("bo", has=1)], [queue()])
    rests = floor.decide(after(64))
    assert (rests.offers, rests.next_at) == ((), after(65))
    (offer,) = floor.decide(after(65)).offers
    assert (offer.agent, offer.again) == ("ada", True)


def test_when_everybody_declined_all_are_asked_in_turn_again() -> None:
    desks = [agent("ada", idle=-99), agent("bo", idle=-50)]
    declined = work("w", declined_by=agents_called("ada", "bo"), declined_at=after(0))
    floor = Floor.of([declined], desks, [queue()])
    (first,) = floor.decide(after(60)).offers
    floor.agent_changed(desks[0])
    floor.work_waits(again := decline(declined, first, after(65)))
    (second,) = floor.decide(after(65)).offers
    assert [(first.agent, first.again), (second.agent, second.again)] == [("ada", True), ("bo", False)]
    assert again.declined_by == {"ada"}


def test_work_in_an_unknown_queue_waits_until_the_queue_is_known() -> None:
    floor = Floor.of([work("w", queue="new")], [agent("ada")], [queue()])
    assert floor.decide(after(0)).offers == ()
    floor.queue_changed(queue("new"))
    assert len(floor.decide(after(1)).offers) == 1


def test_work_in_a_deleted_queue_is_kept_and_offered_to_nobody() -> None:
    floor = Floor.of([work("w")], [agent("ada", has=1)], [queue()])
    floor.decide(after(0))
    floor.queue_gone(QueueId("sales"))
    floor.agent_changed(agent("ada"))
    assert floor.decide(after(1)).offers == ()
    assert list(floor.works) == ["w"]


def test_a_clock_that_runs_back_opens_no_door_twice() -> None:
    floor = Floor.of([], [agent("ada", has=1)], [queue(week=OFFICE)])
    floor.decide(after(8 * 3600))
    floor.work_waits(work("w"))
    floor.agent_changed(agent("ada"))
    assert floor.decide(after(8 * 3600 - 1)).offers == ()


def test_gone_work_and_unknown_names_are_no_trouble() -> None:
    floor = Floor.of([work("w")], [], [queue()])
    floor.work_gone(WorkId("w"))
    floor.work_gone(WorkId("w"))
    floor.agent_gone(AgentId("nobody"))
    floor.queue_gone(QueueId("nothing"))
    floor.agent_changed(agent("ada"))
    assert floor.decide(after(0)).offers == ()
