"""What this does when a time comes: the next of many, and deleting what was brought and never said anywhere."""

from collections.abc import Mapping

from fairline.kit.job import Does, OrElse
from fairline.kit.work import plainly
from fairline.platform.zendesk import many, uploads
from fairline.platform.zendesk.verbs import VERBS

JOBS: Mapping[str, Does] = {
    many.JOB: OrElse(plainly(many.step(VERBS)), many.give_up),
    uploads.TIDY: plainly(uploads.tidy),
}
