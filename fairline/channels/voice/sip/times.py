"""How long SIP waits, in seconds (RFC 3261, table 4)."""

T1 = 0.5  # a round trip, before the first repetition
T2 = 4.0  # the longest wait between two
T4 = 5.0  # how long a message may linger on the way
PATIENCE = 64 * T1  # timers B, D, F, H, J, L, M
TRYING = 0.2  # by then an INVITE has heard something
