"""What obligations do when a time comes: warn, or say that it was missed."""

from fairline.kit.work import plainly
from fairline.obligations import service, timers

JOBS = {timers.JOB: plainly(lambda c, payload: service.look(c, payload["obligation"]))}
