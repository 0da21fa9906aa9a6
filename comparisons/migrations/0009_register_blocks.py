"""The columns that the register is read from; they are derived when it is first opened."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("comparisons", "0008_severity_weights"),
    ]

    operations = [
        migrations.CreateModel(
            name="RegisterBlock",
            fields=[
                ("number", models.PositiveIntegerField(primary_key=True, serialize=False)),
                (
                    "stamp",
                    models.CharField(
                        blank=True, help_text="told by the content: what has it is the same", max_length=32
                    ),
                ),
                ("columns", models.BinaryField(default=b"")),
                ("texts", models.BinaryField(default=b"")),
            ],
        ),
        migrations.CreateModel(
            name="RegisterChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("block", models.PositiveIntegerField()),
            ],
        ),
    ]
