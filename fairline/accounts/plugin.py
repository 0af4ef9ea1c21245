"""What accounts plugs into the house."""

from fairline.accounts.brands_http import ROUTES as BRANDS
from fairline.accounts.facts import FACTS
from fairline.accounts.holdings import HOLDINGS
from fairline.accounts.http import ROUTES
from fairline.accounts.model import EVERYBODY
from fairline.accounts.projection import PROJECTION
from fairline.kit.plugin import Plugin

PLUGIN = Plugin(
    name="accounts",
    routes=[*ROUTES, *BRANDS],
    projections=[PROJECTION],
    facts=FACTS,
    holdings=HOLDINGS,
    permissions={
        "account.read": EVERYBODY,
        "account.manage": frozenset({"owner", "admin"}),
        "agreement.accept": frozenset({"owner"}),
        "member.read": EVERYBODY,
        "member.manage": frozenset({"owner", "admin"}),
        "team.manage": frozenset({"owner", "admin"}),
        "brand.manage": frozenset({"owner", "admin"}),
    },
)
