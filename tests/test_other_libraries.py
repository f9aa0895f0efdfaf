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


def test_values_of_the_rbf_kernel_and_of_its_svm_agree_with_scikit_learn(course):
    from sklearn.metrics.pairwise import rbf_kernel
    from sklearn.svm import SVC

    for arguments, expected in _asked(course, "rbf_kernel"):
        x, t, queries = arguments["x"], arguments["t"], arguments["queries"]
        kernel = rbf_kernel(queries, x, gamma=arguments["gamma"])
        np.testing.assert_allclose(expected["kernel"], kernel, rtol=1e-9, atol=1e-12)
        if len(set(t.tolist())) == 2:
            # The sum that makes its scores from a kernel is the one that a trained model makes.
            model = SVC(kernel="rbf", gamma=arguments["gamma"]).fit(x, t)
            alpha = np.zeros(len(x))
            alpha[model.support_] = np.abs(model.dual_coef_[0])
            scores = expected["kernel"] @ (alpha * t) + model.intercept_
            np.testing.assert_allclose(scores, model.decision_function(queries), atol=1e-9)
        scores = expected["kernel"] @ (arguments["alpha"] * t) + arguments["b"]
        np.testing.assert_allclose(expected["scores"], scores, atol=1e-12)


def test_the_best_split_agrees_with_scikit_learn(course):
    from sklearn.tree import DecisionTreeClassifier

    for arguments, expected in _asked(course, "gini_best_split"):
        x, t = arguments["x"], arguments["t"]
        tree = DecisionTreeClassifier(max_depth=1, random_state=0).fit(x, t).tree_
        children = tree.n_node_samples[1:] @ tree.impurity[1:] / len(t)
        np.testing.assert_allclose(expected["impurity"], children, rtol=1e-12)
        np.testing.assert_allclose(expected["gain"], tree.impurity[0] - children, rtol=1e-9)
        # Of equally good splits scikit-learn takes any: ours makes the same two sides.
        left = x[:, expected["feature"]] <= expected["threshold"]
        if len(x) > 4:
            assert {left.sum(), (~left).sum()} == set(tree.n_node_samples[1:])


def test_principal_components_agree_with_scikit_learn(course):
    from sklearn.decomposition import PCA

    for arguments, expected in _asked(course, "pca_explained"):
        model = PCA(arguments["k"]).fit(arguments["x"])
        cosines = np.abs(np.sum(expected["components"] * model.components_, axis=1))
        np.testing.assert_allclose(cosines, 1, rtol=1e-9)
        np.testing.assert_allclose(expected["ratios"], model.explained_variance_ratio_, rtol=1e-9)
        restored = model.inverse_transform(model.transform(arguments["x"]))
        np.testing.assert_allclose(expected["restored"], restored, rtol=1e-9)


def test_one_iteration_of_k_means_agrees_with_scipy(course):
    import warnings

    from scipy.cluster.vq import kmeans2

    for arguments, expected in _asked(course, "kmeans_one_step"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a cluster is empty
            updated, labels = kmeans2(
                arguments["x"], arguments["centroids"], iter=1, minit="matrix", missing="warn"
            )
        np.testing.assert_array_equal(expected["labels"], labels)
        np.testing.assert_allclose(expected["updated"], updated, rtol=1e-12)


def test_bleu_agrees_with_nltk(course):
    import warnings

    from nltk.translate.bleu_score import brevity_penalty, modified_precision, sentence_bleu

    for arguments, expected in _asked(course, "bleu", topic="seq2seq"):
        candidate, reference = arguments["candidate"], arguments["reference"]
        max_n = arguments["max_n"]
        shares = [modified_precision([reference], candidate, n + 1) for n in range(max_n)]
        np.testing.assert_allclose(expected["precisions"], [float(share) for share in shares])
        penalty = brevity_penalty(len(reference), len(candidate))
        np.testing.assert_allclose(expected["brevity_penalty"], penalty)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a precision is 0
            score = sentence_bleu([reference], candidate, weights=[1 / max_n] * max_n)
        np.testing.assert_allclose(expected["score"], score, atol=1e-70)


def _asked(course, name, topic="classical_ml"):
    """The arguments and expected values of every case of an exercise."""
    exercise = course.load(topic, name)
    for seed in SEEDS:
        asked = ask_oracle(exercise, seed)
        for case, expected in zip(asked.cases, asked.expected, strict=True):
            yield case.arguments, expected
