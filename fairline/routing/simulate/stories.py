"""What happened to each interaction and each agent of a played day."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from fairline.routing.model import QueueId


@dataclass(slots=True)
class Story:
    """One interaction: the queue it came to first, and when it came, was answered, or was given up."""

    queue: QueueId
    came: datetime
    answered: datetime | None = None
    abandoned: datetime | None = None
    handled: timedelta = timedelta(0)

    @property
    def waited(self) -> timedelta | None:
        """How long it waited until it was answered, if it was."""
        return self.answered - self.came if self.answered else None


@dataclass(slots=True)
class Timesheet:
    """How long an agent was at work, and for how much of it with a contact or finishing up."""

    since: datetime
    at_work: timedelta = timedelta(0)
    busy: timedelta = timedelta(0)
    is_at_work: bool = False
    works: int = 0

    def until(self, at: datetime) -> None:
        """Write down the time that went by."""
        passed, self.since = at - self.since, at
        if self.is_at_work or self.works:
            self.at_work += passed
        if self.works:
            self.busy += passed
