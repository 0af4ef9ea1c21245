"""What routing promises, whatever happens."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.routing import decide
from fairline.routing.hours import is_open
from fairline.routing.model import Agent, AgentId, Decision, Offer, Presence, Queue, QueueId, Work, WorkId
from fairline.routing.strategies import named
from fairline.routing.tests.plain import decide_plainly, is_able
from fairline.routing.tests.pretended import Account

days = given(seed=st.integers(0, 2**32), happenings=st.integers(10, 150), at_once=st.integers(1, 3))
thorough = settings(max_examples=40, deadline=None)
more_thorough = settings(max_examples=150, deadline=None)


@dataclass(frozen=True)
class Step:
    """A decision, what it was taken upon, and the account once it was carried out."""

    at: datetime
    works: tuple[Work, ...]
    agents: tuple[Agent, ...]
    queues: tuple[Queue, ...]
    decision: Decision
    account: Account


@dataclass(frozen=True)
class Choice:
    """One offer, with everything as it stood when its turn came."""

    offer: Offer
    work: Work
    queue: Queue
    agent: Agent
    agents: dict[AgentId, Agent]
    waiting: dict[WorkId, Work]


def steps(seed: int, happenings: int, at_once: int) -> Iterator[Step]:
    account = Account(Random(seed))
    for number in range(happenings):
        account.happen()
        if number % at_once == 0:
            works, agents, queues = account.waiting.values(), account.agents.values(), account.queues.values()
            before = (tuple(works), tuple(agents), tuple(queues))
            decision = account.floor.decide(account.at)
            account.carry_out(decision)
            yield Step(account.at, *before, decision, account)


def choices(step: Step) -> Iterator[Choice]:
    targets = {move.work: move.target for move in step.decision.moves}
    waiting = {work.id: replace(work, queue=targets.get(work.id, work.queue)) for work in step.works}
    agents = {agent.id: agent for agent in step.agents}
    for offer in step.decision.offers:
        agent, work = agents[offer.agent], waiting.pop(offer.work)
        yield Choice(offer, work, step.account.queues[offer.queue], agent, agents, waiting)
        load = {**agent.load, work.channel: agent.load.get(work.channel, 0) + 1}
        agents[agent.id] = replace(agent, load=load, idle_since=step.at)


@more_thorough
@days
def test_a_floor_that_saw_every_change_decides_as_the_rules_read_plainly(
    seed: int, happenings: int, at_once: int
) -> None:
    for step in steps(seed, happenings, at_once):
        plainly = decide_plainly(step.works, step.agents, step.queues, step.at)
        assert (step.decision.offers, step.decision.moves) == plainly


@thorough
@days
def test_a_snapshot_in_any_order_gets_the_same_decision(seed: int, happenings: int, at_once: int) -> None:
    for step in steps(seed, happenings, at_once):
        assert step.decision == decide(step.works, step.agents, step.queues, step.at)
        assert step.decision == decide(step.works[::-1], step.agents[::-1], step.queues[::-1], step.at)


@thorough
@days
def test_nothing_can_be_decided_before_the_moment_the_floor_names(seed: int, happenings: int, at_once: int) -> None:
    for step in steps(seed, happenings, at_once):
        account, named_moment = step.account, step.decision.next_at
        ends = named_moment - timedelta(milliseconds=1) if named_moment else step.at + timedelta(days=9)
        for at in (step.at, step.at + (ends - step.at) / 2, ends):
            snapshot = (account.waiting.values(), account.agents.values(), account.queues.values())
            assert decide_plainly(*snapshot, at) == ((), ())


@thorough
@days
def test_nobody_gets_more_than_they_have_room_for(seed: int, happenings: int, at_once: int) -> None:
    for step in steps(seed, happenings, at_once):
        for one in choices(step):
            assert one.agent.load.get(one.work.channel, 0) < one.agent.capacity[one.work.channel]


@thorough
@days
def test_nobody_gets_work_they_lack_the_skills_or_the_team_for(seed: int, happenings: int, at_once: int) -> None:
    for step in steps(seed, happenings, at_once):
        for one in choices(step):
            assert is_able(one.agent, one.work, one.queue)


@thorough
@days
def test_whoever_is_not_available_gets_nothing_and_a_closed_queue_gives_nothing(
    seed: int, happenings: int, at_once: int
) -> None:
    for step in steps(seed, happenings, at_once):
        for one in choices(step):
            assert one.agent.presence is Presence.AVAILABLE
            assert is_open(one.queue, step.at)
            assert one.queue.id == one.work.queue


@thorough
@days
def test_nobody_is_asked_again_about_what_they_declined_while_others_could_take_it(
    seed: int, happenings: int, at_once: int
) -> None:
    for step in steps(seed, happenings, at_once):
        for one in choices(step):
            assert one.offer.again == (one.agent.id in one.work.declined_by)
            if one.offer.again:
                others = (other for other in one.agents.values() if other.id not in one.work.declined_by)
                able = (other for other in others if is_able(other, one.work, one.queue))
                assert not any(other.is_free(one.work.channel) for other in able)


@thorough
@days
def test_no_offer_passes_over_work_that_goes_first_and_the_same_agent_could_take(
    seed: int, happenings: int, at_once: int
) -> None:
    for step in steps(seed, happenings, at_once):
        for one in choices(step):
            earlier = (work for work in one.waiting.values() if (work.order, work.id) < (one.work.order, one.work.id))
            ready = (work for work in earlier if is_ready(work, step.account.queues, step.at))
            assert not any(could_take(one.agent, work, step.account.queues) for work in ready)


@thorough
@days
def test_no_work_is_lost(seed: int, happenings: int, at_once: int) -> None:
    for step in steps(seed, happenings, at_once):
        account = step.account
        places = [*account.waiting, *account.offered, *account.taken, *account.gone]
        assert len(places) == len(set(places)) == account.came
        assert account.floor.works == account.waiting
        assert account.floor.agents == account.agents


def is_ready(work: Work, queues: dict[QueueId, Queue], at: datetime) -> bool:
    queue = queues.get(work.queue)
    return queue is not None and is_open(queue, at) and at >= work.since + named(queue.strategy).GRACE


def could_take(agent: Agent, work: Work, queues: dict[QueueId, Queue]) -> bool:
    free = agent.is_free(work.channel) and agent.id not in work.declined_by
    return free and is_able(agent, work, queues[work.queue])
