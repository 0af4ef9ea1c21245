"""Why somebody of the operator's may not read."""

from fairline.kit.errors import Problem


class NotLetIn(Problem):
    """The account did not let the operator in for that, or not any more."""

    status = 403
    type = "operator-not-let-in"


class LiveTalk(Problem):
    """It is still going on: nobody outside the account listens in."""

    status = 403
    type = "operator-live-talk"


class NobodyListens(Problem):
    """The operator neither hears a call that goes on nor takes its sound: no reason opens one."""

    status = 403
    type = "operator-nobody-listens"


class SecondPersonNeeded(Problem):
    """Whoever asked cannot approve it too."""

    status = 409
    type = "operator-second-person"
