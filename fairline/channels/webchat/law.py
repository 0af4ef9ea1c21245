"""Where a visitor may be, and whether they are asked for consent there: who may be anywhere is asked."""

from functools import cache

from fairline.channels.webchat.model import Consent
from fairline.gate import law_for

RULE = "recording.asks"
AGREES = "all_parties_agree"  # what a law pack says where keeping what was said wants everybody's consent


def is_asked(consent: Consent, country: str) -> bool:
    """Whether somebody in a country (empty: nobody knows which) is asked."""
    if consent.asked == "everywhere" or not country:
        return True
    return country in consent.countries if consent.asked == "countries" else _agree(country)


@cache
def _agree(country: str) -> bool:
    found = law_for((country,), ()).figures.get(RULE)
    return found is None or found.value == AGREES
