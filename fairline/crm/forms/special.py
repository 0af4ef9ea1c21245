"""Tells whether what a field is called is of a special category of data (GDPR, articles 9 and 10)."""

import re

from fairline.crm.forms.folding import fold

# Beginnings of words, folded: health, beliefs, origin, the body, love life, unions, politics, offences.
_BEGINNINGS = (
    "diagnos", "illness", "disease", "maladie", "medicat", "medicament", "health", "sante", "patholog", "handicap",
    "disab", "pregnan", "grossesse", "allerg", "religio", "faith", "croyance", "ethnic", "ethnie", "race", "racia",
    "biometr", "fingerprint", "empreinte", "genetic", "genetique", "sexual", "sexuel", "orientation sex", "trade union",
    "syndicat", "politic", "politique", "criminal", "casier", "convict", "hiv", "vih", "blood group", "groupe sanguin",
)  # fmt: skip
_ANY = re.compile(rf"(?<![a-z])(?:{'|'.join(map(re.escape, _BEGINNINGS))})")


def is_special(said: str) -> bool:
    """Whether words name data of a special category. A word too many costs a question, one too few a secret."""
    return _ANY.search(fold(said.replace("_", " "))) is not None
