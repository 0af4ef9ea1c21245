"""Figures of all accounts together, in which nobody is to be found again: no person, and no account.

`choosing` is an account's word, `inputs` what one account gives (never kept), `pool` the pure sum, `running` the night.
"""
