"""What may be called a name, an e-mail, a country, a language, a time zone."""

import re
import unicodedata
from functools import cache
from typing import cast
from zoneinfo import ZoneInfo

from fairline.accounts.model import Locale
from fairline.kit.cldr import territories
from fairline.kit.errors import BadInput
from fairline.kit.words import LANGUAGES

EMAIL = re.compile(r"[^@\s<>,;\"()]{1,64}@[^@\s.<>,;\"()]+(?:\.[^@\s.<>,;\"()]+)+")
NAME = 200
# CLDR knows groups of countries by two letters too; nobody lives in them.
GROUPS = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def clean_name(name: str, field: str = "name") -> str:
    """A name without space around it or doubled in it. Raises BadInput where nothing is left or it is too long."""
    cleaned = " ".join(unicodedata.normalize("NFC", name).split())
    if not cleaned:
        raise BadInput(what=field, fields={field: "kit.field.required"})
    if len(cleaned) > NAME:
        raise BadInput(what=field, limit=NAME, fields={field: "kit.field.too-long"})
    return cleaned


def clean_email(email: str) -> str:
    """An e-mail as it is compared: in lower case, with nothing around it. Raises BadInput."""
    cleaned = unicodedata.normalize("NFC", email).strip().lower()
    if len(cleaned) > 254 or not EMAIL.fullmatch(cleaned):
        raise BadInput(what="email", fields={"email": "accounts.field.email"})
    return cleaned


def known_country(country: str) -> str:
    """A country's two letters (ISO 3166-1), in capitals. Raises BadInput."""
    cleaned = country.strip().upper()
    if cleaned not in countries():
        raise BadInput(what="country", fields={"country": "accounts.field.country"})
    return cleaned


def known_locale(locale: str) -> Locale:
    """A language the house speaks. Raises BadInput."""
    if locale not in LANGUAGES:
        raise BadInput(what="locale", fields={"locale": "accounts.field.locale"})
    return cast(Locale, locale)


def known_time_zone(name: str) -> str:
    """A time zone of the IANA's database. Raises BadInput."""
    try:
        return ZoneInfo(name).key
    # A folder of the database ("Europe") is no zone, and every system says so in its own way.
    except (KeyError, ValueError, OSError) as error:
        raise BadInput(what="time_zone", fields={"time_zone": "accounts.field.time-zone"}) from error


@cache
def countries() -> frozenset[str]:
    """Every country's two letters."""
    codes = {str(code) for code in territories("en")}
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - GROUPS
