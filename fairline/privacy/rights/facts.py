"""What others may ask of rights: who is kept and not used, what a law keeps, what stands beside data in a package."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import conversations, crm
from fairline.gate import RightsBehind, Withheld
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding
from fairline.privacy.holding import Beside, Collected, KeptBack, KeptByLaw
from fairline.privacy.model import DataRequest
from fairline.privacy.rights import dossier, holds, store
from fairline.privacy.rights.letters import behind
from fairline.privacy.rights.problems import Locked
from fairline.web.guard import Locked as Lock

SEE = "contact.see_locked"


def withheld(c: Unit, act: Any = None) -> Withheld:
    """Contacts that are kept and not used, and those of whom nothing goes to anybody outside."""
    locked, unshared = store.locked(c), store.unshared(c)
    if not locked and not unshared:
        return Withheld()
    return Withheld(frozenset(crm.every_id(c, locked)), frozenset(crm.every_id(c, unshared)))


def kept_by_law(c: Unit, contacts: Sequence[str]) -> bool:
    """Whether a legal hold keeps everything of some contacts."""
    return holds.held(c).whole(list(contacts))


def keep_back(c: Unit, told: tuple[str, Collected]) -> int:
    """Seal what a hold keeps of what was collected."""
    return holds.keep_back(c, *told)


def beside(c: Unit, told: tuple[DataRequest, Sequence[Holding]]) -> Mapping[str, Any]:
    """What stands beside the data in a package."""
    return dossier.beside(c, *told)


def locked(c: Unit, told: tuple[Sequence[str], frozenset[str]]) -> Locked | None:
    """Why somebody with these permissions may not open what these ids name; None where they may."""
    ids, permissions = told
    left_out = withheld(c).contacts if SEE not in permissions else frozenset()
    if not left_out:
        return None
    talks = conversations.several(c, [one for one in ids if one.startswith("cnv_")])
    theirs = {*ids, *(each.contact for each in talks.values())}
    return None if left_out.isdisjoint(theirs) else Locked()


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {
    RightsBehind: behind,
    Withheld: withheld,
    KeptByLaw: kept_by_law,
    KeptBack: keep_back,
    Beside: beside,
    Lock: locked,
}
