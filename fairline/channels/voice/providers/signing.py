"""Tells whether a hosted provider signed what it tells us."""

import hmac
from base64 import b64encode
from collections.abc import Sequence

from fairline.kit.errors import Problem


class CallNotSigned(Problem):
    """What was told does not bear the provider's signature."""

    status = 403
    type = "call-not-signed"


def check(token: str, address: str, form: Sequence[tuple[str, str]], signature: str) -> None:
    """Do nothing where the provider signed it: HMAC-SHA1, by the account's token, over the address and the fields in
    their order by name. Raises CallNotSigned, also where there is no token.
    """
    told = address + "".join(f"{name}{value}" for name, value in sorted(set(form)))
    made = b64encode(hmac.digest(token.encode(), told.encode(), "sha1")).decode()
    if not token or not hmac.compare_digest(made.encode(), signature.encode("utf-8", "replace")):
        raise CallNotSigned
