"""The figures of a played day are those one would count by hand."""

from datetime import timedelta
from random import Random

from fairline.routing.model import QueueId
from fairline.routing.simulate import figures, read_day
from fairline.routing.simulate.play import Played, play
from fairline.routing.simulate.stories import Story, Timesheet
from fairline.routing.tests.builders import MONDAY, after

SALES = QueueId("sales")
DAY = read_day(
    """
    date = 2026-03-02
    time_zone = "UTC"
    answer_within_seconds = 10
    queues = [{ id = "sales", name = "Sales", time_zone = "UTC" }, { id = "care", name = "Care" }]
    streams = []
    crews = [
      { name = "Ada", capacity = { voice = 1 }, shifts = [{ from = "08:00", until = "12:00" }] },
      { name = "Bo", capacity = { voice = 1 }, shifts = [{ from = "13:00", until = "15:00" }] },
    ]
    """
)


def answered_after(seconds: int, handled: int = 60) -> Story:
    return Story(SALES, MONDAY, answered=after(seconds), handled=timedelta(seconds=handled))


def test_twenty_waits_of_one_to_twenty_seconds() -> None:
    told = figures(Played(tuple(answered_after(seconds) for seconds in range(1, 21)), ()), DAY)
    assert told.total.average_wait_seconds == 10.5
    assert told.total.wait_95_seconds == 19
    assert told.total.service_level == 0.5
    assert told.total.abandonment == 0


def test_who_gave_up_or_still_waits_was_not_answered_in_time() -> None:
    gave_up, waits = Story(SALES, MONDAY, abandoned=after(3)), Story(SALES, MONDAY)
    told = figures(Played((answered_after(5), answered_after(6, 120), gave_up, waits), ()), DAY).queues[0]
    assert (told.came, told.answered, told.abandoned, told.waiting) == (4, 2, 1, 1)
    assert (told.service_level, told.abandonment) == (0.5, 0.25)
    assert (told.average_wait_seconds, told.average_handle_seconds) == (5.5, 90)


def test_a_queue_nothing_came_to_has_no_shares() -> None:
    told = figures(Played((answered_after(5),), ()), DAY).queues[1]
    assert (told.came, told.service_level, told.average_wait_seconds, told.abandonment) == (0, None, None, None)


def test_occupancy_is_busy_time_of_time_at_work_overtime_among_it() -> None:
    sheet = Timesheet(MONDAY)
    for at, is_at_work, works in [(0, True, 0), (600, True, 1), (1200, False, 1), (1800, False, 0), (9000, False, 0)]:
        sheet.until(after(at))
        sheet.is_at_work, sheet.works = is_at_work, works
    assert (sheet.at_work, sheet.busy) == (timedelta(seconds=1800), timedelta(seconds=1200))
    assert figures(Played((), (sheet,)), DAY).occupancy == 2 / 3


def test_agents_are_at_work_in_their_shifts() -> None:
    hours = [sheet.at_work / timedelta(hours=1) for sheet in play(DAY, Random(7)).timesheets]
    assert hours == [4, 2]
