"""The facts the consent ledger offers, by their types; those many acts are asked for together also in that form."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.gate import Batched, Consents, DoNotContact
from fairline.kit.db import Unit
from fairline.privacy.consent import facts, many

FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {
    **facts.FACTS,
    Consents: Batched(facts.consents, many.consents_each),
    DoNotContact: Batched(facts.do_not_contact, many.do_not_contact_each),
}
