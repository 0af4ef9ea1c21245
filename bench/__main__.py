"""Runs the measurements of this folder, prints each figure as a JSON line and keeps them in bench/results.jsonl."""

import json
import os
import platform
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from bench.figure import Measure

HERE = Path(__file__).parent
RESULTS = HERE / "results.jsonl"
MEASURE = "\ndef measure("  # what a measurement holds, and what the others need not be imported for


def measures(only: str = "") -> Iterator[tuple[str, Measure]]:
    """Every file here with a function `measure`, by its name; `only` picks one. Raises SystemExit if unknown."""
    found = sorted(path.stem for path in HERE.glob("*.py") if MEASURE in path.read_text("utf-8"))
    if only and only not in found:
        raise SystemExit(f"There is no measurement {only!r}; there are: {', '.join(found)}.")
    for name in [only] if only else found:
        yield name, import_module(f"bench.{name}").measure


def main() -> None:
    """Run what was asked for; each figure is printed and kept as soon as it is known."""
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    if not only:
        RESULTS.unlink(missing_ok=True)
    machine = {"cores": os.cpu_count(), "python": platform.python_version()}
    for name, measure in measures(only):
        for figure in measure():
            line = json.dumps({"measure": name, **figure.told(), **machine})
            print(line, flush=True)
            with RESULTS.open("a", encoding="utf-8") as results:
                results.write(line + "\n")


if __name__ == "__main__":
    main()
