"""Takes in requests, and carries them out one step at a time."""

from fairline import crm, journal
from fairline.journal import Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.work import enqueue
from fairline.privacy import access, erasing, store
from fairline.privacy.due import due
from fairline.privacy.events import DataRequestMade
from fairline.privacy.holding import kept_by_law
from fairline.privacy.model import DataRequest, Kind
from fairline.privacy.problems import AlreadyErased, HeldByLaw

LAST = "req_~"  # sorts after every request's id


def ask(c: Unit, contact: str, kind: Kind, by: Actor, due_by: Millis | None = None) -> DataRequest:
    """Take a contact's request in; it begins at once. One that runs already for the same contact is answered again.

    An erasure that left something over can be asked again, and goes on from there. `due_by` (ms UTC) is by when it has
    to be done, a month from now where nobody says. Raises NotFound, AlreadyErased, HeldByLaw.
    """
    root = crm.resolve(c, contact)
    earlier = store.of_contacts(c, crm.family(c, root))
    running = next((each for each in earlier if each.kind == kind and each.state == "running"), None)
    if running is not None:
        return running
    left_over = next((each.id for each in earlier if kind == "erasure" and store.run(c, each.id) is not None), None)
    if crm.contact(c, root).erased and left_over is None:
        raise AlreadyErased
    if kind == "erasure" and kept_by_law(c, crm.family(c, root)):
        raise HeldByLaw
    fresh = c.new_id("req")
    journal.append(c, by, DataRequestMade(request=fresh, contact=root, kind=kind, due=due_by or due(c.at)))
    if left_over is not None:
        erasing.again(c, request(c, fresh), left_over)
    enqueue(c, erasing.JOB, {"request": fresh}, key=f"privacy:{fresh}")
    return request(c, fresh)


def request(c: Unit, id: str) -> DataRequest:
    """One request. Raises NotFound."""
    found = store.one(c, id)
    if found is None:
        raise NotFound
    return found


def listed(c: Unit, before: str | None, most: int) -> list[DataRequest]:
    """Requests, newest first; `most` and one more."""
    return store.newest(c, before or LAST, most + 1)


def carry_on(c: Unit, id: str) -> None:
    """Do the next step of a request that runs; nothing for one that has ended."""
    asked = store.one(c, id)
    if asked is None or asked.state != "running":
        return
    if asked.kind == "erasure":
        erasing.step(c, asked)
    elif asked.package is None:
        access.pack(c, asked)


def give_up(c: Unit, id: str) -> None:
    """A step failed again and again: say so, instead of trying for ever."""
    asked = store.one(c, id)
    if asked is not None and asked.state == "running":
        erasing.stop(c, asked, "stuck")
