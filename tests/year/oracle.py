"""Judges what left, by itself: its own reading of the clauses and of public law, its own tables, its own arithmetic.

It knows nothing of how the house decides and imports nothing of it. It is told what really happened to people (where
they live, what they agreed to and when, when they refused) and what left when, and names every act that should not
have. Where it and the house read the law differently the house may be the stricter, never the laxer.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Agreed:
    """Somebody agreed: on a channel, to a class of messages, how (a purchase, a word, in writing), from then until."""

    at: datetime
    channel: str
    of: str
    how: str
    until: datetime | None = None


@dataclass(frozen=True)
class Refused:
    """Somebody refused at an instant: texts, mails or everything; marketing alone, or all messages; until they asked to
    hear from us again.
    """

    at: datetime
    channel: str
    reach: str
    until: datetime | None = None

    def stands(self, at: datetime) -> bool:
        """Whether it holds at an instant."""
        return self.at <= at and (self.until is None or at < self.until)


@dataclass
class Life:
    """What really happened to one person, as they would tell it."""

    zones: list[tuple[datetime, str, str]]  # from when they lived in which time zone, under which law
    agreed: list[Agreed] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    wrote: list[tuple[datetime, str]] = field(default_factory=list)
    objected: datetime | None = None
    forgotten: datetime | None = None
    dead_mail: datetime | None = None

    def lives(self, at: datetime) -> tuple[ZoneInfo, str]:
        """Where they lived at an instant."""
        zone, law = next((zone, law) for since, zone, law in reversed(self.zones) if since <= at)
        return ZoneInfo(zone), law


@dataclass(frozen=True)
class Left:
    """An act that left: its id, when, to whom, by which channel, of which class."""

    act: str
    at: datetime
    who: int
    channel: str
    of: str


# When advertising texts may ring: on weekdays, Saturdays, Sundays and holidays, from the hour to the hour; None never.
# Clause DTA-CALL-HOURS is 8 to 21 everywhere, for every message that is no answer.
HOURS: Mapping[str, Sequence[tuple[float, float] | None]] = {
    "US": ((8, 21), (8, 21), (8, 21), (8, 21)),  # 47 CFR 64.1200(c)(1)
    "US-FL": ((8, 20), (8, 20), (8, 20), (8, 20)),  # Fla. Stat. 501.616(6)(a)
    "US-TX": ((9, 21), (9, 21), (12, 21), (9, 21)),  # Tex. Bus. & Com. Code 301.051
    "CA": ((9, 21.5), (10, 18), (10, 18), (10, 18)),  # CRTC Unsolicited Telecommunications Rules, III 23
    "GB": ((8, 21), (9, 18), None, None),  # DMA Code
    "FR": ((10, 20), None, None, None),  # Code de la consommation D223-9
    "DE": ((8, 21), (8, 21), None, None),  # UWG 7, and the quiet of Sundays and holidays (Art. 140 GG)
    "AU": ((9, 20), (9, 17), None, None),  # Telemarketing Industry Standard 2017, 8
    "BR": ((9, 20), (10, 16), None, None),  # Anatel
    "IN": ((10, 21), (10, 21), (10, 21), (10, 21)),  # TRAI
    "JP": ((8, 21), (8, 21), (8, 21), (8, 21)),
}
EVERYWHERE = (8.0, 21.0)
# Feasts whose date is the same every year; and those counted from Easter Sunday, in days.
FIXED: Mapping[str, frozenset[tuple[int, int]]] = {
    "CA": frozenset({(1, 1), (7, 1), (12, 25)}),
    "GB": frozenset({(1, 1), (12, 25)}),
    "FR": frozenset({(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}),
    "DE": frozenset({(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)}),
    "AU": frozenset({(1, 1), (1, 26), (4, 25), (12, 25)}),
    "BR": frozenset({(1, 1), (4, 21), (5, 1), (9, 7), (10, 12), (11, 2), (11, 15), (12, 25)}),
}
EASTER: Mapping[str, Sequence[int]] = {
    "CA": (-2,),
    "GB": (-2, 1),
    "FR": (1, 39, 50),
    "DE": (-2, 1, 39, 50),
    "AU": (-2, 1),
    "BR": (-2,),
}
STRENGTH = {"purchase": 1, "word": 2, "written": 3}
# How strong an agreement advertising needs (TCPA, CASL, ePrivacy 13, Spam Act 2003, LGPD, TCCCPR); clause
# TDA-CONTENT-UNSOLICITED asks for some everywhere. A purchase stands for so many months.
TEXTS = {"US": 3}
MAILS = {"BR": 2, "IN": 2, "JP": 2, "DE": 1, "FR": 1, "GB": 1}
PURCHASE_MONTHS = {"US": 18, "CA": 24}


def judge(lives: Sequence[Life], left: Sequence[Left]) -> Iterator[str]:
    """Every reason for which something that left should have stayed, in words."""
    seen: set[str] = set()
    before: dict[int, list[Left]] = defaultdict(list)
    for one in sorted(left, key=lambda each: each.at):
        if one.act in seen:
            yield f"{one.act} left twice"
        seen.add(one.act)
        for why in faults(lives[one.who], one, before[one.who]):
            yield f"{one.act} to {one.who} at {one.at:%Y-%m-%d %H:%M} UTC by {one.channel} ({one.of}): {why}"
        before[one.who].append(one)


def faults(life: Life, one: Left, before: Sequence[Left]) -> Iterator[str]:
    """What is wrong with one act, given what the person had before."""
    if life.forgotten is not None and life.forgotten <= one.at:
        yield "they were forgotten"
    if one.channel == "email" and life.dead_mail is not None and life.dead_mail <= one.at:
        yield "the address came back as dead"
    if one.of == "marketing" and life.objected is not None and life.objected <= one.at:
        yield "they objected to advertising"
    yield from _refused(life, one)
    yield from _agreed(life, one)
    if one.channel == "sms":
        yield from _clock(life, one)
    if one.of == "marketing":
        yield from _often(life, one, before)


def _refused(life: Life, one: Left) -> Iterator[str]:
    for no in life.refused:
        covers = no.channel in ("", one.channel) and (no.reach == "all" or one.of == "marketing")
        if not covers or not no.stands(one.at):
            continue
        again = any(
            no.at < yes.at <= one.at and yes.channel == one.channel and yes.of == one.of and STRENGTH[yes.how] >= 2
            for yes in life.agreed
        )
        if not again:
            yield f"they refused at {no.at:%Y-%m-%d %H:%M}"


def _agreed(life: Life, one: Left) -> Iterator[str]:
    if one.of == "marketing":
        _, law = life.lives(one.at)
        table, least = (TEXTS, 2) if one.channel == "sms" else (MAILS, 1)
        needed = table.get(law.partition("-")[0], least)
    elif one.channel == "sms":
        if any(channel == "sms" and timedelta() <= one.at - at <= 24 * HOUR for at, channel in life.wrote):
            return
        needed = 2  # DTA-SMS-OPTIN
    else:
        return
    refusals = [
        no.at
        for no in life.refused
        if no.stands(one.at) and no.channel in ("", one.channel) and (no.reach == "all" or one.of == "marketing")
    ]
    latest = max(refusals, default=datetime.min.replace(tzinfo=UTC))
    if not any(_holds(life, yes, one, needed, latest) for yes in life.agreed):
        yield "nothing they agreed to is strong enough"


def _holds(life: Life, yes: Agreed, one: Left, needed: int, refused: datetime) -> bool:
    if (yes.channel, yes.of) != (one.channel, one.of) or not refused < yes.at <= one.at:
        return False
    until = [each for each in (yes.until, _purchase_ends(life, yes)) if each is not None]
    return STRENGTH[yes.how] >= needed and all(one.at < each for each in until)


def _purchase_ends(life: Life, yes: Agreed) -> datetime | None:
    if yes.how != "purchase":
        return None
    _, law = life.lives(yes.at)
    months = PURCHASE_MONTHS.get(law.partition("-")[0], 24)
    # A day more than the law: which month has how many days is not what is tried here.
    return yes.at + timedelta(days=31 * months)


def _clock(life: Life, one: Left) -> Iterator[str]:
    zone, law = life.lives(one.at)
    answers = any(timedelta() <= one.at - at <= 2 * HOUR for at, channel in life.wrote if channel == "sms")
    if one.of != "marketing" and answers:
        return
    wall = one.at.astimezone(zone)
    span = HOURS[law][_kind(law, wall.date())] if one.of == "marketing" else EVERYWHERE
    if span is None:
        yield f"nothing rings there on {wall:%A %d %B}"
        return
    begins, ends = (max(span[0], EVERYWHERE[0]), min(span[1], EVERYWHERE[1])) if law != "CA" else span
    now = wall.time()
    if not _time(begins) <= now < _time(min(ends, 21)):
        yield f"it was {now:%H:%M} on {wall:%A} in {zone.key}"


def _time(hours: float) -> time:
    return time(int(hours), round(hours % 1 * 60))


def _kind(law: str, day: date) -> int:
    if is_feast(law.partition("-")[0], day):
        return 3
    return {5: 1, 6: 2}.get(day.weekday(), 0)


def is_feast(country: str, day: date) -> bool:
    """Whether a day is one of the great holidays of a country."""
    away = (day - easter(day.year)).days
    return (day.month, day.day) in FIXED.get(country, ()) or away in EASTER.get(country, ())


def easter(year: int) -> date:
    """Easter Sunday (the Gregorian computus as Knuth gives it, The Art of Computer Programming 1.3.2)."""
    golden, century = year % 19 + 1, year // 100 + 1
    skipped, moon = 3 * century // 4 - 12, (8 * century + 5) // 25 - 5
    sunday = 5 * year // 4 - skipped - 10
    epact = (11 * golden + 20 + moon - skipped) % 30
    if (epact == 25 and golden > 11) or epact == 24:
        epact += 1
    full = 44 - epact
    if full < 21:
        full += 30
    full += 7 - (sunday + full) % 7
    return date(year, 4, full - 31) if full > 31 else date(year, 3, full)


def _often(life: Life, one: Left, before: Sequence[Left]) -> Iterator[str]:
    had = [each.at for each in before if each.of == "marketing"]
    if sum(at > one.at - DAY for at in had) >= 3 and one.channel == "sms":
        yield "three had come that day"  # Fla. Stat. 501.616(6)(b), taken everywhere
    if sum(at > one.at - 7 * DAY for at in had) >= 6 and one.channel == "sms":
        yield "six had come that week"  # DTA-ROBOSMS
    _, law = life.lives(one.at)
    if law == "FR" and one.channel == "sms" and sum(at > one.at - 30 * DAY for at in had) >= 4:
        yield "four had come in thirty days"  # Code de la consommation D223-9
