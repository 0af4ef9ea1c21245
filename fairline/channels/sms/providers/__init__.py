"""The providers texts go by: which there are, and how each is spoken to."""

from fairline.channels.sms.providers.known import Provider, providers
from fairline.channels.sms.providers.way import Adapter, Going, Said

__all__ = ["Adapter", "Going", "Provider", "Said", "providers"]
