from django.conf import settings
from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView, PasswordChangeDoneView, PasswordChangeView
from django.urls import include, path

from config import views

handler400 = "config.views.bad_request"

urlpatterns = [
    path("", include("comparisons.urls")),
    path("", include("articles.urls")),
    path("login/", LoginView.as_view(redirect_authenticated_user=True), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("account/password/", PasswordChangeView.as_view(), name="password_change"),
    path("account/password/done/", PasswordChangeDoneView.as_view(), name="password_change_done"),
    path("account/shortcuts/", views.account_shortcuts, name="account_shortcuts"),
    path("account/faint/", views.account_faint, name="account_faint"),
    path("healthz/", views.healthz, name="healthz"),
    path("admin/", admin.site.urls),
]

if settings.DEBUG:
    urlpatterns += [path("look/", views.look, name="look")]
