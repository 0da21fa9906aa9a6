"""Categories and their weights; divergences and the log of decisions to look at, never to touch."""

from typing import Any

from django.contrib import admin
from django.db.models import Field, Model
from django.forms import Field as FormField
from django.http import HttpRequest

from comparisons.models import Category, Decision, Divergence


class OnlyToRead(admin.ModelAdmin):
    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


@admin.register(Category)
class CategoryAdmin(admin.ModelAdmin):
    list_display = ("name", "group", "meaning", "weight", "place")
    list_editable = ("weight", "place")
    list_filter = ("group",)
    prepopulated_fields = {"slug": ("name",)}

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> FormField | None:
        """In the list the columns' heads are no labels to a screen reader; the inputs name themselves."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and db_field.name in self.list_editable:
            field.widget.attrs["aria-label"] = db_field.verbose_name
        return field


@admin.register(Divergence)
class DivergenceAdmin(OnlyToRead):
    list_display = ("pk", "category", "severity", "status", "left_quote", "right_quote", "made_by", "made_at")
    list_select_related = ("category", "made_by")
    list_filter = ("status", "severity", "category")
    search_fields = ("left_quote", "right_quote", "note")


@admin.register(Decision)
class DecisionAdmin(OnlyToRead):
    list_display = ("made_at", "editor", "verb", "row", "alignment")
    list_select_related = ("editor", "alignment")
    list_filter = ("verb", "editor")
    date_hierarchy = "made_at"
