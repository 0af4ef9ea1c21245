"""What this plugs into the house."""

from fairline.kit.plugin import Plugin
from fairline.platform.zendesk import limits
from fairline.platform.zendesk.facts import FACTS
from fairline.platform.zendesk.holdings import HOLDINGS
from fairline.platform.zendesk.http import ROUTES
from fairline.platform.zendesk.jobs import JOBS
from fairline.platform.zendesk.projection import PROJECTION

PLUGIN = Plugin(
    "platform.zendesk",
    routes=ROUTES,
    projections=[PROJECTION],
    jobs=JOBS,
    facts=FACTS,
    holdings=HOLDINGS,
    permissions={"conversation.impersonate": frozenset({"owner"})},
    on_start=[limits.set_up],
)
