"""Gathers all we keep of a contact into a sealed package that only the gate lets out, and only for a while."""

import json
from collections.abc import Sequence

from fairline import crm, gate, journal
from fairline.journal import HOUSE, actor_from
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import HeldFile
from fairline.kit.work import enqueue
from fairline.privacy import store
from fairline.privacy.events import (
    AccessPackageDropped,
    AccessPackageFetched,
    AccessPackageMade,
    AccessPackageReleased,
    DataRequestFailed,
)
from fairline.privacy.holding import Beside, Collected, collect, in_order
from fairline.privacy.holding import files as held_files
from fairline.privacy.model import DataRequest, Held, Package, Report, Scan
from fairline.privacy.problems import PackageGone, PackageNotReady

WHAT = "access_package"  # as the act of its export calls it
KEPT = Millis(7 * 24 * 3_600_000)  # how long it may be fetched
DROP = "privacy.drop"  # the job that throws it away


def pack(c: Unit, asked: DataRequest) -> None:
    """Make the package and submit its export to the gate. What follows, follows the ruling."""
    if crm.contact(c, asked.contact).erased:
        journal.append(c, HOUSE, DataRequestFailed(request=asked.id, contact=asked.contact, cause="erased"))
        return
    collected = collect(c, crm.family(c, asked.contact), in_order(c))
    made = AccessPackageMade(
        request=asked.id,
        contact=asked.contact,
        person=journal.new_person(c),
        blob=f"package_{asked.id}",
        act=c.new_id("act"),
        report=Report(_lines(collected), Scan()),
    )
    # A file put by a unit that fails after it is sealed with a key nobody has, and is written over by the next try.
    c.tools.blobs.put(made.blob, journal.seal_for(c, made.person, _written(c, asked, collected), made.blob))
    journal.append(c, HOUSE, made)
    by = actor_from(asked.asked_by)
    act = gate.Export(
        id=made.act,
        contact=asked.contact,
        member=by.id if by.kind == "member" else None,
        app=by.id if by.kind == "app" else None,
        what=WHAT,
        blob=made.blob,
        recipients=(str(by),),
    )
    gate.submit(c, act, by)


def release(c: Unit, asked: DataRequest, at: Millis) -> None:
    """The gate let it out at an instant: it may be fetched for a while, then it is thrown away."""
    if asked.package is None or asked.state != "running":
        return
    until = at + KEPT
    journal.append(c, HOUSE, AccessPackageReleased(request=asked.id, contact=asked.contact, until=until))
    enqueue(c, DROP, {"request": asked.id}, due=until, key=f"privacy-drop:{asked.id}")


def refuse(c: Unit, asked: DataRequest) -> None:
    """The gate did not let it out, or the member took it back."""
    if asked.state == "running":
        drop(c, asked, "refused")
        journal.append(c, HOUSE, DataRequestFailed(request=asked.id, contact=asked.contact, cause="refused"))


def drop(c: Unit, asked: DataRequest, because: str) -> bool:
    """Throw the package and its key away; whether there was one."""
    if asked.package is None:
        return False
    journal.destroy(c, asked.package.person)
    journal.append(c, HOUSE, AccessPackageDropped(request=asked.id, contact=asked.contact, because=because))
    c.tools.blobs.delete(asked.package.blob)
    return True


def fetch(c: Unit, request: str, by: journal.Actor) -> bytes:
    """The package, as JSON; that it was taken, and by whom, stands in the journal.

    Raises NotFound, PackageNotReady while it is made or waits for the gate, PackageGone when its time is over.
    """
    asked, package = _ready(c, request)
    content = journal.open_for(c, package.person, c.tools.blobs.get(package.blob), package.blob)
    if content is None:
        raise PackageGone
    journal.append(c, by, AccessPackageFetched(request=asked.id, contact=asked.contact))
    return content


def files(c: Unit, request: str) -> Sequence[HeldFile]:
    """The files that go with a package which may be fetched now. They are read where they lie when they are fetched:
    nothing is kept twice, and what was forgotten meanwhile is not handed out. Raises as `fetch`.
    """
    asked, _ = _ready(c, request)
    return held_files(c, crm.family(c, asked.contact), in_order(c))


def _ready(c: Unit, request: str) -> tuple[DataRequest, Package]:
    asked = store.one(c, request)
    if asked is None or asked.kind != "access":
        raise NotFound
    if asked.state == "running":
        raise PackageNotReady
    package = asked.package
    if package is None or package.until is None or package.until <= c.at:
        raise PackageGone
    return asked, package


def _written(c: Unit, asked: DataRequest, collected: Collected) -> bytes:
    held = [{"module": each.module, "place": each.place, "rows": rows} for each, rows in collected if rows]
    asks = c.tools.facts.get(Beside)
    beside = asks(c, (asked, [each for each, rows in collected if rows])) if asks else {}
    goes = [{"name": each.name, "type": each.type} for each in held_files(c, crm.family(c, asked.contact), in_order(c))]
    told = {"request": asked.id, "contact": asked.contact, "made": to_text(c.at), **beside, "held": held, "files": goes}
    return json.dumps(told, ensure_ascii=False, indent=1, default=str).encode()


def _lines(collected: Collected) -> tuple[Held, ...]:
    return tuple(Held(each.module, each.place, len(rows), len(rows)) for each, rows in collected)
