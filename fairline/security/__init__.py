"""Who is asking, and may they."""

from fairline.security.identity import authenticate, identify_token
from fairline.security.opening import AccountOpened, open_account
from fairline.security.passwords import PasswordHash, hash_password

__all__ = ["AccountOpened", "PasswordHash", "authenticate", "hash_password", "identify_token", "open_account"]
