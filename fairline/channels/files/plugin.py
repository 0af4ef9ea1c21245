"""What files plug into the house."""

from collections.abc import Mapping
from typing import Any

from fairline.channels.files.projection import FILES
from fairline.kit.db import Unit
from fairline.kit.plugin import Plugin
from fairline.kit.work import plainly


def _delete(c: Unit, payload: Mapping[str, Any]) -> None:
    c.tools.blobs.delete(payload["file"])


PLUGIN = Plugin("channels.files", projections=[FILES], jobs={"files.delete": plainly(_delete)})
