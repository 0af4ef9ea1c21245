"""What this plugs into the house."""

from fairline.kit.plugin import Plugin
from fairline.platform.oauth.http import ROUTES
from fairline.platform.oauth.projection import PROJECTION
from fairline.platform.oauth.reach import ROUTES as REACH

PLUGIN = Plugin(
    "platform.oauth",
    routes=[*ROUTES, *REACH],
    projections=[PROJECTION],
    permissions={
        "app.manage": frozenset({"owner", "admin"}),
        "operator.app.review": frozenset({"owner", "admin", "compliance_officer"}),
    },
)
