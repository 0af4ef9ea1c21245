"""What happens to reports, and to rows that leave."""

from typing import Any

import msgspec

from fairline.journal import Event
from fairline.kit.clock import Millis


class ReportMade(Event):
    """A question about figures was kept. `scope` is everyone, or the member whose it is."""

    about = "report"

    report: str
    name: str
    spec: dict[str, Any]
    scope: str


class ReportChanged(Event):
    """A report is different from now on."""

    about = "report"

    report: str
    name: str
    spec: dict[str, Any]
    scope: str


class ReportRemoved(Event):
    """A report is kept no more."""

    about = "report"

    report: str


class ExportWanted(Event):
    """A member wants rows to leave. `recipients` are members' ids, and keyed hashes of addresses that stand sealed."""

    about = "export"
    personal = ("addresses",)

    export: str
    act: str
    what: str
    spec: dict[str, Any]
    format: str
    days: int
    recipients: tuple[str, ...]
    person: str
    purpose: str = ""
    series: str = ""
    addresses: dict[str, str] = msgspec.field(default_factory=dict)


class ExportMade(Event):
    """The rows lie sealed; the gate is asked, or first the `reviewer`. `left_out`: contacts not in it."""

    about = "export"

    export: str
    rows: int
    blob: str
    left_out: int = 0
    reviewer: str = ""


class ExportReviewed(Event):
    """Its reviewer looked at it: it goes on to the gate, or it does not."""

    about = "export"

    export: str
    passed: bool


class ExportFailed(Event):
    """It could not be made. `why`: too_many, broken, withheld (its contact does not want it), nothing (it is gone)."""

    about = "export"

    export: str
    why: str


class ExportReleased(Event):
    """The gate let it out: it may be fetched until an instant (ms UTC)."""

    about = "export"

    export: str
    until: Millis


class ExportRefused(Event):
    """The gate did not let it out, or it was taken back."""

    about = "export"

    export: str


class ExportFetched(Event):
    """Somebody it is meant for has it now: a member's id, or the keyed hash of an address."""

    about = "export"

    export: str
    recipient: str


class ExportDropped(Event):
    """It can be fetched no more. `because`: over, erased (or deleted), member, refused."""

    about = "export"

    export: str
    because: str


class RecipientAllowed(Event):
    """Exports may go there: a domain in words, or the keyed hash of an address. `kind`: domain, address."""

    about = "value"

    value: str
    kind: str


class RecipientRemoved(Event):
    """Exports may go there no more."""

    about = "value"

    value: str


class SeriesBegun(Event):
    """Rows are to leave again and again: each time is asked about afresh. `every`: day, week, month, at an hour."""

    about = "series"
    personal = ("addresses",)

    series: str
    name: str
    spec: dict[str, Any]
    every: str
    hour: int
    recipients: tuple[str, ...]
    reviewer: str
    person: str
    addresses: dict[str, str] = msgspec.field(default_factory=dict)


class SeriesPaused(Event):
    """Nothing of it leaves until somebody has it go on. `because`: member, asker_left, reviewer_left,
    scanning (the account's word about its own machines is missing).
    """

    about = "series"

    series: str
    because: str


class SeriesResumed(Event):
    """It goes on."""

    about = "series"

    series: str


class SeriesEnded(Event):
    """It is over."""

    about = "series"

    series: str


class ViewerCodeAsked(Event):
    """A code was mailed to a recipient who opened their link; it is good until an instant (ms UTC)."""

    about = "export"

    export: str
    recipient: str
    until: Millis


class ViewerCodeWrong(Event):
    """Somebody gave a wrong code at a recipient's link."""

    about = "export"

    export: str
    recipient: str


class ViewerAgreed(Event):
    """A recipient agreed to the terms of use, in this very text; the network address they came from is sealed."""

    about = "export"
    personal = ("network",)

    export: str
    recipient: str
    document: str
    version: str
    language: str
    sha256: str
    person: str
    network: str = ""
