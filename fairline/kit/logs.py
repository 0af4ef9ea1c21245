"""Structured log lines: a fixed sentence, its values beside it, people only in fields that begin with `pii.`."""

import json
import logging
import sys
from typing import Any

from fairline.kit.clock import Clock

_OWN = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "color_message", "taskName"}


class JsonLines(logging.Formatter):
    """One JSON object a line."""

    def __init__(self, clock: Clock, *, hide_people: bool = True) -> None:
        super().__init__()
        self._clock = clock
        self._hide = hide_people

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        told: dict[str, Any] = {
            "at": self._clock.now().isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "says": record.getMessage(),
        }
        told |= {name: value for name, value in record.__dict__.items() if name not in _OWN and self._may(name)}
        if record.exc_info:
            told["trace"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False, default=str)

    def _may(self, name: str) -> bool:
        return not (self._hide and name.startswith("pii."))


def set_up(level: str, form: str, clock: Clock) -> None:
    """Send log lines to standard error in the form the settings name: `json` or `text`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        JsonLines(clock) if form == "json" else logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for chatty in ("httpx", "httpcore", "alembic", "uvicorn.error", "asyncio"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, root.level))
