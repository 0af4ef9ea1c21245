"""Whether somebody of the operator's may read what an account's contacts wrote: only where it let them in, or in need.

`accesses.let_in` is the account's word, `accesses.ask` and `accesses.approve` the operator's in need, and
`reading.read` the one door: it refuses without one of them, and writes down who read what and why.
"""
