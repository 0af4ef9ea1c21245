"""What the CRM plugs into the house."""

from fairline.accounts import EVERYBODY
from fairline.crm.follow import FOLLOWERS
from fairline.crm.holdings import HOLDINGS
from fairline.crm.http import ROUTES
from fairline.crm.live import LIVE
from fairline.crm.offered import FACTS
from fairline.crm.projection import CRM
from fairline.kit.plugin import Plugin

_KEEPERS = frozenset({"owner", "admin", "supervisor", "agent"})

PLUGIN = Plugin(
    name="crm",
    routes=ROUTES,
    projections=[CRM],
    followers=FOLLOWERS,
    facts=FACTS,
    holdings=HOLDINGS,
    live=LIVE,
    permissions={
        "contact.read": EVERYBODY,
        "contact.change": _KEEPERS,
        "contact.merge": _KEEPERS,
        "company.change": _KEEPERS,
        "field.manage": frozenset({"owner", "admin"}),
    },
)
