"""What may be wrong with what is put on file."""

from fairline.kit.errors import Problem


class NoticeTooShort(Problem):
    """Accounts are told of a new supplier a while before it gets anything, unless an emergency is on file."""

    status = 409
    type = "supplier-notice"


class GroundNotValid(Problem):
    """Nothing may go there on that ground."""

    status = 422
    type = "ground-not-valid"
