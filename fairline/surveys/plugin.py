"""What surveys plug into the house."""

from fairline.kit.plugin import Plugin
from fairline.surveys.facts import FACTS
from fairline.surveys.follow import FOLLOWER
from fairline.surveys.holdings import HOLDINGS
from fairline.surveys.http import ROUTES
from fairline.surveys.jobs import JOBS
from fairline.surveys.projection import PROJECTION
from fairline.surveys.public_http import ROUTES as PUBLIC

PLUGIN = Plugin(
    "surveys",
    routes=[*ROUTES, *PUBLIC],
    projections=[PROJECTION],
    followers=[FOLLOWER],
    jobs=JOBS,
    facts=FACTS,
    holdings=HOLDINGS,
    permissions={"satisfaction.manage": frozenset({"owner", "admin"})},
)
