"""What this channel plugs into the house."""

from fairline.channels.contract import Capabilities, Channel
from fairline.channels.example.deliver import DELIVER
from fairline.channels.example.projection import MESSAGES, NAME
from fairline.channels.example.settings import SETTINGS
from fairline.kit.plugin import Plugin

PLUGIN = Plugin(f"channels.{NAME}", projections=[MESSAGES], followers=[DELIVER])

CHANNEL = Channel(
    name=NAME,
    label={"en": "Example", "fr": "Exemple"},
    icon="circle-dashed",
    capabilities=Capabilities(longest=1_000),
    plugin=PLUGIN,
    settings=SETTINGS,
)
