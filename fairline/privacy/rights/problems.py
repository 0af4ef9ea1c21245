"""What may be wrong with what is asked of the privacy desk."""

from fairline.kit.errors import Problem


class RequestEnded(Problem):
    """It was answered, refused, passed on or put aside."""

    status = 409
    type = "rights-request-ended"


class NotProven(Problem):
    """Nobody has shown yet who asks, and this hands something out or changes something."""

    status = 409
    type = "rights-not-proven"
    clauses = ("TDP19-R-INTAKE",)


class ExtendedAlready(Problem):
    """The answer may be put off once, where the law of the place lets it at all."""

    status = 409
    type = "rights-extended"
    clauses = ("TDP18-ACCESS-CORRECT-DELETE",)


class NobodyMatched(Problem):
    """It is not said yet whose data it is about."""

    status = 409
    type = "rights-nobody"


class Locked(Problem):
    """It is kept and not used: the person had its use restricted, or it is a child's."""

    status = 403
    type = "contact-locked"
    clauses = ("TDP19-R-RESTRICT",)


class CannotStop(Problem):
    """The law of the place does not let the clock stand still, or it does so already."""

    status = 409
    type = "rights-clock"


class PartnersOpen(Problem):
    """These partners were given something of the person, and have not shown that their part was done: `partners`."""

    status = 409
    type = "rights-partners-open"
    clauses = ("ZS-TP-DSR",)
