"""Notices pushed to a member's devices."""
