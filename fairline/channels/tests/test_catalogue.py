"""The catalogue finds channels by their folder and by what installed packages offer."""

import sys
from importlib.metadata import EntryPoint
from types import SimpleNamespace

import pytest

from fairline.channels import catalogue
from fairline.channels.contract import page_text, split_page
from fairline.channels.example.plugin import CHANNEL


@pytest.fixture
def installed(monkeypatch):
    """Packages that offer channels; what was found before is looked for anew."""
    offered: list[EntryPoint] = []
    monkeypatch.setattr(catalogue, "entry_points", lambda group: offered if group == catalogue.GROUP else [])
    catalogue.channels.cache_clear()
    yield offered
    catalogue.channels.cache_clear()


def offer(monkeypatch, name, channel):
    """A package that offers a channel."""
    monkeypatch.setitem(sys.modules, f"pretended_{name}", SimpleNamespace(CHANNEL=channel))
    return EntryPoint(name, f"pretended_{name}:CHANNEL", catalogue.GROUP)


def test_a_folder_with_a_plugin_is_a_channel(installed):
    found = catalogue.channels()
    assert "webchat" in found
    assert all(one.name == name for name, one in found.items())


def test_the_one_to_be_copied_is_not_offered(installed):
    assert catalogue.channel("example") is None


def test_an_installed_package_adds_a_channel(installed, monkeypatch):
    installed.append(offer(monkeypatch, "example", CHANNEL))
    assert catalogue.channel("example") is CHANNEL
    assert CHANNEL.plugin in catalogue.channel_plugins()


def test_two_channels_of_one_name_are_refused(installed, monkeypatch):
    installed += [offer(monkeypatch, "one", CHANNEL), offer(monkeypatch, "two", CHANNEL)]
    with pytest.raises(catalogue.TwoChannels):
        catalogue.channels()


def test_a_channel_that_is_not_there_is_none(installed):
    assert catalogue.channel("pigeon") is None


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://shop.example/cart", "Your cart"),
        ("https://shop.example", ""),
        ("https://a.example/b c", "One\ntwo"),
    ],
)
def test_a_page_is_written_and_read_back(url, title):
    assert split_page(page_text(url, title)) == (" ".join(url.split()), " ".join(title.split()))
