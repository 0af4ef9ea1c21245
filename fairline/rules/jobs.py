"""The jobs of rules: a round of automations every minute."""

from fairline.kit.work import plainly
from fairline.rules.automations import JOB, next_round

JOBS = {JOB: plainly(next_round)}
