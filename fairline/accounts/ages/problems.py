"""Why nothing is taken in from somebody: they have not said their year of birth, or are too young."""

from fairline.kit.errors import Problem

CLAUSES = ("TDP18-CHILD-COLLECT",)


class AgeNotTold(Problem):
    """The year of birth is asked before anything else."""

    status = 403
    type = "age-not-told"


class TooYoung(Problem):
    """Whoever is there may not be asked anything."""

    status = 403
    type = "too-young"
