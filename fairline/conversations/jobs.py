"""What conversations do when a time comes, or a few at a time."""

from fairline.conversations import bulk, sealed
from fairline.conversations.tidying import JOB, WAKE, tidy, wake
from fairline.kit.work import plainly

JOBS = {
    JOB: plainly(tidy),
    WAKE: plainly(wake),
    sealed.JOB: plainly(sealed.again),
    bulk.DO: plainly(bulk.step),
    bulk.UNDO: plainly(bulk.step_back),
}
