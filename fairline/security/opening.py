"""Opens an account with its first owner."""

import msgspec

from fairline.kit.db import Unit
from fairline.security.passwords import PasswordHash


class AccountOpened(msgspec.Struct, frozen=True):
    """A new account, its owner, and the secret of the owner's invitation where no password was given."""

    account: str
    owner: str
    invitation: str | None


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
) -> AccountOpened:
    """Open the account `c.account`, whose id the caller has made (`tools.ids.new("acc", tools.now())`).

    With a password (made by `hash_password`) the owner may sign in at once; without one the answer holds the secret
    of an invitation, to be put behind `/invitation/`.
    """
    raise NotImplementedError
