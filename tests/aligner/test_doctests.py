import doctest
import pkgutil
from importlib import import_module

import pytest

from comparisons import aligner

MODULES = [module.name for module in pkgutil.walk_packages(aligner.__path__, f"{aligner.__name__}.")]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_docstrings_hold(name):
    assert doctest.testmod(import_module(name)).failed == 0
