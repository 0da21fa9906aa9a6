"""What detectors suggest, the rules that set suggestions aside, and the discussion under a flag."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0001_initial"),
        ("comparisons", "0006_evidence_of_earlier_runs"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="alignment",
            name="detectors",
            field=models.CharField(blank=True, help_text="the version of the detectors that ran last", max_length=20),
        ),
        migrations.AddField(
            model_name="divergence",
            name="score",
            field=models.PositiveSmallIntegerField(
                blank=True, help_text="0-100: how sure the detector is; of a person's flag none", null=True
            ),
        ),
        migrations.AddField(
            model_name="divergence",
            name="significance",
            field=models.PositiveSmallIntegerField(
                default=0, help_text="0-100: how much the detector takes it to matter; suggestions are ranked by it"
            ),
        ),
        migrations.AddField(
            model_name="divergence",
            name="words_key",
            field=models.CharField(
                blank=True,
                help_text="told by the category and the words: what is judged once is not offered anew",
                max_length=40,
            ),
        ),
        migrations.AlterField(
            model_name="decision",
            name="verb",
            field=models.CharField(
                choices=[
                    ("confirm", "confirmed"),
                    ("reject", "rejected"),
                    ("link", "linked"),
                    ("unlink", "unlinked"),
                    ("absent", "confirmed that nothing corresponds"),
                    ("reopen row", "put back to undecided"),
                    ("flag", "flagged"),
                    ("edit", "edited"),
                    ("resolve", "resolved"),
                    ("reopen", "reopened"),
                    ("dismiss", "dismissed"),
                    ("accept", "accepted"),
                    ("comment", "commented"),
                    ("rule", "set aside by a rule"),
                    ("lift", "lifted the rule"),
                    ("delete", "deleted"),
                    ("undo", "undid"),
                ],
                max_length=12,
            ),
        ),
        migrations.CreateModel(
            name="Comment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(max_length=5000)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("deleted_at", models.DateTimeField(blank=True, null=True)),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="comments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "divergence",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="comments",
                        to="comparisons.divergence",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="Rule",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("left", models.CharField(blank=True, max_length=500)),
                ("right", models.CharField(blank=True, max_length=500)),
                ("why", models.CharField(blank=True, max_length=500)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("lifted_at", models.DateTimeField(blank=True, null=True)),
                (
                    "category",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="rules", to="comparisons.category"
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        help_text="where it holds; everywhere if empty",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rules",
                        to="articles.event",
                    ),
                ),
                (
                    "lifted_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rules_lifted",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="rules", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="divergence",
            name="rule",
            field=models.ForeignKey(
                blank=True,
                help_text="the rule that it was dismissed by",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="divergences",
                to="comparisons.rule",
            ),
        ),
        migrations.AddConstraint(
            model_name="divergence",
            constraint=models.CheckConstraint(
                condition=models.Q(("rule", None), ("status", "dismissed"), _connector="OR"),
                name="divergence_of_a_rule_is_dismissed",
            ),
        ),
        migrations.AddConstraint(
            model_name="divergence",
            constraint=models.CheckConstraint(
                condition=models.Q(("score", None), ("score__lte", 100), _connector="OR"),
                name="divergence_score_to_100",
            ),
        ),
        migrations.AddConstraint(
            model_name="divergence",
            constraint=models.CheckConstraint(
                condition=models.Q(("significance__lte", 100)), name="divergence_significance_to_100"
            ),
        ),
        migrations.AddConstraint(
            model_name="rule",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("lifted_at", None), ("lifted_by", None)),
                    models.Q(("lifted_at__isnull", False), ("lifted_by__isnull", False)),
                    _connector="OR",
                ),
                name="rule_lifted_by_somebody",
            ),
        ),
        migrations.AddConstraint(
            model_name="rule",
            constraint=models.UniqueConstraint(
                condition=models.Q(("event__isnull", False), ("lifted_at", None)),
                fields=("event", "category", "left", "right"),
                name="rule_in_force_once_an_event",
            ),
        ),
        migrations.AddConstraint(
            model_name="rule",
            constraint=models.UniqueConstraint(
                condition=models.Q(("event", None), ("lifted_at", None)),
                fields=("category", "left", "right"),
                name="rule_in_force_once_everywhere",
            ),
        ),
    ]
