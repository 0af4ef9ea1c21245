"""Figures as a small table in plain text."""

from collections.abc import Callable

from fairline.kit.cldr import decimal, percent
from fairline.kit.words import say
from fairline.routing.simulate.figures import Figures, QueueFigures

COLUMNS = (
    "came",
    "answered",
    "abandoned",
    "waiting",
    "service_level",
    "average_wait_seconds",
    "wait_95_seconds",
    "abandonment",
    "average_handle_seconds",
)
SHARES = {"service_level", "abandonment"}


def table(told: Figures, language: str) -> str:
    """One line a queue, one for all, and the occupancy below."""
    word = _words(told, language)
    rows = [[word("queue"), *map(word, COLUMNS)]]
    rows += [_row(queue, queue.queue or "", language) for queue in told.queues]
    rows.append(_row(told.total, word("total"), language))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [_line(row, widths) for row in rows]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:], "", word("occupancy")]) + "\n"


def _words(told: Figures, language: str) -> Callable[[str], str]:
    within = decimal(told.answer_within_seconds, language)
    occupancy = _share(told.occupancy, language)
    return lambda key: say(f"routing.simulate.{key}", language, within=within, occupancy=occupancy)


def _row(figures: QueueFigures, name: str, language: str) -> list[str]:
    cells = [name]
    for column in COLUMNS:
        figure = getattr(figures, column)
        cells.append(_share(figure, language) if column in SHARES else _number(figure, language))
    return cells


def _line(cells: list[str], widths: list[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)])


def _share(share: float | None, language: str) -> str:
    return "–" if share is None else percent(share, language, "#,##0.0 %" if language == "fr" else "#,##0.0%")


def _number(number: float | None, language: str) -> str:
    return "–" if number is None else decimal(round(number), language)
