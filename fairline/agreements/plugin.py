"""What agreements plugs into the house."""

from fairline.agreements.http import ROUTES
from fairline.kit.plugin import Plugin

PLUGIN = Plugin(name="agreements", routes=ROUTES)
