"""Pushes to one device that there is something to look at; what, it asks for itself."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from fairline import gate
from fairline.kit.db import Unit
from fairline.kit.errors import Unavailable
from fairline.kit.job import Job
from fairline.kit.wire import NoAnswer, PushPlace
from fairline.platform.push import devices, signing, store
from fairline.platform.push.model import JOB

NEWS = 10 * 60_000  # ms after which a notice is nothing to ring for any more
TOKEN = 12 * 3600  # seconds a signature holds; push services take no more than a day
NOTHING = b"{}"  # some services drop what is empty, so a device is told nothing in two letters
GONE = (404, 410)


async def send(job: Job) -> Callable[[Unit], Any] | None:
    """Tell one device; one that is gone is forgotten. Raises Unavailable where it is worth another try."""
    lookup, database = job.payload["place"], job.database
    wire = database.tools.wire
    found = await database.read(lambda c: _wanted(c, lookup), job.account)
    if found is None or wire is None or wire.push is None:
        return None
    place, at, onward = found
    if onward.closed:  # clause TDP18-NO-SALE
        return lambda c: gate.refuse_way(c, onward, "push")
    key, about = signing.private_pem(database.tools.keyring), _about(database.tools.settings)
    try:
        status = await wire.push.send(place, key, about, at // 1000 + TOKEN, NOTHING)
    except NoAnswer as error:
        raise Unavailable from error
    if status in GONE:
        return lambda c: store.let_go(c, lookup)
    if status == 429 or status >= 500:
        raise Unavailable
    return None


def _wanted(c: Unit, lookup: str) -> tuple[PushPlace, int, gate.Onward] | None:
    """Where to push, when it is, and whether that service may hear of it; None where the device is gone, or everything
    was seen meanwhile.
    """
    device = store.device(c, lookup)
    if device is None or not store.unseen(c, device.member, c.at - NEWS):
        return None
    place = devices.place_of(c, device)
    return place, c.at, gate.way(c, f"push:{urlsplit(place.endpoint).hostname or ''}")


def _about(settings: Any) -> str:
    """Where a push service finds whoever runs this installation (RFC 8292, 2.1)."""
    url = str(getattr(settings, "url", "") or "").rstrip("/")
    return url if url.startswith("https://") and url.count("/") == 2 and ":" not in url[8:] else "mailto:push@localhost"


JOBS = {JOB: send}
