"""What the privacy desk does when a time comes: warn, forget a child, forget who asked, have a hold looked at."""

from fairline import journal
from fairline.kit.work import plainly
from fairline.privacy.rights import asking_partners, children, confirming, doing, holds, intake, letters, own, probe

JOBS = {
    asking_partners.JOB: plainly(asking_partners.remind),
    intake.WATCH: plainly(lambda c, payload: intake.note_late(c, payload["request"], payload["of"])),
    intake.FORGET: plainly(lambda c, payload: doing.forget_who(c, payload["request"])),
    confirming.JOB: plainly(confirming.look),
    children.RUN: plainly(lambda c, payload: children.run_out(c, payload["request"])),
    holds.REVIEW: plainly(holds.review_due),
    own.JOB: own.gathering(doing.own_gathered),
    own.DROP: plainly(lambda c, payload: own.drop(c, payload["request"])),
    probe.JOB: plainly(probe.probe),
    letters.DROP: plainly(lambda c, payload: journal.destroy(c, payload["person"])),
}
