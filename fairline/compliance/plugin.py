"""What the compliance officer's desk plugs into the house."""

from fairline.compliance.evidence.http import ROUTES as EVIDENCE
from fairline.compliance.follow import FOLLOWERS
from fairline.compliance.http import ROUTES
from fairline.compliance.whatif_http import ROUTES as WHAT_IF
from fairline.kit.plugin import Plugin

OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

PLUGIN = Plugin(
    name="compliance",
    routes=[*ROUTES, *WHAT_IF, *EVIDENCE],
    followers=FOLLOWERS,
    permissions={
        "compliance.read": OFFICERS | {"supervisor", "read_only"},
        "compliance.ask": OFFICERS | {"supervisor"},
        "compliance.release": OFFICERS,
        "evidence.make": OFFICERS,
    },
)
