"""The jobs of emergency calling: the daily look at which sites' ways were not tried for long."""

from fairline.emergency import drilling
from fairline.kit.work import plainly

JOBS = {drilling.JOB: plainly(drilling.look)}
