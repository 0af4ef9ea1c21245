"""What conversations do when a time comes."""

from fairline.conversations.tidying import JOB, WAKE, tidy, wake
from fairline.kit.work import plainly

JOBS = {JOB: plainly(tidy), WAKE: plainly(wake)}
