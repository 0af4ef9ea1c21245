"""What cases plug into the house."""

from fairline.kit.plugin import Plugin

PLUGIN = Plugin(name="cases")
