"""How long from a hand on a row of the list until the conversation is painted, in Chromium, over 200 conversations.

By hand or key a row is touched before it is pressed, and asked for then; a finger touches it as long as a tap lasts.
"""

import json
from collections.abc import Iterator
from time import sleep

from playwright.sync_api import Page

from bench.desks import Desk, browser, desk, spoken
from bench.figure import Figure
from bench.places import quantile

CONVERSATIONS, TURNS = 200, 20
AIM = 100.0  # milliseconds of 95 of 100
TAP = 0.06  # seconds a finger stays on the glass at least

# From the click until the thread stands on the screen: found in the page, and drawn with the frame after.
PAINTED = """([name]) => new Promise((told) => {
  const row = document.querySelector(`[data-row="${name}"]`), began = performance.now();
  row.click();
  const drawn = () => {
    const after = new MessageChannel();
    after.port1.onmessage = () => told(performance.now() - began);
    after.port2.postMessage(0);
  };
  const look = () => requestAnimationFrame(() => {
    if (document.querySelector(`[role="log"][data-conversation="${name}"] article`)) requestAnimationFrame(drawn);
    else look();
  });
  look();
})"""
TOUCHED = """([name]) => document.querySelector(`[data-row="${name}"]`)
  .dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, pointerType: "touch" }))"""
# Where the row is once it was scrolled into sight; null where the list does not hold it.
PLACE = """(name) => new Promise((told) => {
  const list = document.querySelector('[aria-label="Conversations"]').parentElement;
  const look = (tries) => {
    const row = document.querySelector(`[data-row="${name}"]`);
    if (row) {
      row.scrollIntoView({ block: "nearest" });
      const box = row.getBoundingClientRect();
      told([box.x + 60, box.y + 12]);
    } else if (!tries) told(null);
    else {
      list.scrollTop = tries === 60 ? 0 : list.scrollTop + 500;
      setTimeout(() => look(tries - 1), 30);
    }
  };
  look(60);
})"""
BARE = """async (name) => {
  const began = performance.now();
  await (await fetch(`/v1/conversations/${name}/thread?limit=50`)).json();
  return performance.now() - began;
}"""


def measure() -> Iterator[Figure]:
    """Milliseconds; the floor is what the page waits for the same thread when it asks for nothing else."""
    with desk(spoken(CONVERSATIONS, TURNS)) as held, browser(held) as page:
        names = _names(held)
        page.goto(f"{held.house.url}/inbox/all")
        page.locator("[data-row]").first.wait_for()
        sleep(6)  # what follows the journal reads what was brought in
        bare = [float(page.evaluate(BARE, name)) for name in names]
        by_hand = [_opened(page, name, by="hand") for name in names]
        again = [_opened(page, name) for name in names[:50]]
        tapped = _anew(page, names[:100], by="finger")
        cold = _anew(page, names[:100])
    floor = quantile(bare, 0.95)
    yield Figure("a conversation opened by hand is painted, 95 of 100", quantile(by_hand, 0.95), "ms", floor, AIM)
    yield Figure("a conversation opened by hand is painted, the middle", quantile(by_hand, 0.5), "ms")
    yield Figure("opened by a finger, from the end of its tap, 95 of 100", quantile(tapped, 0.95), "ms", floor, AIM)
    yield Figure("opened by a program, with no touch before, 95 of 100", quantile(cold, 0.95), "ms", floor)
    yield Figure("opened a second time, 95 of 100", quantile(again, 0.95), "ms", floor, AIM)


def _names(held: Desk) -> list[str]:
    return [row["id"] for row in held.house.get(f"/v1/conversations?view=all&limit={CONVERSATIONS}")["items"]]


def _anew(page: Page, names: list[str], by: str = "") -> list[float]:
    page.reload()
    page.locator("[data-row]").first.wait_for()
    return [_opened(page, name, by) for name in names]


def _opened(page: Page, name: str, by: str = "") -> float:
    """Scroll the row into sight, lay the hand or a finger on it as people do before they press, and press."""
    place = page.evaluate(PLACE, name)
    if place is None:
        raise RuntimeError(f"{name} is not in the list")
    if by == "hand":
        page.mouse.move(place[0], place[1])
        sleep(0.15)
    elif by == "finger":
        page.evaluate(TOUCHED, [name])
        sleep(TAP)
    waited = float(page.evaluate(PAINTED, [name]))
    sleep(0.05)
    return waited


if __name__ == "__main__":
    for figure in measure():
        print(json.dumps(figure.told()), flush=True)
