"""Say of what was aligned so far by what, where that is known: within one language only letters were ever asked.

Across languages it depends on whether an encoder was there, which nothing has recorded: it stays unknown until the next run.
"""

from django.db import migrations
from django.db.models import F


def record_letters(apps, schema_editor):
    aligned = apps.get_model("comparisons", "Alignment").objects.exclude(finished_at=None)
    aligned.filter(left__language=F("right__language")).update(evidence="letters")


class Migration(migrations.Migration):
    dependencies = [("comparisons", "0005_sentence_vectors")]

    operations = [migrations.RunPython(record_letters, migrations.RunPython.noop)]
