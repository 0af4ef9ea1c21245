"""What may be wrong with what is asked about leaving."""

from fairline.kit.errors import Problem


class AlreadyLeaving(Problem):
    """There is a plan already."""

    status = 409
    type = "already-leaving"


class NotLeaving(Problem):
    """There is no plan, or none that can be changed any more."""

    status = 409
    type = "not-leaving"


class SecondOwnerNeeded(Problem):
    """Deleting at once takes two: another owner has to ask for it too."""

    status = 409
    type = "second-owner-needed"
