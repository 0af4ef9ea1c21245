"""What accounts plugs into the house."""

from fairline.accounts import refusals, telecoms
from fairline.accounts.ages.http import ROUTES as AGE_ROUTES
from fairline.accounts.ages.service import AGES
from fairline.accounts.agreements_http import ROUTES as AGREEMENTS
from fairline.accounts.agreements_projection import AGREED
from fairline.accounts.announcing import FOLLOWERS
from fairline.accounts.announcing import JOBS as ANNOUNCING
from fairline.accounts.brands_http import ROUTES as BRANDS
from fairline.accounts.continuity.http import ROUTES as CONTINUITY_ROUTES
from fairline.accounts.continuity.service import JOBS as FAILING
from fairline.accounts.continuity.service import PROJECTION as CONTINUITY
from fairline.accounts.desk import JOBS as DESK
from fairline.accounts.facts import FACTS
from fairline.accounts.following_http import ROUTES as FOLLOWING
from fairline.accounts.holdings import HOLDINGS
from fairline.accounts.http import ROUTES
from fairline.accounts.measures import JOB, over
from fairline.accounts.model import EVERYBODY
from fairline.accounts.modes.http import ROUTES as MODES_ROUTES
from fairline.accounts.modes.projection import MODES
from fairline.accounts.modes.screening import screened
from fairline.accounts.notices_http import ROUTES as NOTICED
from fairline.accounts.notices_projection import LIVE, NOTICES
from fairline.accounts.partners.http import ROUTES as PARTNER_ROUTES
from fairline.accounts.partners.service import PROJECTION as PARTNERS
from fairline.accounts.plans import plug as plans
from fairline.accounts.projection import PROJECTION
from fairline.accounts.scanning.http import ROUTES as SCANNING_ROUTES
from fairline.accounts.scanning.service import SCANNING
from fairline.accounts.suspending import JOB as SUSPEND
from fairline.accounts.suspending import suspend
from fairline.accounts.together import plug as together
from fairline.accounts.vetting import PROJECTION as VETTED
from fairline.accounts.vetting import vetted
from fairline.gate import Vetted
from fairline.journal import Screened
from fairline.kit.plugin import Plugin
from fairline.kit.work import plainly

PLUGIN = Plugin(
    name="accounts",
    routes=[
        *ROUTES,
        *BRANDS,
        *NOTICED,
        *plans.ROUTES,
        *AGREEMENTS,
        *FOLLOWING,
        *together.ROUTES,
        *MODES_ROUTES,
        *CONTINUITY_ROUTES,
        *PARTNER_ROUTES,
        *AGE_ROUTES,
        *SCANNING_ROUTES,
    ],
    projections=[
        *(PROJECTION, plans.PLANS, AGREED, NOTICES, VETTED, together.TOGETHER, MODES, CONTINUITY, PARTNERS),
        AGES,
        SCANNING,
    ],
    live=[LIVE],
    on_start=[refusals.keep],
    on_stop=[refusals.stop],
    followers=[
        *FOLLOWERS,
        plans.FOLLOWER,
        telecoms.FOLLOWER,
        *together.FOLLOWERS,
    ],
    facts={**FACTS, Vetted: vetted, **plans.FACTS, Screened: screened},
    holdings=HOLDINGS,
    jobs={
        **ANNOUNCING,
        JOB: plainly(over),
        SUSPEND: plainly(suspend),
        **plans.JOBS,
        **together.JOBS,
        **FAILING,
        **DESK,
    },
    permissions={
        "account.read": EVERYBODY,
        **plans.PERMISSIONS,
        **together.PERMISSIONS,
        "account.manage": frozenset({"owner", "admin"}),
        "agreement.accept": frozenset({"owner"}),
        "operator.agreement.sign": frozenset({"owner", "admin", "compliance_officer"}),
        "member.read": EVERYBODY,
        "member.manage": frozenset({"owner", "admin"}),
        "team.manage": frozenset({"owner", "admin"}),
        "brand.manage": frozenset({"owner", "admin"}),
    },
)
