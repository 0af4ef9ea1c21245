"""What search plugs into the house."""

from fairline.accounts import EVERYBODY
from fairline.kit.plugin import Plugin
from fairline.search.follow import INDEX, rebuild
from fairline.search.holdings import HOLDINGS
from fairline.search.http import ROUTES

PLUGIN = Plugin(
    "search",
    routes=ROUTES,
    followers=[INDEX],
    holdings=HOLDINGS,
    rebuilds={"search": rebuild},
    permissions={"search.use": EVERYBODY},
)
