"""What is installed from a wheel can do what the repository can: it brings its migrations along and runs them."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from fairline.kit.db.migrate import newest
from tools.tree import ROOT


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The package laid out as pyproject.toml has the wheel lay it out, and nothing of the repository beside it."""
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    left_out = shutil.ignore_patterns("__pycache__", "static", *(each.rpartition("/")[2] for each in wheel["exclude"]))
    for source, target in ({name: name for name in wheel["packages"]} | wheel["force-include"]).items():
        shutil.copytree(ROOT / source, tmp_path / "site" / target, ignore=left_out)
    return tmp_path / "site"


def test_an_installed_platform_makes_its_tables(installed: Path, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": str(installed),
        "FAIRLINE_DATA": str(tmp_path / "data"),
        "DATABASE_URL": "",
        "FAIRLINE_CONFIG": "",
    }
    ran = subprocess.run(
        [sys.executable, "-m", "fairline", "migrate"], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert f"The database is at migration {newest()}." in ran.stdout, ran.stderr
    where = [sys.executable, "-c", "from fairline.kit.db.migrate import folder; print(folder())"]
    found = subprocess.run(where, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == str(installed / "fairline" / "migrations")
