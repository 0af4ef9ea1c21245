"""Who is asking, and may they."""

from fairline.security.identity import authenticate, identify_session, identify_token
from fairline.security.invitations import invite, invite_again
from fairline.security.limits import Limits, Rate
from fairline.security.opening import Opened, open_account
from fairline.security.operating import create_account, create_token, invite_member
from fairline.security.passwords import PasswordHash, hash_password
from fairline.security.permissions import permissions_of
from fairline.security.seats import begin_work
from fairline.security.second_factor import rewrap
from fairline.security.tokens import make_token
from fairline.security.tokens import revoke as revoke_token

__all__ = [
    "Limits",
    "Opened",
    "PasswordHash",
    "Rate",
    "authenticate",
    "begin_work",
    "create_account",
    "create_token",
    "hash_password",
    "identify_session",
    "identify_token",
    "invite",
    "invite_again",
    "invite_member",
    "make_token",
    "open_account",
    "permissions_of",
    "revoke_token",
    "rewrap",
]
