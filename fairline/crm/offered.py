"""The facts the CRM offers, by their types; those many acts are asked for together also in that form."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels import AddressOf, ContactPersons
from fairline.crm import facts, many
from fairline.crm.origins import FACTS as ORIGINS
from fairline.gate import Batched, LocalTime, NumberHeld, OptOut, Whereabouts
from fairline.kit.db import Unit

FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {
    OptOut: Batched(facts.opt_out, many.opt_outs),
    LocalTime: Batched(facts.local_time, many.local_times),
    Whereabouts: Batched(facts.where, many.whereabouts_each),
    ContactPersons: facts.contact_persons,
    AddressOf: facts.address_of,
    NumberHeld: facts.number_held,
    **ORIGINS,
}
