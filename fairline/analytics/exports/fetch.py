"""Somebody fetches an export: whether they may is asked again each time, and that they did stands in the journal."""

from dataclasses import dataclass

from fairline.analytics import events, kept, kept_series
from fairline.analytics.exports.marks import mark_of
from fairline.analytics.exports.named import named
from fairline.analytics.exports.places import allowed
from fairline.analytics.exports.release import lookup
from fairline.analytics.exports.wanted import act_of, file_name
from fairline.analytics.exports.written import TYPES
from fairline.journal import HOUSE, Actor, append, open_for
from fairline.kit.db import EVERY_ACCOUNT, Row, Unit
from fairline.kit.errors import NotFound, Problem


class ExportGone(Problem):
    """Its time is over, or it was thrown away."""

    status = 410
    type = "export-gone"


class ExportNotReady(Problem):
    """It is being made, or waits for the gate."""

    status = 409
    type = "export-not-ready"


class NotForYou(Problem):
    """It is not meant for whoever asks, or may no longer go to them."""

    status = 403
    type = "not-for-you"


@dataclass(frozen=True, slots=True)
class File:
    """A file to be handed out."""

    content: bytes
    name: str
    type: str
    format: str
    mark: str  # of whom it is handed to, to be put into it


def for_member(c: Unit, export: str, member: str, by: Actor) -> File:
    """The file, for a member it is meant for, or who looks at it before it leaves.

    Raises NotFound, ExportNotReady, ExportGone, NotForYou.
    """
    row = find(c, export)
    if row["state"] == "review" and _reviews(c, row, member):
        return _open(c, row, member, by)
    return _hand_out(c, row, member, by)


def behind(c: Unit, said: str) -> tuple[str, str, str]:
    """Where a link leads: account, export, recipient. Raises ExportGone. For a unit of the whole house."""
    door = kept.door(c, lookup(said)) if c.account == EVERY_ACCOUNT else None
    if door is None:
        raise ExportGone
    return door["account"], door["export"], door["recipient"]


def for_recipient(c: Unit, export: str, recipient: str) -> File:
    """The file, for whoever followed a link. Raises as above."""
    return _hand_out(c, find(c, export), recipient, HOUSE)


def find(c: Unit, export: str) -> Row:
    """An export. Raises NotFound."""
    row = kept.export(c, export)
    if row is None:
        raise NotFound
    return row


def check(c: Unit, row: Row, recipient: str) -> None:
    """Raises ExportNotReady, ExportGone, NotForYou unless it may be fetched by this recipient now."""
    if recipient not in named(row):
        raise NotForYou
    if row["state"] in ("running", "review", "waiting"):
        raise ExportNotReady
    if row["state"] != "ready" or row["until"] <= c.at:
        raise ExportGone
    if recipient in allowed(c, act_of(row, row["blob"], row["rows"])).refused:
        raise NotForYou


def _hand_out(c: Unit, row: Row, recipient: str, by: Actor) -> File:
    check(c, row, recipient)
    return _open(c, row, recipient, by)


def _reviews(c: Unit, row: Row, member: str) -> bool:
    held = kept_series.one(c, row["series"])
    return held is not None and held["reviewer"] == member


def _open(c: Unit, row: Row, recipient: str, by: Actor) -> File:
    content = open_for(c, row["person"], c.tools.blobs.get(row["blob"]), row["blob"])
    if content is None:
        raise ExportGone
    append(c, by, events.ExportFetched(export=row["id"], recipient=recipient))
    mark = mark_of(c, row["id"], recipient)
    return File(content, file_name(row), TYPES[row["format"]], row["format"], mark)
