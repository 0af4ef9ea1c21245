"""A described day played through the very routing that live work goes through."""

from fairline.routing.simulate.day import Day, read_day
from fairline.routing.simulate.figures import Figures, figures
from fairline.routing.simulate.play import play

__all__ = ["Day", "Figures", "figures", "play", "read_day"]
