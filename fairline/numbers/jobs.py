"""The jobs of numbers: whether DNS proves a domain, what a removal waits for, the daily look at telephone numbers."""

from collections.abc import Callable
from typing import Any

from fairline.journal import HOUSE
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.work import plainly
from fairline.numbers import senders, service
from fairline.numbers.look import look
from fairline.numbers.phones.daily import JOB as DAILY
from fairline.numbers.phones.looking import look as look_daily
from fairline.numbers.phones.waiting import JOB as FORWARDING
from fairline.numbers.phones.waiting import apply as apply_forwarding


async def check(job: Job) -> Callable[[Any], Any] | None:
    """Ask DNS, and write down what it said. Where it does not answer, the job is tried again."""
    domain = str(job.payload["domain"])
    try:
        found = await look(job.database, job.account, domain)
    except NotFound:
        return None
    return lambda c: service.take(c, HOUSE, domain, found)


JOBS = {
    "numbers.check": check,
    senders.REMOVE: plainly(senders.remove_later),
    DAILY: plainly(look_daily),
    FORWARDING: plainly(apply_forwarding),
}
