"""Follows what happens to conversations, and turns their clocks."""

from fairline.kit.plugin import Follower
from fairline.obligations import happenings, service

FOLLOWERS = (Follower("obligations", happenings.KINDS, service.follow),)
