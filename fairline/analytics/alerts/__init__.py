"""Alerts: figures that cross a limit are told to people, who decide; nothing is ever decided by one."""
