"""How what leaves is taken: counted by number, by brand and for the account, so that changing numbers hides nothing."""

from fairline.cases.traffic.calls import FOLLOWER as CALLS
from fairline.cases.traffic.calls import CallQuality, call_qualities
from fairline.cases.traffic.complaints import complain
from fairline.cases.traffic.follow import FOLLOWER as TRAFFIC
from fairline.cases.traffic.found import FOLLOWER as FOUND
from fairline.cases.traffic.quality import Quality, Thresholds, qualities, set_thresholds, thresholds

FOLLOWERS = (TRAFFIC, FOUND, CALLS)

__all__ = [
    "FOLLOWERS",
    "CallQuality",
    "Quality",
    "Thresholds",
    "call_qualities",
    "complain",
    "qualities",
    "set_thresholds",
    "thresholds",
]
