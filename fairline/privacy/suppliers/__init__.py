"""Who else touches the data: suppliers with their agreements, countries, grounds of transfer; asked before data leave.

`standing.judge` says whether a supplier may have an account's data now and why not, `register` keeps them for the
operator, `choices` what an account says of them, `onward` is what the gate asks.
"""
