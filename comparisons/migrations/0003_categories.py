"""The categories of divergence; admins edit them and their weights afterwards."""

from django.db import migrations

CATEGORIES = [
    ("accuracy", "omission", "omission", "words that the other side lacks; marked on the side that has them"),
    ("accuracy", "addition", "addition", "words that the other side does not have"),
    ("accuracy", "mistranslation", "mistranslation", "says something else than the original"),
    ("accuracy", "softened", "softened", "says less: weaker, vaguer, under-translated"),
    ("accuracy", "strengthened", "strengthened", "says more: stronger, narrower, over-translated"),
    ("accuracy", "untranslated", "untranslated", "a foreign word left standing"),
    ("facts", "number", "number", "another figure, amount or share"),
    ("facts", "date", "date", "another day, time or order of time"),
    ("facts", "name", "name", "another person, place or organisation"),
    ("facts", "negation", "negation", "affirmed on one side, denied on the other"),
    ("stance", "modality", "modality", "must, should, may, will; a hedge gained or lost"),
    ("stance", "attribution", "attribution", "who says it is lost, gained or changed"),
    ("stance", "quotation", "quotation", "words inside quotation marks altered, or the marks gained or lost"),
    ("stance", "framing", "framing", "the same facts in another light"),
    ("wording", "terminology", "terminology", "another term for the same thing"),
    ("wording", "style", "style", "tone or register"),
    ("wording", "order", "order (moved)", "said in another place"),
]


def make_categories(apps, schema_editor):
    Category = apps.get_model("comparisons", "Category")
    for place, (group, slug, name, meaning) in enumerate(CATEGORIES):
        Category.objects.get_or_create(
            slug=slug, defaults={"group": group, "name": name, "meaning": meaning, "place": place}
        )


class Migration(migrations.Migration):
    dependencies = [("comparisons", "0002_roles")]
    operations = [migrations.RunPython(make_categories, migrations.RunPython.noop)]
