"""Completes the front ends' package-lock.json with the builds for other platforms that npm left out.

npm leaves out an optional build that the registry at hand does not have, and `npm ci` then refuses the lock as
incomplete. What is missing follows from its name and the exact version its owner asks for; other platforms skip it.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.report import finish
from tools.tree import ROOT

EXACT = re.compile(r"\d+\.\d+\.\d+(?:[-+][\w.+-]+)?")
PLATFORM = re.compile(
    r"(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32)-"
    r"(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|wasm32)(?:-(gnu|musl)\w*)?"
)


def missing(lock: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Place and entry of each optional build that an entry of the lock asks for and the lock does not hold."""
    packages = lock.get("packages", {})
    for owner in packages.values():
        for name, version in owner.get("optionalDependencies", {}).items():
            place, platform = f"node_modules/{name}", PLATFORM.search(name)
            if place not in packages and platform and EXACT.fullmatch(version):
                yield place, entry(version, platform, dev=owner.get("dev", False))


def entry(version: str, platform: re.Match[str], *, dev: bool) -> dict[str, Any]:
    """A build as a lock holds it: wanted nowhere but on its own system, processor and C library."""
    system, chip, library = platform.groups()
    built: dict[str, Any] = {"version": version, "cpu": [chip]}
    if dev:
        built["dev"] = True
    if library:
        built["libc"] = ["glibc" if library == "gnu" else "musl"]
    return {**built, "optional": True, "os": [system]}


def completed(lock: dict[str, Any]) -> dict[str, Any]:
    """The lock with what was missing, in the order in which npm writes it."""
    packages = lock["packages"] | dict(missing(lock))
    return lock | {"packages": dict(sorted(packages.items(), key=lambda one: one[0].lower()))}


def locks(root: Path = ROOT) -> Iterator[Path]:
    """The locks of the front ends that are there."""
    return (path for name in ("workspace", "widget") if (path := root / name / "package-lock.json").is_file())


def inspect(root: Path = ROOT) -> Iterator[str]:
    """One line for each lock that `npm ci` would refuse."""
    for path in locks(root):
        if lost := [place for place, _ in missing(json.loads(path.read_text(encoding="utf-8")))]:
            yield f"{path.parent.name}/{path.name} lacks {len(lost)} builds ({lost[0]} …); run `make lock`"


if __name__ == "__main__":
    if "--write" in sys.argv:
        for found in locks():
            whole = completed(json.loads(found.read_text(encoding="utf-8")))
            found.write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    finish("npm locks", inspect())
