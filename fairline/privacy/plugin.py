"""What privacy plugs into the house."""

from fairline.kit.plugin import Plugin
from fairline.privacy import plugs as keeping
from fairline.privacy.consent.follow import FOLLOWERS as CONSENT_FOLLOWERS
from fairline.privacy.consent.holdings import HOLDINGS as CONSENT_HOLDINGS
from fairline.privacy.consent.http import ROUTES as CONSENT_ROUTES
from fairline.privacy.consent.offered import FACTS
from fairline.privacy.consent.projection import CONSENTS
from fairline.privacy.follow import FOLLOWERS
from fairline.privacy.holdings import HOLDINGS
from fairline.privacy.http import ROUTES
from fairline.privacy.jobs import JOBS
from fairline.privacy.projection import PRIVACY
from fairline.privacy.rights import plug as rights

OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

PLUGIN = Plugin(
    name="privacy",
    routes=[*ROUTES, *CONSENT_ROUTES, *keeping.ROUTES, *rights.ROUTES],
    projections=[PRIVACY, CONSENTS, *keeping.PROJECTIONS, *rights.PROJECTIONS],
    followers=[*FOLLOWERS, *CONSENT_FOLLOWERS, *keeping.FOLLOWERS, *rights.FOLLOWERS],
    jobs={**JOBS, **keeping.JOBS, **rights.JOBS},
    facts={**FACTS, **keeping.FACTS, **rights.FACTS},
    holdings=[*HOLDINGS, *CONSENT_HOLDINGS, *rights.HOLDINGS],
    permissions={
        **keeping.PERMISSIONS,
        **rights.PERMISSIONS,
        "data_request.manage": OFFICERS,
        "consent.read": OFFICERS | {"supervisor", "agent", "read_only"},
        "consent.manage": OFFICERS | {"supervisor", "agent"},
    },
)
