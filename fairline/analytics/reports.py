"""Questions about figures that are kept, to be asked again."""

from typing import Any

import msgspec

from fairline.analytics import events, kept
from fairline.analytics.figures import question
from fairline.analytics.forms import QuestionForm, ReportForm
from fairline.analytics.limits import within
from fairline.analytics.metrics import METRICS
from fairline.gate import check_published
from fairline.journal import Actor, append
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, NotFound


def make(c: Unit, by: Actor, member: str, form: ReportForm) -> str:
    """Keep a question. Raises BadInput where it cannot be asked, LimitReached where there are too many."""
    spec = _spec(c, form)
    within("reports", len(kept.reports(c, member)) + 1)
    made = c.new_id("rpt")
    scope = member if form.scope == "mine" else "everyone"
    check_published(c, {"name": form.name})
    append(c, by, events.ReportMade(report=made, name=form.name, spec=spec, scope=scope))
    return made


def change(c: Unit, by: Actor, member: str, report: str, form: ReportForm) -> None:
    """Have a report be different. Raises NotFound, BadInput."""
    find(c, member, report)
    scope = member if form.scope == "mine" else "everyone"
    check_published(c, {"name": form.name})
    append(c, by, events.ReportChanged(report=report, name=form.name, spec=_spec(c, form), scope=scope))


def remove(c: Unit, by: Actor, member: str, report: str) -> None:
    """Keep a report no more. Raises NotFound."""
    find(c, member, report)
    append(c, by, events.ReportRemoved(report=report))


def find(c: Unit, member: str, report: str) -> Row:
    """A report this member may see. Raises NotFound."""
    found = next((row for row in kept.reports(c, member) if row["id"] == report), None)
    if found is None:
        raise NotFound
    return found


def asked_in(row: Row) -> QuestionForm:
    """The question of a report."""
    return msgspec.json.decode(row["spec"], type=QuestionForm)


def _spec(c: Unit, form: ReportForm) -> dict[str, Any]:
    metric = METRICS.get(form.question.metric)
    if metric is None:
        raise BadInput(what="metric", fields={"question.metric": "analytics.field.metric"})
    question(c, metric, form.question)
    spec: dict[str, Any] = msgspec.to_builtins(form.question)
    return spec
