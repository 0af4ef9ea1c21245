"""What numbers may know of the trunks above them: asked through a fact that voice offers."""

from dataclasses import dataclass
from typing import Any

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class LineOnFile:
    """A trunk, as far as numbers have to know it. Under this type voice offers `(c, trunk id) -> LineOnFile`.

    `provider` is who runs it, `vouched` that this provider, or the operator, vouches for the numbers on it, `hosted`
    that we tell it about them by an interface of its own; an empty `name` says that there is no such trunk.
    """

    name: str = ""
    provider: str = ""
    vouched: bool = False
    hosted: bool = False


class CodeSayer:
    """Under this type voice offers `(c, phone id, way, language) -> bool`: has a code called or texted to a number by a
    provider of the account; False where none can.
    """


def line_of(c: Unit, trunk: str) -> LineOnFile:
    """A trunk; one without a name where there is none, or nobody knows trunks."""
    provider: Any = c.tools.facts.get(LineOnFile)
    found: LineOnFile = provider(c, trunk) if provider else LineOnFile()
    return found


def say_code(c: Unit, phone: str, way: str, language: str) -> bool:
    """Have a code said; False where nobody can."""
    provider: Any = c.tools.facts.get(CodeSayer)
    return bool(provider(c, phone, way, language)) if provider else False
