"""What the gate does when a time comes: a deferred act is submitted afresh, or else refused so that it is seen."""

from fairline.gate.deferred import JOB
from fairline.gate.giving_up import give_up
from fairline.gate.service import resubmit
from fairline.kit.job import OrElse
from fairline.kit.work import plainly

JOBS = {
    JOB: OrElse(plainly(lambda c, payload: resubmit(c, payload["act"])), lambda c, payload: give_up(c, payload["act"]))
}
