"""The figures of the agreement about what is taken badly: whose they are, and who has passed them.

Clause ZS-SELL-EMAIL-E-COMPLAINTS: complaints of what was delivered, over seven days; a third of the figure warns, the
figure stops. An account that signed another figure is judged by that one, and its case names the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from fairline import accounts
from fairline.cases.traffic.quality import Quality
from fairline.kit.db import Unit

LEAST_SENT = 100  # messages that must have left before a share of them says anything (the clause's own figure)
MARKETING = "campaigns"  # the scope under which marketing is counted by itself, and stopped
TEXTS = "channel:sms"

Sign = Literal["complained", "opted_out", "bounced"]


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure by its name in the agreements: how many of one sign, in so many messages."""

    name: str
    parameter: str
    sign: Sign
    per: int
    stops: bool  # at the figure itself; one that does not stop opens a case to look into
    scopes: tuple[str, ...]  # how the scopes it is about begin
    clauses: tuple[str, ...]
    usual: float


LIMITS: Sequence[Limit] = (
    Limit(
        "complaints", "complaints.per_mille", "complained", 1000, True, (MARKETING, "sender:", "brand:"),
        ("ZS-SELL-EMAIL-E-COMPLAINTS",), 3,
    ),
    Limit("texts", "texts.complaints_per_mille", "complained", 1000, True, (TEXTS,), ("DTA-UNSOLICITED",), 1),
    Limit("refusals", "refusals.per_cent", "opted_out", 100, False, (MARKETING,), ("DTA-UNSOLICITED",), 5),
    Limit("bounces", "bounces.per_cent", "bounced", 100, False, (MARKETING, "sender:"), ("DTA-UNSOLICITED",), 5),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Passed:
    """A figure that was passed: where, how far (`warn`, `hold`), and which page has the figure."""

    limit: Limit
    scope: str
    verdict: Literal["warn", "hold"]
    many: int
    sent: int
    figure: float
    source: accounts.Source | None

    @property
    def category(self) -> str:
        """What its case is called by."""
        return f"{self.limit.name}_{self.verdict}"

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses it is under; a figure somebody signed is one of those."""
        return (*self.limit.clauses, *(("TDA-SIGNED-VS-ONLINE",) if self.source and self.source.signed else ()))

    @property
    def why(self) -> str:
        """The figures, and the page they come from."""
        said = f"{self.many} of {self.sent}: {self.limit.parameter} is {self.figure:g}"
        return f"{said} ({cited(self.source)})" if self.source else said


def cited(source: accounts.Source) -> str:
    """A page by its name: the version of a document, or what was signed, with the fingerprint of its page."""
    if source.signed:
        return f"{source.document} “{source.title}”, sha256 {source.sha256}"
    return f"{source.document} {source.version}"


def passed(c: Unit, found: Sequence[Quality]) -> list[Passed]:
    """Every figure of the agreement that binds the account now and was passed, over what was counted."""
    agreed = accounts.parameters(c)
    least = agreed.whole("complaints.least", 5)
    told = []
    for limit in LIMITS:
        figure = agreed.number(limit.parameter, limit.usual)
        for quality in found:
            if quality.scope.startswith(limit.scopes):
                many = getattr(quality, limit.sign)
                verdict = _verdict(limit, many, quality.sent, figure, least)
                if verdict:
                    source = agreed.source(limit.parameter)
                    told.append(Passed(limit, quality.scope, verdict, many, quality.sent, figure, source))
    return told


def _verdict(limit: Limit, many: int, sent: int, figure: float, least: int) -> Literal["", "warn", "hold"]:
    if sent < LEAST_SENT or not many:
        return ""
    share = many * limit.per / sent
    if share >= figure:
        return "hold" if limit.stops and many >= least else "warn"
    return "warn" if limit.stops and share * 3 >= figure else ""
