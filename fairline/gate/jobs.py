"""What the gate does when a time comes: a deferred act is submitted afresh."""

from fairline.gate.deferred import JOB
from fairline.gate.service import resubmit
from fairline.kit.work import plainly

JOBS = {JOB: plainly(lambda c, payload: resubmit(c, payload["act"]))}
