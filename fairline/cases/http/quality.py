"""Routes of how what leaves is taken, and from when on the account wants to be warned and stopped."""

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

from fairline.cases.named import named
from fairline.cases.traffic import Quality, Thresholds, call_qualities, complain, qualities, set_thresholds, thresholds
from fairline.cases.traffic.calls import call_figures, month_of
from fairline.cases.traffic.complaints import Complaint
from fairline.journal import actor_from
from fairline.kit.clock import to_millis
from fairline.kit.db import Unit
from fairline.web import Asked, get, post, put

Number = Annotated[str, msgspec.Meta(pattern=r"^\+[0-9]{5,15}$")]


class QualityView(msgspec.Struct, frozen=True, kw_only=True):
    """What left by a number, for a brand or from the account, and how many signs there were that it was not wanted."""

    scope: str
    name: str
    sent: int
    opted_out: int
    bounced: int
    complained: int
    failed: int
    share: int  # thousandths
    verdict: str


class ThresholdsView(msgspec.Struct, frozen=True, kw_only=True):
    """Shares in thousandths, the fewest messages that say anything, over how many days."""

    warn: int
    hold: int
    least: int
    days: int


class TrafficView(msgspec.Struct, frozen=True):
    """How everything is taken."""

    thresholds: ThresholdsView
    scopes: list[QualityView]


@get("/v1/traffic-quality", permission="case.read")
async def read_traffic_quality(asked: Asked) -> TrafficView:
    """How what left by each number, for each brand and from the account was taken, over the last days."""
    return await asked.read(lambda c: _seen(c, asked.language))


@put("/v1/traffic-thresholds", permission="case.manage")
async def set_traffic_thresholds(asked: Asked, data: ThresholdsView) -> TrafficView:
    """Be warned and stopped sooner than the agreement has it; never later."""
    language = asked.language
    by, wanted = actor_from(asked.by), Thresholds(data.warn, data.hold, data.least, data.days)

    def unit(c: Unit) -> TrafficView:
        set_thresholds(c, by, wanted)
        return _seen(c, language)

    return await asked.write(unit)


def _seen(c: Unit, language: str) -> TrafficView:
    asked = thresholds(c)
    shown = ThresholdsView(warn=asked.warn, hold=asked.hold, least=asked.least, days=asked.days)
    found = qualities(c, asked.days)
    names = named(c, [each.scope for each in found], language)
    return TrafficView(shown, [_view(each, asked, names[each.scope]) for each in found])


def _view(quality: Quality, asked: Thresholds, name: str) -> QualityView:
    return QualityView(
        scope=quality.scope,
        name=name,
        sent=quality.sent,
        opted_out=quality.opted_out,
        bounced=quality.bounced,
        complained=quality.complained,
        failed=quality.failed,
        share=quality.share(),
        verdict=quality.verdict(asked),
    )


class CallQualityView(msgspec.Struct, frozen=True, kw_only=True):
    """How this month's calls from a number, of a campaign, or all of them (channel:voice) were taken. `average` are
    connected seconds; `verdicts` say of unanswered, short and call_complaints: nothing, warn or hold.
    """

    scope: str
    name: str
    attempts: int
    answered: int
    unanswered: int
    average: int
    short: int
    complaints: int
    verdicts: dict[str, str]


class CallTraffic(msgspec.Struct, frozen=True):
    """This month's calls, and the figures they are held against."""

    figures: dict[str, int]
    scopes: list[CallQualityView]


class NewCallComplaint(msgspec.Struct, frozen=True, kw_only=True):
    """A complaint about a call: by whom, which number called which (E.164), when, in their words; `traces` where they
    ask whose call it was.
    """

    source: Literal["consumer", "provider", "police", "regulator"]
    calling: Number
    called: Number | None = None
    at: datetime | None = None
    words: Annotated[str, msgspec.Meta(max_length=10_000)] = ""
    traces: bool = False


class ComplaintTaken(msgspec.Struct, frozen=True, kw_only=True):
    """The case that was opened or joined, and the call, where it was found."""

    case: str
    call: str | None
    conversation: str | None


@get("/v1/call-quality", permission="case.read")
async def read_call_quality(asked: Asked) -> CallTraffic:
    """How this month's calls of each number were taken, and what is warned and stopped at."""
    return await asked.read(lambda c: _calls(c, asked.language))


@post("/v1/call-complaints", permission="case.open")
async def take_call_complaint(asked: Asked, data: NewCallComplaint) -> ComplaintTaken:
    """Take in a complaint about a call: it is matched to the call and counted, its case opened, its clocks set."""
    by = actor_from(asked.by)
    at = to_millis(data.at) if data.at is not None else None
    told = Complaint(data.source, data.calling, data.called or "", at, data.words, data.traces)

    def unit(c: Unit) -> ComplaintTaken:
        taken = complain(c, by, told)
        return ComplaintTaken(case=taken.case, call=taken.call or None, conversation=taken.conversation or None)

    return await asked.write(unit)


def _calls(c: Unit, language: str) -> CallTraffic:
    asked = call_figures(c)
    found = call_qualities(c, month_of(c.at))
    names = named(c, [each.scope for each in found], language)
    told = [
        CallQualityView(
            scope=each.scope,
            name=names[each.scope],
            attempts=each.attempts,
            answered=each.answered,
            unanswered=each.unanswered,
            average=each.average,
            short=each.short,
            complaints=each.complaints,
            verdicts=dict(each.verdicts(asked)),
        )
        for each in found
    ]
    return CallTraffic(asked, told)


ROUTES: list[Any] = [read_traffic_quality, set_traffic_thresholds, read_call_quality, take_call_complaint]
