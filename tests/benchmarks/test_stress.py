"""The benchmark of the stress test compares like with like, and every line comes out."""

import numpy as np
import pytest

from benchmarks import stress
from benchmarks.measuring import measured


def test_ours_and_the_floor_work_out_the_same() -> None:
    stress.agree()


def test_pure_python_does_the_same_work_on_paths_of_its_own() -> None:
    python, floor = stress.pure_python(stress.COLLARS, 400), stress.numpy_on_blocks(stress.COLLARS, 500)

    np.testing.assert_allclose(python, floor, rtol=0.25)


def test_every_line_has_samples_of_every_way() -> None:
    for work in stress.works(paths=500, few=2):
        line = measured("numpy", work, rounds=1)

        assert line.ours
        assert line.to_floor() is not None


def test_normals_are_folded_to_a_mean_of_the_same_kind() -> None:
    assert stress.numpy_on_normals(stress.COLLARS[0], 1_000) == pytest.approx(0.05, abs=0.05)
