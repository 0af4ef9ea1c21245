"""What analytics does when a time comes: make an export, throw one away, have one again, look at what alerts watch."""

from fairline.analytics.alerts import watch
from fairline.analytics.exports import handed, release, series, wanted
from fairline.kit.work import plainly

JOBS = {
    wanted.JOB: wanted.make,
    release.DROP: plainly(release.drop_when_over),
    release.HANDED: handed.note,
    series.JOB: plainly(series.run),
    watch.JOB: plainly(watch.watch),
}
