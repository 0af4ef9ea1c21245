"""What happens to an account's mode of work."""

from fairline.journal import Event


class ModeChosen(Event):
    """The operator set the account to a version of a mode, or to none (empty); `evidence` says which order or letter
    wants it.
    """

    about = "mode"

    mode: str
    version: int
    evidence: str = ""


class PersonalMasked(Event):
    """What looked like personal data was hidden before it was kept: `kinds` which, `many` how many."""

    about = "where"

    where: str
    kinds: tuple[str, ...]
    many: int


class AuthorisationVoided(Event):
    """Personal data were found stored unmasked, and a person confirmed it: `found` is where, `what` what kind."""

    about = "found"

    found: str
    what: str
    evidence: str


class AuthorisationRestored(Event):
    """The operator signed that what was found is cleaned up: `proof` says how."""

    about = "mode"

    mode: str
    proof: str


class OutsidersServed(Event):
    """More people from outside were served in a month than the mode allows: `outside` of `all` conversations."""

    about = "month"

    month: str
    outside: int
    all: int
