"""Everybody who waits is served in the end."""

from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.routing import Floor
from fairline.routing.model import WorkId
from fairline.routing.order import BONUS
from fairline.routing.tests.builders import after, agent, queue, work

HANDLE = 60


@settings(max_examples=40, deadline=None)
@given(
    gaps=st.lists(st.integers(1, 50), min_size=120, max_size=160),
    priorities=st.lists(st.integers(1, 9), min_size=160, max_size=160),
    before=st.integers(0, 10),
)
def test_ordinary_work_is_offered_in_a_flood_of_urgent_work_that_never_ends(
    gaps: list[int], priorities: list[int], before: int
) -> None:
    """One agent takes a work a minute; urgent work comes faster than that, without end."""
    floor = Floor.of([work("ordinary", 0)], [agent("ada", has=1)], [queue()])
    comes, at, taken, came = 0, 0, list[str](), list[tuple[int, str]]()
    arrivals = zip(gaps, priorities, strict=False)
    for gap, priority in arrivals:
        comes += gap
        while at + HANDLE <= comes:
            at += HANDLE
            floor.agent_changed(agent("ada"))
            taken += [offer.work for offer in floor.decide(after(at)).offers]
        name = f"urgent{comes:06}"
        came.append((comes, name))
        floor.work_waits(work(name, comes, priority=priority))
    while floor.works:
        at += HANDLE
        floor.agent_changed(agent("ada"))
        taken += [offer.work for offer in floor.decide(after(at)).offers]
    ahead = taken[: taken.index(WorkId("ordinary"))]
    could_pass = {name for at, name in came if at <= 9 * BONUS.total_seconds()}
    assert set(ahead) <= could_pass
    assert len(taken) == len(came) + 1
