"""Tells a hosted provider beforehand what to do with a number's calls while no process of ours runs.

Clause TDP19-BCMS. Nothing of ours answers then, so the instructions stand on a page of the provider's own, in its
address: `Setup.instructions`. They are told again whenever they would be others.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

from fairline import numbers
from fairline.accounts import account
from fairline.channels.voice.providers import twiml
from fairline.channels.voice.providers.model import Hosted, Pointing, ProviderRefused
from fairline.channels.voice.providers.ways import hosted, pointing
from fairline.channels.voice.trunks import store
from fairline.channels.voice.trunks.model import HOSTED
from fairline.gate import Ruling, consider, verdict_told
from fairline.gate import call as act_of_calling
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.job import Job, OrElse
from fairline.kit.plugin import Follower
from fairline.kit.words import LANGUAGES, say
from fairline.kit.work import enqueue
from fairline.numbers import Phone

TELL = "voice.fallback"
BUSY = frozenset({429, 500, 502, 503, 504})
DAY = 24 * 3_600_000  # ms
WORDS = "channels.voice.trunks.fallback"
# What stands in the way of a call at this moment only, and says nothing about one of another day.
MOMENTARY = frozenset({"calls_at_once", "frequency", "quiet_hours"})
MOMENTS = frozenset({("spend_limit", "day"), ("spend_limit", "hour"), ("destination", "new_country")})
OF_A_NUMBER = frozenset(
    {
        *("PhoneNumberAdded", "PhoneNumberDelivered", "PhoneNumberChanged", "PhoneNumberActivated"),
        *("PhoneNumberWaits", "PhoneNumberSuspended", "PhoneNumberRestored", "PhoneNumberRecovered"),
        *("PhoneNumberProven", "PhonePorting", "PhoneFallbackAsked"),
    }
)
OF_THE_ACCOUNT = frozenset(
    {"AccountChanged", "StandingChanged", "MeasureTaken", "MeasureLifted", "CallLimitsSet", "AgreementAccepted"}
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a provider is to know of a number: calls go `to` a number, or to the announcement (empty), as is written at
    `address`, on our `page`. `wanted` is what the account asked for, and `barred` says in each language why the gate
    does not let calls go there; empty where it does. `known`: the provider was told this already.
    """

    phone: Phone
    to: str
    address: str
    page: str
    wanted: str
    barred: Mapping[str, str] = field(default_factory=dict)
    known: bool = False


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Something changed that the instructions depend on: of one number, of a trunk's, or of all."""
    for entry in entries:
        if entry.kind in OF_A_NUMBER:
            phone = numbers.phone(c, entry.event.phone)
            _ask(c, [phone] if phone is not None else [], looks=entry.kind == "PhoneFallbackAsked")
        elif entry.kind in OF_THE_ACCOUNT:
            _ask(c, numbers.phones(c))
        else:
            _ask(c, numbers.phones_on(c, entry.event.trunk))


def _ask(c: Unit, phones: Sequence[Phone], *, looks: bool = False) -> None:
    for phone in phones:
        if _wish(c, phone.id) is not None:
            enqueue(c, TELL, {"phone": phone.id, "looks": looks}, key=f"{TELL}:{phone.id}")


def _ask_tomorrow(c: Unit, phone: str) -> None:
    """Have somebody look whether the provider still knows it."""
    enqueue(c, TELL, {"phone": phone, "looks": True}, due=c.at + DAY, key=f"{TELL}:{phone}:daily")


def wish(c: Unit, id: str) -> Wish | None:
    """What the provider of a number is to know; None for a number that no hosted provider has for us."""
    found = _wish(c, id)
    if found is None:
        return None
    phone, page = found
    silent, wanted = numbers.out_of_service(c, phone), numbers.fallback_of(c, id)
    barred = _barred(c, phone, wanted) if wanted else {}
    to = "" if barred else wanted
    language = account(c).locale
    words = silent.words if silent is not None else say(f"{WORDS}.announce", language)
    markup = twiml.onward(to) if to else twiml.say(words, language)
    address = f"{page}{urlencode({'Twiml': markup})}"
    held = phone.fallback
    known = held.how == "provider" and (held.trunk, held.address) == (phone.trunk, address)
    return Wish(phone, to, address, page, phone.forward_to, barred, known)


