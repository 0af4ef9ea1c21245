"""Calls at the gate: where a number leads and what it may cost, what was rung, what recording asks, how one begins."""
