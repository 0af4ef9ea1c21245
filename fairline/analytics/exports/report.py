"""Reads the figures of a question as rows, or draws them."""

from dataclasses import dataclass
from typing import Any

from fairline.accounts import account
from fairline.analytics import figures
from fairline.analytics.exports.picture import drawn
from fairline.analytics.forms import QuestionForm
from fairline.kit.db import Unit


def rows_of(c: Unit, form: QuestionForm) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The figures of a question as columns and rows."""
    answer = figures.answer(c, form, "en")
    more = sorted({name for row in answer.rows for name in row.more})
    dims = list(form.by)
    lines = [
        (*(row.dimensions[name] for name in dims), row.at or "", row.value, row.count, *(row.more.get(n) for n in more))
        for row in answer.rows
    ]
    return [*dims, "at", "value", "count", *more], lines


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing of figures, and how many it shows."""

    content: bytes
    rows: int


def picture_of(c: Unit, form: QuestionForm) -> Picture:
    """The figures of a question as a drawing, in the account's language."""
    house = account(c)
    answer = figures.answer(c, form, house.locale)
    return Picture(drawn(answer, house.name), len(answer.rows))
