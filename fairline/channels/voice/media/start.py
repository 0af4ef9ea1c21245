"""Starts a media worker without the house around it: run as a file, it loads sound and nothing else."""

import sys
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).resolve().parent


def main() -> None:
    """`python -I start.py PLAN`: the doors of the packages above are left shut, for behind them is the whole house."""
    sys.path.insert(0, str(HERE.parents[3]))
    for name, folder in (("fairline.channels", HERE.parents[1]), ("fairline.channels.voice", HERE.parent)):
        shut = sys.modules[name] = ModuleType(name)
        shut.__path__ = [str(folder)]
    from fairline.channels.voice.media import worker

    worker.main()


if __name__ == "__main__":
    main()
