"""Prints what an inspection found and ends the program as a check should: 0 when nothing, 1 when something."""

import sys
from collections.abc import Iterable


def finish(name: str, found: Iterable[str]) -> None:
    """Print each finding on a line of its own, then leave with the status that make understands."""
    lines = list(found)
    for line in lines:
        print(line)
    print(f"{name}: {len(lines)} to mend" if lines else f"{name}: in order")
    sys.exit(1 if lines else 0)
