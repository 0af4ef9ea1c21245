"""Reads which providers this installation has, from the TOML file the setting `texts` names."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import msgspec

from fairline.kit.settings import WrongSetting


class Provider(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A provider, and how to come in there.

    SMPP: `host`, `port`, `security`, `login`, `password`, `window`; `long` is how texts of several segments go: udh
    (each with a header), sar (each with fields beside), payload (as one). HTTP: `url` of its API, `login` (the account
    there), `password` (its token, which also signs what it tells us). `own` is in a test or a demonstration.
    """

    name: str
    kind: Literal["smpp", "http", "own"]
    host: str = ""
    port: int = 2775
    security: Literal["tls", "none"] = "tls"
    login: str = ""
    password: str = ""
    system_type: str = ""
    window: int = 10
    long: Literal["udh", "sar", "payload"] = "udh"
    url: str = ""


@lru_cache(maxsize=8)
def providers(file: str) -> Mapping[str, Provider]:
    """The providers by name; none where there is no file. Raises WrongSetting."""
    if not file:
        return {}
    try:
        held: dict[str, Any] = tomllib.loads(Path(file).read_text("utf-8"))
        return {name: msgspec.convert({"name": name} | said, Provider) for name, said in held.items()}
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError, TypeError) as error:
        raise WrongSetting(f"{file} does not name text providers: {error}") from error
