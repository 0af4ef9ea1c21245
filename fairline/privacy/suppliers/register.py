"""Keeps the register for the operator: suppliers are put on file, changed, ended; accounts are told in time."""

import msgspec

from fairline import accounts, journal, numbers
from fairline.journal import Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.privacy.suppliers import store
from fairline.privacy.suppliers.events import SupplierRegistered
from fairline.privacy.suppliers.grounds import eea
from fairline.privacy.suppliers.model import CLASSES, COMMITMENTS, DAY, NOTICE, Supplier
from fairline.privacy.suppliers.problems import GroundNotValid, NoticeTooShort
from fairline.privacy.suppliers.standing import fault

CLAUSES = ("TDP18-SUPPLIERS", "ZS-FR-SUBPROCESSORS")


def put(c: Unit, by: Actor, supplier: Supplier) -> Supplier:
    """Put a supplier on file, or change it; a new one starts after the notice, unless an emergency says why not.

    Raises BadInput, NoticeTooShort, GroundNotValid for a ground that holds no more or is not for that country.
    """
    before = store.one(c, supplier.id)
    _check(c, supplier)
    if (before is None or _reaches_further(before, supplier)) and not supplier.emergency.strip():
        first = c.at + NOTICE * DAY
        if supplier.starts < first:
            raise NoticeTooShort(clauses=CLAUSES, days=NOTICE)
    journal.append(c, by, SupplierRegistered(supplier=supplier.id, told=supplier, emergency=supplier.emergency))
    return supplier


def end(c: Unit, by: Actor, supplier: str, at: Millis) -> Supplier:
    """Nothing goes there from an instant on. Raises NotFound."""
    found = store.one(c, supplier)
    if found is None:
        raise NotFound
    told = msgspec.structs.replace(found, ended=at)
    journal.append(c, by, SupplierRegistered(supplier=supplier, told=told))
    return told


def is_used(c: Unit, supplier: Supplier) -> bool:
    """Whether the account's data do go there: it has something that leaves by it, and the house has such a way."""
    needs = {"mail": "email", "texts": "sms"}.get(supplier.function)
    if needs == "sms":
        providers = {f"texts:{each.provider}" for each in numbers.text_senders(c)}
        return not providers.isdisjoint(supplier.ways)
    if needs == "email":
        relay = str(getattr(c.tools.settings, "mail_relay", "") or "")
        return bool(relay) and any(way.partition(":")[2] in relay for way in supplier.ways)
    return bool(supplier.ways)


def is_kept(c: Unit) -> bool:
    """Whether anybody keeps the register: an operator was appointed."""
    return accounts.operator_account(c) is not None


def _check(c: Unit, supplier: Supplier) -> None:
    faults = {}
    if not supplier.id or not supplier.id.replace("-", "").isalnum():
        faults["id"] = "kit.field.invalid"
    if set(supplier.classes) - set(CLASSES):
        faults["classes"] = "kit.field.invalid"
    if set(supplier.contract.commitments) - set(COMMITMENTS):
        faults["contract"] = "kit.field.invalid"
    if faults:
        raise BadInput(what="supplier", fields=faults)
    for each in supplier.carried:
        source = "DE" if each.source == "EEA" else each.source
        why = fault(each, source, supplier.country, c.at)
        if why in ("ground_invalid", "ground_elsewhere", "no_document", "no_renewal"):
            raise GroundNotValid(clauses=("TDP19-TRANSFER-BASIS", "TDP18-SHIELD-CERT"), ground=each.ground)


def _reaches_further(before: Supplier, now: Supplier) -> bool:
    """Whether it gets more than accounts were told: another country, more data, another way, or starts sooner."""
    moved = now.country != before.country and not (now.country in eea() and before.country in eea())
    more = set(now.classes) - set(before.classes) or set(now.ways) - set(before.ways)
    return moved or bool(more) or now.starts < before.starts
