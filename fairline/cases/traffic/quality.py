"""Weighs what was taken badly against what was sent, and says from which share on an account is warned and stopped.

Clause DTA-UNSOLICITED: undesired is measured; 3 in a hundred warn, 8 stop, unless an account asks for less.
"""

from dataclasses import dataclass

from fairline.cases import store
from fairline.cases.events import CaseSettingsSet
from fairline.cases.lengths import DAY
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Shares in thousandths, the fewest messages that say anything, and over how many days."""

    warn: int = 30
    hold: int = 80
    least: int = 50
    days: int = 7


@dataclass(frozen=True, slots=True)
class Quality:
    """What left by a number, for a brand or from the whole account, and the signs that it was not wanted."""

    scope: str
    sent: int
    opted_out: int
    bounced: int
    complained: int
    failed: int

    @property
    def undesired(self) -> int:
        """How many signs there were."""
        return self.opted_out + self.bounced + self.complained + self.failed

    def share(self) -> int:
        """Undesired of what was sent, in thousandths."""
        return self.undesired * 1000 // self.sent if self.sent else 0

    def verdict(self, asked: Thresholds) -> str:
        """`hold`, `warn`, or nothing."""
        if self.sent < asked.least:
            return ""
        share = self.share()
        return "hold" if share >= asked.hold else "warn" if share >= asked.warn else ""


def thresholds(c: Unit) -> Thresholds:
    """Those of the account: never laxer than the clause's own."""
    row = store.counted.settings(c)
    return Thresholds(row["warn"], row["hold"], row["least"], row["days"]) if row else Thresholds()


def set_thresholds(c: Unit, actor: Actor, asked: Thresholds) -> None:
    """Have the account warned and stopped sooner. Raises BadInput where that would be later than the clause has it."""
    most = Thresholds()
    wrong = {
        name: "cases.field.stricter"
        for name, fits in (
            ("warn", 1 <= asked.warn <= most.warn),
            ("hold", asked.warn <= asked.hold <= most.hold),
            ("least", 1 <= asked.least <= most.least),
            ("days", most.days <= asked.days <= 30),
        )
        if not fits
    }
    if wrong:
        raise BadInput(what="thresholds", fields=wrong)
    append(c, actor, CaseSettingsSet(warn=asked.warn, hold=asked.hold, least=asked.least, days=asked.days))


def qualities(c: Unit, days: int) -> list[Quality]:
    """Every number, brand and the account, over the last days."""
    return [
        Quality(row["scope"], *(int(row[name]) for name in ("sent", *store.counted.SIGNS)))
        for row in store.counted.since(c, c.at // DAY - days + 1)
    ]
