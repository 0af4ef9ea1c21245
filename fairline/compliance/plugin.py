"""What the compliance officer's desk plugs into the house."""

from fairline.compliance.evidence.case_http import ROUTES as HANDED
from fairline.compliance.evidence.http import ROUTES as EVIDENCE
from fairline.compliance.follow import FOLLOWERS
from fairline.compliance.http import ROUTES
from fairline.compliance.limits.http import ROUTES as LIMITS
from fairline.compliance.reads.http import ROUTES as READS
from fairline.compliance.whatif_http import ROUTES as WHAT_IF
from fairline.kit.plugin import Plugin

OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

PLUGIN = Plugin(
    name="compliance",
    routes=[*ROUTES, *WHAT_IF, *EVIDENCE, *HANDED, *READS, *LIMITS],
    followers=FOLLOWERS,
    permissions={
        "compliance.read": OFFICERS | {"supervisor", "read_only"},
        "compliance.ask": OFFICERS | {"supervisor"},
        "compliance.release": OFFICERS,
        "evidence.make": OFFICERS,
        "reads.read": OFFICERS,
    },
)
