"""How the account's privacy desk is reached, and whether it serves children."""

from typing import Any

from fairline import crm, journal
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.privacy.rights import events, store

TEXTS = ("mail", "postal", "phone", "officer")
FLAGS = ("serves_children", "has_seller")


def desk(c: Unit) -> dict[str, Any]:
    """How it is set; empty where nobody said."""
    row = store.desk(c)
    if row is None:
        return {}
    return {name: row[name] for name in TEXTS} | {name: bool(row[name]) for name in FLAGS}


def set_desk(c: Unit, by: Actor, **said: Any) -> None:
    """Set it. Raises BadInput for a mail that is none."""
    mail = str(said.get("mail", "")).strip()
    if mail and crm.normal_address("email", mail) is None:
        raise BadInput(what="mail", fields={"mail": "kit.field.invalid"})
    told: dict[str, Any] = {name: str(said.get(name, "")).strip() for name in TEXTS}
    told |= {name: bool(said.get(name)) for name in FLAGS}
    if desk(c) != told:
        journal.append(c, by, events.PrivacyDeskSet(**told))
