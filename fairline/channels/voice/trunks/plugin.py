"""What trunks and hosted providers plug into the voice channel, which hands it on."""

from typing import Any

from fairline.channels.voice.providers import http as hosted_http
from fairline.channels.voice.providers.fallbacks import FOLLOWER as FALLBACKS
from fairline.channels.voice.providers.follow import FOLLOWER
from fairline.channels.voice.providers.jobs import JOBS
from fairline.channels.voice.providers.saying import FACTS as SAYING
from fairline.channels.voice.trunks import http
from fairline.channels.voice.trunks.facts import FACTS
from fairline.channels.voice.trunks.projection import PROJECTIONS, STATES, TRUNKS
from fairline.channels.voice.trunks.service import TEST
from fairline.channels.voice.trunks.trying import try_trunk
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live, Plugin

_EVERYBODY = frozenset({"owner", "admin", "supervisor", "agent", "compliance_officer", "read_only"})


def _frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    return Frame(("account:trunks",), {"kind": entry.kind, "trunk": entry.event.trunk})


PLUGIN = Plugin(
    "channels.voice.trunks",
    routes=[*http.ROUTES, *hosted_http.ROUTES],
    projections=PROJECTIONS,
    followers=[FOLLOWER, FALLBACKS],
    jobs={**JOBS, TEST: try_trunk},
    facts={**FACTS, **SAYING},
    permissions={
        http.MANAGE: frozenset({"owner", "admin"}),
        http.READ: _EVERYBODY,
        http.OPERATOR: frozenset({"owner", "admin", "compliance_officer"}),
        hosted_http.BUY: frozenset({"owner", "admin"}),
    },
    live=[Live(TRUNKS | STATES, _frame)],
)
