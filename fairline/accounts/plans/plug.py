"""What plans plug in, gathered for the plugin of accounts."""

from fairline.accounts.model import EVERYBODY
from fairline.accounts.plans.facts import FACTS
from fairline.accounts.plans.http import ASSIGN, READ, ROUTES, SEATING
from fairline.accounts.plans.jobs import FOLLOWER, JOB, daily
from fairline.accounts.plans.projection import PLANS
from fairline.kit.work import plainly

ADMINS = frozenset({"owner", "admin"})
JOBS = {JOB: plainly(daily)}
PERMISSIONS = {READ: EVERYBODY, SEATING: ADMINS, ASSIGN: ADMINS}

__all__ = ["FACTS", "FOLLOWER", "JOBS", "PERMISSIONS", "PLANS", "ROUTES"]
