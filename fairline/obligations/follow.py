"""Follows what happens to conversations, and turns their clocks."""

from fairline.journal.event import KINDS as KNOWN
from fairline.kit.plugin import Follower
from fairline.obligations import happenings, service

FOLLOWERS = (Follower("obligations", frozenset(happenings.KINDS & KNOWN.keys()), service.follow),)
