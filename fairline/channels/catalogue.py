"""Finds the channels: every folder beside this file with a plugin, and those of installed packages.

An installed package offers one through the entry point group `fairline.channels`, whose value names a `Channel`.
"""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

from fairline.channels.contract import Channel
from fairline.kit.plugin import Plugin

GROUP = "fairline.channels"
HERE = Path(__file__).parent
TO_COPY = "example"  # does nothing, so it is not offered
SHARED = "files"  # what all channels keep files with; itself no channel


class TwoChannels(Exception):
    """Two channels have the same name; one of the packages must be removed."""


@cache
def channels() -> Mapping[str, Channel]:
    """Every channel by its name. Raises TwoChannels."""
    found: dict[str, Channel] = {}
    for one in (*_beside(), *_installed()):
        if one.name in found:
            raise TwoChannels(one.name)
        found[one.name] = one
    return found


def channel(name: str) -> Channel | None:
    """One channel, None where it is not installed (any longer)."""
    return channels().get(name)


def channel_plugins() -> list[Plugin]:
    """What all channels plug into the house, and what they share."""
    shared: Plugin = importlib.import_module(f"fairline.channels.{SHARED}.plugin").PLUGIN
    return [shared, *(one.plugin for one in channels().values())]


def _beside() -> Iterator[Channel]:
    for folder in sorted(pkgutil.iter_modules([str(HERE)]), key=lambda module: module.name):
        name = f"fairline.channels.{folder.name}"
        if folder.ispkg and folder.name not in (TO_COPY, SHARED) and find_spec(f"{name}.plugin"):
            yield importlib.import_module(f"{name}.plugin").CHANNEL


def _installed() -> Iterator[Channel]:
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        yield point.load()
