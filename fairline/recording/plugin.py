"""What recordings plug into the house."""

from fairline.channels import voice
from fairline.kit.plugin import Plugin
from fairline.recording.follow import FOLLOWER, JOBS
from fairline.recording.holdings import HOLDINGS
from fairline.recording.http import FORGET, LISTEN, ROUTES
from fairline.recording.keeping import take_in
from fairline.recording.projection import RECORDINGS

OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

PLUGIN = Plugin(
    "recording",
    routes=ROUTES,
    projections=[RECORDINGS],
    followers=[FOLLOWER],
    jobs=JOBS,
    facts={voice.SoundKept: take_in},
    holdings=HOLDINGS,
    permissions={LISTEN: OFFICERS | {"supervisor"}, FORGET: OFFICERS},
    contents=("recordings", "recording_words"),
)
