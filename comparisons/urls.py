from django.urls import path

from comparisons.views import alignments, events, review

urlpatterns = [
    path("", events.event_list, name="event_list"),
    path("events/<int:pk>/", events.event, name="event"),
    path("compare/", alignments.compare, name="compare"),
    path("alignments/<int:pk>/", alignments.alignment, name="alignment"),
    path("alignments/<int:pk>/align/", alignments.align_again, name="align_again"),
    path("alignments/<int:pk>/rows/confirm/", review.row_confirm, name="row_confirm"),
    path("alignments/<int:pk>/rows/reject/", review.row_reject, name="row_reject"),
    path("alignments/<int:pk>/links/", review.link_create, name="link_create"),
    path("alignments/<int:pk>/links/remove/", review.link_remove, name="link_remove"),
    path("alignments/<int:pk>/undo/", review.undo, name="undo"),
]
