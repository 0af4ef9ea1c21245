"""The command line: serve, demo, migrate, replay, verify, backup, restore, doctor, and the operator's commands."""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.cli.arguments import parser
from fairline.kit.errors import Problem
from fairline.kit.settings import Settings, WrongSetting, read_settings

REMOTE = ("account", "member", "token", "verify", "replay", "key", "backup")


def main(words: Sequence[str] | None = None) -> None:
    """Run one command; exits with 1 where it could not be done, 2 where it was not understood."""
    said = parser().parse_args(words)
    try:
        settings = read_settings(os.environ)
        sys.exit(_run(said, settings))
    except WrongSetting as error:
        _say_no(str(error))
    except Problem as problem:
        told = problem.told(os.environ.get("LANG", "en")[:2])
        _say_no(" ".join(str(told[part]) for part in ("title", "detail", "remedy") if part in told))
    except KeyboardInterrupt:
        sys.exit(130)


def _run(said: argparse.Namespace, settings: Settings) -> int:
    if said.verb == "serve":
        from fairline.cli.serve import serve

        return serve(settings)
    if said.verb == "demo":
        from fairline.cli.demo import demo

        return demo(settings, said)
    if said.verb in REMOTE:
        return _operate(said, settings)
    from fairline.cli import local

    return int(getattr(local, said.verb)(settings, said))


def _operate(said: argparse.Namespace, settings: Settings) -> int:
    from fairline.cli.operate import carry_out

    noun_verb = getattr(said, "noun_verb", None)
    command = f"{said.verb}.{noun_verb}" if noun_verb else said.verb
    arguments = {name: value for name, value in vars(said).items() if name not in ("verb", "noun_verb", "json")}
    answer = asyncio.run(carry_out(settings, command, arguments))
    if "problem" in answer:
        told = answer["problem"]
        _say_no(" ".join(str(told[part]) for part in ("title", "detail", "remedy") if part in told))
    print(json.dumps(answer, ensure_ascii=False) if getattr(said, "json", False) else _plainly(answer))
    return 0 if answer.get("holds", True) and answer.get("same", True) else 1


def _plainly(answer: Mapping[str, Any], indent: str = "") -> str:
    lines = []
    for name, value in answer.items():
        if isinstance(value, Mapping):
            lines += [f"{indent}{name}:", _plainly(value, indent + "  ")]
        elif isinstance(value, list):
            lines.append(f"{indent}{name}:")
            lines += [
                _plainly(each, indent + "  ") if isinstance(each, Mapping) else f"{indent}  {each}" for each in value
            ]
        else:
            lines.append(f"{indent}{name}: {value}")
    return "\n".join(lines)


def _say_no(words: str) -> None:
    print(words, file=sys.stderr)
    sys.exit(1)
