"""Has a hosted provider give out numbers, send their calls to us, take them back, and say codes."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline import numbers
from fairline.channels.voice.providers import fallbacks, saying, service
from fairline.channels.voice.providers.model import ProviderRefused
from fairline.channels.voice.providers.ways import hosted, pointing
from fairline.journal import HOUSE
from fairline.kit.errors import NotFound, Problem
from fairline.kit.job import Does, Job
from fairline.kit.wire import NoAnswer

Then = Callable[[Any], Any]


async def buy(job: Job) -> Then | None:
    """Have the provider give out a number. Asked again after a silence, what it gave out then is taken."""
    phone = await _phone(job)
    if phone is None or phone.state != "ordered":
        return None
    provider = await hosted(job.database, job.account, phone.trunk)
    found = await provider.owned(phone.number)
    try:
        to = pointing(job.database.tools.settings, job.account, phone.trunk)
        owned = found[0] if found else await provider.buy(phone.number, phone.name, to)
    except ProviderRefused as refused:
        if int(refused.values["status"]) in fallbacks.BUSY:
            raise
        said = str(refused.values["said"])
        return lambda c: service.not_bought(c, phone.id, said)
    return lambda c: service.bought(c, phone.id, owned, phone.trunk)


async def point(job: Job) -> Then | None:
    """Have the provider send a number's calls to us; that it has it proves it."""
    phone = await _phone(job)
    if phone is None or phone.state == "released":
        return None
    provider = await hosted(job.database, job.account, phone.trunk)
    found = await provider.owned(phone.number)
    if not found:
        return None
    await provider.point(found[0].reference, pointing(job.database.tools.settings, job.account, phone.trunk))
    return lambda c: service.listed(c, HOUSE, phone.trunk, found)


async def give_back(job: Job) -> Then | None:
    """Give a number back at the provider, once nobody can take it back here any more."""
    phone = await _phone(job)
    if phone is None or phone.state != "released" or phone.why == "ported":
        return None
    try:
        provider = await hosted(job.database, job.account, phone.trunk)
    except (NotFound, Problem):
        return None  # the trunk is gone: whoever ended it at the provider ended its numbers
    await provider.release(phone.reference)
    return None


async def say(job: Job) -> Then | None:
    """Have the provider call or text a code to a number."""
    phone = await _phone(job)
    code = await job.database.read(lambda c: numbers.code_of(c, str(job.payload["phone"])), job.account)
    if phone is None or not code:
        return None
    provider = await hosted(job.database, job.account, str(job.payload["trunk"]))
    try:
        await saying.said(provider, phone.number, code, job.payload)
    except NoAnswer as silence:
        if silence.stage == "connect":
            raise
        return None  # it may have been said: nobody is rung twice
    except ProviderRefused:
        return None
    return None


async def _phone(job: Job) -> numbers.Phone | None:
    return await job.database.read(lambda c: numbers.phone(c, str(job.payload["phone"])), job.account)  # type: ignore[no-any-return]  # a job's database is Any


JOBS: Mapping[str, Does] = {
    service.BUY: buy,
    service.POINT: point,
    service.GIVE_BACK: give_back,
    saying.SAY: say,
    fallbacks.TELL: fallbacks.JOB,
}
