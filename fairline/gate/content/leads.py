"""Tells whether words offer to protect or repair devices, and whether they say that a pop-up leads people there.

Together nobody may do that (clause DTA-LEADFLOW-AV). English and French.
"""

import re

_DEVICES = re.compile(
    r"\b(?:anti-?virus|virus|malware|spyware|infected|hacked|infecté\w*|piraté\w*|logiciels? malveillants?|"
    r"(?:computer|device|phone|pc|tech(?:nical)?) (?:repair|security|protection|support)|"
    r"(?:dépannage|protection|réparation|sécurité) "
    r"(?:informatique|de (?:votre|vos|l[’']) ?(?:ordinateur|appareil)s?))\b",
    re.I,
)
_POPUP = re.compile(
    r"\b(?:pop[- ]?ups?|display alerts?|browser alerts?|fenêtres? (?:surgissantes?|contextuelles?))\b", re.I
)


def offers_devices(words: str) -> bool:
    """Whether words offer to protect or repair devices."""
    return bool(_DEVICES.search(words))


def by_popup(words: str) -> bool:
    """Whether words say that people come by a pop-up or an alert."""
    return bool(_POPUP.search(words))
