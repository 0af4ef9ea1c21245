"""Opens cases by what happens elsewhere: suspected words, filtered texts, failed sign-ins, mails to the desk."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import accounts, channels, journal
from fairline.cases import reporting, store, urgent
from fairline.cases.lengths import DAY
from fairline.cases.model import Kind, Severity, Side
from fairline.cases.opening import open_case, open_found
from fairline.cases.providing import provider_report
from fairline.cases.telling import tell
from fairline.cases.traffic.follow import of_permit
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

HOUR = 3_600_000
FILTERED = 3  # texts of one number that networks held back within a day before it is a case (ZS-CC-VIOLATION-CONTACT)
TRIES = 5  # sign-ins that failed within an hour before they are gathered in a case (TDA-UNAUTH-ACCESS)
SPOKEN = "spoken"  # nobody of ours may have heard what was left for us: a case stands for it at once (DTA-THREATS)
HELD_BACK = frozenset({"filtered", "blocked"})
# What becomes of what was suspected in words: the kind of case, how grave, under which clause where none is given.
SUSPECTED: Mapping[str, tuple[Kind, Severity]] = {
    "threat": ("illegal_content", "high"),
    "hate": ("illegal_content", "high"),
    "obscene": ("violation", "normal"),
    "csam": ("child", "critical"),
    "phishing": ("security", "high"),
    "malware": ("security", "high"),
    "unlawful_goods": ("illegal_content", "high"),
    "fraud": ("violation", "high"),
    "spam": ("violation", "normal"),
    "flooding": ("violation", "normal"),
    "impersonation": ("violation", "high"),
}
# What may be in other hands: a seat that is shared, a member whom a stranger signed in as, a key that is shared
# or was found in public. What the entry names, the kind of case, its category, under which clause, how grave.
MISUSED: Mapping[str, tuple[str, Kind, str, str, Severity]] = {
    "SeatShared": ("member", "violation", "seat_shared", "TDA-LIMITS-CIRCUMVENT", "normal"),
    "NotMe": ("member", "security", "takeover", "DTA-ACCOUNT-TAKEOVER", "high"),
    "TokenShared": ("token", "security", "token_shared", "ZS-API-NO-TOKEN-SHARING", "high"),
    "TokenPublished": ("token", "security", "token_published", "ZS-API-NO-TOKEN-SHARING", "high"),
}


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Each kind of entry has its own way."""
    for entry in entries:
        FOLLOWED[entry.kind](c, entry)


