"""A described day can be played, and comes out the same again."""

from pathlib import Path
from random import Random

import msgspec
import pytest

from fairline.routing.simulate import Figures, figures, play, read_day
from fairline.routing.simulate.__main__ import main

MONDAY = Path(__file__).parent / "days" / "monday.toml"

QUIET = """
date = 2026-03-02
time_zone = "Europe/Zurich"
answer_within_seconds = 10

[[queues]]
id = "sales"
name = "Sales"
week = [{{ day = 0, from = "08:00", until = "18:00" }}]
wrap_up_seconds = 30
{queue}

[[streams]]
queue = "sales"
rates = [{{ from = "{comes}", until = "{stops}", per_half_hour = 20 }}]
talk = {{ mean_seconds = 60, shape = "fixed" }}
{stream}

[[crews]]
name = "Ada"
count = {count}
shifts = [{{ from = "08:00", until = "18:00" }}]
capacity = {{ webchat = 1 }}
{crew}
{more}
"""

CARE = """
[[queues]]
id = "care"
name = "Care"
week = [{ day = 0, from = "08:00", until = "18:00" }]
"""


def played(seed: int = 7, **changed: object) -> Figures:
    settled = {
        "comes": "09:00",
        "stops": "12:00",
        "count": 9,
        "queue": "",
        "stream": "",
        "crew": "",
        "more": "",
        **changed,
    }
    day = read_day(QUIET.format(**settled))
    return figures(play(day, Random(seed)), day)


def test_with_agents_enough_everybody_is_answered_at_once() -> None:
    total = played(count=30).total
    assert (total.answered, total.abandoned, total.waiting) == (total.came, 0, 0)
    assert total.service_level == 1
    assert total.wait_95_seconds == 0
    assert total.average_handle_seconds == 90


def test_about_as_many_come_as_described() -> None:
    assert 85 <= played().total.came <= 155  # 120 on average, three deviations either way


def test_nobody_is_answered_where_nobody_works() -> None:
    told = played(count=1, crew='declines = 1.0\nteams = ["other"]', stream="patience = { mean_seconds = 30 }")
    assert told.total.answered == 0
    assert told.total.abandonment == 1
    assert told.total.average_wait_seconds is None
    assert told.occupancy == 0


def test_who_declines_everything_is_asked_again_and_again_while_contacts_wait() -> None:
    told = played(comes="17:00", stops="17:30", count=2, crew="declines = 1.0")
    assert told.total.waiting == told.total.came > 0


def test_who_comes_before_the_queue_opens_waits_until_it_does() -> None:
    told = played(comes="07:00", stops="08:00", count=60)
    assert told.total.answered == told.total.came
    assert told.total.average_wait_seconds == pytest.approx(30 * 60, rel=0.35)


def test_more_agents_wait_less_and_are_less_busy() -> None:
    few, many = played(count=2), played(count=4)
    assert few.total.average_wait_seconds is not None
    assert many.total.average_wait_seconds is not None
    assert few.occupancy is not None
    assert many.occupancy is not None
    assert few.total.average_wait_seconds > many.total.average_wait_seconds
    assert few.occupancy > many.occupancy


def test_busy_time_is_what_was_handled() -> None:
    told = played(count=9)
    handled = told.total.answered * 90
    assert told.occupancy == pytest.approx(handled / (9 * 10 * 3600))


def test_an_answer_that_comes_too_late_is_none() -> None:
    told = played(count=2, crew='answers_in = { mean_seconds = 31, shape = "fixed" }')
    assert told.total.answered == 0


def test_who_gives_up_while_an_agent_is_asked_leaves_the_agent_to_others() -> None:
    told = played(
        count=9,
        stream="patience = { mean_seconds = 30 }",
        crew='answers_in = { mean_seconds = 10, shape = "fixed" }',
    )
    assert told.total.answered > told.total.came / 2
    assert told.total.abandonment == pytest.approx(0.28, abs=0.12)  # 1 - exp(-10 / 30)


def test_work_that_moved_on_and_was_declined_is_asked_about_in_its_new_queue() -> None:
    onward = 'teams = ["nobody"]\noverflow = { queue = "care", after_seconds = 30 }'
    told = played(count=9, queue=onward, more=CARE, crew="declines = 0.25")
    assert told.total.answered == told.total.came
    assert told.total.wait_95_seconds == pytest.approx(30, abs=1)


def test_an_answer_just_in_time_is_in_time() -> None:
    told = played(count=60, crew='answers_in = { mean_seconds = 10, shape = "fixed" }')
    assert told.total.service_level == 1
    assert told.total.average_wait_seconds == pytest.approx(10)


def test_every_contact_of_a_mixed_day_is_answered_or_gave_up_or_waits() -> None:
    day = read_day(MONDAY.read_text("utf-8"))
    told = figures(play(day, Random(7)), day)
    for one in (*told.queues, told.total):
        assert one.came == one.answered + one.abandoned + one.waiting
    assert told.total.came == sum(one.came for one in told.queues)
    assert 0 < (told.occupancy or 0) < 1


def test_the_same_seed_gives_the_same_day_and_another_gives_another() -> None:
    assert played(seed=7) == played(seed=7)
    assert played(seed=7) != played(seed=8)


def test_the_command_prints_a_table_in_either_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(MONDAY), "--seed", "7"]) == 0
    english = capsys.readouterr().out
    assert main([str(MONDAY), "--seed", "7", "--language", "fr"]) == 0
    french = capsys.readouterr().out
    assert "Within 60 s" in english
    assert "Occupancy of the agents" in english
    assert "En 60 s" in french
    assert [line.split()[0] for line in english.splitlines()[2:5]] == ["sales", "care", "hotline"]
    assert max(map(len, english.splitlines())) <= 120


def test_the_command_prints_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(MONDAY), "--seed", "7", "--json"]) == 0
    told = msgspec.json.decode(capsys.readouterr().out, type=Figures)
    assert told.answer_within_seconds == 60
    assert len(told.queues) == 3


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("date = ", "Invalid"),
        ("date = 2026-03-02", "time_zone"),
        (MONDAY.read_text("utf-8").replace('"Europe/Zurich"', '"Mars/Olympus"'), "Mars/Olympus"),
        (MONDAY.read_text("utf-8").replace('queue = "hotline"', 'queue = "coldline"'), "coldline"),
        (MONDAY.read_text("utf-8").replace("per_half_hour = 8", "per_hour = 8"), "per_hour"),
    ],
    ids=["no TOML", "no day", "no such zone", "no such queue", "no such field"],
)
def test_a_description_that_cannot_be_used_is_told(
    text: str, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = tmp_path / "day.toml"
    day.write_text(text, "utf-8")
    assert main([str(day)]) == 2
    assert why in capsys.readouterr().err


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.toml"), "--language", "fr"]) == 2
    assert "ne peut pas être joué" in capsys.readouterr().err
