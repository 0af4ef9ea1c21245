"""The address of a request's own page: it names the account and the request, and proves itself by our key."""

import base64
import hmac

from fairline.kit.db import Unit

ACCOUNT, REQUEST = "acc_", "rgt_"


def token(c: Unit, request: str) -> str:
    """What opens a request's page."""
    return f"{c.account.removeprefix(ACCOUNT)}.{request.removeprefix(REQUEST)}.{_proof(c, request)}"


def account_of(told: str) -> str:
    """The account a token names; empty where it names none."""
    account, _, rest = told.partition(".")
    return f"{ACCOUNT}{account}" if account.isalnum() and account.isascii() and "." in rest and len(told) < 200 else ""


def request_of(c: Unit, told: str) -> str:
    """The request a token opens; empty where it is not ours."""
    _, _, rest = told.partition(".")
    named, _, proof = rest.partition(".")
    request = f"{REQUEST}{named}"
    return request if hmac.compare_digest(proof.encode(), _proof(c, request).encode()) else ""


def page(c: Unit, request: str) -> str:
    """Where a request's page stands; a path where the house does not know its own address."""
    settings = c.tools.settings
    base = str(getattr(settings, "url", "") or "").rstrip("/")
    return f"{base}/privacy/requests/{token(c, request)}"


def _proof(c: Unit, request: str) -> str:
    key = c.tools.keyring.derive("privacy desk")
    return base64.urlsafe_b64encode(hmac.digest(key, f"page:{c.account}:{request}".encode(), "sha256")[:18]).decode()
