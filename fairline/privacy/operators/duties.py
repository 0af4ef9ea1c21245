"""Which standing duty a job or a member of the operator's follows, where nobody gave a word of their own for it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DUTY, CASE, ACCESS = "duty:", "case:", "access:"  # how an instruction begins, when it is not the account's own
ASKING = f"{DUTY}asking"


@dataclass(frozen=True, slots=True)
class Duty:
    """What the house does on accounts' data without being told each time, and the clauses it rests on."""

    name: str
    clauses: tuple[str, ...]
    jobs: tuple[str, ...]
    permissions: tuple[str, ...]

    @property
    def instruction(self) -> str:
        """What a unit says that follows it."""
        return f"{DUTY}{self.name}"


@cache
def duties() -> Mapping[str, Duty]:
    """Every standing duty, by its name."""
    held = tomllib.loads((Path(__file__).parent / "duties.toml").read_text("utf-8"))
    return {
        name: Duty(name, tuple(told["clauses"]), tuple(told["jobs"]), tuple(told["permissions"]))
        for name, told in held.items()
    }


@cache
def followed() -> Mapping[str, str]:
    """The instruction of every kind of job and of every permission of the operator's members."""
    return {of: duty.instruction for duty in duties().values() for of in (*duty.jobs, *duty.permissions)}


def clauses_of(instruction: str) -> tuple[str, ...]:
    """The clauses an instruction rests on."""
    if instruction.startswith(CASE):
        return ("TDA-MONITOR",)
    duty = duties().get(instruction.removeprefix(DUTY))
    return duty.clauses if duty else ("ZS-CHAT-TRANSCRIPT-ACCESS",)
