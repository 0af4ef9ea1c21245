"""Opens an account with its first owner."""

from dataclasses import dataclass

from fairline import accounts
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import Unit
from fairline.security import invitations, store
from fairline.security.events import PasswordChanged
from fairline.security.passwords import PasswordHash


@dataclass(frozen=True, slots=True)
class Opened:
    """A new account, its owner, and the secret of the owner's link where no password was given."""

    account: str
    owner: str
    secret: str | None


def open_account(
    c: Unit,
    *,
    name: str,
    country: str,
    locale: str,
    time_zone: str,
    email: str,
    owner: str = "",
    password: PasswordHash | None = None,
    actor: Actor = HOUSE,
) -> Opened:
    """Open the account `c.account`, whose id the caller has made (`tools.ids.new("acc", tools.now())`).

    With a password (made by `hash_password`) the owner may sign in at once, under their name or, without one, what
    stands before the @; otherwise the answer holds the secret of a link (see `invitations.path`).
    Raises BadInput, Conflict.
    """
    accounts.open_house(c, name=name, country=country, locale=locale, time_zone=time_zone, actor=actor)
    member = accounts.invite_member(c, actor, email=email, name=owner, role="owner", as_owner=True)
    if password is None:
        return Opened(c.account, member.id, invitations.make_link(c, actor, member).secret)
    accounts.join(c, member.id, owner or email.partition("@")[0])
    store.passwords.put_password(c, member.id, password)
    append(c, actor, PasswordChanged(member=member.id))
    return Opened(c.account, member.id, None)
