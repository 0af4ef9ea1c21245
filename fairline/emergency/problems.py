"""What cannot be done with emergency calling, and what to do instead."""

from fairline.kit.errors import Problem


class EmergencyTooFrequent(Problem):
    """Where emergencies are frequent, calls for help do not go by this platform (clause ZS-EMER-FREQUENT-USE)."""

    status = 409
    type = "emergency-too-frequent"


class EmergencyNotLicensed(Problem):
    """Nobody is named who answers for carrying emergency calls from a site (clause DTA-EMERGENCY-VOICE)."""

    status = 409
    type = "emergency-not-licensed"


class LimitsMoved(Problem):
    """Other words about the limits hold by now; they are to be read first."""

    status = 409
    type = "emergency-limits-moved"
