"""What is played is there, and by a right that lasts."""

from collections.abc import Iterator

from fairline.flows.clips import RIGHTS, may_be_played
from fairline.flows.lapsing import BEFORE
from fairline.flows.lint.remark import Looked, Remark
from fairline.flows.store import clips


def look(flow: Looked) -> Iterator[Remark]:
    """Everything about pieces of sound."""
    known = {clip.id: clip for clip in clips.every(flow.c)}
    for step in flow.flow.steps:
        for name, each in step.clips:
            clip = known.get(each)
            if clip is None:
                yield Remark("no-rights", "error", step.id, name, RIGHTS)
            elif not may_be_played(clip, flow.c.at):
                yield Remark("rights-ended", "error", step.id, name, RIGHTS, {"name": clip.name})
            elif clip.until and clip.until <= flow.c.at + BEFORE:
                yield Remark("rights-end", "warning", step.id, name, RIGHTS, {"name": clip.name})
