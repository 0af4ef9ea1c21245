"""The contracts of .importlinter hold, and each of them can fail: wrong imports are tried on a model of the house."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.tree import ROOT

# A small house in which every contract has something to hold: path of a file -> what it imports.
HOUSE = {
    "cli": "fairline.app",
    "app": "fairline.channels.sms.plugin fairline.channels.webchat.plugin fairline.crm.plugin",
    "billing/service": "fairline.journal",
    "privacy/service": "fairline.gate",
    "routing/service": "fairline.conversations.events",
    "conversations/plugin": "fairline.conversations.http",
    "conversations/http": "fairline.conversations.service fairline.web.request",
    "conversations/service": "fairline.conversations.store fairline.gate fairline.crm",
    "conversations/store": "fairline.conversations.events",
    "conversations/events": "fairline.journal",
    "crm/plugin": "fairline.crm.service",
    "crm/service": "fairline.journal",
    "crm/facts": "fairline.gate",
    "channels/contract": "fairline.gate",
    "channels/catalogue": "fairline.channels.sms.plugin",
    "channels/sms/plugin": "fairline.channels.contract fairline.channels.sms.deliver fairline.channels.sms.receive",
    "channels/sms/deliver": "fairline.journal",
    "channels/sms/receive": "fairline.channels.contract",
    "channels/webchat/plugin": "fairline.channels.contract fairline.channels.webchat.deliver",
    "channels/webchat/deliver": "fairline.journal",
    "gate/service": "fairline.gate.facts fairline.journal",
    "gate/facts": "fairline.kit",
    "journal/service": "fairline.journal.store fairline.kit.db",
    "journal/store": "fairline.kit",
    "web/request": "fairline.kit",
    "security/stolen": "fairline.kit.wire",
    "flows/lookups": "fairline.kit.wire fairline.channels.voice.events",
    "channels/voice/events": "fairline.journal",
    "channels/voice/store": "fairline.journal",
    "kit/db/lanes": "fairline.kit.clock",
    "kit/clock": "datetime",
    "kit/wire/web": "httpx",
}

# Who imports what, and the contract that catches it.
WRONG = (
    ("kit/clock", "fairline.journal", "The house reads top-down"),
    ("journal/service", "fairline.gate", "The house reads top-down"),
    ("gate/service", "fairline.privacy", "The house reads top-down"),
    ("crm/service", "fairline.conversations", "The house reads top-down"),
    ("privacy/service", "fairline.billing", "The house reads top-down"),
    ("messaging/service", "fairline.kit", "The house reads top-down"),
    ("conversations/store", "fairline.conversations.service", "Every module reads top-down inside"),
    ("conversations/events", "fairline.conversations.http", "Every module reads top-down inside"),
    ("channels/sms/receive", "fairline.channels.sms.plugin", "Every module reads top-down inside"),
    ("routing/service", "fairline.conversations.store", "Modules are entered by the front door"),
    ("conversations/service", "fairline.gate.facts", "Modules are entered by the front door"),
    ("flows/lookups", "fairline.channels.voice.store", "Modules are entered by the front door"),
    ("channels/sms/service", "fairline.channels.sms.deliver", "Only a channel's own plugin touches its deliver.py"),
    ("app", "fairline.channels.webchat.deliver", "Only a channel's own plugin touches its deliver.py"),
    ("channels/webchat/plugin", "fairline.channels.sms.receive", "Channels do not know each other"),
    ("crm/service", "httpx", "One folder speaks to the network"),
    ("channels/sms/deliver", "smtplib", "One folder speaks to the network"),
    ("billing/service", "fairline.kit.wire", "Only these may use the wire"),
    ("kit/clock", "fairline.kit.db.lanes", "No cycles anywhere"),
)


def build(folder: Path, house: dict[str, str]) -> Path:
    """Write a house as files, each importing what it is said to import, under our own contracts."""
    for place, imports in house.items():
        path = folder / "fairline" / f"{place}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"import {name}\n" for name in imports.split()), encoding="utf-8")
    for room in {path.parent for path in (folder / "fairline").rglob("*.py")} | {folder / "fairline"}:
        (room / "__init__.py").touch()
    shutil.copy(ROOT / ".importlinter", folder)
    return folder


def inspected(folder: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says of a tree."""
    program = "import sys; from importlinter.cli import lint_imports_command; lint_imports_command()"
    where = {**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
    order = [sys.executable, "-c", program, "--no-cache", "--no-logo"]
    return subprocess.run(order, cwd=folder, env=where, capture_output=True, text=True, check=False, timeout=60)


def test_the_house_as_it_stands_keeps_every_contract():
    told = inspected(ROOT)
    assert told.returncode == 0, told.stdout
    assert "8 kept, 0 broken" in told.stdout


def test_the_model_house_keeps_every_contract(tmp_path):
    told = inspected(build(tmp_path, HOUSE))
    assert "8 kept, 0 broken" in told.stdout, told.stdout + told.stderr


@pytest.mark.parametrize(("importer", "imported", "contract"), WRONG)
def test_a_wrong_import_is_caught(tmp_path, importer, imported, contract):
    told = inspected(build(tmp_path, HOUSE | {importer: f"{HOUSE.get(importer, '')} {imported}"}))
    assert told.returncode == 1
    assert f"{contract} BROKEN" in told.stdout, told.stdout + told.stderr
