"""What Keras lacks, or has only in a roundabout way, agrees with an independent library of the field (marked slow)."""

from __future__ import annotations

import numpy as np
import pytest

from grader.judging.answers import ask_oracle

pytestmark = pytest.mark.slow
SEEDS = range(5)


def test_roc_curves_agree_with_scikit_learn(course):
    from sklearn.metrics import roc_auc_score, roc_curve

    exercise = course.load("metrics", "roc_auc_exact")
    for seed in SEEDS:
        asked = ask_oracle(exercise, seed)
        for case, expected in zip(asked.cases, asked.expected, strict=True):
            labels, scores = case.arguments["labels"], case.arguments["scores"]
            fpr, tpr, _ = roc_curve(labels, scores, drop_intermediate=False)
            np.testing.assert_allclose(expected["fpr"], fpr[1:], rtol=1e-12)
            np.testing.assert_allclose(expected["tpr"], tpr[1:], rtol=1e-12)
            area = roc_auc_score(labels, scores)
            np.testing.assert_allclose(expected["auc"], area, rtol=1e-12)
