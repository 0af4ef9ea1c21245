"""Routes of metrics, figures, reports and limits."""

from typing import Any

import msgspec

from fairline.analytics import figures, kept, reports
from fairline.analytics.filters import fields_of
from fairline.analytics.forms import QuestionForm, ReportForm
from fairline.analytics.limits import LimitReached, Limits
from fairline.analytics.metrics import METRICS
from fairline.analytics.views import Figures, MetricView, ReportView
from fairline.journal import actor_from
from fairline.kit.db import Row, Unit
from fairline.kit.hours import TimeZoneUnknown
from fairline.kit.words import say
from fairline.web import Asked, Page, delete, get, patch, post

READ = "figure.read"
MANAGE = "report.manage"


@get("/v1/metrics", permission=READ)
async def list_metrics(asked: Asked) -> Page[MetricView]:
    """What can be asked: each metric with its formula in words, its dimensions and what it may be filtered by."""
    return Page(
        [
            MetricView(
                each.name,
                say(f"analytics.metric.{each.name}", asked.language),
                say(f"analytics.metric.{each.name}.formula", asked.language),
                list(each.dimensions),
                sorted(fields_of(each.source)),
                each.unit,
                each.over_time,
            )
            for each in METRICS.values()
        ]
    )


@post("/v1/figures", permission=READ, raises=(LimitReached, TimeZoneUnknown), status_code=200)
async def ask_figures(asked: Asked, data: QuestionForm) -> Figures:
    """The figures of one metric, with the formula they were computed by."""
    return await asked.read(lambda c: figures.answer(c, data, asked.language), long=True)


@get("/v1/limits", permission="signed-in")
async def list_limits(asked: Asked) -> Limits:
    """The limits of figures and exports. Whoever meets one is told its name and value."""
    return Limits()


@get("/v1/reports", permission=READ)
async def list_reports(asked: Asked) -> Page[ReportView]:
    """Everybody's reports, and one's own."""
    return await asked.read(lambda c: Page([_view(row) for row in kept.reports(c, _member(asked))]))


@get("/v1/reports/{report:str}/figures", permission=READ, raises=(LimitReached,))
async def ask_report(asked: Asked, report: str) -> Figures:
    """The figures of a report as they are now."""

    def unit(c: Unit) -> Figures:
        row = reports.find(c, _member(asked), report)
        return figures.answer(c, reports.asked_in(row), asked.language)

    return await asked.read(unit, long=True)


@post("/v1/reports", permission=MANAGE, raises=(LimitReached,))
async def create_report(asked: Asked, data: ReportForm) -> ReportView:
    """Keep a question, for everybody or for oneself."""

    def unit(c: Unit) -> ReportView:
        made = reports.make(c, actor_from(asked.by), _member(asked), data)
        return _view(reports.find(c, _member(asked), made))

    return await asked.write(unit)


@patch("/v1/reports/{report:str}", permission=MANAGE, raises=(LimitReached,))
async def change_report(asked: Asked, report: str, data: ReportForm) -> ReportView:
    """Have a report be different from now on."""

    def unit(c: Unit) -> ReportView:
        reports.change(c, actor_from(asked.by), _member(asked), report, data)
        return _view(reports.find(c, _member(asked), report))

    return await asked.write(unit)


@delete("/v1/reports/{report:str}", permission=MANAGE)
async def remove_report(asked: Asked, report: str) -> None:
    """Keep a report no more."""
    await asked.write(lambda c: reports.remove(c, actor_from(asked.by), _member(asked), report))


def _member(asked: Asked) -> str:
    return asked.who.member or ""


def _view(row: Row) -> ReportView:
    scope = "everyone" if row["scope"] == "everyone" else "mine"
    return ReportView(row["id"], row["name"], msgspec.json.decode(row["spec"]), scope)


ROUTES: tuple[Any, ...] = (
    list_metrics,
    ask_figures,
    list_limits,
    list_reports,
    ask_report,
    create_report,
    change_report,
    remove_report,
)
