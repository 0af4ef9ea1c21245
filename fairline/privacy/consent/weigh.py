"""What counts of all that was said: pure, over the consents and words of one contact."""

from collections.abc import Iterable, Sequence

from fairline.gate import Consent, DoNotContact
from fairline.kit.clock import Millis
from fairline.privacy.consent.model import Held, Word

STRENGTH = {"none": 0, "implied": 1, "express": 2, "express_written": 3}


def refusal(words: Iterable[Word], channel: str, purpose_class: str, seller: str) -> Word | None:
    """The newest refusal of such a message that was not taken back since."""
    fitting = [word for word in words if word.covers(channel, purpose_class, seller)]
    if not fitting:
        return None
    back = max((word.number for word in fitting if word.said == "allowed"), default=0)
    return max(
        (word for word in fitting if word.said != "allowed" and word.number > back),
        key=lambda word: word.number,
        default=None,
    )


def strongest(
    held: Sequence[Held], words: Sequence[Word], channel: str, purpose_class: str, seller: str, at: Millis
) -> Consent:
    """The strongest consent that counts at an instant (ms UTC); else the newest that was there, and why it ended.

    One that was written down before a refusal, or given before it, does not count, whatever the clocks say.
    """
    no = refusal(words, channel, purpose_class, seller) if words else None
    fitting = [
        each
        for each in held
        if each.channel == channel and each.purpose_class == purpose_class and each.seller in ("", seller)
    ]
    told = [_told(each, no, at) for each in fitting]
    live = [each for each in told if each.counts]
    if live:
        return max(live, key=lambda each: (STRENGTH.get(each.kind, 0), each.evidence or 0))
    if told:
        return told[-1]
    return Consent(withdrawn_at=no.at, ended="withdrawn") if no is not None else Consent()


def reach(words: Sequence[Word], held: Sequence[Held], channel: str, seller: str, marks: Iterable[str]) -> DoNotContact:
    """How far the contact's refusals reach for a channel. An express consent given afterwards takes them back."""
    found = DoNotContact(marks=frozenset(marks))
    for purpose_class, name in (("service", "all"), ("marketing", "marketing")):
        no = refusal(words, channel, purpose_class, seller)
        if no is not None and not _outweighed(no, held, channel, purpose_class, seller):
            return DoNotContact(name, no.number, no.at, found.marks)
    return found


def _outweighed(no: Word, held: Sequence[Held], channel: str, purpose_class: str, seller: str) -> bool:
    return no.said == "refused" and any(
        each.number > no.number
        and each.at > no.at
        and not each.pending
        and not each.ended
        and each.kind != "implied"
        and (each.channel, each.purpose_class) == (channel, purpose_class)
        and each.seller in ("", seller)
        for each in held
    )


def _told(each: Held, no: Word | None, at: Millis) -> Consent:
    ended = ""
    if no is not None and (each.number < no.number or each.at <= no.at):
        ended = "withdrawn"
    elif each.ended:
        ended = each.ended
    elif each.pending:
        ended = "pending"
    elif each.expires is not None and each.expires <= at:
        ended = "expired"
    return Consent(
        kind=each.kind,
        source=each.method,
        at=each.at,
        expires=each.expires,
        evidence=each.number,
        withdrawn_at=no.at if no is not None and ended == "withdrawn" else None,
        ended=ended,
        method=each.method,
    )
