"""An account leaves: a day plan, a time to take everything along, then nothing is left, and a certificate proves it.

`plan.ask`, `plan.confirm`, `plan.recall` are the account's own, `deleting.run` is the work, `certificates` the proof.
"""
