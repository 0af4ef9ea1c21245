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


class HeldByLaw(Problem):
    """A legal hold keeps it: nothing of it is forgotten until the hold is lifted."""

    status = 409
    type = "held-by-law"
    clauses = ("TDP18-LEGAL-HOLD",)


class ConsentInvalid(Problem):
    """No affirmative act of the contact stands behind it, or nobody could have given it: it is not kept."""

    status = 422
    type = "consent-invalid"


class ContactRefusedBefore(Problem):
    """They refused, and this does not outweigh it."""

    status = 409
    type = "contact-refused"


class NoticeMissing(Problem):
    """A restriction is lifted only after the contact was told."""

    status = 409
    type = "notice-missing"


class RefusalSettled(Problem):
    """Somebody judged it before."""

    status = 409
    type = "refusal-judged"


class ListRefused(Problem):
    """A list of contacts that was bought, rented or gathered, or looks so, is not taken in."""

    status = 422
    type = "list-refused"


class ImportUndone(Problem):
    """The list was taken back already, or was never taken in."""

    status = 409
    type = "import-undone"
