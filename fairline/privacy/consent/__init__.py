"""The consent ledger: who agreed to hear what from whom, how we know, and what ended it; refusals outlive everything.

`give`, `confirm`, `withdraw` and `take_back` (service.py), `mark`, `unmark` and `settle` (marks.py) write, `why_may_i`
(why.py) answers with the evidence, `take_in` (importing.py) keeps rows that come from elsewhere.
"""
