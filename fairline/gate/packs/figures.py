"""What a pack may say: the names of its figures, and which of two values of one is the stricter."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

CLASSES = ("service", "transactional", "marketing")
DAYS = ("weekday", "saturday", "sunday", "holiday")
CHANNELS = ("sms", "email", "voice", "webchat", "post")
DIALLED = "dialled"  # in the place of a channel: a call nobody dials, or that no person speaks
KINDS = ("none", "implied", "express", "express_written")  # of consent, each including those before it
RECORDING = ("none", "one_party", "all_parties_told", "all_parties_agree", "forbidden")  # what recording a call asks
MIDNIGHT = 24 * 60

Value = int | str | tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Cite:
    """Where a figure stands: the place whose law it is, statute and section, and the day we read it (ISO date).

    What was not `verified` is written as the stricter of what it may be.
    """

    place: str
    law: str
    checked: str
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """What is asked, and every law that asks just this much, in order."""

    value: Value
    cites: tuple[Cite, ...]


def _most(first: Any, second: Any) -> Any:
    return max(first, second)


def _least(first: Any, second: Any) -> Any:
    return min(first, second)


def _both(first: Any, second: Any) -> Any:
    return tuple(sorted({*first, *second}))


def _shared(first: Any, second: Any) -> Any:
    return tuple(sorted({*first} & {*second}))


def _ranked(ranks: tuple[str, ...]) -> Callable[[Any, Any], Any]:
    return lambda first, second: max(first, second, key=ranks.index)


_consent, _recording = _ranked(KINDS), _ranked(RECORDING)

STRICTER: Mapping[str, Callable[[Any, Any], Any]] = {
    # The first and the last minute of the day (the last is outside) in which a message may ring; none where they cross.
    **{f"hours.{of}.{day}.begins": _most for of in CLASSES for day in DAYS},
    **{f"hours.{of}.{day}.ends": _least for of in CLASSES for day in DAYS},
    **{f"consent.{channel}.{of}": _consent for channel in (*CHANNELS, DIALLED) for of in CLASSES},
    **{f"frequency.{of}.{span}": _least for of in CLASSES for span in ("day", "week", "month")},
    "implied.purchase_months": _least,  # how long a purchase stands for consent
    "implied.inquiry_months": _least,
    "consent.double_opt_in": _most,  # 1 where an address must have answered before marketing goes there
    "consent.recheck_days": _least,  # a number may have a new owner by then
    "optout.effective_days": _least,  # business days in which a refusal must take effect
    "optout.link_days": _most,  # how long a link to refuse must work
    "optout.text_link": _most,  # 1 where a text that advertises must have a link to refuse
    "optout.reminder_days": _least,  # texts tell how to refuse again after so long
    "registry.max_age_days": _least,  # how old a copy of a do-not-call registry may be
    "registry.needed": _most,  # 1 where one must be asked before a sales call
    "registry.lists": _both,  # which registries, by the names of gate/packs/registries.toml
    "registry.channels": _both,  # what is asked about: a call, a text
    "registry.unasked": _shared,  # kinds of consent with which no registry need be asked
    "registry.excused": _shared,  # kinds with which whoever stands in one may be approached all the same
    "dnc.years": _most,  # how long a person's own refusal holds
    "minor.age": _most,  # below this age nobody is marketed to
    "answer.days": _least,  # days in which a person's request is to be answered
    "answer.confirm_days": _least,  # business days in which its receipt is to be confirmed
    "answer.extend_days": _least,  # days by which the answer may be put off, once, with reasons
    "answer.pauses": _least,  # 1 where the days stand still while who asks has to prove who they are
    "answer.no_sale_days": _least,  # business days in which those who were handed data are told to stop
    "evidence.years": _most,  # how long the proof of consent is kept
    "recording.asks": _recording,
    "recording.says": _both,  # what the announcement before it has to tell
    "listening.agent_told": _most,  # 1 where who is listened to is told at that moment
    "disclosures": _both,  # what a marketing message must say
    "optout.words": _both,  # bare words that refuse, by themselves
}


def is_value(name: str, value: Any) -> bool:
    """Whether a value is one that the figure of this name may have."""
    rule = STRICTER.get(name)
    if rule in (_both, _shared):
        return isinstance(value, tuple) and all(isinstance(each, str) and each for each in value)
    if rule in (_consent, _recording):
        return value in (KINDS if rule is _consent else RECORDING)
    most = MIDNIGHT if name.startswith("hours.") else 100_000
    return rule is not None and isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most


def stricter(name: str, first: Figure, second: Figure) -> Figure:
    """The stricter of two figures of a name, with the laws that ask for it."""
    value = STRICTER[name](first.value, second.value)
    cites = {cite for each in (first, second) if each.value == value for cite in each.cites}
    if not cites or STRICTER[name] in (_both, _shared):  # words of both: each law asks for its own
        cites = {*first.cites, *second.cites}
    return Figure(value, tuple(sorted(cites)))
