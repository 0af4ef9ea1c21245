"""Tells a machine's mail from a person's: bounces, complaints, receipts, automatic answers, loops, lists."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from fairline.channels.email.parsed import Parsed

Kind = Literal["", "bounce", "complaint", "receipt", "loop", "out_of_office", "auto_reply", "list", "generated"]

LOOP = "x-fairline-loop"
_DAEMON = re.compile(r"^(mailer-daemon|postmaster|mail-daemon|mdaemon)@", re.I)
_BOUNCED = re.compile(
    r"undeliver|delivery (status notification|has failed|failure)|failure notice|returned mail|mail delivery failed"
    r"|non remis|échec de (la )?remise|unzustellbar|nicht zugestellt",
    re.I,
)
_AWAY = re.compile(
    r"out of (the )?office|automatic reply|auto(matic)?[- ]?(reply|response|responder)|on (annual )?leave|on vacation"
    r"|absen(t|ce) (du|de|au)?|r[ée]ponse automatique|absence du bureau|en cong[ée]s?"
    r"|abwesenheit|abwesend|automatische antwort|nicht im (büro|haus)|fuori sede|risposta automatica"
    r"|respuesta automática|fuera de la oficina",
    re.I,
)
_AWAY_SUBJECT = re.compile(rf"^\s*(re\s*:\s*)?(\[?(auto|ooo)\]?\s*:\s*|{_AWAY.pattern})", re.I)


@dataclass(frozen=True, slots=True)
class Bounce:
    """What a bounce says of one recipient: the enhanced code, the answer quoted, and whether it lasts."""

    recipient: str
    enhanced: str
    answer: str
    lasting: bool


def kind(mail: Parsed, envelope_from: str | None, *, loop_mark: str = "", ours: Iterable[str] = ()) -> Kind:
    """What kind of machine wrote it; empty for a person. `envelope_from` is empty for the null sender, None if unknown.

    `loop_mark` is what our own mails carry in X-Fairline-Loop; `ours` the account's own mailboxes.
    """
    if mail.report is not None and mail.report.kind == "delivery":
        return "bounce"
    if mail.report is not None and mail.report.kind == "feedback":
        return "complaint"
    if mail.report is not None or "disposition-notification" in mail.header("content-type").casefold():
        return "receipt"
    if loop_mark and loop_mark in mail.headers.get(LOOP, ()):
        return "loop"
    if _is_daemon(mail, envelope_from):
        return "bounce" if _BOUNCED.search(mail.subject) else "auto_reply"
    if mail.sender.address and mail.sender.address in set(ours):
        return "loop"
    return _automatic(mail, envelope_from)


def _is_daemon(mail: Parsed, envelope_from: str | None) -> bool:
    return bool(_DAEMON.match(mail.sender.address) or (envelope_from and _DAEMON.match(envelope_from)))


def _automatic(mail: Parsed, envelope_from: str | None) -> Kind:
    submitted = mail.header("auto-submitted").split(";")[0].strip().casefold()
    is_away = bool(_AWAY_SUBJECT.search(mail.subject))
    if submitted.startswith("auto-replied") or _has(mail, "x-autoreply", "x-autorespond", "x-autoresponder"):
        return "out_of_office" if is_away or _AWAY.search(mail.text[:400]) else "auto_reply"
    if is_away and (envelope_from == "" or submitted not in ("", "no") or _precedence(mail) or _suppresses(mail)):
        return "out_of_office"
    if is_away and mail.in_reply_to:
        return "out_of_office"
    if any(name in mail.headers for name in ("list-id", "list-post")) or _precedence(mail) == "list":
        return "list"
    if _precedence(mail) == "auto_reply" or envelope_from == "":
        return "auto_reply"
    if submitted not in ("", "no") or _precedence(mail) in ("bulk", "junk"):
        return "generated"
    return "generated" if _has(mail, "list-unsubscribe", "feedback-id", "x-auto-response-suppress") else ""


def _has(mail: Parsed, *names: str) -> bool:
    return any(name in mail.headers and mail.header(name).casefold() not in ("no", "false") for name in names)


def _precedence(mail: Parsed) -> str:
    said = mail.header("precedence").strip().casefold().replace("-", "_")
    return said if said in ("bulk", "junk", "list", "auto_reply") else ""


def _suppresses(mail: Parsed) -> bool:
    return "x-auto-response-suppress" in mail.headers


_ENHANCED = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_CODE = re.compile(r"\b([45]\d\d)[ -]")
_SAID_ADDRESS = re.compile(r"<?([^\s<>;,\"]{1,120}@[^\s<>;,\"]{1,250})>?")


def bounces(mail: Parsed) -> tuple[Bounce, ...]:
    """What a bounce says, recipient by recipient; delays and deliveries are left out."""
    if mail.report is None or mail.report.kind != "delivery":
        return _told_in_words(mail)
    found = []
    for block in mail.report.fields:
        action = block.get("action", "").casefold()
        if "status" not in block and not action:
            continue
        if action in ("delayed", "delivered", "relayed", "expanded"):
            continue
        found.append(_bounce(block))
    return tuple(found)


def _bounce(held: Mapping[str, str]) -> Bounce:
    code = _ENHANCED.search(held.get("status", "")) or _ENHANCED.search(held.get("diagnostic-code", ""))
    enhanced = code.group(1) if code else "5.0.0"
    recipient = held.get("final-recipient", "") or held.get("original-recipient", "")
    return Bounce(
        recipient=recipient.split(";")[-1].strip().strip("<>").casefold(),
        enhanced=enhanced,
        answer=held.get("diagnostic-code", "")[:500],
        lasting=lasts(enhanced),
    )


def _told_in_words(mail: Parsed) -> tuple[Bounce, ...]:
    """What an old program's bounce says in its text."""
    code = _ENHANCED.search(mail.text[:5000])
    plain = _CODE.search(mail.text[:5000])
    enhanced = code.group(1) if code else f"{plain.group(1)[0]}.0.0" if plain else "5.0.0"
    recipient = _SAID_ADDRESS.search(mail.text[:5000])
    name = recipient.group(1).casefold() if recipient else ""
    return (Bounce(name, enhanced, mail.text[:300], lasts(enhanced)),)


# Addresses that do not exist, moved away, are disabled, or whose owner does not want us (RFC 3463, 4.2 and 4.8).
_LASTING = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.7.1", "5.4.4"})


def lasts(enhanced: str) -> bool:
    """Whether mail to this address will fail again: no such address, no such domain, not wanted."""
    return enhanced in _LASTING or enhanced.startswith("5.1.") or enhanced == "5.7.0"
