"""What failed is told again only where it is a story of running processes, and where few failed."""

import json

from tools.again import FEW, worth_telling

STORY = "tests/journeys/test_calls.py::test_a_caller_is_answered[{}]"


def remembered(folder, *tests):
    memory = folder / "lastfailed"
    memory.write_text(json.dumps(dict.fromkeys(tests, True)))
    return worth_telling(memory)


def test_stories_of_running_processes_are_told_again(tmp_path):
    told = [STORY.format(1), "tests/reliability/test_killed.py::test_nothing_is_lost[sqlite]"]
    assert remembered(tmp_path, *told) == told


def test_one_test_of_another_kind_among_them_fails_the_run(tmp_path):
    assert remembered(tmp_path, STORY.format(1), "fairline/gate/tests/test_gate.py::test_unknown_refuses") == []


def test_many_that_fail_are_no_accident(tmp_path):
    assert remembered(tmp_path, *map(STORY.format, range(FEW + 1))) == []


def test_a_run_that_ended_before_it_began_is_not_told_again(tmp_path):
    assert worth_telling(tmp_path / "nothing") == []
