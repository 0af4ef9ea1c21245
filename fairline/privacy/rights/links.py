"""The address of a request's own page, and of a recipient's: it names the account and the thing, and proves itself by
our key.
"""

import base64
import hmac

from fairline.kit.db import Unit

ACCOUNT, REQUEST, DISCLOSURE = "acc_", "rgt_", "dsc_"


def token(c: Unit, of: str) -> str:
    """What opens a request's page, or a recipient's."""
    return f"{c.account.removeprefix(ACCOUNT)}.{of.partition('_')[2]}.{_proof(c, of)}"


def account_of(told: str) -> str:
    """The account a token names; empty where it names none."""
    account, _, rest = told.partition(".")
    return f"{ACCOUNT}{account}" if account.isalnum() and account.isascii() and "." in rest and len(told) < 200 else ""


def request_of(c: Unit, told: str) -> str:
    """The request a token opens; empty where it is not ours."""
    return _opens(c, told, REQUEST)


def disclosure_of(c: Unit, told: str) -> str:
    """What was handed out, that a token opens; empty where it is not ours."""
    return _opens(c, told, DISCLOSURE)


def page(c: Unit, request: str) -> str:
    """Where a request's page stands; a path where the house does not know its own address."""
    return f"{_base(c)}/privacy/requests/{token(c, request)}"


def recipient_page(c: Unit, disclosure: str) -> str:
    """Where whoever was handed data says that it is done."""
    return f"{_base(c)}/privacy/recipients/{token(c, disclosure)}"


def _base(c: Unit) -> str:
    return str(getattr(c.tools.settings, "url", "") or "").rstrip("/")


def _opens(c: Unit, told: str, kind: str) -> str:
    _, _, rest = told.partition(".")
    named, _, proof = rest.partition(".")
    found = f"{kind}{named}"
    return found if hmac.compare_digest(proof.encode(), _proof(c, found).encode()) else ""


def _proof(c: Unit, request: str) -> str:
    key = c.tools.keyring.derive("privacy desk")
    return base64.urlsafe_b64encode(hmac.digest(key, f"page:{c.account}:{request}".encode(), "sha256")[:18]).decode()
