"""Visitors: who comes, whether they are who the account's site says, what they tell of themselves."""

import hashlib
import hmac
import json
from typing import Annotated, Any

import msgspec

from fairline.channels.webchat import form, sites, store
from fairline.channels.webchat.events import VisitorsJoined
from fairline.channels.webchat.model import Site, Visitor
from fairline.channels.webchat.projection import CHANNEL
from fairline.journal import HOUSE, Actor, append, open_for, person_of, seal_for
from fairline.journal.interaction import ConsentTold, ContactIdentified
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Problem, Unauthorised

TOKEN = 32  # random bytes of a visitor's token
THERE = 120_000  # milliseconds a page counts as open after it last said so


class IdentityNotProven(Problem):
    """The signature does not belong to the user id: nothing is taken over."""

    status = 403
    type = "identity-not-proven"


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Who the account's own page says is there, signed by its server."""

    user_id: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    hash: Annotated[str, msgspec.Meta(max_length=128)]
    name: Annotated[str, msgspec.Meta(max_length=300)] = ""
    email: Annotated[str, msgspec.Meta(max_length=254)] = ""


def arrive(c: Unit, site: Site, token: str | None, locale: str, identity: Identity | None) -> tuple[Visitor, str]:
    """Somebody opened a page with the widget: the visitor they are, and their token.

    Raises IdentityNotProven where a signature is wrong, or is missing where the site wants one.
    """
    if identity is not None and not sites.is_signed(c, site.id, identity.user_id, identity.hash):
        raise IdentityNotProven
    if identity is None and site.config.identity_required:
        raise IdentityNotProven
    known = _known(c, site, identity) if identity else None
    held = _returning(c, site, token)
    if held is not None and token is not None and not _is_another(c, held, known):
        visitor = held
    else:
        token = f"{c.account}.{c.tools.keyring.random(TOKEN).hex()}"
        visitor = _new(c, site, token, locale)
    if identity is not None and known is not None:
        visitor = _recognise(c, site, visitor, identity, known)
        # The token of a page that is signed in stays its own; both visitors' tokens lead to the same feed.
    store.set_visitor(c, visitor.id, locale=locale)
    return current(c, visitor), token


def account_of(token: str) -> str:
    """The account a token names; what else it says only that account's database can tell. Raises Unauthorised."""
    account, mark, _ = token.partition(".")
    if not mark or not account.startswith("acc_") or len(account) > 40:
        raise Unauthorised
    return account


def of_token(c: Unit, token: str) -> Visitor:
    """Who comes with this token now. Raises Unauthorised, also once the person was erased."""
    found = store.visitor_by_secret(c, _hash(token))
    if found is None:
        raise Unauthorised
    visitor, erased = found
    if visitor.joined is not None:
        return current(c, visitor)
    if erased:
        raise Unauthorised
    return visitor


def current(c: Unit, visitor: Visitor) -> Visitor:
    """Who this visitor turned out to be, as they are now; a person who was erased is nobody. Raises Unauthorised."""
    held = store.visitor(c, visitor.id)
    while held is not None and held.joined is not None:  # always an older visitor: the chain ends
        held = store.visitor(c, held.joined)
    if held is None:
        raise Unauthorised
    if held.person is not None and _erased(c, held.person):
        raise Unauthorised
    return held


def person(c: Unit, visitor: Visitor) -> str:
    """The person behind a visitor, from the first word on."""
    if visitor.person is not None:
        return visitor.person
    made = person_of(c, CHANNEL, visitor.id)
    store.set_visitor(c, visitor.id, person=made)
    return made


def tell(c: Unit, visitor: Visitor, name: str, email: str, answers: dict[str, str], *, left_email: bool) -> None:
    """Keep what a visitor tells of themselves, unproven, and write it down.

    Raises BadInput where a question of the form that needs an answer has none; an e-mail left is no answer to the form.
    """
    who = person(c, visitor)
    held = known_details(c, visitor) | {key: value for key, value in (("name", name), ("email", email)) if value}
    _check_answers(c, visitor, held | answers, left_email=left_email)
    sealed = seal_for(c, who, json.dumps(held).encode(), visitor.id)
    store.set_visitor(c, visitor.id, details=sealed, **({} if left_email else {"answered": 1}))
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


