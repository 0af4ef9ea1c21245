"""How quick lists are at 100,000 conversations: a page and a count from the server, and scrolling in Chromium.

ROWS sets how many there are.
"""

import json
import os
from collections.abc import Iterator
from time import perf_counter, sleep
from typing import Any

import httpx
from playwright.sync_api import Page

from bench.desks import Desk, browser, desk, stacked
from bench.figure import Figure
from bench.places import quantile

ROWS = int(os.environ.get("ROWS", "100000"))
EACH, PAGE, SECONDS = 40, 100, 8
AIM, FRAME = 50.0, 50.0  # milliseconds of 95 of 100 answers; the longest frame while scrolling


def _is(field: str, op: str, value: Any) -> dict[str, Any]:
    return {"field": field, "op": op, "value": value}


VIEWS: dict[str, dict[str, Any]] = {
    "open and tagged, by activity": {
        "conditions": {"all": [_is("status", "in", ["new", "open"]), _is("tags", "has_any", ["refund"])]}
    },
    "urgent, by what began first": {
        "conditions": {"all": [_is("priority", "is", "urgent"), _is("status", "not_in", ["solved", "closed"])]},
        "sort": {"by": "created", "descending": False},
    },
    "by priority": {
        "conditions": {"all": [_is("status", "in", ["new", "open", "pending"])]},
        "sort": {"by": "priority", "descending": True},
    },
}


def measure() -> Iterator[Figure]:
    """Milliseconds, beside those of an answer that asks the database for nothing."""
    with desk(stacked(ROWS)) as held:
        with httpx.Client(base_url=held.house.url, cookies={"fairline": held.cookie}, timeout=60) as client:
            yield from _server(client)
        with browser(held) as page:
            yield from _scrolled(page, held)


def _server(client: httpx.Client) -> Iterator[Figure]:
    floor = quantile([_timed(client, "/healthz") for _ in range(EACH)], 0.95)
    pages = list(_pages(client, "all"))
    yield Figure(f"a page of {PAGE} of {ROWS:,}, 95 of 100", quantile(pages, 0.95), "ms", floor, AIM)
    views = {name: _view(client, name, told) for name, told in VIEWS.items()}
    for name, view in views.items():
        waits = list(_pages(client, f"view:{view}"))
        yield Figure(f"a page of a view: {name}, 95 of 100", quantile(waits, 0.95), "ms", floor, AIM)
    _timed(client, "/v1/views/counts")
    counts = [_timed(client, "/v1/views/counts") for _ in range(EACH)]
    many = len(client.get("/v1/views").json()["items"])
    yield Figure(f"the counts of all {many} views at once, 95 of 100", quantile(counts, 0.95), "ms", floor)
    yield Figure("the count of one of them, 95 of 100", quantile(counts, 0.95) / many, "ms", floor, AIM)


def _view(client: httpx.Client, name: str, told: dict[str, Any]) -> str:
    headers = {"X-Fairline-CSRF": client.get("/v1/session").json()["csrf"]}
    answer = client.post("/v1/views", json={"name": name, "scope": "mine", **told}, headers=headers)
    answer.raise_for_status()
    return str(answer.json()["id"])


def _pages(client: httpx.Client, view: str) -> Iterator[float]:
    """One page after the other, as somebody reads down."""
    cursor = ""
    for _ in range(EACH):
        began = perf_counter()
        answer = client.get(
            "/v1/conversations", params={"view": view, "limit": PAGE, **({"cursor": cursor} if cursor else {})}
        )
        yield (perf_counter() - began) * 1000
        answer.raise_for_status()
        cursor = answer.json()["next"] or ""


def _timed(client: httpx.Client, path: str) -> float:
    began = perf_counter()
    client.get(path).raise_for_status()
    return (perf_counter() - began) * 1000


# Reads down to the end: each time the last row is in sight the next page comes.
TO_THE_END = """(many) => new Promise((told) => {
  const list = document.querySelector('[aria-label="Conversations"]').parentElement;
  const until = performance.now() + 400000;
  const down = () => {
    list.scrollTop = list.scrollHeight;
    const rows = Math.round(list.firstElementChild.getBoundingClientRect().height / 44);
    if (rows >= many || performance.now() > until) told(rows); else setTimeout(down, 15);
  };
  down();
})"""
# Scrolls steadily by so many pixels a frame, turning at the ends, and tells how long each frame took.
FRAMES = """([seconds, speed, from]) => new Promise((told) => {
  const list = document.querySelector('[aria-label="Conversations"]').parentElement;
  const frames = [], most = list.scrollHeight - list.clientHeight;
  let last = 0, way = 1, end = 0, place = from;  // kept here: to ask the list each time would lay it out once more
  const step = (at) => {
    if (!end) { end = at + seconds * 1000 + 300; last = at; requestAnimationFrame(step); return; }
    if (at > end - seconds * 1000) frames.push(at - last);
    last = at;
    place = Math.max(0, Math.min(most, place + way * speed));
    if (place === most) way = -1; else if (place === 0) way = 1;
    list.scrollTop = place;
    if (at < end) requestAnimationFrame(step); else told(frames);
  };
  requestAnimationFrame(step);
})"""


def _scrolled(page: Page, held: Desk) -> Iterator[Figure]:
    page.set_default_timeout(600_000)
    page.goto(f"{held.house.url}/inbox/all")
    page.locator("[data-row]").first.wait_for()
    rows = int(page.evaluate(TO_THE_END, ROWS))
    sleep(3)
    idle = [float(each) for each in page.evaluate(FRAMES, [3, 0, 0])]
    frames: list[float] = []
    for speed, start in ((60, 0), (400, 44 * rows // 3), (1_500, 0)):
        frames += [float(each) for each in page.evaluate(FRAMES, [SECONDS, speed, start])]
    yield Figure("rows a browser holds while it scrolls", rows, "rows", ROWS, 1.0, "more", "ratio")
    yield Figure(
        f"the longest of {len(frames):,} frames while scrolling {rows:,} rows", max(frames), "ms", max(idle), FRAME
    )
    yield Figure("99 of 100 frames while scrolling", quantile(frames, 0.99), "ms", quantile(idle, 0.99))


if __name__ == "__main__":
    for figure in measure():
        print(json.dumps(figure.told()), flush=True)
