"""What calls at work plug into the house."""

from collections.abc import Sequence

from fairline.calls.extensions_http import ROUTES as EXTENSIONS
from fairline.calls.follow import FOLLOW, ring
from fairline.calls.http import ROUTES
from fairline.calls.keyed import KEYED
from fairline.calls.live import CALLS, HELP, IN_PROGRESS, LISTENERS
from fairline.calls.projection import SETTINGS
from fairline.calls.recording import RECORD
from fairline.calls.secrets import JOB, SECRETS, empty
from fairline.channels import voice
from fairline.conversations import CallStands
from fairline.kit.db import Unit
from fairline.kit.plugin import Plugin
from fairline.kit.work import plainly
from fairline.routing import Offered


def _stands(c: Unit, conversations: Sequence[str]) -> CallStands:
    return CallStands(voice.spoken_in(c, conversations))


PLUGIN = Plugin(
    "calls",
    routes=[*ROUTES, *EXTENSIONS],
    projections=[SETTINGS],
    followers=[FOLLOW, RECORD, SECRETS],
    live=[CALLS, LISTENERS],
    views=[IN_PROGRESS, HELP],
    facts={**KEYED, Offered: ring, CallStands: _stands},
    jobs={JOB: plainly(empty)},
)
