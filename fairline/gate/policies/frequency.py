"""A contact is not talked at: what they did not answer is counted, by hour, by day and by week.

A talk that goes back and forth is never slowed: only what is sent into silence counts, that is, more than half an hour
after the contact last wrote. Two wide limits remain for a talk that is none: one for a long row without any answer, one
for two machines answering one another. Marketing has limits of its own over every channel: those of the law where the
contact is, and the account's.
"""

from itertools import pairwise

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Agreed, Facts, Limits, Marketed, Rhythm, Talk, Whereabouts
from fairline.gate.facts_calls import Rung
from fairline.gate.policies._calls import never_later, too_often
from fairline.gate.verdict import Verdict, defer, permit, refuse

NAME = "frequency"
CLAUSES = ("TDA-CONTENT-HATE-ABUSE", "DTA-FLOODING", "DTA-ROBOSMS")
COVERS = (Reply, Mail, Call)
NEEDS = ()
MAY_ASK = (Rhythm, Talk, Marketed, Whereabouts, Limits, Agreed, Rung)

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR

LIVELY = 30 * MINUTE  # ms after the contact wrote in which we are in talk with them
TOGETHER = 10 * MINUTE  # messages this close to the one before are one approach

# What holds where the agreement of the account says nothing else; a contract may go down to FEW.
FEW = 3
IN_HOUR = 10  # into silence; flood.sms_per_callee_hour of DTA-FLOODING
IN_DAY = 20  # into silence
IN_WEEK = 7  # approaches into silence in seven days; harass.max_unanswered_contacts_7d of TDA-CONTENT-HATE-ABUSE
IN_ROW = 30  # since the contact last wrote, however lively it was
AT_ALL = 120  # in an hour, answered or not
SERIES = 6  # approaches by text that nobody here wrote, in seven days; sms.max_per_person_week of DTA-ROBOSMS

SPANS = {"day": DAY, "week": 7 * DAY, "month": 30 * DAY}
SILENT = frozenset({"email"})  # channels that ring nowhere: the law counts calls and texts

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail | Call, facts: Facts) -> Verdict:
    """Permit within every limit; defer until the oldest of too many is past, or refuse until the contact writes."""
    if act.purpose_class == "marketing":
        too_much = _marketing(act, facts)
        if too_much is not None:
            return never_later(too_much, act)
    if isinstance(act, Call):
        return too_often(NAME, CLAUSES, act, facts) or _PERMIT
    return _PERMIT if isinstance(act, Mail) else _replies(act, facts)


def _replies(act: Reply, facts: Facts) -> Verdict:
    sent = facts[Rhythm].sent
    if len(sent) < FEW:
        return _PERMIT
    if act.channel == "sms" and act.cause:
        most = facts[Agreed].number("texts.series_per_week", SERIES)
        if approaches(list(sent), facts.at) > most:
            return refuse(
                NAME,
                "series",
                clauses=CLAUSES,
                suspects="flooding",
                limit=most,
                agreed=_whence(facts, "texts.series_per_week"),
            )
    at, talk = facts.at, facts[Talk]
    wrote = latest(talk)
    if talk.threads and wrote is not None and not any(one > wrote for one in sent):
        return _too_fast(sent, at) or _PERMIT  # their newest word has no answer yet: this is one, however late
    return _too_fast(sent, at) or _unanswered(sent, at, wrote, facts) or _PERMIT


def _marketing(act: Reply | Mail | Call, facts: Facts) -> Verdict | None:
    """The first of the limits on marketing that is full: of a day, of a week, of a month."""
    if act.contact is None:
        return None
    sent, own, where = facts[Marketed].sent, facts[Limits], facts[Whereabouts]
    for span, lasts in SPANS.items():
        law = None if act.channel in SILENT else where.pack.number(f"frequency.marketing.{span}")
        ours = {"day": own.per_day, "week": own.per_week}.get(span)
        limits = [limit for limit in (law, ours) if limit is not None]
        recent = [one for one in sent if one > facts.at - lasts]
        if not limits or len(recent) < min(limits):
            continue
        most = min(limits)
        quotes = where.deciding(f"frequency.marketing.{span}") if most == law else {}
        if span == "day" and most:
            until = recent[-most] + lasts
            return defer(NAME, "marketing_day", until=until, clauses=CLAUSES, quotes=quotes, limit=most)
        return refuse(NAME, f"marketing_{span}", clauses=CLAUSES, quotes=quotes, limit=most)
    return None


def latest(talk: Talk) -> int | None:
    """When the contact last wrote: where letters go back and forth, anywhere; in a talk, in it."""
    told = [talk.contact_wrote_last_at, talk.contact_wrote_anywhere_at if talk.threads else None]
    return max((one for one in told if one is not None), default=None)


def _too_fast(sent: tuple[int, ...], at: int) -> Verdict | None:
    return _spaced(sent, at, HOUR, AT_ALL, "too_fast")


def _unanswered(sent: tuple[int, ...], at: int, wrote: int | None, facts: Facts) -> Verdict | None:
    if wrote is not None:
        if sum(one > wrote for one in sent) >= IN_ROW:
            return refuse(NAME, "row", clauses=CLAUSES, suspects="flooding", limit=IN_ROW)
        if at - wrote <= LIVELY:
            return None
    silent = sent if wrote is None else tuple(one for one in sent if one > wrote + LIVELY)
    if len(silent) < FEW:
        return None
    agreed = facts[Agreed]
    week, most = [one for one in silent if one > at - 7 * DAY], agreed.number("unanswered.per_week", IN_WEEK)
    if approaches(week, at) > most:
        return refuse(
            NAME, "week", clauses=CLAUSES, suspects="flooding", limit=most, agreed=_whence(facts, "unanswered.per_week")
        )
    in_day, in_hour = agreed.number("messages.per_day", IN_DAY), agreed.number("messages.per_hour", IN_HOUR)
    return _spaced(silent, at, DAY, in_day, "day") or _spaced(silent, at, HOUR, in_hour, "hour")


def _whence(facts: Facts, name: str) -> str:
    """The document a limit comes from: its name and version, or the id of what was signed."""
    return facts[Agreed].sources.get(name, "")


def approaches(sent: list[int], at: int) -> int:
    """How often we would have approached the contact with one more message at `at`: messages close together are one."""
    return 1 + sum(later - earlier > TOGETHER for earlier, later in pairwise([*sent, at]))


def _spaced(sent: tuple[int, ...], at: int, span: int, most: int, reason: str) -> Verdict | None:
    """Defer where `most` were sent within the span, to the instant at which only `most - 1` will have been."""
    recent = [one for one in sent if one > at - span]
    if len(recent) < most:
        return None
    return defer(NAME, reason, until=recent[-most] + span, clauses=CLAUSES, limit=most)
