"""What is processed, of whom, what for: the catalogue of every table and sealed field, and the record made from it.

`catalogue.catalogue` is the data, `record.record` the record of either role, `notices.cleared` says of whom something
may be used for a purpose, by the notice under which they came; `cookies.cookies` are all we set.
"""
