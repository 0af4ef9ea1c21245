"""Where things come from: places, files of lines, and what each kind of source reads them as."""
