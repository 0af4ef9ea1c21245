"""What the privacy desk does when a time comes: warn, forget a child, forget who asked, have a hold looked at."""

from fairline import journal
from fairline.kit.work import plainly
from fairline.privacy.rights import children, doing, holds, intake, letters, probe

JOBS = {
    intake.WATCH: plainly(lambda c, payload: intake.note_late(c, payload["request"], payload["of"])),
    intake.FORGET: plainly(lambda c, payload: doing.forget_who(c, payload["request"])),
    children.RUN: plainly(lambda c, payload: children.run_out(c, payload["request"])),
    holds.REVIEW: plainly(holds.review_due),
    probe.JOB: plainly(probe.probe),
    letters.DROP: plainly(lambda c, payload: journal.destroy(c, payload["person"])),
}
