"""Routes of how what leaves is taken, and from when on the account wants to be warned and stopped."""

from typing import Any

import msgspec

from fairline.cases.named import named
from fairline.cases.traffic import Quality, Thresholds, qualities, set_thresholds, thresholds
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, get, put


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


ROUTES: list[Any] = [read_traffic_quality, set_traffic_thresholds]
