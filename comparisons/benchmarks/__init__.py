"""What `manage.py bench` measures, a module for each subject."""
