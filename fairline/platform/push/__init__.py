"""Notices of what a member should know of while they look elsewhere: kept in a list, pushed to their devices.

What is pushed says nothing: the device that hears of it asks `/v1/notices` with its own session.
"""
