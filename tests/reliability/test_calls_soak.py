"""Hundreds of calls one after the other leave nothing behind; `python -m bench soak` makes ten thousand."""

from pathlib import Path

from bench.soak import soaked

CALLS, RATE = 300, 12


def test_three_hundred_calls_leave_no_line_port_file_thread_or_memory(tmp_path: Path) -> None:
    figures = list(soaked(tmp_path, CALLS, RATE))
    assert len(figures) == 13
    assert [figure.told() for figure in figures if figure.holds is False] == []
