"""What flows plug into the house."""

from fairline.accounts import ClipsShown
from fairline.channels.voice import CallRings, KeptSound
from fairline.flows.callbacks import asked
from fairline.flows.clips import sound_of
from fairline.flows.facts import answers_first, behind, shown
from fairline.flows.follow import FOLLOW, rings
from fairline.flows.http import ROUTES
from fairline.flows.jobs import JOBS
from fairline.flows.projection import FLOWS
from fairline.gate import CallbackAsked, FlowBehind
from fairline.kit.plugin import Plugin
from fairline.routing import AnsweredFirst

PLUGIN = Plugin(
    "flows",
    routes=ROUTES,
    projections=[FLOWS],
    followers=[FOLLOW],
    jobs=JOBS,
    facts={
        FlowBehind: behind,
        CallbackAsked: asked,
        AnsweredFirst: answers_first,
        ClipsShown: shown,
        KeptSound: sound_of,
        CallRings: rings,
    },
    permissions={
        "flow.manage": frozenset({"owner", "admin"}),
        "flow.read": frozenset({"owner", "admin", "supervisor", "compliance_officer", "read_only"}),
    },
)
