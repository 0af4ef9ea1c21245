"""Whom a program speaks for where another system's clients come in: the member it names, or who made its token."""

import base64
import binascii
from dataclasses import replace
from typing import Any

from litestar.connection import ASGIConnection

from fairline import accounts
from fairline.accounts import Member
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Unauthorised
from fairline.security import store
from fairline.security.permissions import permissions_in
from fairline.web import Identity

DOOR = "/api/v2/"
SUFFIX = "/token"
IMPERSONATE = "conversation.impersonate"
ON_BEHALF_OF = "x-on-behalf-of"


class PasswordNotTaken(Unauthorised):
    """A name and a password were sent instead of a name and a token."""

    type = "password-not-taken"


class MayNotSpeakFor(Unauthorised):
    """The token is another member's, and has not the permission to speak for others."""

    type = "may-not-speak-for"


def may_be_sent(connection: ASGIConnection[Any, Any, Any, Any]) -> bool:
    """Whether a program speaks for a member at this address: nowhere but where those clients come in."""
    return str(connection.scope.get("path", "")).startswith(DOOR)


def named(credentials: str) -> tuple[str, str]:
    """The e-mail and the token of `email/token:SECRET` in base64 (RFC 7617). Raises PasswordNotTaken, Unauthorised."""
    try:
        name, parted, secret = base64.b64decode(credentials, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError) as error:
        raise Unauthorised from error
    if not parted:
        raise Unauthorised
    if not name.endswith(SUFFIX):
        raise PasswordNotTaken
    return name.removesuffix(SUFFIX), secret


def speaks(c: Unit, program: Identity, email: str) -> Identity | None:
    """The program as it speaks for the member it names, or else for who made its token; None for nobody there is.

    It may then do what both may. The journal still says that the program did it. Raises MayNotSpeakFor.
    """
    maker = _maker(c, program)
    member = accounts.member_by_email(c, email.strip().lower()) if email else maker
    if member is None:
        return None if email else program
    if member.state != "active":
        return None
    if member != maker and IMPERSONATE not in program.permissions:
        raise MayNotSpeakFor
    both = program.permissions & permissions_in(c, member.role)
    return replace(program, member=member.id, role=member.role, permissions=both, locale=member.locale)


def _maker(c: Unit, program: Identity) -> Member | None:
    token = store.tokens.one(c, program.by.removeprefix("app:"))
    maker = actor_from(token.made_by) if token else None
    if maker is None or maker.kind != "member":
        return None
    try:
        return accounts.member(c, maker.id)
    except NotFound:
        return None
