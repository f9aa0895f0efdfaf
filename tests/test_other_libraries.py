"""What Keras lacks, or has only in a roundabout way, agrees with an independent library of the field (marked slow)."""

from __future__ import annotations

import itertools

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


def test_soft_and_hard_votes_agree_with_scikit_learn(course):
    from sklearn.base import BaseEstimator, ClassifierMixin
    from sklearn.ensemble import VotingClassifier

    class Told(ClassifierMixin, BaseEstimator):
        """Predicts what it is told, by the number of the query."""

        def __init__(self, p=None):
            self.p = p

        def fit(self, _x, y):
            self.classes_ = np.unique(y)
            return self

        def predict_proba(self, x):
            return self.p[x[:, 0]]

        def predict(self, x):
            return self.predict_proba(x).argmax(axis=1)

    for arguments, expected in _asked(course, "bagging_soft_vote", "augmentation"):
        p_test = arguments["p_test"]
        numbers = np.arange(p_test.shape[1])[:, None]
        named = [(str(number), Told(p)) for number, p in enumerate(p_test)]
        classes = np.arange(p_test.shape[2])
        soft = VotingClassifier(named, voting="soft").fit(classes[:, None], classes)
        np.testing.assert_allclose(expected["soft"], soft.predict_proba(numbers), rtol=1e-12)
        hard = VotingClassifier(named, voting="hard").fit(classes[:, None], classes)
        np.testing.assert_array_equal(expected["hard"], hard.predict(numbers))


def test_the_logarithmic_search_agrees_with_scipy(course):
    from scipy.stats import loguniform, randint

    for arguments, expected in _asked(course, "random_search_log", "augmentation"):
        first, second, third = arguments["u"].T
        rates = loguniform(arguments["low"], arguments["high"])
        np.testing.assert_allclose(expected["rate"], rates.ppf(first), rtol=1e-9)
        np.testing.assert_allclose(expected["share"], rates.cdf(arguments["middle"]), rtol=1e-9)
        differences = loguniform(arguments["slow"], arguments["fast"])
        np.testing.assert_allclose(expected["momentum"], 1 - differences.ppf(second), rtol=1e-9)
        # At 0 the quantile of SciPy lies one below all that can come.
        units = randint(arguments["least"], arguments["most"] + 1).ppf(third)
        units = np.maximum(units, arguments["least"])
        np.testing.assert_array_equal(expected["units"], units)


