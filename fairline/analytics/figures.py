"""Answers questions about figures: each with the formula it was computed by."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.accounts import account, names_of
from fairline.analytics import filters, grains
from fairline.analytics.forms import QuestionForm
from fairline.analytics.limits import within
from fairline.analytics.metrics import METRICS, Metric
from fairline.analytics.model import Line, Question
from fairline.analytics.views import FigureRow, Figures
from fairline.conversations import QueueNames
from fairline.kit.clock import Millis, to_millis, to_text
from fairline.kit.conditions import NotInSql
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.words import say

DAY = 86_400_000


def answer(c: Unit, form: QuestionForm, language: str) -> Figures:
    """The figures asked for. Raises BadInput for what cannot be asked, LimitReached for what is too much."""
    began = c.tools.now()
    metric = METRICS.get(form.metric)
    if metric is None:
        raise BadInput(what="metric", fields={"metric": "analytics.field.metric"})
    asked = question(c, metric, form)
    try:
        lines = metric.compute(c, asked)
    except NotInSql as error:
        raise BadInput(what="filter", fields={"filter": "analytics.field.filter"}) from error
    within("lines", len(lines))
    return Figures(
        metric=metric.name,
        unit=metric.unit,
        words=say(f"analytics.metric.{metric.name}", language),
        formula=say(f"analytics.metric.{metric.name}.formula", language),
        rows=[_row(line, asked) for line in sorted(lines, key=_order)],
        steps=[to_text(start) or "" for start in asked.starts],
        names=names(c, metric, lines),
        from_=to_text(asked.begin) or "",
        until=to_text(asked.until) or "",
        as_of=to_text(c.at) or "",
        time_zone=_zone(c, form),
        took_ms=c.tools.now() - began,
        per_person="agent" in asked.by,
    )


def question(c: Unit, metric: Metric, form: QuestionForm) -> Question:
    """The question of a form, checked against what the metric can tell. Raises BadInput, LimitReached."""
    wrong = [name for name in form.by if name not in metric.dimensions]
    if wrong or len(set(form.by)) < len(form.by):
        raise BadInput(what=", ".join(wrong) or "by", fields={"by": "analytics.field.by"})
    if form.grain is not None and not metric.over_time:
        raise BadInput(what="grain", fields={"grain": "analytics.field.grain"})
    begin, until = _span(c.at, form)
    within("days", (until - begin) // DAY)
    starts = grains.starts(form.grain, begin, until, _zone(c, form))
    within("stretches", len(starts))
    held = filters.read(form.filter, metric.source)
    return Question(begin, until, tuple(form.by), starts, held)


def _zone(c: Unit, form: QuestionForm) -> str:
    """By which clocks days begin: those asked for, else the account's."""
    return form.time_zone or account(c).time_zone


def _span(at: Millis, form: QuestionForm) -> tuple[Millis, Millis]:
    until = at if form.until is None else to_millis(form.until)
    if form.days is not None:
        return until - form.days * DAY, until
    begin = until - 30 * DAY if form.from_ is None else to_millis(form.from_)
    if begin >= until:
        raise BadInput(what="from", fields={"from": "analytics.field.span"})
    return begin, until


def names(c: Unit, metric: Metric, lines: Sequence[Line]) -> dict[str, dict[str, str]]:
    """What the ids among the dimensions are called."""
    held = {name: {line.dimensions[name] for line in lines if name in line.dimensions} for name in ("queue", "agent")}
    found: dict[str, dict[str, str]] = {}
    if ids := sorted(held["agent"] - {""}):
        found["agent"] = dict(names_of(c, ids))
    if ids := sorted(held["queue"] - {""}):
        known = c.tools.facts.get(QueueNames)
        found["queue"] = dict(known(c, ids).names) if known else {}
    return found


def _row(line: Line, asked: Question) -> FigureRow:
    at = None if line.stretch is None else to_text(asked.starts[line.stretch])
    return FigureRow(line.dimensions, at, line.value, line.count, line.more)


def _order(line: Line) -> tuple[Any, ...]:
    held: Mapping[str, str] = line.dimensions
    return (line.stretch or 0, *held.values())
