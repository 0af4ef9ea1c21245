"""What agreements plugs into the house."""

from fairline.agreements.http import ROUTES
from fairline.agreements.trust_http import ROUTES as TRUST
from fairline.kit.plugin import Plugin

PLUGIN = Plugin(name="agreements", routes=[*ROUTES, *TRUST])