def _wish(c: Unit, id: str) -> tuple[Phone, str] | None:
    phone = numbers.phone(c, id)
    trunk = store.one(c, phone.trunk) if phone is not None and phone.trunk else None
    if phone is None or trunk is None or trunk.kind not in HOSTED or phone.state in numbers.NOT_THERE:
        return None
    return (phone, f"{trunk.setup.instructions}?") if "voice" in phone.capabilities else None


def _barred(c: Unit, phone: Phone, to: str) -> dict[str, str]:
    """Why the gate lets no call go on to a number, whatever the moment, in each language."""
    act = act_of_calling(c, to, sender=phone.id, how="flow", cause=numbers.UNANSWERED, call=c.new_id("cal"))
    ruling: Ruling = consider(c, act)
    lasting = [
        one
        for one in ruling.verdicts
        if one.outcome == "refuse" and one.policy not in MOMENTARY and (one.policy, one.reason) not in MOMENTS
    ]
    if not lasting:
        return {}
    return {language: verdict_told(lasting[0], ruling.at, language).reason for language in LANGUAGES}


async def tell(job: Job) -> Callable[[Any], Any] | None:
    """Have the provider know it. After a silence, or where it is busy, it is told again a while later."""
    asked: Wish | None = await job.database.write(lambda c: wish(c, str(job.payload["phone"])), job.account)
    if asked is None:
        return None
    if asked.known and not job.payload["looks"]:
        return lambda c: _settled(c, asked, asked.address)
    try:
        provider = await hosted(job.database, job.account, asked.phone.trunk)
        stands = await _told(provider, asked, pointing(job.database.tools.settings, job.account, asked.phone.trunk))
    except ProviderRefused as refused:
        if int(refused.values["status"]) in BUSY:
            raise
        said = str(refused.values["said"])
        return lambda c: _refused(c, asked, "provider", said)
    if not stands:
        return lambda c: _refused(c, asked, "not_there")
    return lambda c: _settled(c, asked, stands)


async def _told(provider: Hosted, asked: Wish, to: Pointing) -> str:
    """Tell it, and answer with the address it asks from now on: what somebody set there before us stays while the
    account names no number. Empty where it does not have the number. Raises ProviderRefused.
    """
    found = await provider.owned(asked.phone.number)
    if not found:
        return ""
    there, held = found[0], asked.phone.fallback
    ours = held.address if held.how == "provider" else ""
    is_theirs = there.fallback not in ("", ours) and not there.fallback.startswith(asked.page)
    if there.fallback == asked.address or (is_theirs and not asked.wanted):
        return there.fallback
    if there.calls:
        await provider.fall_back(there.reference, asked.address)
    else:  # the provider takes no fallback for a number that asks nobody first
        await provider.point(there.reference, replace(to, fallback=asked.address))
    return asked.address


def _settled(c: Unit, asked: Wish, stands: str) -> None:
    """Write down what the provider knows."""
    phone = asked.phone
    theirs = stands != asked.address
    numbers.fallback_told(c, phone.id, phone.trunk, asked.to, stands, theirs=theirs)
    if asked.barred:
        numbers.fallback_refused(c, phone.id, phone.trunk, asked.wanted, "gate", asked.barred)
    _go_on(c, asked)


def _refused(c: Unit, asked: Wish, why: str, words: str = "") -> None:
    said = {language: say(f"{WORDS}.{why}", language, said=words) for language in LANGUAGES}
    numbers.fallback_refused(c, asked.phone.id, asked.phone.trunk, asked.wanted, why, said)
    _go_on(c, asked)


def _go_on(c: Unit, asked: Wish) -> None:
    """What changed meanwhile is told next."""
    _ask_tomorrow(c, asked.phone.id)
    now = wish(c, asked.phone.id)
    if now is not None and _essence(now) != _essence(asked):
        _ask(c, [now.phone])


def _essence(asked: Wish) -> tuple[str, str, str, Mapping[str, str]]:
    return asked.phone.trunk, asked.address, asked.wanted, asked.barred


def given_up(c: Unit, payload: Mapping[str, Any]) -> None:
    """The provider said nothing for more than an hour: owners and admins are told."""
    asked = wish(c, str(payload["phone"]))
    if asked is not None:
        _ask_tomorrow(c, asked.phone.id)
        if not asked.known:
            _refused(c, asked, "silent")


FOLLOWER = Follower("voice.fallbacks", OF_A_NUMBER | OF_THE_ACCOUNT | {"TrunkChanged"}, follow)
JOB = OrElse(tell, given_up)
