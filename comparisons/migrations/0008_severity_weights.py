"""What each severity counts in a score, at first the weights in use in the manner of MQM; admins edit them afterwards."""

from django.db import migrations, models

WEIGHTS = {0: 0, 1: 1, 5: 5, 25: 25}


def make_weights(apps, schema_editor):
    SeverityWeight = apps.get_model("comparisons", "SeverityWeight")
    for severity, weight in WEIGHTS.items():
        SeverityWeight.objects.get_or_create(severity=severity, defaults={"weight": weight})


class Migration(migrations.Migration):
    dependencies = [("comparisons", "0007_suggestions_rules_comments")]

    operations = [
        migrations.CreateModel(
            name="SeverityWeight",
            fields=[
                (
                    "severity",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "neutral"), (1, "minor"), (5, "major"), (25, "critical")],
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("weight", models.FloatField()),
            ],
            options={
                "ordering": ["severity"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("severity__in", [0, 1, 5, 25])), name="weight_of_a_known_severity"
                    ),
                    models.CheckConstraint(condition=models.Q(("weight__gte", 0)), name="severity_weight_not_negative"),
                ],
            },
        ),
        migrations.RunPython(make_weights, migrations.RunPython.noop),
    ]
