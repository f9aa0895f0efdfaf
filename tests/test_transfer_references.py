"""What Keras lacks of language models and of transfer learning agrees with SciPy and scikit-learn (marked slow)."""

from __future__ import annotations

import numpy as np
import pytest

from grader.judging.answers import ask_oracle

pytestmark = pytest.mark.slow
SEEDS = range(5)


def _asked(course, topic, name):
    """Arguments and expected values of all cases of some seeds."""
    exercise = course.load(topic, name)
    for seed in SEEDS:
        asked = ask_oracle(exercise, seed)
        for case, expected in zip(asked.cases, asked.expected, strict=True):
            yield case.arguments, expected


def test_similarities_of_chunks_agree_with_scikit_learn(course):
    from sklearn.metrics.pairwise import cosine_similarity

    for arguments, expected in _asked(course, "language_models", "rag_retrieve"):
        similarities = cosine_similarity(arguments["chunks"], arguments["question"][None])[:, 0]
        np.testing.assert_allclose(expected["similarities"], similarities, rtol=1e-9, atol=1e-12)


def test_a_beam_that_holds_every_row_finds_the_best_of_all(course):
    from scipy.special import logsumexp

    wide = 0
    for arguments, expected in _asked(course, "language_models", "beam_search"):
        if arguments["width"] >= arguments["p"].shape[-1] ** arguments["steps"]:
            scores = [value for name, value in expected.items() if name.startswith("scores")]
            # Every row there is, so that their probabilities sum to 1.
            np.testing.assert_allclose(logsumexp(np.concatenate(scores, axis=None)), 0, atol=1e-9)
            wide += 1
    assert wide >= len(SEEDS)


def test_the_order_of_entropies_agrees_with_scipy(course):
    from scipy.stats import entropy

    for arguments, expected in _asked(course, "transfer_learning", "uncertainty_sampling"):
        entropies = np.round(entropy(arguments["probabilities"], axis=1), 11)
        order = np.argsort(-entropies, kind="stable")[: arguments["k"]]
        np.testing.assert_array_equal(expected["entropy"], order)


def test_losses_of_simclr_agree_with_scipy(course):
    from scipy.spatial.distance import cdist
    from scipy.special import logsumexp

    for arguments, expected in _asked(course, "transfer_learning", "nt_xent"):
        vectors = np.concatenate([arguments["a"], arguments["b"]])
        logits = (1 - cdist(vectors, vectors, "cosine")) / arguments["temperature"]
        np.fill_diagonal(logits, -np.inf)
        positives = np.roll(np.arange(len(vectors)), len(arguments["a"]))
        losses = logsumexp(logits, axis=1) - logits[np.arange(len(vectors)), positives]
        np.testing.assert_allclose(expected["losses"], losses, rtol=1e-7, atol=1e-9)


def test_the_meta_gradient_agrees_with_differences_by_scipy(course):
    from scipy.optimize import approx_fprime

    def loss(w, x, t):
        return np.mean((x @ w - t) ** 2)

    for arguments, expected in _asked(course, "transfer_learning", "maml_inner_outer"):
        sets = [arguments[name] for name in ("support_x", "support_t", "query_x", "query_t")]

        def adapted_loss(w, sets=sets, rate=arguments["inner_rate"]):
            each = []
            for x, t, query_x, query_t in zip(*sets, strict=True):
                step = 2 * x.T @ (x @ w - t) / len(t)
                each.append(loss(w - rate * step, query_x, query_t))
            return np.mean(each)

        gradient = approx_fprime(arguments["w"], adapted_loss, 1e-7)
        np.testing.assert_allclose(expected["meta_gradient"], gradient, rtol=1e-4, atol=1e-4)
