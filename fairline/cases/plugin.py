"""What cases plug into the house."""

from fairline.accounts import EVERYBODY
from fairline.cases.facts import FACTS
from fairline.cases.follow import FOLLOWER
from fairline.cases.holdings import HOLDINGS
from fairline.cases.http import ROUTES
from fairline.cases.jobs import JOBS
from fairline.cases.leads import FOLLOWER as LEADS
from fairline.cases.marks import FOLLOWER as MARKS
from fairline.cases.of_accounts import FOLLOWER as OF_ACCOUNTS
from fairline.cases.projection import PROJECTION
from fairline.cases.resting import FOLLOWER as AT_REST
from fairline.cases.resting_files import FOLLOWER as FILES_AT_REST
from fairline.cases.traffic import FOLLOWERS as TRAFFIC
from fairline.kit.plugin import Plugin

OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

PLUGIN = Plugin(
    name="cases",
    routes=ROUTES,
    projections=[PROJECTION],
    followers=[FOLLOWER, AT_REST, FILES_AT_REST, LEADS, MARKS, OF_ACCOUNTS, *TRAFFIC],
    jobs=JOBS,
    facts=FACTS,
    holdings=HOLDINGS,
    permissions={
        "case.open": EVERYBODY,
        "case.read": OFFICERS,
        "case.manage": OFFICERS,
        "operator.case.read": OFFICERS,
        "operator.case.manage": OFFICERS,
    },
)
