"""What privacy does when a time comes: the next step of a request, throwing away what has had its time."""

from collections.abc import Callable
from typing import Any

from fairline.kit.db import Unit
from fairline.kit.job import Job
from fairline.kit.work import plainly
from fairline.privacy import access, erasing, requests, store, tidy
from fairline.privacy.consent import unheard

PATIENCE = 8  # tries of one step, some four minutes, before a member is told


async def carry_on(job: Job) -> Callable[[Unit], Any]:
    """The next step of a request, or its end where the step keeps failing."""
    request = job.payload["request"]
    if job.attempts > PATIENCE:
        return lambda c: requests.give_up(c, request)
    return lambda c: requests.carry_on(c, request)


def drop(c: Unit, payload: Any) -> None:
    """Throw a package away whose time is over."""
    asked = store.one(c, payload["request"])
    if asked is not None:
        access.drop(c, asked, "over")


JOBS = {
    erasing.JOB: carry_on,
    erasing.DROP_NOTES: plainly(lambda c, payload: erasing.drop_notes(c, payload["request"])),
    access.DROP: plainly(drop),
    unheard.JOB: plainly(unheard.look),
    tidy.JOB: plainly(lambda c, payload: tidy.tidy_now(c)),
}
