"""What the pages show, assembled from several models into frozen values."""
