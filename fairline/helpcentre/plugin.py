"""What helpcentre plugs into the house."""

from fairline.kit.plugin import Plugin

PLUGIN = Plugin("helpcentre")
