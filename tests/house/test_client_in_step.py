"""The workspace's types are those of the OpenAPI page: a change of the wire is seen where it is read."""

import subprocess
from pathlib import Path

from tools.openapi import page

WORKSPACE = Path(__file__).resolve().parents[2] / "workspace"


def test_the_workspaces_types_are_made_from_the_page_as_it_is():
    compared = subprocess.run(
        ["npm", "run", "--silent", "client", "--", "--check"],
        cwd=WORKSPACE,
        input=page(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert compared.returncode == 0, compared.stderr
