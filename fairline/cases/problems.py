"""What can be wrong with what somebody wants in a case."""

from fairline.kit.errors import Problem


class CaseOver(Problem):
    """The case is closed."""

    status = 409
    type = "case-over"


class SameEyes(Problem):
    """Whoever proposed, decided or took it may not be the second pair of eyes."""

    status = 409
    type = "same-eyes"


class ReasonTooShort(Problem):
    """A decision under such a clause needs a reason of `least` letters or more."""

    status = 422
    type = "reason-too-short"


class NotDecided(Problem):
    """There is nothing to appeal against yet, or it was appealed already."""

    status = 409
    type = "not-decided"


class RouteUntold(Problem):
    """It cannot end unresolved before the person was told where to turn outside, free of charge."""

    status = 409
    type = "route-untold"


class NotifyUndecided(Problem):
    """A demand of an authority cannot end before it was decided whether and when the account is told."""

    status = 409
    type = "notify-undecided"


class NotConfirmed(Problem):
    """Work on a case is charged only where the violation was confirmed."""

    status = 409
    type = "not-confirmed"


class MoreThanListed(Problem):
    """More fields than the order lists would leave the house."""

    status = 409
    type = "more-than-listed"


class NotFixed(Problem):
    """The thing is as it was, or its words would still not be published."""

    status = 409
    type = "not-fixed"


class NotCleared(Problem):
    """Only the two who agreed on it may open or delete this."""

    status = 403
    type = "not-cleared"


class StillKept(Problem):
    """The law wants it kept for longer."""

    status = 409
    type = "still-kept"
