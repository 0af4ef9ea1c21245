"""Of whom something may be used for a purpose: by the notice under which they came, and those they were shown since.

A new notice does not reach backwards: who came under an older one is left out of what it adds until they were shown
the new one and, where the purpose asks it, agreed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from fairline import crm, journal
from fairline.gate import Act, Call, Cleared, Export, Mail, Reply
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.privacy.record import store
from fairline.privacy.record.catalogue import purposes
from fairline.privacy.record.events import ContactNoticed, NoticeGiven

PURPOSE = "PURPOSE"  # the reason by which somebody is left out
MARKETING = "marketing"


@dataclass(frozen=True, slots=True)
class Sifted:
    """Those who may be used for a purpose, and why the others may not."""

    cleared: tuple[str, ...]
    left_out: dict[str, str]


def give(c: Unit, by: Actor, version: str, named: Iterable[str]) -> None:
    """From now on people come under this notice. Raises BadInput for an unknown purpose, or a version that stands."""
    known = [each for each in purposes().values() if each.role == "processor"]
    wanted = tuple(sorted({*named, "service"}))
    if set(wanted) - {each.name for each in known} or not version.strip():
        raise BadInput(what="notice", fields={"purposes": "kit.field.invalid"})
    if version in {each[1] for each in store.notices(c)}:
        raise BadInput(what="notice", fields={"version": "kit.field.invalid"})
    journal.append(c, by, NoticeGiven(version=version, purposes=wanted))


def show(c: Unit, by: Actor, contact: str, version: str, *, agreed: bool = False) -> None:
    """A contact was shown a newer notice. Raises NotFound."""
    if version not in {each[1] for each in store.notices(c)}:
        raise NotFound
    journal.append(c, by, ContactNoticed(contact=crm.resolve(c, contact), version=version, agreed=agreed))


def sift(c: Unit, contacts: Iterable[str], purpose: str) -> Sifted:
    """Who of these may be used for a purpose. Raises BadInput for a purpose that is not on the list."""
    if purpose not in purposes():
        raise BadInput(what="purpose", fields={"purpose": "kit.field.invalid"})
    wanted = list(contacts)
    held, shown = store.notices(c), store.shown(c, wanted)
    left = {each: PURPOSE for each in wanted if not _is_cleared(c, each, purpose, held, shown.get(each, []))}
    return Sifted(tuple(each for each in wanted if each not in left), left)


def cleared(c: Unit, act: Act) -> Cleared:
    """What the gate asks: whether the contact of an act came under a notice that names what it is for; of an export,
    whether any notice does.
    """
    if isinstance(act, Export):
        return Cleared(any(act.purpose in named for _, _, named in store.notices(c)))
    if not isinstance(act, Reply | Mail | Call) or act.purpose_class != MARKETING or not act.contact:
        return Cleared()
    held = store.notices(c)
    if not held:
        return Cleared()
    try:
        contact = crm.resolve(c, act.contact)
    except NotFound:
        return Cleared(False)
    return Cleared(not sift(c, [contact], MARKETING).left_out)


def _is_cleared(
    c: Unit, contact: str, purpose: str, held: list[tuple[int, str, frozenset[str]]], shown: list[tuple[str, bool]]
) -> bool:
    if purpose == "service" or not held:
        return purpose == "service"
    made = crm.contact(c, contact).created
    under = [named for at, _, named in held if at <= made][-1:]
    if any(purpose in named for named in under):
        return True
    needs_word = purposes()[purpose].needs_consent
    later = {version for version, agreed in shown if agreed or not needs_word}
    return any(version in later and purpose in named for _, version, named in held)
