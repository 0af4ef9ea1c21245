"""Age screens: where children may be among the readers, the year of birth is asked before anything else."""
