"""Runs the measurements of this folder, prints their figures and adds them to bench/results.jsonl."""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from bench.figure import Figure, Measure

HERE = Path(__file__).parent
RESULTS = HERE / "results.jsonl"
NOT_MEASURES = {"__init__", "__main__", "figure"}


def measures(only: str = "") -> Iterator[tuple[str, Measure]]:
    """Every file here with a function `measure`, by its name; `only` picks one. Raises SystemExit if unknown."""
    found = sorted(path.stem for path in HERE.glob("*.py") if path.stem not in NOT_MEASURES)
    if only and only not in found:
        raise SystemExit(f"There is no measurement {only!r}; there are: {', '.join(found)}.")
    for name in [only] if only else found:
        yield name, import_module(f"bench.{name}").measure


def line(name: str, figure: Figure, at: datetime) -> str:
    """A figure as it is kept: what, how much, when, of which commit, on what kind of machine."""
    kept = {"measure": name, "figure": figure.name, "value": round(figure.value, 4), "unit": figure.unit}
    machine = {"cores": os.cpu_count(), "python": platform.python_version(), "system": platform.system()}
    return json.dumps({**kept, "at": at.isoformat(timespec="seconds"), "commit": commit(), **machine})


def commit() -> str:
    """The short name of the commit at hand, or nothing outside a repository."""
    told = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=HERE, capture_output=True, text=True, check=False
    )
    return told.stdout.strip()


def main() -> None:
    """Run what was asked for; each figure is printed and kept as soon as it is known."""
    for name, measure in measures(sys.argv[1] if len(sys.argv) > 1 else ""):
        for figure in measure():
            print(f"{name:<24}{figure.name:<36}{figure.value:>14,.2f} {figure.unit}", flush=True)
            with RESULTS.open("a", encoding="utf-8") as results:
                results.write(line(name, figure, datetime.now(UTC)) + "\n")


if __name__ == "__main__":
    main()
