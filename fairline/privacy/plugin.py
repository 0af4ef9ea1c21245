"""What privacy plugs into the house."""

from fairline.kit.plugin import Plugin
from fairline.privacy.follow import FOLLOWERS
from fairline.privacy.holdings import HOLDINGS
from fairline.privacy.http import ROUTES
from fairline.privacy.jobs import JOBS
from fairline.privacy.projection import PRIVACY

PLUGIN = Plugin(
    name="privacy",
    routes=ROUTES,
    projections=[PRIVACY],
    followers=FOLLOWERS,
    jobs=JOBS,
    holdings=HOLDINGS,
    permissions={"data_request.manage": frozenset({"owner", "admin", "compliance_officer"})},
)
