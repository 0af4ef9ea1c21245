"""What the gate plugs into the house."""

from fairline.gate.acts import Export, Mail, Reply
from fairline.gate.acts_calls import Call, Listen, Record
from fairline.gate.calls.facts import FACTS as CALL_FACTS
from fairline.gate.calls.http import ROUTES as CALL_ROUTES
from fairline.gate.calls.projection import PROJECTION as CALLS
from fairline.gate.facts import (
    Batched,
    Behind,
    Cleared,
    ContentLevels,
    Limits,
    Looked,
    Marketed,
    Onward,
    OwnWords,
    Review,
    Rhythm,
    Template,
    Waited,
    behind,
    cleared,
    onward,
    onward_each,
)
from fairline.gate.held_http import ROUTES as HELD_ROUTES
from fairline.gate.http import ROUTES
from fairline.gate.jobs import JOBS
from fairline.gate.looks import looked
from fairline.gate.own import own_words, template_of
from fairline.gate.own_http import ROUTES as OWN_ROUTES
from fairline.gate.partners_http import ROUTES as PARTNER_ROUTES
from fairline.gate.projection import PROJECTION
from fairline.gate.rhythm import levels, limits, marketed, review, rhythm, waited
from fairline.gate.rhythms import marketed_each, rhythms
from fairline.kit.plugin import Plugin

ANSWERING = frozenset({"owner", "admin", "supervisor", "agent"})

PLUGIN = Plugin(
    name="gate",
    routes=(*ROUTES, *HELD_ROUTES, *OWN_ROUTES, *CALL_ROUTES, *PARTNER_ROUTES),
    projections=(PROJECTION, CALLS),
    jobs=JOBS,
    facts={
        Rhythm: Batched(rhythm, rhythms),
        Waited: waited,
        Marketed: Batched(marketed, marketed_each),
        Limits: limits,
        Looked: looked,
        Behind: behind,
        Cleared: cleared,
        Onward: Batched(onward, onward_each),
        Review: review,
        ContentLevels: levels,
        OwnWords: own_words,
        Template: template_of,
        **CALL_FACTS,
    },
    permissions={
        "act.read": ANSWERING | {"compliance_officer", "read_only"},
        "act.withdraw": ANSWERING,
        "content.review": frozenset({"owner", "admin", "supervisor", "compliance_officer"}),
        "content.appeal": ANSWERING | {"compliance_officer"},
        "content.manage": frozenset({"owner", "admin", "compliance_officer"}),
        "limits.read": ANSWERING | {"compliance_officer", "read_only"},
        "limits.manage": frozenset({"owner", "admin", "compliance_officer"}),
        "call.make": ANSWERING,
        "call.record": ANSWERING,
        "call.listen": frozenset({"owner", "admin", "supervisor"}),
    },
    acts=(Reply, Mail, Export, Call, Record, Listen),
)
