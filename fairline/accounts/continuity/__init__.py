"""Going on when something fails: the mode accounts are told of, exercises with measured times, lessons as tasks."""
