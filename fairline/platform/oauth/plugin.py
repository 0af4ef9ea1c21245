"""What this plugs into the house."""

from fairline.kit.plugin import Plugin
from fairline.platform.oauth.http import ROUTES
from fairline.platform.oauth.projection import PROJECTION

PLUGIN = Plugin(
    "platform.oauth",
    routes=ROUTES,
    projections=[PROJECTION],
    permissions={"app.manage": frozenset({"owner", "admin"})},
)
