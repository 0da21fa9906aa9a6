import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0001_initial"),
        ("comparisons", "0004_decisions_stay"),
    ]

    operations = [
        migrations.AddField(
            model_name="alignment",
            name="evidence",
            field=models.CharField(
                blank=True,
                choices=[
                    ("", "not recorded"),
                    ("letters", "letters, as wanted"),
                    ("vectors", "letters and sentence vectors"),
                    ("no encoder", "letters alone: no sentence encoder was at hand"),
                    ("too long", "letters alone: too long for sentence vectors"),
                ],
                default="",
                max_length=12,
            ),
        ),
        migrations.CreateModel(
            name="PassageVectors",
            fields=[
                (
                    "passage",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="vectors",
                        serialize=False,
                        to="articles.passage",
                    ),
                ),
                ("encoder", models.CharField(help_text="its name and version", max_length=80)),
                ("lines", models.PositiveSmallIntegerField()),
                ("numbers", models.BinaryField()),
            ],
            options={
                "verbose_name_plural": "passage vectors",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("lines__gte", 1)), name="vectors_of_a_passage_are_some")
                ],
            },
        ),
    ]
