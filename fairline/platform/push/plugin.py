"""What this plugs into the house."""

from fairline.kit.plugin import Plugin

PLUGIN = Plugin("platform.push")
