"""What the gate plugs into the house."""

from fairline.gate.acts import Export, Mail, Reply
from fairline.gate.facts import Behind, Limits, Marketed, Rhythm, Waited, behind
from fairline.gate.http import ROUTES
from fairline.gate.jobs import JOBS
from fairline.gate.projection import PROJECTION
from fairline.gate.rhythm import limits, marketed, rhythm, waited
from fairline.kit.plugin import Plugin

ANSWERING = frozenset({"owner", "admin", "supervisor", "agent"})

PLUGIN = Plugin(
    name="gate",
    routes=ROUTES,
    projections=(PROJECTION,),
    jobs=JOBS,
    facts={Rhythm: rhythm, Waited: waited, Marketed: marketed, Limits: limits, Behind: behind},
    permissions={
        "act.read": ANSWERING | {"compliance_officer", "read_only"},
        "act.withdraw": ANSWERING,
        "limits.read": ANSWERING | {"compliance_officer", "read_only"},
        "limits.manage": frozenset({"owner", "admin", "compliance_officer"}),
    },
    acts=(Reply, Mail, Export),
)
