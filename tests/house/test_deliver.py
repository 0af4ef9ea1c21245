"""Nothing leaves by hand: a channel's deliver.py is known to that channel's own plugin and to nobody else."""

import ast
import re

from tools.tree import ROOT, files, place

DIALS = "engine/parties.py"  # calls are dialled by the process that holds them, and not by a follower
DELIVER = re.compile(r"fairline[./]channels[./](\w+)[./]deliver\b")


def mentions(path):
    """The channels whose deliver.py a file imports or names in text, however it goes about it."""
    here = path.relative_to(ROOT).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for said in spelled(node, here):
            yield from DELIVER.findall(said)


def spelled(node, here):
    if isinstance(node, ast.Import):
        yield from (name.name for name in node.names)
    elif isinstance(node, ast.ImportFrom):
        start = ".".join(here[: -node.level]) + "." if node.level else ""
        yield from (f"{start}{node.module or ''}.{name.name}".replace("..", ".") for name in node.names)
        yield f"{start}{node.module or ''}"
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def strangers(root_folder):
    for path in files(".py", under=root_folder):
        for channel in mentions(path):
            room = ROOT / "fairline" / "channels" / channel
            if path not in (room / "plugin.py", room / DIALS) and room / "tests" not in path.parents:
                yield f"{place(path)} reaches for {channel}/deliver.py"


def test_only_a_channels_own_plugin_knows_its_deliver():
    assert list(strangers(ROOT / "fairline")) == []


def test_every_way_of_reaching_for_it_is_seen(tmp_path, monkeypatch):
    room = tmp_path / "fairline" / "channels" / "sms"
    room.mkdir(parents=True)
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    ways = (
        "import fairline.channels.sms.deliver",
        "from fairline.channels.sms import deliver",
        "from fairline.channels.sms.deliver import deliver",
        "from . import deliver",
        "from .deliver import deliver",
        "found = import_module('fairline.channels.sms.deliver')",
    )
    for way in ways:
        (room / "receive.py").write_text(way)
        assert set(mentions(room / "receive.py")) == {"sms"}, way
    (room / "receive.py").write_text("from fairline.channels.sms import receive")
    assert list(mentions(room / "receive.py")) == []
