"""What an account says of suppliers: how far its data may go, whom it objects to, which route it signed."""

from fairline import accounts, journal
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.privacy.suppliers import store
from fairline.privacy.suppliers.events import RouteSigned, SupplierAreaSet, SupplierObjected
from fairline.privacy.suppliers.model import Area, House, Supplier
from fairline.privacy.suppliers.projection import AREA, OBJECTED, SIGNED

SIDES = ("account", "operator")


def house(c: Unit) -> House:
    """What the account says."""
    own = accounts.account(c)
    held = {row["key"]: row["value"] for row in store.wishes(c)}
    area: Area = held.get(AREA, "")
    objected = frozenset(key.partition(":")[2] for key in held if key.startswith(f"{OBJECTED}:"))
    signed = [key.split(":")[1:] for key in held if key.startswith(f"{SIGNED}:")]
    both = frozenset(which for which, _ in signed if all([which, side] in signed for side in SIDES))
    return House(own.country, area, objected, both, own.opened)


def limit(c: Unit, by: Actor, area: str) -> None:
    """Let data go anywhere (empty), within the EEA, or nowhere beyond the account's country (home). Raises BadInput."""
    if area not in ("", "EEA", "home"):
        raise BadInput(what="area", fields={"area": "kit.field.invalid"})
    journal.append(c, by, SupplierAreaSet(area=area))


def refuse(c: Unit, by: Actor, supplier: str, why: str) -> Supplier:
    """The account's data do not go there; what needs it stops for this account. Raises NotFound."""
    found = _known(c, supplier)
    journal.append(c, by, SupplierObjected(supplier=supplier, why=why))
    return found


def withdraw(c: Unit, by: Actor, supplier: str) -> None:
    """They may after all. Raises NotFound."""
    _known(c, supplier)
    journal.append(c, by, SupplierObjected(supplier=supplier, withdrawn=True))


def sign(c: Unit, by: Actor, supplier: str, side: str, document: str) -> None:
    """An officer signs a route that no table knows. Raises NotFound."""
    _known(c, supplier)
    journal.append(c, by, RouteSigned(supplier=supplier, side=side, document=document))


def _known(c: Unit, supplier: str) -> Supplier:
    found = store.one(c, supplier)
    if found is None:
        raise NotFound
    return found
