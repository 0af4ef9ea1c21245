"""Names of fields that hold what the law protects people for (clause DTA-OC-DISCRIMINATION)."""

import re

from fairline.crm.forms.folding import fold

# Whole words of a field's name, in English and French, without capitals and accents. What people need is none of them:
# "sign language", "wheelchair", "interpreter" may decide.
TRAITS = frozenset(
    """
    age ages birthday birthdate birth born naissance anniversaire
    sex sexe gender genre pronouns sexual sexuelle orientation
    race racial ethnicity ethnic ethnie ethnique origin origine skin peau caste
    nationality nationalite citizenship citoyennete
    religion religious religieux faith belief croyance confession
    disability disabled handicap handicape health sante illness maladie diagnosis diagnostic pregnancy
    pregnant grossesse politics political politique union syndicat
    marital matrimonial matrimoniale
    """.split()  # noqa: SIM905  # a list to be read
)
_WORD = re.compile(r"[a-z]+")


def tells_of_a_trait(name: str) -> bool:
    """Whether a field of this name holds what the law protects people for."""
    return not TRAITS.isdisjoint(_WORD.findall(fold(name)))
