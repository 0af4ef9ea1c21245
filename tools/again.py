"""Tells stories of running processes once more, alone, where they failed beside others (docs/decisions/0011)."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.tree import ROOT

LIVE = ("tests/journeys/", "tests/reliability/")
FEW = 8
MEMORY = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"


def worth_telling(memory: Path = MEMORY) -> list[str]:
    """The tests that failed, if all of them are stories of running processes and they are few; none otherwise."""
    failed = sorted(json.loads(memory.read_text(encoding="utf-8"))) if memory.exists() else []
    return failed if len(failed) <= FEW and all(each.startswith(LIVE) for each in failed) else []


def tell(tests: Sequence[str]) -> int:
    """Run them, one after the other; the status of the run."""
    print(f"\n{len(tests)} failed beside others, and are told once more, alone:", *tests, sep="\n  ", flush=True)
    # Started afresh, so that nothing of the first run is left; the names are pytest's own.
    return subprocess.call([sys.executable, "-m", "pytest", "-q", "-n", "0", *tests], cwd=ROOT)  # noqa: S603


if __name__ == "__main__":
    found = worth_telling()
    sys.exit(tell(found) if found else 1)
