"""The records as an admin may see and mend them. Articles come in by import and are never written over here."""

from django.contrib import admin
from django.db.models import QuerySet, URLField
from django.http import HttpRequest

from articles.models import Article, Event, Outlet, Upload


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    list_display = ("title", "happened_on", "created_at")
    search_fields = ("title", "summary")
    date_hierarchy = "happened_on"


@admin.register(Outlet)
class OutletAdmin(admin.ModelAdmin):
    list_display = ("name", "kind", "country", "site")
    list_filter = ("kind",)
    search_fields = ("name", "country", "site")


@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    list_display = ("title", "outlet", "event", "published_on", "language", "withdrawn_at")
    list_select_related = ("outlet", "event")
    list_filter = ("language", "outlet")
    search_fields = ("title", "author")
    formfield_overrides = {URLField: {"assume_scheme": "https"}}
    readonly_fields = ("event", "language", "text", "upload", "replaces", "withdrawn_at", "created_by", "created_at")
    fields = ("title", "outlet", "author", "published_on", "url", *readonly_fields)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        return False


@admin.register(Upload)
class UploadAdmin(admin.ModelAdmin):
    list_display = ("name", "media_type", "size", "uploaded_by", "uploaded_at")
    list_select_related = ("uploaded_by",)
    search_fields = ("name", "sha256")
    fields = ("name", "media_type", "size", "sha256", "uploaded_by", "uploaded_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Upload]:
        return super().get_queryset(request).defer("content", "reading")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Upload | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Upload | None = None) -> bool:
        return False
