"""The command line: serve, demo, migrate, replay, verify, backup, move, doctor, clauses, the operator's."""

import argparse
import asyncio
import gc
import json
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.cli.arguments import parser
from fairline.cli.outside import told_of
from fairline.kit.errors import Problem
from fairline.kit.settings import Settings, WrongSetting, read_settings

REMOTE = ("account", "member", "token", "verify", "replay", "key", "backup", "node")


UNREAD = 141  # what a shell calls a command that wrote on to a reader who had left


def main(words: Sequence[str] | None = None) -> None:
    """Run one command; exits with 1 where it could not be done, 2 where it was not understood."""
    try:
        try:
            _obey(words)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        _leave()


def _obey(words: Sequence[str] | None) -> None:
    said = parser().parse_args(words)
    try:
        settings = read_settings(os.environ)
        sys.exit(_run(said, settings))
    except WrongSetting as error:
        _say_no(str(error))
    except Problem as problem:
        _refuse(problem)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        known = told_of(error)
        if known is None:
            raise
        _refuse(known)


def _leave() -> None:
    """End without a word: the reader left before the end, as `| head` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the interpreter flushes once more, at its end
    sys.exit(UNREAD)


def _run(said: argparse.Namespace, settings: Settings) -> int:
    if said.verb == "serve":
        gc.disable()  # until it serves: what is made meanwhile stays, and looking for garbage took a tenth of the start
        from fairline.cli.serve import serve

        return serve(settings)
    if said.verb == "demo":
        from fairline.cli.demo import demo

        return demo(settings, said)
    if said.verb == "clauses":
        from fairline.cli.clauses import clauses

        return clauses(settings, said)
    if said.verb == "evidence":
        from fairline.cli.evidence import evidence

        return evidence(said)
    if said.verb == "move":
        from fairline.cli.move import move

        return move(settings, said)
    if said.verb == "backup" and said.noun_verb == "restore":
        from fairline.cli.backup import restore

        return restore(settings, said)
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
        _say_no(_sentences(answer["problem"]))
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
            lines.append(f"{indent}{name}: {_worded(value)}")
    return "\n".join(lines)


def _worded(value: object) -> object:
    if value is None or value == "":
        return "–"
    return ("no", "yes")[value] if isinstance(value, bool) else value


def _refuse(problem: Problem) -> None:
    _say_no(_sentences(problem.told(os.environ.get("LANG", "en")[:2])))


def _sentences(told: Mapping[str, Any]) -> str:
    fields = [f"{name}: {words}" for name, words in told.get("fields", {}).items()]
    detail = [] if fields else [told.get("detail")]
    parts = [str(part) for part in (told["title"], *detail, *fields, told["remedy"]) if part]
    return " ".join(part if part.endswith((".", "?")) else f"{part}." for part in parts)


def _say_no(words: str) -> None:
    print(words, file=sys.stderr)
    sys.exit(1)
