"""What the gate plugs into the house."""

from fairline.gate.acts import Export, Reply
from fairline.gate.facts import Rhythm
from fairline.gate.http import ROUTES
from fairline.gate.jobs import JOBS
from fairline.gate.projection import PROJECTION
from fairline.gate.rhythm import rhythm
from fairline.kit.plugin import Plugin

ANSWERING = frozenset({"owner", "admin", "supervisor", "agent"})

PLUGIN = Plugin(
    name="gate",
    routes=ROUTES,
    projections=(PROJECTION,),
    jobs=JOBS,
    facts={Rhythm: rhythm},
    permissions={
        "act.read": ANSWERING | {"compliance_officer", "read_only"},
        "act.withdraw": ANSWERING,
    },
    acts=(Reply, Export),
)
