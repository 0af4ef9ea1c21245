"""The public Node client works here unchanged: one process tells the same story in its own words."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.zendesk.conftest import OWNER, Shop

pytestmark = pytest.mark.xdist_group("zendesk")
HERE = Path(__file__).parent


def test_the_node_client_tells_the_whole_story(shop: Shop, tmp_path: Path) -> None:
    assert (HERE / "node_modules" / "node-zendesk").is_dir(), "run `npm ci` in tests/zendesk (make does)"
    told = subprocess.run(
        ["node", str(HERE / "story.mjs"), shop.desk.url, OWNER, shop.desk.secret, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    seen = json.loads(told.stdout.splitlines()[-1])
    assert seen == {
        "me": OWNER,
        "opened": ["new", "high", "It came broken", ["teapot"]],
        "shown": "node-1",
        "updated": "pending",
        "comments": [["It came broken", True], ["We send another", True], ["Second this month", False]],
        "tags": {"tags": ["teapot", "urgent"]},
        "files": [["photo.txt", 7]],
        "made": 105,
        "solved": ["solved"] * 3,
        "pages": 105,
        "gone": "Request processing failed: Zendesk Error (404): Item not found",
        "found": [True],
        "filtered": 1,
        "exported": 1,
        "person": ["end-user", True],
        "same": "Dora D.",
        "belongs": ["Dora D."],
        "sought": [True],
        "groups": ["Shop"],
        "views": True,
        "incremental": True,
        "fields": True,
    }
