"""What somebody who opens a page would meet: judged by its words, what it asks for, and under whose name. Pure."""

import re

from fairline import gate
from fairline.gate import KNOWN_NAMES, Look, domain_of, host_of
from fairline.kit.reading import Page

CLEAN = Look("clean")
# Whom one pays with, whose pages ask for cards because that is what they are for.
PAYMENTS = frozenset({"paypal", "stripe", "klarna", "twint", "postfinance", "mollie", "adyen", "worldline", "saferpay"})
_BY = re.compile(r"\b(?:with|via|by|using|on|avec|par|sur)\s+\w+")  # “Sign in with Google” is nobody else's page


def judged(hops: tuple[str, ...], page: Page, *, proven: bool) -> Look:
    """What a page is. `proven` says that its domain is the account's own, which may ask for what others may not."""
    found = next(iter(gate.judge(f"{page['called']}\n{page['words']}")), None)
    asks = None if proven else _asks(hops[-1], page)
    if asks is not None and (found is None or asks.score >= found.score):
        return asks
    if found is not None and found.score >= gate.REVIEW:
        return Look("barred", found.kind, found.score, found.rule)
    return CLEAN


def words_judged(text: str) -> Look:
    """What a document is, by its words."""
    found = next(iter(gate.judge(text)), None)
    if found is None or found.score < gate.REVIEW:
        return CLEAN
    return Look("barred", found.kind, found.score, found.rule)


def crooked(fault: str) -> Look:
    """A way that leads astray: by a disguised name, a bare machine, or in circles."""
    return Look("barred", "phishing", 60 if fault == "hops" else 90, f"behind.way.{fault}")


def _asks(address: str, page: Page) -> Look | None:
    """A page that asks for a password or a card in another's name, or in the open; or for a card at all."""
    if not page["asks"]:
        return None
    if _borrowed(address, page["called"]):
        return Look("barred", "phishing", 95, "behind.others_name")
    is_open = address.startswith("http:")
    if "card" in page["asks"]:
        if is_open:
            return Look("barred", "card", 90, "behind.card_open")
        return None if _label(address) in PAYMENTS else Look("barred", "card", 60, "behind.card")
    return Look("barred", "phishing", 60, "behind.password_open") if is_open else None


def _borrowed(address: str, called: str) -> bool:
    """Whether a page is called after a well-known name that its domain is not."""
    said = set(re.findall(r"[a-z0-9]+", _BY.sub(" ", gate.plain(called))))
    label = _label(address)
    return any(name in said and name != label for name in KNOWN_NAMES)


def _label(address: str) -> str:
    host = host_of(address)
    return (domain_of(host) or host).partition(".")[0]
