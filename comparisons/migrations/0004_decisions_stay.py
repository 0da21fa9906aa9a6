"""The database itself refuses to change an entry of the log.

On SQLite a migration that alters this table makes it anew, without the trigger: such a one has to set it again.
"""

from django.db import migrations

SENTENCE = "A decision is never changed; undo it with another."

SQLITE = f"""
CREATE TRIGGER decision_stays BEFORE UPDATE ON comparisons_decision
BEGIN SELECT RAISE(ABORT, '{SENTENCE}'); END
"""
POSTGRESQL = f"""
CREATE FUNCTION decision_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{SENTENCE}' USING ERRCODE = 'integrity_constraint_violation'; END $$;
CREATE TRIGGER decision_stays BEFORE UPDATE ON comparisons_decision
FOR EACH ROW EXECUTE FUNCTION decision_stays()
"""


def guard(apps, schema_editor):
    schema_editor.execute(SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL)


def lift(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TRIGGER decision_stays")
    else:
        schema_editor.execute("DROP FUNCTION decision_stays() CASCADE")


class Migration(migrations.Migration):
    dependencies = [("comparisons", "0003_categories")]

    operations = [migrations.RunPython(guard, lift)]
