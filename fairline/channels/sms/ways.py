"""Finds the provider of a sender, and the way to it."""

from collections.abc import Mapping
from weakref import WeakKeyDictionary

from fairline.channels.sms.providers import Adapter, Provider, providers
from fairline.channels.sms.providers.http import Http
from fairline.channels.sms.providers.smpp import Smpp
from fairline.kit.db import Database, Tools
from fairline.kit.wire import Line

# The binds this process has with message centres, by provider.
_LINES: "WeakKeyDictionary[Database, dict[str, Line]]" = WeakKeyDictionary()


def known(tools: Tools) -> Mapping[str, Provider]:
    """The providers this installation has. Raises WrongSetting."""
    return providers(tools.settings.texts if tools.settings is not None else "")


def adapter(database: Database, name: str) -> Adapter | None:
    """The way to a provider; None where it is not set up here any more."""
    provider = known(database.tools).get(name)
    wire = database.tools.wire
    if provider is None or wire is None:
        return None
    if provider.kind == "smpp":
        return Smpp(provider, _LINES.get(database, {}).get(name))
    return Http(provider, wire.web) if wire.web is not None else None


def opened(database: Database, name: str, line: Line) -> None:
    """A bind is open from now on."""
    _LINES.setdefault(database, {})[name] = line


def closed(database: Database, name: str) -> None:
    """It is over."""
    _LINES.get(database, {}).pop(name, None)


def is_open(database: Database, name: str) -> bool:
    """Whether there is a bind with a provider."""
    return name in _LINES.get(database, {})
