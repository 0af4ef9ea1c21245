"""What keeps somebody out of the web chat."""

from fairline.kit.errors import Problem


class IdentityNotProven(Problem):
    """The signature does not belong to the user id: nothing is taken over."""

    status = 403
    type = "identity-not-proven"
