"""What security plugs into the house."""

from collections import Counter

from fairline.kit.plugin import Plugin
from fairline.kit.work import plainly
from fairline.security.facts import FACTS
from fairline.security.follow import FOLLOWER
from fairline.security.holdings import HOLDINGS
from fairline.security.http import ROUTES
from fairline.security.late_exports import FOLLOWER as LATE
from fairline.security.pace import is_counted, set_up
from fairline.security.projection import PROJECTION
from fairline.security.reads import begin_keeping
from fairline.security.reads.follow import FOLLOWER as READS
from fairline.security.reads.judging import Judge
from fairline.security.reads.tidying import JOB as TIDY
from fairline.security.reads.tidying import tidy
from fairline.security.waiting import JOB as WAITING
from fairline.security.waiting import apply

ADMINS = frozenset({"owner", "admin"})
OFFICERS = frozenset({"owner", "admin", "compliance_officer"})
KEEP, STOP_KEEPING = begin_keeping(Judge(Counter(), is_counted))

PLUGIN = Plugin(
    name="security",
    routes=ROUTES,
    projections=[PROJECTION],
    followers=[FOLLOWER, READS, LATE],
    facts=FACTS,
    jobs={TIDY: plainly(tidy), WAITING: plainly(apply)},
    holdings=HOLDINGS,
    on_start=[set_up, KEEP],
    on_stop=[STOP_KEEPING],
    permissions={
        "token.manage": ADMINS,
        "audit.read": OFFICERS,
        "journal.verify": OFFICERS,
        "sign_in.manage": ADMINS,
        "role.review": frozenset({"owner"}),
    },
)
