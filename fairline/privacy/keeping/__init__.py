"""How long what people said is kept: rules an account sets, what they would take away, what they took away, with proof.

`rules.put` sets one, `preview.preview` shows what would go, `running.run` is the nightly work, `leaving` closes an
account and `certificate` proves that nothing of it is left.
"""
