"""What visitors tell of themselves, and what is written down of it."""

import json
from typing import Any

from fairline.channels.webchat import form, sites, store
from fairline.channels.webchat.model import Visitor
from fairline.channels.webchat.projection import CHANNEL
from fairline.journal import HOUSE, Actor, append, open_for, person_of, seal_for
from fairline.journal.interaction import ConsentTold, ContactIdentified
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


def person(c: Unit, visitor: Visitor) -> str:
    """The person behind a visitor, from the first word on."""
    if visitor.person is not None:
        return visitor.person
    made = person_of(c, CHANNEL, visitor.id)
    store.set_visitor(c, visitor.id, person=made)
    return made


def known_details(c: Unit, visitor: Visitor) -> dict[str, Any]:
    """Name, e-mail and user id as they were told; empty once the person was erased."""
    sealed = store.details(c, visitor.id)
    if sealed is None or visitor.person is None:
        return {}
    clear = open_for(c, visitor.person, sealed, visitor.id)
    return json.loads(clear) if clear is not None else {}


def keep(c: Unit, visitor: Visitor, told: dict[str, str], **values: Any) -> None:
    """Keep what was told beside what is known, sealed with the visitor's key; other columns with it."""
    details = known_details(c, visitor) | {name: value for name, value in told.items() if value}
    sealed = seal_for(c, person(c, visitor), json.dumps(details).encode(), visitor.id)
    store.set_visitor(c, visitor.id, details=sealed, **values)


def tell(c: Unit, visitor: Visitor, name: str, email: str, answers: dict[str, str], *, left_email: bool) -> None:
    """Keep what a visitor tells of themselves, unproven, and write it down.

    Raises BadInput where a question of the form that needs an answer has none; an e-mail left is no answer to the form.
    """
    who, told = person(c, visitor), {"name": name, "email": email}
    given = {key: value for key, value in told.items() if value}
    _check_answers(c, visitor, known_details(c, visitor) | given | answers, left_email=left_email)
    keep(c, visitor, told, **({} if left_email else {"answered": 1}))
    append(
        c,
        Actor("contact", who),
        ContactIdentified(
            channel=CHANNEL,
            address=visitor.id,
            person=who,
            sender=visitor.site,
            proven=False,
            name=name,
            email=email,
            answers=answers,
            left_email=left_email,
        ),
    )


def agree(c: Unit, visitor: Visitor, *, given: bool, text_sha256: str) -> None:
    """Write down that consent was given, or not, to the text shown."""
    who = person(c, visitor)
    store.set_visitor(c, visitor.id, agreed=int(given), refused="" if given else text_sha256)
    append(
        c,
        Actor("contact", who),
        ConsentTold(channel=CHANNEL, address=visitor.id, person=who, given=given, text_sha256=text_sha256),
    )


def say_who(c: Unit, visitor: Visitor) -> None:
    """Before their first message: write down the identity that the account's site has signed."""
    if visitor.identified or not visitor.known:
        return
    details = known_details(c, visitor)
    if not details.get("user_id"):
        return
    who = person(c, visitor)
    store.set_visitor(c, visitor.id, identified=1)
    append(
        c,
        HOUSE,
        ContactIdentified(
            channel=CHANNEL,
            address=visitor.id,
            person=who,
            sender=visitor.site,
            proven=True,
            name=details.get("name", ""),
            email=details.get("email", ""),
            user_id=details["user_id"],
        ),
    )


def _check_answers(c: Unit, visitor: Visitor, told: dict[str, Any], *, left_email: bool) -> None:
    if left_email or visitor.answered or visitor.known:
        return
    if open_ := form.unanswered(sites.find(c, visitor.site).config.prechat, told):
        raise BadInput(what=open_[0], fields=dict.fromkeys(open_, "kit.field.required"))
