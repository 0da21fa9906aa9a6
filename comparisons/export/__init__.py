"""Alignments and registers as files to take away, one module a format: each yields a file piece by piece."""
