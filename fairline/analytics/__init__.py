"""Figures: each with the formula it was computed by; and rows that leave.

`rebuild` counts an account's whole journal anew, in one unit.
"""

from fairline.analytics.follow import rebuild

__all__ = ["rebuild"]
