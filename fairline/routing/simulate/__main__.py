"""Plays a day from the command line: python -m fairline.routing.simulate day.toml --seed 7"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

import msgspec

from fairline.kit.errors import Problem
from fairline.kit.words import LANGUAGES, say
from fairline.routing.simulate import Figures, figures, play, read_day
from fairline.routing.simulate.table import table


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of a day; ends with status 2 and a reason where the description cannot be used."""
    asked = _parser().parse_args(arguments)
    try:
        told = _play(Path(asked.day), asked.seed)
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        return _refuse(asked.day, str(error), asked.language)
    except Problem as problem:
        return _refuse(asked.day, problem.told(asked.language)["detail"], asked.language)
    page = msgspec.json.format(msgspec.json.encode(told)).decode() + "\n" if asked.json else table(told, asked.language)
    sys.stdout.write(page)
    return 0


def _play(path: Path, seed: int) -> Figures:
    day = read_day(path.read_text("utf-8"))
    chance = Random(seed)  # noqa: S311 - a pretended day keeps no secret, and must come out the same again
    return figures(play(day, chance), day)


def _refuse(day: str, why: str, language: str) -> int:
    sys.stderr.write(say("routing.simulate.unusable", language, day=day, why=why) + "\n")
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("fairline.routing.simulate", description=say("routing.simulate.about", "en"))
    parser.add_argument("day", help=say("routing.simulate.day", "en"))
    parser.add_argument("--seed", type=int, default=0, help=say("routing.simulate.seed", "en"))
    parser.add_argument("--json", action="store_true", help=say("routing.simulate.json", "en"))
    parser.add_argument("--language", choices=LANGUAGES, default="en", help=say("routing.simulate.language", "en"))
    return parser


if __name__ == "__main__":
    sys.exit(main())
