"""What this plugs into the house."""

from fairline.kit.plugin import Plugin
from fairline.platform.push.follow import FOLLOWER
from fairline.platform.push.http import ROUTES
from fairline.platform.push.jobs import JOBS

PLUGIN = Plugin("platform.push", routes=ROUTES, followers=[FOLLOWER], jobs=JOBS)
