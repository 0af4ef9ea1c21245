"""Counts what left and how it was taken, and opens a case, or stops a number, once too much of it was not wanted."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import accounts, journal
from fairline.cases import evidence, store
from fairline.cases.lengths import DAY
from fairline.cases.opening import find, open_case
from fairline.cases.telling import tell
from fairline.cases.traffic.limits import MARKETING, Passed, passed
from fairline.cases.traffic.quality import Quality, qualities, thresholds
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

CLAUSE = "DTA-UNSOLICITED"
ACCOUNT = "account"
# Words by which somebody who wants no more says that they never asked for it: a complaint, and not a change of mind.
UNASKED = re.compile(
    r"\bspam|\bjunk\b|pourriel|never (signed|subscribed|asked|agreed)|jamais (inscrit|abonn|demand|accept)", re.I
)
LOOKED_BACK = 200  # entries of a conversation among which the try of a text is looked for


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Count each, then weigh what a sign was counted for."""
    signs = False
    for entry in entries:
        found = COUNTED[entry.kind](c, entry)
        if found is None:
            continue
        what, scopes = found
        store.counted.count(c, (ACCOUNT, *dict.fromkeys(scopes)), entry.at // DAY, what)
        signs = signs or what != "sent"
    if signs:
        weigh(c)


def weigh(c: Unit) -> None:
    """Open a case about what is taken too badly, and stop it where it is far too badly. Rotation does not hide it: a
    brand, the account and its marketing are weighed as one number is.
    """
    asked = thresholds(c)
    found = qualities(c, asked.days)
    for quality in found:
        verdict = "" if quality.scope.startswith("channel:") else quality.verdict(asked)
        if verdict:
            _undesired(c, quality, verdict)
    for one in passed(c, found):
        _passed(c, one)


def _undesired(c: Unit, quality: Quality, verdict: str) -> None:
    why = f"{quality.undesired} of {quality.sent} messages were not wanted"
    _act(c, quality.scope, verdict, (CLAUSE,), why, stops=verdict == "hold")


def _passed(c: Unit, one: Passed) -> None:
    case = _act(c, one.scope, one.category, one.clauses, one.why, stops=one.verdict == "hold")
    if case:
        evidence.add(c, HOUSE, case, "figures", one.why)


def _act(c: Unit, scope: str, category: str, clauses: tuple[str, ...], why: str, *, stops: bool) -> str:
    """The case that is opened about it, with the measure where it stops; nothing where one is open already."""
    if store.cases.open_about(c, "violation", category, (scope,), 0) is not None:
        return ""
    case = open_case(
        c, HOUSE, kind="violation", side="account", title="", about=(scope,), category=category, clauses=clauses,
        severity="high" if stops else "normal",
    )  # fmt: skip
    stopped = MARKETING if scope == ACCOUNT else scope
    if stops and stopped not in {one.scope for one in accounts.measures_now(c)}:
        accounts.take_measure(
            c, HOUSE, scope=stopped, case=case, clauses=clauses, why=why, condition="decided", notice="now"
        )
        tell(c, find(c, case), "measure", why=why)
    elif not stops:
        tell(c, find(c, case), "traffic", why=why)
    return case


Counted = tuple[str, tuple[str, ...]]


def _text(c: Unit, entry: Entry[Any]) -> Counted | None:
    event = entry.event
    if event.outcome != "sent":
        return None
    return "sent", (*_scopes(event.sender, event.brand), *_kinds(journal.one(c, event.permit)))


def _mail(c: Unit, entry: Entry[Any]) -> Counted | None:
    event = entry.event
    if event.outcome != "left":
        return None
    return "sent", (*_scopes(event.mailbox, ""), *_kinds(journal.one(c, event.permit)))


def _refused(c: Unit, entry: Entry[Any]) -> Counted | None:
    """A refusal; where their words say that nobody asked for it, a complaint, and about marketing."""
    event = entry.event
    if not event.sure:
        return None
    scopes = (*_scopes(event.sender, event.brand), MARKETING)
    if UNASKED.search(event.words):
        return "complained", (*scopes, f"channel:{event.channel}")
    return "opted_out", scopes


def _bounced(c: Unit, entry: Entry[Any]) -> Counted | None:
    return ("bounced", of_permit(c, entry.event.permit)) if entry.event.lasting else None


def _reported(c: Unit, entry: Entry[Any]) -> Counted | None:
    if entry.event.state not in ("failed", "expired") or entry.event.place:
        return None
    return "failed", of_permit(c, entry.event.permit)


def _complained(c: Unit, entry: Entry[Any]) -> Counted | None:
    return "complained", of_permit(c, entry.event.permit)


def of_permit(c: Unit, permit: int) -> tuple[str, ...]:
    """What a message left by, as it was tried, and what it was."""
    entry = journal.one(c, permit)
    subject = entry.event.subject if entry is not None else None
    for tried in journal.about(c, subject, most=LOOKED_BACK) if subject else ():
        if tried.kind == "TextTried" and tried.event.permit == permit:
            return (*_scopes(tried.event.sender, tried.event.brand), *_kinds(entry))
    return (*_scopes(str(_fields(entry).get("sender", "")), ""), *_kinds(entry))


def _fields(permit: Entry[Any] | None) -> Mapping[str, Any]:
    return getattr(permit.event, "fields", {}) if permit is not None else {}


def _kinds(permit: Entry[Any] | None) -> tuple[str, ...]:
    """The channel a message left by, and that it was marketing, as its permit says."""
    said = _fields(permit)
    channel = said.get("channel", "email" if getattr(permit and permit.event, "kind", "") == "Mail" else "")
    kinds = (f"channel:{channel}",) if channel else ()
    return (*kinds, MARKETING) if said.get("purpose_class") == "marketing" else kinds


def _scopes(sender: str, brand: str) -> tuple[str, ...]:
    return tuple(f"{kind}:{of}" for kind, of in (("sender", sender), ("brand", brand)) if of)


COUNTED: Mapping[str, Callable[[Unit, Entry[Any]], Counted | None]] = {
    "TextTried": _text,
    "MailTried": _mail,
    "ContactRefused": _refused,
    "MailBounced": _bounced,
    "TextReported": _reported,
    "MailComplained": _complained,
}

FOLLOWER = Follower("cases.traffic", frozenset(COUNTED), follow)
