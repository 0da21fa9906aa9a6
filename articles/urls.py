from django.urls import path

from articles.views import articles, events, imports

urlpatterns = [
    path("import/", imports.import_start, name="import_start"),
    path("import/<int:pk>/", imports.import_preview, name="import_preview"),
    path("import/<int:pk>/read/", imports.import_read, name="import_read"),
    path("import/<int:pk>/store/", imports.import_store, name="import_store"),
    path("import/<int:pk>/discard/", imports.import_discard, name="import_discard"),
    path("articles/<int:pk>/", articles.article, name="article"),
    path("articles/<int:pk>/edit/", articles.article_edit, name="article_edit"),
    path("articles/<int:pk>/upload/", articles.article_upload, name="article_upload"),
    path("articles/<int:pk>/withdraw/", articles.article_withdraw, name="article_withdraw"),
    path("articles/<int:pk>/restore/", articles.article_restore, name="article_restore"),
    path("articles/<int:pk>/passages/", articles.passage_kind, name="passage_kind"),
    path("events/new/", events.event_create, name="event_create"),
    path("events/<int:pk>/rename/", events.event_rename, name="event_rename"),
    path("events/<int:pk>/delete/", events.event_delete, name="event_delete"),
]
