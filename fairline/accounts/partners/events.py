"""What happens between an account and its partners."""

from fairline.journal import Event


class PartnerLetIn(Event):
    """The account lets a partner in, as its entry says in this version; `evidence` says which order, `reach` where it
    is asked about people's data.
    """

    about = "partner"

    partner: str
    version: int
    evidence: str
    reach: str = ""


class PartnerShutOut(Event):
    """It is let in no more: its keys reach nothing."""

    about = "partner"

    partner: str


class PartnerKeyed(Event):
    """A program's key is a partner's: it reaches that partner's families and nothing else."""

    about = "token"

    token: str
    partner: str
