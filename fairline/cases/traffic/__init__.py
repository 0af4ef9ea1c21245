"""How what leaves is taken: counted by number, by brand and for the account, so that changing numbers hides nothing."""

from fairline.cases.traffic.follow import FOLLOWER
from fairline.cases.traffic.quality import Quality, Thresholds, qualities, set_thresholds, thresholds

__all__ = ["FOLLOWER", "Quality", "Thresholds", "qualities", "set_thresholds", "thresholds"]