def _suspected(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    settings = c.tools.settings
    reactive = settings is not None and settings.monitoring == "reactive"
    if event.kind == "csam" and not event.theirs:
        urgent.child(c, HOUSE, _refs(event))
    elif event.kind in SUSPECTED and (event.surface == SPOKEN or not event.theirs) and not reactive:
        kind, severity = SUSPECTED[event.kind]
        open_found(c, "account", kind, event.kind, _refs(event, entry), event.clauses, severity, event.words)


def _reported(c: Unit, entry: Entry[Any]) -> None:
    """A member reports what a contact wrote."""
    event = entry.event
    kind, severity = SUSPECTED.get(event.kind, ("complaint", "normal"))
    about = {"message": event.message, "conversation": event.conversation, "contact": event.contact}
    open_case(
        c,
        entry.actor,
        kind="illegal_content" if kind == "child" else kind,
        side="account",
        title="",
        about=[f"{name}:{of}" for name, of in about.items() if of],
        words="\n\n".join(filter(None, (event.why, event.words))),
        category=event.kind,
        severity=severity,
    )


def _misused(c: Unit, entry: Entry[Any]) -> None:
    """A seat or a program's key may be in hands it was not given to."""
    of, kind, category, clause, severity = MISUSED[entry.kind]
    open_found(c, "account", kind, category, (f"{of}:{getattr(entry.event, of)}",), (clause,), severity)


def _unknown(c: Unit, entry: Entry[Any]) -> None:
    """An account nobody looked at yet wants to text more than it may: the desk is to look."""
    if not any(verdict.policy == "known_account" and verdict.outcome == "refuse" for verdict in entry.event.verdicts):
        return
    ref = f"account:{c.account}"
    if store.cases.open_about(c, "security", "verification", (ref,), 0) is None:
        open_found(c, "operator", "security", "verification", (ref,), ("TDA-ID-ACCOUNT",))


def _refs(event: Any, entry: Entry[Any] | None = None) -> tuple[str, ...]:
    """What it is about, the thing first; and the key it was done with, where a program did it."""
    key = entry.actor.id if entry is not None and entry.actor.kind == "app" else ""
    named = {"member": event.member, "message": event.message, "conversation": event.conversation, "token": key}
    return tuple(f"{kind}:{of}" for kind, of in named.items() if of)


def _held_back(c: Unit, entry: Entry[Any]) -> None:
    """Networks say in their receipts that they hold a number's texts back: a carrier's report."""
    if entry.event.cause not in HELD_BACK:
        return
    sender = _sender(c, entry.event.permit)
    since = [
        each
        for each in journal.newest(c, kinds=["TextReported"], most=100)
        if each.at > entry.at - DAY and each.event.cause in HELD_BACK and _sender(c, each.event.permit) == sender
    ]
    if sender and len(since) >= FILTERED:
        provider_report(c, sender, rule=entry.event.cause, words="", numbers=[each.number for each in since])


def _sender(c: Unit, permit: int) -> str:
    return next((scope.partition(":")[2] for scope in of_permit(c, permit) if scope.startswith("sender:")), "")


def _failed(c: Unit, entry: Entry[Any]) -> None:
    """Somebody tries passwords: what was tried is gathered in one case."""
    since = [each for each in journal.newest(c, kinds=["SignInFailed"], most=100) if each.at > entry.at - HOUR]
    if len(since) < TRIES:
        return
    refs = ("sign_in:failed", *sorted({f"member:{each.event.member}" for each in since}))
    before = store.cases.open_about(c, "security", "sign_in", ("sign_in:failed",), 0)
    case = open_found(c, "account", "security", "sign_in", refs, ("TDA-UNAUTH-ACCESS",), "high")
    held = store.cases.one(c, case)
    if before is None and held is not None:
        tell(c, held, "security")


def _mailed(c: Unit, entry: Entry[Any]) -> None:
    """A mail to the address for reports is one."""
    event, settings = entry.event, c.tools.settings
    wanted = settings.reports.strip().lower() if settings is not None else ""
    if event.channel != "email" or not wanted or event.automatic or not _is_desk(c):
        return
    found = channels.channel("email")
    addresses = dict(found.senders(c)) if found is not None else {}
    if addresses.get(event.sender, "").lower() != wanted:
        return
    words = f"{event.subject}\n\n{event.text}".strip()
    language = event.language if event.language in ("en", "fr") else "en"
    reporting.receive(
        c,
        reporting.Told(
            subject="other",
            words=words,
            email=event.reach or event.address,
            language=language,
            via="mail",
            person=event.person,
        ),
    )


def _complained(c: Unit, entry: Entry[Any]) -> None:
    """A caller chose to complain, and said it after the tone: the number they gave is the one they called from."""
    event = entry.event
    if event.complaint:
        named = {"conversation": event.conversation, "call": event.call}
        about = tuple(f"{kind}:{of}" for kind, of in named.items() if of)
        open_found(c, "account", "complaint", "by_phone", about, ("DTA-COMPLAINT-DETAIL",))


def _is_desk(c: Unit) -> bool:
    operator = accounts.operator_account(c)
    return operator in (None, c.account)


def _tried(c: Unit, entry: Entry[Any]) -> None:
    """One address tried many e-mails, over many accounts: one case for all of them."""
    told = entry.event
    side: Side = "operator" if accounts.is_operator(c) else "account"
    about = [f"network:{told.network}", *(f"account:{one}" for one in told.accounts)]
    about += (f"member:{one}" for one in told.members)
    case = open_found(c, side, "security", "sign_ins", about, ("TDA-UNAUTH-ACCESS",), "high")
    held = store.cases.one(c, case)
    if held is not None and held.count <= 1:
        tell(c, held, "security")


FOLLOWED: Mapping[str, Callable[[Unit, Entry[Any]], None]] = {
    **dict.fromkeys(MISUSED, _misused),
    "ActRefused": _unknown,
    "ContentReported": _reported,
    "ContentSuspected": _suspected,
    "TextReported": _held_back,
    "SignInFailed": _failed,
    "SignInsTried": _tried,
    "MessageReceived": _mailed,
    "VoicemailLeft": _complained,
}

FOLLOWER = Follower("cases", frozenset(FOLLOWED), follow)
