"""What analytics does when a time comes: make an export, throw one away."""

from fairline.analytics.exports import release, wanted
from fairline.kit.work import plainly

JOBS = {wanted.JOB: wanted.make, release.DROP: plainly(release.drop_when_over)}
