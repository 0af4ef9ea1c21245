"""The link of a question: it names the account, and proves by a keyed hash which question it belongs to."""

import base64
import hmac

from fairline.kit.db import Unit

_PREFIX = "acc_"
_CAUSE = "srv_"


def token_of(c: Unit, ask: str) -> str:
    """The end of a question's link; the same each time, so that nothing secret is kept."""
    proof = base64.urlsafe_b64encode(_hash(c, f"{c.account}:{ask}")[:18]).decode()
    return f"{c.account.removeprefix(_PREFIX)}.{proof}"


def address_of(c: Unit, ask: str) -> str:
    """Where a question is answered."""
    base = (c.tools.settings.url if c.tools.settings else "").rstrip("/")
    return f"{base}/s/{token_of(c, ask)}"


def cause_of(ask: str) -> str:
    """A question as acts name what is behind them."""
    return f"{_CAUSE}{ask.partition('_')[2]}"


def ask_of(cause: str) -> str:
    """The question an act names."""
    return f"ask_{cause.removeprefix(_CAUSE)}" if cause.startswith(_CAUSE) else ""


def account_of(token: str) -> str:
    """The account a link names; empty where it names none."""
    account, dot, proof = token.partition(".")
    return f"{_PREFIX}{account}" if dot and proof and account.isalnum() else ""


def lookup(c: Unit, token: str) -> str:
    """What stands for a link in tables and journal: who reads those cannot answer in the contact's place."""
    return _hash(c, f"lookup:{token}").hex()


def _hash(c: Unit, text: str) -> bytes:
    return hmac.digest(c.tools.keyring.derive("surveys"), text.encode(), "sha256")
