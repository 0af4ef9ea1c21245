"""Counts how our calls are taken, by number and month, and stops a number that is hardly answered, or complained about.

Clauses TDA-VOICE-UNANSWERED, TDA-VOICE-SHORT, TDA-VOICE-COMPLAINT-RATE. All of an account's calls are weighed as one
number is, so that changing numbers hides nothing; inbound calls are not counted, and go on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from fairline import accounts
from fairline.cases import evidence, store
from fairline.cases.opening import find, open_case
from fairline.cases.telling import tell
from fairline.journal import HOUSE, Entry
from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

VOICE = "channel:voice"
STOPPED = ("sender:", "campaign:")  # scopes that are stopped; all of an account's calls are only looked into
SHORT = 6  # seconds; duration.short_s
WEIGHTS: Mapping[str, int] = {"consumer": 1, "provider": 5, "police": 0, "regulator": 0}
GRAVE = frozenset({"police", "regulator"})  # one of these opens a case, whatever the rate

Verdict = Literal["", "warn", "hold"]
# Figures by their names in the agreements, and what holds where no document has them.
USUAL: Mapping[str, int] = {
    "unanswered.min_attempts": 200,
    "unanswered.warn_per_cent": 60,
    "unanswered.hold_per_cent": 80,
    "duration.min_calls": 200,
    "duration.avg_warn_s": 30,
    "duration.avg_hold_s": 15,
    "duration.short_hold_per_cent": 15,
    "complaint.min_calls": 200,
    "complaint.warn_per_1000": 1,
    "complaint.hold_per_1000": 3,
}
CLAUSES: Mapping[str, tuple[str, ...]] = {
    "unanswered": ("TDA-VOICE-UNANSWERED",),
    "short": ("TDA-VOICE-SHORT",),
    "call_complaints": ("TDA-VOICE-COMPLAINT-RATE",),
}


@dataclass(frozen=True, slots=True)
class CallQuality:
    """How the calls of a month from one scope were taken; `talked` are connected seconds."""

    scope: str
    attempts: int = 0
    answered: int = 0
    talked: int = 0
    short: int = 0
    complaints: int = 0
    weight: int = 0
    grave: int = 0

    @property
    def unanswered(self) -> int:
        """How many nobody picked up."""
        return self.attempts - self.answered

    @property
    def average(self) -> int:
        """Connected seconds of those that were answered, on average."""
        return self.talked // self.answered if self.answered else 0

    def verdicts(self, asked: Mapping[str, int]) -> dict[str, Verdict]:
        """What each of the three figures says: nothing, warn, hold. A share holds once it is above its figure, an
        average once it is below, a rate of complaints once it is reached.
        """
        return {
            "unanswered": self._unanswered(asked),
            "short": self._short(asked),
            "call_complaints": self._complained(asked),
        }

    def _unanswered(self, asked: Mapping[str, int]) -> Verdict:
        if self.attempts < asked["unanswered.min_attempts"]:
            return ""
        hundredfold = 100 * self.unanswered
        if hundredfold > asked["unanswered.hold_per_cent"] * self.attempts:
            return "hold"
        return "warn" if hundredfold > asked["unanswered.warn_per_cent"] * self.attempts else ""

    def _short(self, asked: Mapping[str, int]) -> Verdict:
        if self.answered < asked["duration.min_calls"]:
            return ""
        many = 100 * self.short > asked["duration.short_hold_per_cent"] * self.answered
        if many or self.talked < asked["duration.avg_hold_s"] * self.answered:
            return "hold"
        return "warn" if self.talked < asked["duration.avg_warn_s"] * self.answered else ""

    def _complained(self, asked: Mapping[str, int]) -> Verdict:
        if self.answered < asked["complaint.min_calls"] or not self.weight:
            return ""
        thousandfold = 1000 * self.weight
        if thousandfold >= asked["complaint.hold_per_1000"] * self.answered:
            return "hold"
        return "warn" if thousandfold >= asked["complaint.warn_per_1000"] * self.answered else ""


def call_figures(c: Unit) -> dict[str, int]:
    """The figures that bind the account at this moment."""
    agreed = accounts.parameters(c)
    return {name: agreed.whole(name, usual) for name, usual in USUAL.items()}


def month_of(at: Millis) -> int:
    """The calendar month an instant (ms UTC) lies in: 202611."""
    day = from_millis(at)
    return day.year * 100 + day.month


def month_end(at: Millis) -> Millis:
    """The first instant (ms UTC) of the month after."""
    day = from_millis(at)
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return to_millis(datetime(year, month, 1, tzinfo=UTC))


def call_qualities(c: Unit, month: int) -> list[CallQuality]:
    """How the calls of a month were taken, by scope."""
    return [
        CallQuality(row["scope"], *(int(row[name]) for name in store.called.COUNTED))
        for row in store.called.of_month(c, month)
    ]


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Count each call of ours that ended and each complaint, then weigh the months they are of."""
    months = set()
    for entry in entries:
        if entry.kind == "CallComplained":
            months.add(_complained(c, entry))
        elif entry.kind == "PartnerCallReported":
            months.add(_of_partner(c, entry))
        elif entry.event.direction == "out" and not getattr(entry.event, "test", False):
            months.add(_ended(c, entry))
    if month_of(c.at) in months:
        weigh(c)


