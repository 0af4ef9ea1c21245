"""The floor: who waits and who works now, indexed so that one change is decided at once."""

from fairline.routing.floor.floor import Floor

__all__ = ["Floor"]
