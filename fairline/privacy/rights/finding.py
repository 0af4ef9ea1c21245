"""Finds the account that somebody means by a number, a domain or a name they know it by; says nothing of contacts."""

from dataclasses import dataclass

from fairline import accounts, crm, numbers
from fairline.kit.db import Unit

FEWEST = 3  # letters


@dataclass(frozen=True, slots=True)
class Found:
    """An account of the installation, and the brand that was meant where one was."""

    account: str
    brand: str = ""


def whose(c: Unit, said: str) -> Found | None:
    """The account behind a number that texts or calls leave by, a domain, an address of it, or a brand's name or page;
    None for nobody's. Only for the house's own unit.
    """
    word = said.strip()
    if len(word) < FEWEST:
        return None
    number = crm.normal_address("sms", word)
    if number:
        account = numbers.whose_number(c, number)
        return Found(account) if account else None
    name = word.lower().removeprefix("https://").removeprefix("http://").split("/")[0].rpartition("@")[2]
    slug = accounts.brand_by_slug(c, word.rstrip("/").rpartition("/")[2].lower())
    if slug:
        return Found(*slug)
    if "." in name:
        owner = numbers.whose_domain(c, name.removeprefix("www."))
        if owner:
            return Found(owner)
    found = accounts.brand_called(c, word)
    return Found(*found) if found else None
