"""What may be wrong with what is asked of keeping."""

from fairline.kit.errors import Problem


class RetentionOutOfBounds(Problem):
    """The law of the account's country does not let it be kept so short, or so long."""

    status = 422
    type = "retention-out-of-bounds"
