"""Who takes part in a ticket, who watches it, and which problem it is an incident of."""

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from fairline import accounts, conversations, crm
from fairline.conversations import Conversation
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.platform.zendesk import numbers, people
from fairline.platform.zendesk.bodies import CopiedIn, TicketIn
from fairline.platform.zendesk.errors import RecordInvalid
from fairline.platform.zendesk.who import Who

CHANNEL = "email"  # whoever a ticket is opened for is answered by mail


def copy(c: Unit, who: Who, id: str, data: TicketIn) -> None:
    """Who is in copy and who watches, from now on: contacts take part, members watch."""
    for each in data.email_ccs or ():
        _put(c, who, id, _named(c, who, each), wanted=each.action != "delete")
    for each in data.followers or ():
        member = accounts.member_by_email(c, (each.user_email or "").strip().lower()) if each.user_email else None
        _put(c, who, id, member.id if member else _named(c, who, each), wanted=each.action != "delete")
    several = (data.collaborator_ids, data.email_cc_ids, data.follower_ids)
    wanted = {named(c, each, "collaborator_ids") for some in several for each in some or ()}
    for said in (*(data.collaborators or ()), *(data.additional_collaborators or ())):
        wanted.add(_collaborator(c, who, said))
    for user in sorted(wanted - {""}):
        _put(c, who, id, user, wanted=True)


def _named(c: Unit, who: Who, each: CopiedIn) -> str:
    if each.user_id:
        return named(c, each.user_id, "user_id")
    return contact_at(c, who, each.user_email, each.user_name or "") if each.user_email else ""


def _collaborator(c: Unit, who: Who, said: Any) -> str:
    if isinstance(said, Mapping):
        email, name = str(said.get("email") or ""), str(said.get("name") or "")
        return contact_at(c, who, email, name) if email else ""
    if isinstance(said, str) and "@" in said:
        return contact_at(c, who, said, "")
    return named(c, said, "collaborators") if isinstance(said, int | str) else ""


def _put(c: Unit, who: Who, id: str, user: str, *, wanted: bool) -> None:
    if user.startswith("mem_"):
        (conversations.watch if wanted else conversations.unwatch)(c, id, who.actor, user)
    elif user and wanted:
        conversations.add_participant(c, id, who.actor, contact=user)
    elif user:
        conversations.remove_participant(c, id, who.actor, user)


def link(c: Unit, who: Who, found: Conversation, problem: Any) -> None:
    """It is an incident of another from now on, or of none. Raises RecordInvalid."""
    if problem is UNSET:
        return
    held = [other for kind, other in conversations.filed(c, [found.id])[found.id].links if kind == "incident_of"]
    wanted = conversations.numbered(c, [numbers.number(problem)]).get(numbers.number(problem)) if problem else None
    if problem and wanted is None:
        raise RecordInvalid(why="problem_id")
    for other in held:
        if wanted is None or other != wanted.id:
            conversations.unlink(c, found.id, who.actor, other, "incident_of")
    if wanted is not None and wanted.id not in held:
        conversations.link(c, found.id, who.actor, wanted.id, "incident_of")


def contact_at(c: Unit, who: Who, email: str, name: str) -> str:
    """The contact with an e-mail address, made at first sight. Raises BadInput for what is none."""
    found = crm.find(c, CHANNEL, email)
    if found is None:
        found = crm.create(c, crm.Change(name=name or None), [(CHANNEL, email)], by=who.actor)
    return found.id


def named(c: Unit, said: Any, name: str) -> str:
    """The user a number names. Raises RecordInvalid."""
    try:
        return people.thing(c, said)
    except NotFound as error:
        raise RecordInvalid(why=name) from error
