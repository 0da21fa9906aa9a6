from django.urls import path

from comparisons.views import alignments, discussions, divergences, events, exports, registers, review, rules, scores

urlpatterns = [
    path("", events.event_list, name="event_list"),
    path("events/<int:pk>/", events.event, name="event"),
    path("events/<int:pk>/register/", registers.register, name="register"),
    path("events/<int:pk>/register.<str:format>", exports.register_export, name="register_export"),
    path("events/<int:pk>/rules/", rules.rule_list, name="rule_list"),
    path("rules/new/", rules.rule_create, name="rule_create"),
    path("rules/<int:pk>/lift/", rules.rule_lift, name="rule_lift"),
    path("events/<int:pk>/score/<int:article>/", scores.score, name="score"),
    path("weights/", scores.weights, name="weights"),
    path("compare/", alignments.compare, name="compare"),
    path("alignments/<int:pk>/", alignments.alignment, name="alignment"),
    path("alignments/<int:pk>/align/", alignments.align_again, name="align_again"),
    path("alignments/<int:pk>/rows/confirm/", review.row_confirm, name="row_confirm"),
    path("alignments/<int:pk>/rows/reject/", review.row_reject, name="row_reject"),
    path("alignments/<int:pk>/links/", review.link_create, name="link_create"),
    path("alignments/<int:pk>/links/remove/", review.link_remove, name="link_remove"),
    path("alignments/<int:pk>/undo/", review.undo, name="undo"),
    path("alignments/<int:pk>/export.<str:format>", exports.alignment_export, name="alignment_export"),
    path("alignments/<int:pk>/divergences/new/", divergences.divergence_create, name="divergence_create"),
    path("divergences/<int:pk>/", divergences.divergence, name="divergence"),
    path("divergences/<int:pk>/edit/", divergences.divergence_edit, name="divergence_edit"),
    path("divergences/<int:pk>/status/", divergences.divergence_status, name="divergence_status"),
    path("divergences/<int:pk>/accept/", divergences.divergence_accept, name="divergence_accept"),
    path("divergences/<int:pk>/delete/", divergences.divergence_delete, name="divergence_delete"),
    path("divergences/<int:pk>/undo/", divergences.divergence_undo, name="divergence_undo"),
    path("divergences/<int:pk>/comments/", discussions.comment_create, name="comment_create"),
    path("comments/<int:pk>/delete/", discussions.comment_delete, name="comment_delete"),
]
