"""Says in words what the machine around us would not do: a folder of somebody else's, a database that is away."""

from fairline.kit.errors import Problem


class NotYoursToOpen(Problem):
    """The operating system keeps this user out of `what`."""

    type = "not-yours-to-open"


class DatabaseAway(Problem):
    """The database server does not let us in; `why` in its own words."""

    type = "database-away"


def told_of(error: Exception) -> Problem | None:
    """The problem an error stands for; None for what is our own mistake, and must be seen whole."""
    import psycopg  # costs a tenth of a second, and is needed only where something went wrong

    if isinstance(error, PermissionError):
        return NotYoursToOpen(what=error.filename or str(error))
    if isinstance(error, psycopg.OperationalError):
        return DatabaseAway(why=" ".join(str(error).split()))
    return None
