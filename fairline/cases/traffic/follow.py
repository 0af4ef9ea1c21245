"""Counts what left and how it was taken, and opens a case, or stops a number, once too much of it was not wanted."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import accounts, journal
from fairline.cases import store
from fairline.cases.lengths import DAY
from fairline.cases.opening import find, open_case
from fairline.cases.telling import tell
from fairline.cases.traffic.quality import Quality, qualities, thresholds
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

CLAUSE = "DTA-UNSOLICITED"
ACCOUNT = "account"
LOOKED_BACK = 200  # entries of a conversation among which the try of a text is looked for


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Count each, then weigh what a sign was counted for."""
    signs = False
    for entry in entries:
        found = COUNTED[entry.kind](c, entry)
        if found is None:
            continue
        what, scopes = found
        store.counted.count(c, (ACCOUNT, *scopes), entry.at // DAY, what)
        signs = signs or what != "sent"
    if signs:
        weigh(c)


def weigh(c: Unit) -> None:
    """Open a case about what is taken too badly, and stop it where it is far too badly. Rotation does not hide it: a
    brand and the account are weighed as one number is.
    """
    asked = thresholds(c)
    for quality in qualities(c, asked.days):
        verdict = quality.verdict(asked)
        if verdict:
            _act(c, quality, verdict)


def _act(c: Unit, quality: Quality, verdict: str) -> None:
    held = store.cases.open_about(c, "violation", verdict, (quality.scope,), 0)
    if held is not None:
        return
    case = open_case(
        c,
        HOUSE,
        kind="violation",
        side="account",
        title="",
        about=(quality.scope,),
        category=verdict,
        clauses=(CLAUSE,),
        severity="high" if verdict == "hold" else "normal",
    )
    if verdict == "hold":
        scope = "campaigns" if quality.scope == ACCOUNT else quality.scope
        why = f"{quality.undesired} of {quality.sent} messages were not wanted"
        if scope not in {one.scope for one in accounts.measures_now(c)}:
            accounts.take_measure(
                c, HOUSE, scope=scope, case=case, clauses=(CLAUSE,), why=why, condition="decided", notice="now"
            )
            tell(c, find(c, case), "measure", why=why)


Counted = tuple[str, tuple[str, ...]]


def _text(c: Unit, entry: Entry[Any]) -> Counted | None:
    return ("sent", _scopes(entry.event.sender, entry.event.brand)) if entry.event.outcome == "sent" else None


def _mail(c: Unit, entry: Entry[Any]) -> Counted | None:
    return ("sent", _scopes(entry.event.mailbox, "")) if entry.event.outcome == "left" else None


def _refused(c: Unit, entry: Entry[Any]) -> Counted | None:
    event = entry.event
    return ("opted_out", _scopes(event.sender, event.brand)) if event.sure else None


def _bounced(c: Unit, entry: Entry[Any]) -> Counted | None:
    return ("bounced", of_permit(c, entry.event.permit)) if entry.event.lasting else None


def _reported(c: Unit, entry: Entry[Any]) -> Counted | None:
    if entry.event.state not in ("failed", "expired") or entry.event.place:
        return None
    return "failed", of_permit(c, entry.event.permit)


def _suppressed(c: Unit, entry: Entry[Any]) -> Counted | None:
    return ("complained", ()) if entry.event.cause == "complaint" else None


def of_permit(c: Unit, permit: int) -> tuple[str, ...]:
    """What a message left by: as it was tried."""
    entry = journal.one(c, permit)
    subject = entry.event.subject if entry is not None else None
    for tried in journal.about(c, subject, most=LOOKED_BACK) if subject else ():
        if tried.kind == "TextTried" and tried.event.permit == permit:
            return _scopes(tried.event.sender, tried.event.brand)
    fields: Mapping[str, Any] = getattr(entry.event, "fields", {}) if entry is not None else {}
    return _scopes(str(fields.get("sender", "")), "")


def _scopes(sender: str, brand: str) -> tuple[str, ...]:
    return tuple(f"{kind}:{of}" for kind, of in (("sender", sender), ("brand", brand)) if of)


COUNTED: Mapping[str, Callable[[Unit, Entry[Any]], Counted | None]] = {
    "TextTried": _text,
    "MailTried": _mail,
    "ContactRefused": _refused,
    "MailBounced": _bounced,
    "TextReported": _reported,
    "AddressSuppressed": _suppressed,
}

FOLLOWER = Follower("cases.traffic", frozenset(COUNTED), follow)
