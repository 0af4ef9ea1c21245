"""What security plugs into the house."""

from fairline.kit.plugin import Plugin
from fairline.security.facts import FACTS
from fairline.security.follow import FOLLOWER
from fairline.security.holdings import HOLDINGS
from fairline.security.http import ROUTES
from fairline.security.pace import set_up
from fairline.security.projection import PROJECTION

ADMINS = frozenset({"owner", "admin"})
OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

PLUGIN = Plugin(
    name="security",
    routes=ROUTES,
    projections=[PROJECTION],
    followers=[FOLLOWER],
    facts=FACTS,
    holdings=HOLDINGS,
    on_start=[set_up],
    permissions={"token.manage": ADMINS, "audit.read": OFFICERS, "journal.verify": OFFICERS},
)
