"""What may be wrong with what is asked of privacy."""

from fairline.kit.errors import Problem


class AlreadyErased(Problem):
    """There is nothing left to hand out or to forget."""

    status = 409
    type = "already-erased"


class PackageNotReady(Problem):
    """The package is still being made, or waits for the gate."""

    status = 409
    type = "package-not-ready"


class PackageGone(Problem):
    """The package could be fetched for a limited time, which is over."""

    status = 410
    type = "package-gone"
