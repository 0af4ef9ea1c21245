"""Writes what moves in, noun by noun: every thing once, whatever is told twice."""

from fairline.platform.moving.writing.batch import Batch, write

__all__ = ["Batch", "write"]
