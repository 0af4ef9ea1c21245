"""What recordings plug into the house."""

from fairline.channels import voice
from fairline.conversations import frame
from fairline.kit.plugin import Live, Plugin
from fairline.recording.follow import FOLLOWER
from fairline.recording.heeding import FOLLOWER as HEED
from fairline.recording.holdings import HOLDINGS
from fairline.recording.http import FORGET, LISTEN, ROUTES
from fairline.recording.jobs import JOBS
from fairline.recording.keeping import take_in
from fairline.recording.projection import RECORDINGS
from fairline.recording.scribe import rest

OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

SHOWN = frozenset({"RecordingKept", "RecordingTranscribed", "RecordingUnwritten", "RecordingForgotten"})

PLUGIN = Plugin(
    "recording",
    routes=ROUTES,
    projections=[RECORDINGS],
    followers=[FOLLOWER, HEED],
    jobs=JOBS,
    facts={voice.SoundKept: take_in},
    holdings=HOLDINGS,
    on_stop=[rest],
    permissions={LISTEN: OFFICERS | {"supervisor"}, FORGET: OFFICERS},
    live=[Live(SHOWN, frame)],
    contents=("recordings", "recording_words"),
)
