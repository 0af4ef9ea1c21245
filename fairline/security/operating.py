"""What the operator does from the command line: open accounts, invite members, make tokens."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline.accounts import Role
from fairline.journal import HOUSE
from fairline.kit.db import Database
from fairline.security import invitations, tokens
from fairline.security.opening import open_account
from fairline.security.passwords import hash_password

DAY = 24 * 3_600_000

Told = Mapping[str, Any]


def create_account(
    database: Database,
    *,
    name: str,
    owner_email: str,
    owner_name: str,
    owner_password: str | None,
    country: str,
    locale: str,
    time_zone: str,
    url: str,
) -> Told:
    """Open an account with its owner. Without a password the answer holds a link to choose one, for a week.

    Raises BadInput, WeakPassword.
    """
    account = database.tools.ids.new("acc", database.tools.now())
    password = hash_password(owner_password, email=owner_email) if owner_password else None
    opened = database.write_now(
        lambda c: open_account(
            c,
            name=name,
            country=country,
            locale=locale,
            time_zone=time_zone,
            email=owner_email,
            owner=owner_name,
            password=password,
        ),
        account,
    )
    link = url + invitations.path(opened.secret) if opened.secret else None
    return {"account": account, "owner": opened.owner, "invitation_url": link}


def invite_member(database: Database, account: str, *, email: str, name: str, role: Role, url: str) -> Told:
    """Invite somebody; the answer holds the link. Raises BadInput, EmailTaken, NotFound."""
    invited = database.write_now(
        lambda c: invitations.invite(c, HOUSE, email=email, name=name, role=role, as_owner=True), account
    )
    return {
        "account": account,
        "member": invited.member.id,
        "role": role,
        "invitation_url": url + invitations.path(invited.secret),
    }


def invite_again(database: Database, account: str, member: str, *, url: str) -> Told:
    """A new link for a member, to join or to choose a new password. Raises NotFound."""
    invited = database.write_now(lambda c: invitations.invite_again(c, HOUSE, member, as_owner=True), account)
    return {"account": account, "member": member, "invitation_url": url + invitations.path(invited.secret)}


def create_token(
    database: Database,
    account: str,
    *,
    name: str,
    scopes: Sequence[str] | None,
    days: int | None,
    forever: bool = False,
) -> Told:
    """A token with these scopes, or with every permission there is; it lasts so many days, 90 where nothing is said,
    or until it is revoked (`forever`). Raises BadInput.
    """
    known = frozenset(database.tools.permissions)
    lasts = tokens.LASTS if days is None else days * DAY
    expires = None if forever else database.tools.now() + lasts
    made = database.write_now(
        lambda c: tokens.make_token(c, HOUSE, name=name, scopes=scopes or sorted(known), within=known, expires=expires),
        account,
    )
    told = "until revoked" if forever else f"{lasts // DAY} days"
    view = msgspec.to_builtins(tokens.shown(made.token))
    return {"account": account, "token": view, "lasts": told, "secret": made.secret}
