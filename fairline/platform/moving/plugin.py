"""What this plugs into the house."""

from fairline.kit.plugin import Plugin
from fairline.platform.moving.follow import FOLLOW
from fairline.platform.moving.holdings import HOLDINGS
from fairline.platform.moving.http import ROUTES
from fairline.platform.moving.jobs import JOBS
from fairline.platform.moving.projection import MOVES

_OWNER = frozenset({"owner"})

PLUGIN = Plugin(
    "platform.moving",
    routes=ROUTES,
    projections=[MOVES],
    followers=[FOLLOW],
    holdings=HOLDINGS,
    jobs=JOBS,
    permissions={"account.move": _OWNER, "account.export": _OWNER},
)
