"""What agreements plugs into the house."""

from fairline.agreements.http import ROUTES
from fairline.agreements.operator_http import ROUTES as OPERATORS
from fairline.agreements.projection import PROJECTION
from fairline.agreements.public_http import ROUTES as PUBLIC
from fairline.agreements.trust_http import ROUTES as TRUST
from fairline.kit.plugin import Plugin

OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

PLUGIN = Plugin(
    name="agreements",
    routes=[*ROUTES, *TRUST, *PUBLIC, *OPERATORS],
    projections=[PROJECTION],
    permissions={"operator.agreement.draft": OFFICERS, "operator.agreement.publish": OFFICERS},
)
