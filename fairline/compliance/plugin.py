"""What the compliance officer's desk plugs into the house."""

from fairline.kit.plugin import Plugin

PLUGIN = Plugin(name="compliance")
