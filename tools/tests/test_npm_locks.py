"""Completing npm's locks: what a lock asks for and does not hold is added, for its own platform only."""

import json

from tools.npm_locks import completed, inspect, missing

LOCK = {
    "lockfileVersion": 3,
    "packages": {
        "": {"name": "front"},
        "node_modules/lint": {
            "version": "1.2.3",
            "dev": True,
            "optionalDependencies": {
                "@lint/binding-linux-x64-gnu": "1.2.3",
                "@lint/binding-linux-x64-musl": "1.2.3",
                "@lint/binding-darwin-arm64": "1.2.3",
                "fsevents": "~2.3.3",
            },
        },
        "node_modules/@lint/binding-linux-x64-gnu": {"version": "1.2.3"},
    },
}


def test_builds_for_other_platforms_are_added_and_wanted_only_there():
    packages = completed(LOCK)["packages"]
    assert packages["node_modules/@lint/binding-darwin-arm64"] == {
        "version": "1.2.3",
        "cpu": ["arm64"],
        "dev": True,
        "optional": True,
        "os": ["darwin"],
    }
    assert packages["node_modules/@lint/binding-linux-x64-musl"]["libc"] == ["musl"]


def test_what_the_lock_holds_stays_and_ranges_are_left_to_npm():
    packages = completed(LOCK)["packages"]
    assert packages["node_modules/@lint/binding-linux-x64-gnu"] == {"version": "1.2.3"}
    assert "node_modules/fsevents" not in packages


def test_a_completed_lock_lacks_nothing():
    assert list(missing(completed(LOCK))) == []
    assert completed(completed(LOCK)) == completed(LOCK)


def test_an_incomplete_lock_is_found(tmp_path):
    (tmp_path / "widget").mkdir()
    (tmp_path / "widget" / "package-lock.json").write_text(json.dumps(LOCK))
    (line,) = inspect(tmp_path)
    assert line.startswith("widget/package-lock.json lacks 2 builds")
