"""Counts a limit over all accounts of one business: who splits it over several trials gains nothing.

Clause TDA-LIMITS-CIRCUMVENT. Each account writes what it uses itself where all units can read it, under a mark that
names nobody; so nothing is asked of another account's rows.
"""

import hmac

from fairline.accounts.shared import store
from fairline.kit.db import Unit


def mark_of(c: Unit, account: str) -> str:
    """What stands for an account where none may be named."""
    return _hashed(c, f"account:{account}")


def lookup(c: Unit, kind: str, value: str) -> str:
    """What stands for something accounts may share: a domain, a payer, a telephone, a signer."""
    return _hashed(c, f"{kind}:{value}")


def group_of(c: Unit) -> str:
    """The group the account belongs to; empty where it stands by itself."""
    row = store.together(c)
    return "" if row is None or row["apart"] else str(row["grouped"])


def share(c: Unit, what: str, many: int, day: int = 0) -> None:
    """Write what the account uses of something now, or on a day (days since 1970, UTC), where it has a group."""
    group = group_of(c)
    if group:
        store.put_count(c, group, mark_of(c, c.account), what, day, many)


def with_others(c: Unit, what: str, own: int, day: int = 0) -> int:
    """What the account uses, and the others of its group with it."""
    group = group_of(c)
    return own + (store.count_of_others(c, group, mark_of(c, c.account), what, day) if group else 0)


def _hashed(c: Unit, text: str) -> str:
    return hmac.digest(c.tools.keyring.derive("together"), text.encode(), "sha256").hex()[:40]
