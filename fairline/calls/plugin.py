"""What calls at work plug into the house."""

from fairline.calls.follow import FOLLOW
from fairline.calls.http import ROUTES
from fairline.calls.keeping import RECORD, SETTINGS
from fairline.calls.keyed import KEYED
from fairline.calls.live import CALLS, IN_PROGRESS
from fairline.kit.plugin import Plugin

PLUGIN = Plugin(
    "calls",
    routes=ROUTES,
    projections=[SETTINGS],
    followers=[FOLLOW, RECORD],
    live=[CALLS],
    views=[IN_PROGRESS],
    facts=KEYED,
)
