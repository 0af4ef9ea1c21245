"""Gathers the limits from where they are held, so that the page cannot say another figure than the one that counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fairline.accounts import LARGE_FILE
from fairline.channels import channels
from fairline.kit.work import AT_ONCE, OF_ONE
from fairline.security import ANNOUNCED
from fairline.web.paging import MOST as ROWS


@dataclass(frozen=True, slots=True)
class Listed:
    """One limit: `key` names it in words, `channel` is where it holds (empty: everywhere), `many` of `unit` at once,
    and `per_minute` again afterwards (0: it is no rate).
    """

    key: str
    channel: str
    many: int
    unit: str
    per_minute: float = 0.0


def every(settings: Any) -> list[Listed]:
    """All of them, by channel. `settings` are the installation's own."""
    return sorted([*_rates(settings.limits), *_sizes(settings.max_file)], key=lambda each: (each.channel, each.key))


def _rates(percent: int) -> Iterator[Listed]:
    """How often one may ask; where the operator switched limits off, there are none."""
    if not percent:
        return
    for channel, rates in ANNOUNCED.items():
        for name, rate in rates.items():
            yield Listed(name, channel, _of(rate.burst, percent), "requests", rate.per_minute * percent / 100)


def _sizes(largest: int) -> Iterator[Listed]:
    yield Listed("rows", "api", ROWS, "rows")
    yield Listed("jobs", "", OF_ONE, "jobs", 0.0)
    yield Listed("jobs-all", "", AT_ONCE, "jobs", 0.0)
    yield Listed("files-over", "workspace", LARGE_FILE, "bytes")
    for name, channel in channels().items():
        if channel.capabilities.longest:
            yield Listed("longest", name, channel.capabilities.longest, "characters")
        yield Listed("file", name, largest, "bytes")


def _of(many: int, percent: int) -> int:
    return max(1, many * percent // 100)