def weigh(c: Unit) -> None:
    """Open a case about a number or campaign whose calls are taken badly this month, and stop it where very badly."""
    asked = call_figures(c)
    for quality in call_qualities(c, month_of(c.at)):
        for category, verdict in quality.verdicts(asked).items():
            if verdict:
                _act(c, quality, category, verdict)


def _ended(c: Unit, entry: Entry[Any]) -> int:
    event, month = entry.event, month_of(entry.at)
    seconds = event.lasted // 1000 if event.answered else 0
    short = int(event.answered and seconds < SHORT)
    counted = {"attempts": 1, "answered": int(event.answered), "talked": seconds, "short": short}
    store.called.add(c, _scopes(event.sender, getattr(event, "campaign", "")), month, counted)
    return month


def _of_partner(c: Unit, entry: Entry[Any]) -> int:
    """An outside telephone system's call counts as ours do; one it never asked about is looked into."""
    if not entry.event.act:
        open_case(
            c, HOUSE, kind="violation", side="account", title="", about=(f"token:{entry.event.partner}",),
            category="partner_unasked", clauses=("ZS-TPE-SAME-DUTIES",),
        )  # fmt: skip
    return _ended(c, entry)


def _complained(c: Unit, entry: Entry[Any]) -> int:
    event, month = entry.event, month_of(entry.at)
    counted = {"complaints": 1, "weight": WEIGHTS[event.source], "grave": int(event.source in GRAVE)}
    store.called.add(c, _scopes(event.sender, event.campaign), month, counted)
    return month


def _scopes(sender: str, campaign: str) -> tuple[str, ...]:
    named = (("sender", sender), ("campaign", campaign))
    return (VOICE, *(f"{kind}:{of}" for kind, of in named if of))


def _act(c: Unit, quality: CallQuality, category: str, verdict: Verdict) -> None:
    """A case about it, with the measure where it is stopped, until the month ends; nothing where one is open."""
    scope, named = quality.scope, f"{category}_{verdict}"
    if store.cases.open_about(c, "violation", named, (scope,), 0) is not None:
        return
    stops = verdict == "hold" and scope.startswith(STOPPED)
    clauses, why = CLAUSES[category], _why(quality)
    case = open_case(
        c, HOUSE, kind="violation", side="account", title="", about=(scope,), category=named, clauses=clauses,
        severity="high" if stops else "normal",
    )  # fmt: skip
    evidence.add(c, HOUSE, case, "figures", why)
    if stops and scope not in {one.scope for one in accounts.measures_now(c)}:
        accounts.take_measure(
            c, HOUSE, scope=scope, case=case, clauses=clauses, why=why, until=month_end(c.at), notice="now"
        )
        tell(c, find(c, case), "measure", why=why)
    elif not stops:
        tell(c, find(c, case), "calls", why=why)


def _why(quality: CallQuality) -> str:
    return (
        f"{quality.attempts} calls this month, {quality.unanswered} not answered; {quality.average} s on average,"
        f" {quality.short} under {SHORT} s; {quality.complaints} complaints"
    )


FOLLOWER = Follower("cases.calls", frozenset({"CallEnded", "CallComplained", "PartnerCallReported"}), follow)
