"""What can be done to many things at once, each as one of them: a ticket, a user, an organization."""

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from fairline import conversations
from fairline.conversations import Conversation
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.platform.zendesk import importing, keeping, numbers, tickets, tickets_shown
from fairline.platform.zendesk.bodies import TicketIn
from fairline.platform.zendesk.errors import Refusal, Refused
from fairline.platform.zendesk.keeping import OrganizationIn, UserIn
from fairline.platform.zendesk.many import Does
from fairline.platform.zendesk.who import Who

T = TypeVar("T")


def read(told: Any, kind: type[T]) -> T:
    """What was sent for one of them. Raises BadInput."""
    try:
        return msgspec.convert(told, kind)
    except msgspec.ValidationError as error:
        raise BadInput(what=str(error)[:200]) from error


def ticket(c: Unit, said: Any) -> Conversation:
    """The conversation of a ticket's number, one in the trash too. Raises NotFound."""
    number = numbers.number(said)
    found = conversations.numbered(c, [number]).get(number) if number else None
    if found is None:
        raise NotFound(what=str(said))
    return found


def standing(c: Unit, said: Any) -> Conversation:
    """The same, where it is neither in the trash nor in the spam. Raises NotFound."""
    found = tickets_shown.of_numbers(c, [numbers.number(said)])
    if not found:
        raise NotFound(what=str(said))
    return found[0]


def _let(done: Conversation | Refusal) -> Conversation:
    if isinstance(done, Refusal):
        raise Refused(done.refused)
    return done


def _create_ticket(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    made = _let(tickets.create(c, who, read(told, TicketIn)))
    return {"id": made.reference, "action": "create", "status": "Created"}


def _update_ticket(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    held = standing(c, told.get("id"))
    _let(tickets.update(c, who, held, read(told, TicketIn)))
    return {"id": held.reference, "action": "update", "status": "Updated"}


def _destroy_ticket(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    held = standing(c, told.get("id"))
    conversations.set_aside(c, held.id, who.actor, "trash")
    return {"id": held.reference, "action": "destroy", "status": "Deleted"}


def _import_ticket(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    made = importing.bring_in(c, who, read(told, TicketIn))
    return {"id": made.reference, "action": "create", "status": "Created"}


def _create_user(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    made = keeping.create_user(c, who, read(told, UserIn))
    return {"id": numbers.one(c, "user", made), "action": "create", "status": "Created"}


def _put_user(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    made, is_new = keeping.put_user(c, who, read(told, UserIn))
    word = "create" if is_new else "update"
    return {"id": numbers.one(c, "user", made), "action": word, "status": f"{word.capitalize()}d"}


def _update_user(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    data = read(told, UserIn)
    made = keeping.update_user(c, who, keeping.named_user(c, data), data)
    return {"id": numbers.one(c, "user", made), "action": "update", "status": "Updated"}


def _create_organization(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    made = keeping.create_organization(c, who, read(told, OrganizationIn))
    return {"id": numbers.one(c, "organization", made), "action": "create", "status": "Created"}


def _update_organization(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    data = read(told, OrganizationIn)
    made = keeping.update_organization(c, who, keeping.named_organization(c, data), data)
    return {"id": numbers.one(c, "organization", made), "action": "update", "status": "Updated"}


def _destroy_organization(c: Unit, who: Who, told: Mapping[str, Any]) -> Mapping[str, Any]:
    keeping.destroy_organization(c, who, numbers.thing(c, "organization", told.get("id")))
    return {"id": numbers.number(told.get("id")), "action": "destroy", "status": "Deleted"}


VERBS: Mapping[str, Does] = {
    "Bulk Create Ticket": _create_ticket,
    "Bulk Update Ticket": _update_ticket,
    "Bulk Delete Ticket": _destroy_ticket,
    "Bulk Import Ticket": _import_ticket,
    "Bulk Create User": _create_user,
    "Bulk Create Or Update User": _put_user,
    "Bulk Update User": _update_user,
    "Bulk Create Organization": _create_organization,
    "Bulk Update Organization": _update_organization,
    "Bulk Delete Organization": _destroy_organization,
}
