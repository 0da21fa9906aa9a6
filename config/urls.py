from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("comparisons.urls")),
    path("", include("articles.urls")),
    path("admin/", admin.site.urls),
]
