"""Every cookie our pages set, and what else they keep in a browser, as the public page shows them."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).with_name("cookies.toml")


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie, or a kept word: on which page, how long in days (0: until it is cleared), what for, which code sets it.
    All are our own, and all are necessary.
    """

    names: tuple[str, ...]
    where: str
    purpose: str
    store: str
    days: int
    code: str


@cache
def cookies() -> tuple[Cookie, ...]:
    """All of them."""
    held = tomllib.loads(DATA.read_text("utf-8"))["cookie"]
    return tuple(Cookie(**(each | {"names": tuple(each["names"])})) for each in held)
