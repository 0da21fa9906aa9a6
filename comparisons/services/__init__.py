"""Everything that changes alignments, links, absences and divergences; each verb is one transaction with its log."""
