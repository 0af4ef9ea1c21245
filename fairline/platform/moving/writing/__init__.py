"""Writes what moves in, noun by noun: every thing once, whatever is told twice; what is new there since is added."""

from fairline.platform.moving.writing.again import foretold, known_as, places_of_new
from fairline.platform.moving.writing.batch import Batch, called, write

__all__ = ["Batch", "called", "foretold", "known_as", "places_of_new", "write"]