def test_the_size_of_a_grid_agrees_with_scikit_learn(course):
    from sklearn.dummy import DummyClassifier
    from sklearn.model_selection import GridSearchCV, ParameterGrid

    class Counted(DummyClassifier):
        """Has two hyperparameters that do nothing, and counts the trainings."""

        trainings = 0

        def __init__(self, a=0, b=0):
            super().__init__()
            self.a, self.b = a, b

        def fit(self, x, y):
            Counted.trainings += 1
            return super().fit(x, y)

    for arguments, expected in _asked(course, "grid_size", "augmentation"):
        first, last, step = arguments["first"], arguments["last"], arguments["step"]
        ends = list(zip("abcd", first, last + 1, step, strict=False))
        grid = ParameterGrid({name: np.arange(a, b, s) for name, a, b, s in ends})
        repeats = [sum(setting[name] == value for setting in grid) for name, value, _, _ in ends]
        np.testing.assert_array_equal(expected["repeats"], repeats)
        finer = ParameterGrid({name: np.arange(a, b, s // 2) for name, a, b, s in ends})
        assert expected["refined"] == len(finer)
        assert expected["trainings"] == len(grid) * arguments["folds"] + 1
        if len(ends) == 2:
            x = np.zeros((2 * arguments["folds"], 1))
            Counted.trainings = 0
            GridSearchCV(Counted(), grid.param_grid, cv=arguments["folds"]).fit(
                x, np.resize([0, 1], len(x))
            )
            assert expected["trainings"] == Counted.trainings


def test_bigrams_agree_with_nltk(course):
    from nltk.lm import Lidstone, Vocabulary
    from nltk.util import bigrams, everygrams

    for arguments, expected in _asked(course, "ngram_lm", topic="embeddings"):
        # NLTK's vocabulary has one entry for all that is unknown: the last word takes it.
        last = arguments["vocabulary"] - 1

        def marked(words, last=last):
            names = ["<UNK>" if word == last else str(word) for word in words]
            return ["0", *names, "0"]

        known = [str(word) for word in range(last)]
        model = Lidstone(arguments["alpha"], 2, vocabulary=Vocabulary(known))
        data = [marked(words) for words in arguments["sentences"]]
        model.fit([list(everygrams(words, max_len=2)) for words in data])
        names = [*known, "<UNK>"]
        rows = [[model.score(following, [name]) for following in names] for name in names]
        np.testing.assert_allclose(expected["probabilities"], rows, rtol=1e-12)
        perplexity = model.perplexity(list(bigrams(marked(arguments["sentence"]))))
        np.testing.assert_allclose(expected["perplexity"], perplexity, rtol=1e-9)


def test_word_vectors_agree_with_scikit_learn(course):
    from sklearn.decomposition import TruncatedSVD

    for arguments, expected in _asked(course, "ppmi_lsi", topic="embeddings"):
        vectors = expected["vectors"]
        model = TruncatedSVD(arguments["k"], n_iter=50, random_state=0)
        found = model.fit_transform(expected["ppmi"])
        signs = np.sign(np.sum(found * vectors, axis=0))
        np.testing.assert_allclose(found * signs, vectors, atol=1e-6)


def test_hardest_triplets_agree_with_distances_of_scipy(course):
    from scipy.spatial.distance import cdist

    for arguments, expected in _asked(course, "triplet_loss", topic="metric_learning"):
        labels = arguments["labels"]
        # Of vectors of length 1 the squared distance is twice the cosine distance.
        squared = 2 * cdist(arguments["features"], arguments["features"], "cosine")
        losses = [
            max(
                max(squared[a, p] - squared[a, n] + arguments["margin"], 0)
                for p in np.flatnonzero(labels == labels[a])
                for n in np.flatnonzero(labels != labels[a])
            )
            for a in range(len(labels))
        ]
        np.testing.assert_allclose(expected["losses"], losses, atol=1e-12)


def test_the_loss_of_person_search_agrees_with_scipy(course):
    from scipy.special import log_softmax

    for arguments, expected in _asked(course, "online_instance_matching", topic="metric_learning"):
        labels, known = arguments["labels"], arguments["labels"] >= 0
        x = arguments["features"] / np.linalg.norm(arguments["features"], axis=1)[:, None]
        bank = np.concatenate([arguments["table"], arguments["queue"]])
        scores = log_softmax(x @ bank.T / arguments["temperature"], axis=1)
        loss = -scores[known, labels[known]].mean()
        np.testing.assert_allclose(expected["loss"], loss, rtol=1e-9, atol=1e-12)
        lengths = [np.linalg.norm(expected[name], axis=1) for name in ("table", "queue")]
        np.testing.assert_allclose(np.concatenate(lengths), 1, rtol=1e-12)


def _asked(course, name, topic="classical_ml"):
    """The arguments and expected values of every case of an exercise."""
    exercise = course.load(topic, name)
    for seed in SEEDS:
        asked = ask_oracle(exercise, seed)
        for case, expected in zip(asked.cases, asked.expected, strict=True):
            yield case.arguments, expected


def test_what_mu_law_restores_is_where_scipy_finds_its_levels(course):
    from scipy.optimize import brentq

    for arguments, expected in _asked(course, "mu_law", "speech"):
        mu = arguments["levels"] - 1

        def squeezed(x, mu=mu):
            return np.sign(x) * np.log(1 + mu * np.abs(x)) / np.log(1 + mu)

        for code, restored in zip(expected["codes"].flat, expected["restored"].flat, strict=True):
            level = 2 * code / mu - 1
            found = brentq(lambda x, level=level: squeezed(x) - level, -1.1, 1.1, xtol=1e-14)
            np.testing.assert_allclose(restored, found, rtol=1e-9, atol=1e-12)


def test_earth_movers_distances_agree_with_scipys_assignment(course):
    from scipy.optimize import linear_sum_assignment
    from scipy.spatial.distance import cdist

    for arguments, expected in _asked(course, "emd_small", "applications"):
        lengths = cdist(arguments["a"], arguments["b"])
        best = lengths[linear_sum_assignment(lengths)].sum()
        np.testing.assert_allclose(expected["distance"], best, rtol=1e-12, atol=1e-12)


def test_affinities_of_parts_agree_with_scipys_interpolation(course):
    from scipy.ndimage import map_coordinates

    for arguments, expected in _asked(course, "part_affinity_score", "applications"):
        field, samples = arguments["field"], arguments["samples"]
        for (i, start), (j, end) in itertools.product(
            enumerate(arguments["starts"]), enumerate(arguments["ends"])
        ):
            x, y = np.linspace(start, end, samples).T
            read = [map_coordinates(field[..., k], [y, x], order=1, mode="nearest") for k in (0, 1)]
            length = max(np.linalg.norm(end - start), 1e-300)
            score = np.mean(np.transpose(read) @ (end - start)) / length
            found = next(iter(expected.values()))[i, j]
            np.testing.assert_allclose(found, score, rtol=1e-9, atol=1e-9)
