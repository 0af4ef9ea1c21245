"""What a feedback loop tells (RFC 5965): somebody called a mail of ours unwanted, or wants no more of them."""

from collections.abc import Sequence
from email.utils import parsedate_to_datetime

from fairline.channels.email import events, suppress
from fairline.channels.email.model import Sent
from fairline.channels.email.parsed import Parsed
from fairline.journal import HOUSE, append, happened
from fairline.kit.clock import Millis, to_millis
from fairline.kit.db import Unit

# RFC 5965, 7.3; auth-failure (RFC 6591) tells of signatures, and not-spam takes a complaint back: neither is one.
COMPLAINTS = frozenset({"abuse", "fraud", "virus", "other"})
LEAVING = frozenset({"opt-out", "opt-out-list"})


def take(c: Unit, mail: Parsed, sendings: Sequence[tuple[Sent, str]]) -> None:
    """Write down a complaint, once for a mail, and send nothing there any more; a wish to leave is kept as one."""
    said = kind(mail)
    first = next(((sent, lookup) for sent, lookup in sendings if sent.place == 0), None)
    if first is None:
        return
    sent, lookup = first
    if said in LEAVING:
        suppress.put(c, HOUSE, lookup, "unsubscribed")
    elif said in COMPLAINTS:
        if not happened(c, sent.message, "MailComplained"):
            append(c, HOUSE, _complained(mail, sent, lookup, said))
        suppress.put(c, HOUSE, lookup, "complaint")


def kind(mail: Parsed) -> str:
    """What a report says it is; abuse where it does not say."""
    return _field(mail, "feedback-type").casefold() or "abuse"


def envelopes(mail: Parsed) -> tuple[str, ...]:
    """The envelope our mail left under, as a report quotes it: it names the act, where addresses are blacked out."""
    found = (_field(mail, name).strip("<>") for name in ("original-mail-from", "original-envelope-id"))
    return tuple(one for one in found if one)


def _complained(mail: Parsed, sent: Sent, lookup: str, said: str) -> events.MailComplained:
    return events.MailComplained(
        permit=sent.permit, act=sent.act, message=sent.message, person=sent.person, place=sent.place, said=said,
        lookup=lookup, arrived=_instant(_field(mail, "arrival-date") or _field(mail, "received-date")),
        reporter=mail.sender.address.rpartition("@")[2],
    )  # fmt: skip


def _field(mail: Parsed, name: str) -> str:
    blocks = mail.report.fields if mail.report is not None else ()
    return next((block[name].strip() for block in blocks if block.get(name)), "")


def _instant(said: str) -> Millis | None:
    try:
        return to_millis(parsedate_to_datetime(said)) if said else None
    except (ValueError, TypeError, OverflowError):
        return None
