"""What obligations plug into the house."""

from fairline.kit.plugin import Plugin
from fairline.obligations.facts import FACTS
from fairline.obligations.follow import FOLLOWERS
from fairline.obligations.http import CALENDARS, LEVELS, ROUTES
from fairline.obligations.jobs import JOBS
from fairline.obligations.live import LIVE
from fairline.obligations.projection import OBLIGATIONS

_KEEPERS = frozenset({"owner", "admin"})

PLUGIN = Plugin(
    "obligations",
    routes=ROUTES,
    projections=[OBLIGATIONS],
    followers=FOLLOWERS,
    jobs=JOBS,
    facts=FACTS,
    permissions={LEVELS: _KEEPERS, CALENDARS: _KEEPERS},
    live=LIVE,
)
