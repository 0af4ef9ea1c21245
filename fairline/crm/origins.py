"""Where contacts come from: told, kept with them through merges, and asked by the gate before anybody is advertised to.

Clause TDA-ID-DATA-ORIGIN: an unknown source is enough to serve somebody, and not to advertise to them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from fairline import journal
from fairline.crm import store
from fairline.crm.events import BatchBarred, OriginTold
from fairline.crm.model import Origin
from fairline.crm.service import reading
from fairline.crm.store.origins import Traced
from fairline.gate import Act, Batched, Posed, Provenance
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

OWN = frozenset({"wrote", "member"})  # they came to us, or a colleague entered them: the entry itself says it


def tell(c: Unit, contact: str, origin: Origin, *, by: Actor = HOUSE) -> None:
    """Say where what we know of a contact comes from, besides what was said before. Raises NotFound, ContactGone."""
    held = reading.standing(c, contact)
    journal.append(c, by, OriginTold(contact=held.id, person=held.person, **asdict(origin)))


def bar_batch(c: Unit, batch: str, why: str, figures: Mapping[str, int], *, by: Actor = HOUSE) -> None:
    """Advertise to nobody who is known by this batch alone; said twice, it is said once."""
    if batch not in store.origins.barred(c):
        journal.append(c, by, BatchBarred(batch=batch, why=why, figures=dict(figures)))


def origins_of(c: Unit, contact: str) -> list[Traced]:
    """Every origin of a contact and of those merged into it, oldest first. Raises NotFound."""
    return store.origins.of(c, reading.family(c, contact))


def made_by(c: Unit, batch: str) -> list[Traced]:
    """The first origin of each contact that came to be known by a batch, by its lines."""
    return store.origins.of_batch(c, batch)


def provenance(c: Unit, act: Act) -> Provenance | None:
    """Whether it is known where an act's contact comes from; that of nobody we know is unknown to nobody."""
    try:
        family = reading.family(c, act.contact) if act.contact else []
    except NotFound:
        return Provenance()
    return weighed(store.origins.of(c, family), store.origins.barred(c)) if family else Provenance()


def provenance_each(c: Unit, posed: Sequence[Posed]) -> list[Provenance | None]:
    """The same of many acts, in their order."""
    contacts = list(dict.fromkeys(each.act.contact for each in posed if each.act.contact))
    roots = {row["id"]: row["root"] for row in store.contacts.some(c, contacts)} if contacts else {}
    speakers = {row["id"]: row["root"] for row in store.contacts.spoken_for(c, roots.values())} if roots else {}
    held: dict[str, list[Traced]] = {}
    for traced in store.origins.of(c, list(speakers)) if speakers else ():
        held.setdefault(speakers[traced.contact], []).append(traced)
    barred = store.origins.barred(c)
    told: Mapping[str, Provenance] = {root: weighed(held.get(root, []), barred) for root in set(roots.values())}
    return [told.get(roots.get(each.act.contact or "", ""), Provenance()) for each in posed]


def weighed(found: Sequence[Traced], barred: Mapping[str, str]) -> Provenance:
    """What these origins amount to: known where one of them is, barred where every one of them is."""
    if not found:
        return Provenance()
    known = any(each.how in OWN or each.source.strip() for each in found)
    bad = [barred[each.batch] for each in found if each.batch in barred]
    batch = next((each.batch for each in found if each.batch), "")
    return Provenance(known, batch, bad[0] if len(bad) == len(found) else "")


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {Provenance: Batched(provenance, provenance_each)}
