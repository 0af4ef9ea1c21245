"""What accounts plugs into the house."""

from fairline.accounts.agreements_http import ROUTES as AGREEMENTS
from fairline.accounts.agreements_projection import AGREED
from fairline.accounts.announcing import FOLLOWERS
from fairline.accounts.announcing import JOBS as ANNOUNCING
from fairline.accounts.brands_http import ROUTES as BRANDS
from fairline.accounts.facts import FACTS
from fairline.accounts.following_http import ROUTES as FOLLOWING
from fairline.accounts.holdings import HOLDINGS
from fairline.accounts.http import ROUTES
from fairline.accounts.measures import JOB, over
from fairline.accounts.model import EVERYBODY
from fairline.accounts.notices_http import ROUTES as NOTICED
from fairline.accounts.notices_projection import LIVE, NOTICES
from fairline.accounts.plans import plug as plans
from fairline.accounts.projection import PROJECTION
from fairline.accounts.vetting import PROJECTION as VETTED
from fairline.accounts.vetting import vetted
from fairline.gate import Vetted
from fairline.kit.plugin import Plugin
from fairline.kit.work import plainly

PLUGIN = Plugin(
    name="accounts",
    routes=[*ROUTES, *BRANDS, *NOTICED, *plans.ROUTES, *AGREEMENTS, *FOLLOWING],
    projections=[PROJECTION, plans.PLANS, AGREED, NOTICES, VETTED],
    live=[LIVE],
    followers=[*FOLLOWERS, *[plans.FOLLOWER]],
    facts={**FACTS, Vetted: vetted, **plans.FACTS},
    holdings=HOLDINGS,
    jobs={**ANNOUNCING, JOB: plainly(over), **plans.JOBS},
    permissions={
        "account.read": EVERYBODY,
        **plans.PERMISSIONS,
        "account.manage": frozenset({"owner", "admin"}),
        "agreement.accept": frozenset({"owner"}),
        "operator.agreement.sign": frozenset({"owner", "admin", "compliance_officer"}),
        "member.read": EVERYBODY,
        "member.manage": frozenset({"owner", "admin"}),
        "team.manage": frozenset({"owner", "admin"}),
        "brand.manage": frozenset({"owner", "admin"}),
    },
)
