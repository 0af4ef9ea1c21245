"""What the help centre plugs into the house."""

from fairline.helpcentre.blocked_http import ROUTES as BLOCKED
from fairline.helpcentre.door import set_up
from fairline.helpcentre.facts import FACTS
from fairline.helpcentre.form_http import ROUTES as FORMS
from fairline.helpcentre.holdings import HOLDINGS
from fairline.helpcentre.http import ROUTES
from fairline.helpcentre.jobs import JOBS
from fairline.helpcentre.own_http import ROUTES as OWN
from fairline.helpcentre.portal_http import ROUTES as PORTAL
from fairline.helpcentre.preferences_http import ROUTES as PREFERENCES
from fairline.helpcentre.privacy_desk_http import ROUTES as PRIVACY_DESK
from fairline.helpcentre.projection import PROJECTION
from fairline.helpcentre.report_http import ROUTES as REPORT
from fairline.kit.plugin import Plugin

PLUGIN = Plugin(
    "helpcentre",
    routes=[*ROUTES, *FORMS, *PORTAL, *OWN, *PREFERENCES, *PRIVACY_DESK, *REPORT, *BLOCKED],
    projections=[PROJECTION],
    jobs=JOBS,
    facts=FACTS,
    holdings=HOLDINGS,
    on_start=[set_up],
    permissions={"help.manage": frozenset({"owner", "admin"})},
)
