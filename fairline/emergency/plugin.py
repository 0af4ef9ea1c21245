"""What emergency calling plugs into the house."""

from fairline.emergency.facts import FACTS
from fairline.emergency.follow import FOLLOWERS
from fairline.emergency.holdings import HOLDINGS
from fairline.emergency.http import DRILL, MANAGE, READ, ROUTES
from fairline.emergency.jobs import JOBS
from fairline.emergency.projection import EMERGENCY
from fairline.kit.plugin import Plugin

_KEEPERS = frozenset({"owner", "admin"})

PLUGIN = Plugin(
    name="emergency",
    routes=ROUTES,
    projections=[EMERGENCY],
    followers=FOLLOWERS,
    jobs=JOBS,
    facts=FACTS,
    holdings=HOLDINGS,
    permissions={
        MANAGE: _KEEPERS,
        DRILL: _KEEPERS | {"supervisor", "compliance_officer"},
        READ: _KEEPERS | {"supervisor", "agent", "compliance_officer", "read_only"},
    },
)
