"""The three roles, each with exactly the rights that its job needs."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations

READS = ["articles.view_event", "articles.view_outlet", "articles.view_article", "articles.view_passage"]
READS += [f"comparisons.view_{name}" for name in ("alignment", "link", "absence", "category", "divergence")]
JUDGES = ["comparisons.review_alignment", "comparisons.add_divergence"]
FEEDS = [f"articles.{verb}_{name}" for verb in ("add", "change") for name in ("event", "outlet", "article")]
FEEDS += ["articles.delete_event", "articles.change_passage", "articles.view_upload"]
KEEPS = [f"comparisons.{verb}_category" for verb in ("add", "change")]
KEEPS += ["comparisons.change_divergence", "comparisons.delete_divergence", "comparisons.view_decision"]
KEEPS += [f"auth.{verb}_user" for verb in ("add", "change", "view")] + ["auth.view_group"]
ROLES = {"Analyst": READS, "Editor": READS + JUDGES, "Admin": READS + JUDGES + FEEDS + KEEPS}


def make_roles(apps, schema_editor):
    # Permissions are made after all migrations have run; a group needs them now.
    for label in ("articles", "comparisons", "auth"):
        create_permissions(installed.get_app_config(label), verbosity=0)
    Group = apps.get_model("auth", "Group")
    Permission = apps.get_model("auth", "Permission")
    for name, rights in ROLES.items():
        group, _ = Group.objects.get_or_create(name=name)
        for right in rights:
            label, codename = right.split(".")
            group.permissions.add(Permission.objects.get(content_type__app_label=label, codename=codename))


class Migration(migrations.Migration):
    dependencies = [
        ("comparisons", "0001_initial"),
        ("articles", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
