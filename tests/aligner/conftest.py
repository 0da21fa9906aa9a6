"""Hypothesis without its stopwatch: on a busy machine any example may be slow once."""

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
