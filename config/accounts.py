"""Accounts as an admin keeps them: a name, a password, a role. Whoever keeps accounts cannot rise above their own."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.db.models import ManyToManyField
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest

admin.site.unregister(User)


@admin.register(User)
class AccountAdmin(UserAdmin):
    list_display = ("username", "first_name", "last_name", "roles", "is_active", "last_login")
    list_filter = ("groups", "is_active")
    readonly_fields = ("last_login", "date_joined")
    filter_horizontal = ()
    formfield_overrides = {ManyToManyField: {"widget": CheckboxSelectMultiple}}
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        ("Person", {"fields": ("first_name", "last_name", "email")}),
        ("Role", {"fields": ("is_active", "groups"), "description": "Analyst reads, Editor judges, Admin feeds."}),
        ("Dates", {"fields": ("last_login", "date_joined")}),
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("groups")

    @admin.display(description="role")
    def roles(self, user: User) -> str:
        return ", ".join(group.name for group in user.groups.all()) or ("all rights" if user.is_superuser else "none")

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """An account with all rights is changed only by one with all rights: its password would be theirs."""
        if obj is not None and obj.is_superuser and not request.user.is_superuser:
            return False
        return super().has_change_permission(request, obj)