def _check_answers(c: Unit, visitor: Visitor, told: dict[str, Any], *, left_email: bool) -> None:
    if left_email or visitor.answered or visitor.known:
        return
    if open_ := form.unanswered(sites.find(c, visitor.site).config.prechat, told):
        raise BadInput(what=open_[0], fields=dict.fromkeys(open_, "kit.field.required"))


def agree(c: Unit, visitor: Visitor, *, given: bool, text_sha256: str) -> None:
    """Write down that consent was given, or not, to the text shown."""
    who = person(c, visitor)
    store.set_visitor(c, visitor.id, agreed=int(given))
    append(
        c,
        Actor("contact", who),
        ConsentTold(channel=CHANNEL, address=visitor.id, person=who, given=given, text_sha256=text_sha256),
    )


def known_details(c: Unit, visitor: Visitor) -> dict[str, Any]:
    """Name, e-mail and user id as they were told; empty once the person was erased."""
    sealed = store.details(c, visitor.id)
    if sealed is None or visitor.person is None:
        return {}
    clear = open_for(c, visitor.person, sealed, visitor.id)
    return json.loads(clear) if clear is not None else {}


def say_who(c: Unit, visitor: Visitor) -> None:
    """Before their first message: write down the identity that the account's site has signed."""
    details = known_details(c, visitor)
    if visitor.identified or not visitor.known or not details.get("user_id"):
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


def is_there(c: Unit, person: str) -> bool:
    """Whether the page of this person is open now."""
    return store.there_until(c, person) > c.at


def _known(c: Unit, site: Site, identity: Identity) -> bytes:
    """A keyed hash of the user id: what a visitor is recognised by."""
    secret = c.tools.keyring.derive("webchat")
    return hmac.digest(secret, f"{c.account}:{site.id}:{identity.user_id}".encode(), "sha256")


def _is_another(c: Unit, held: Visitor, known: bytes | None) -> bool:
    """Whether the token is that of somebody else: two people use this browser, one after the other."""
    return known is not None and held.known and store.known_as(c, held.id) != known


def _recognise(c: Unit, site: Site, visitor: Visitor, identity: Identity, known: bytes) -> Visitor:
    before = store.visitor_known_as(c, site.id, known)
    if before is not None and before.id != visitor.id:
        store.set_visitor(c, visitor.id, joined=before.id)
        if visitor.person is not None:
            _prove(c, visitor, identity)
            append(c, HOUSE, VisitorsJoined(visitor=visitor.id, into=before.id))
        return before
    if before is None:
        _prove(c, visitor, identity, known=known)
    return visitor


def _prove(c: Unit, visitor: Visitor, identity: Identity, *, known: bytes | None = None) -> None:
    who = person(c, visitor)
    told = {"user_id": identity.user_id, "name": identity.name, "email": identity.email}
    held = known_details(c, visitor) | {key: value for key, value in told.items() if value}
    values: dict[str, Any] = {"details": seal_for(c, who, json.dumps(held).encode(), visitor.id)}
    store.set_visitor(c, visitor.id, **values, **({"known": known} if known else {}))
    if visitor.person is not None:
        fresh = store.visitor(c, visitor.id)
        if fresh is not None:
            say_who(c, msgspec.structs.replace(fresh, known=True, identified=False))


def _returning(c: Unit, site: Site, token: str | None) -> Visitor | None:
    try:
        found = of_token(c, token or "")
    except Unauthorised:
        return None
    return found if found.site == site.id else None


def _new(c: Unit, site: Site, token: str, locale: str) -> Visitor:
    made = c.new_id("vis")
    store.add_visitor(c, made, site.id, _hash(token), locale)
    return Visitor(
        account=c.account,
        id=made,
        site=site.id,
        person=None,
        joined=None,
        answered=False,
        agreed=False,
        identified=False,
        known=False,
        locale=locale,
    )


def _erased(c: Unit, person: str) -> bool:
    row = c.one(
        "SELECT erased FROM journal_persons WHERE account = :account AND person = :person",
        account=c.account,
        person=person,
    )
    return row is None or row["erased"] is not None


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
