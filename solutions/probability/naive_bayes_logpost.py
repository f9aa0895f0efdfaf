"""ナイーブベイズの対数事後確率

多項分布のナイーブベイズで文書を分類する。訓練データは、文書 n に語 w が何回
出たかを表す counts[n, w] と、文書のクラス labels[n]（0 以上の整数で、どの
クラスにも文書がある）である。新しい文書 new[m, w] も、同じ語の回数で表す。
文書 m がクラス c である事後確率の対数 log_posterior[m, c] を返せ。

log_prior は、クラスの事前確率の対数で、事前確率は訓練データの文書の割合とする。
log_words[c, w] は、クラス c の文書から 1 語を取り出したとき、それが語 w である
確率の対数である。確率は語の回数の割合で推定するが、ラプラススムージング（どの
語も実際より 1 回多く出たとみなす）を行う。totals は、その割合の分母である。
scores は、新しい文書とクラスの同時確率の対数で、クラスによらない定数（語の並べ
方の数）は除く。

新しい文書は長く、同時確率は float64 では 0 になることがある。事後確率が 0 に
なるクラスもある。log は自然対数である。

---
    counts: (documents, words)    labels: (documents,)    new: (others, words)
    log_prior: (classes,)    totals: (classes, 1)    log_words: (classes, words)
    scores, log_posterior: (others, classes)

---
Log-posteriors of naive Bayes

Documents are classified by multinomial naive Bayes. Of the training documents
one knows counts[n, w], how often word w occurs in document n, and the class
labels[n] (an integer from 0; every class has documents). The new documents
new[m, w] are counts of the same words. Return log_posterior[m, c], the
logarithm of the posterior probability that document m is of class c.

log_prior are the logarithms of the prior probabilities of the classes, for
which their shares of the training documents are taken. log_words[c, w] is the
logarithm of the probability that a word taken from the documents of class c is
the word w. These are estimated as shares of the counts with Laplace smoothing
(every word counts as if it had occurred once more than it did); `totals` are
what these shares are divided by. `scores` are the logarithms of the joint
probabilities of a new document and a class, without the number of orders of the
words, which is the same for every class.

New documents are long, and their joint probabilities may be 0 in float64, and
so may posterior probabilities of some classes. log is the natural logarithm.
"""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))  # blank
    totals = np.sum(words_of_class, axis=1, keepdims=True) + counts.shape[1]  # blank
    log_words = np.log((words_of_class + 1) / totals)  # blank
    scores = log_prior + new @ log_words.T  # blank
    log_posterior = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)  # blank
    return log_posterior


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(classes, words, others, length):
        """Classes of other sizes, with documents of other lengths and words that some classes never have."""
        sizes = rng.permutation(np.arange(1, classes + 1)) + int(rng.integers(1, 3))
        labels = rng.permutation(np.repeat(np.arange(classes), sizes))
        rates = rng.uniform(0.5, 3, size=(classes, words)) * rng.uniform(0.5, 2, size=(classes, 1))
        rates[np.arange(classes), rng.permutation(words)[:classes]] = 0
        counts = rng.poisson(rates[labels])
        counts[:, 0] += labels == 0  # no class has no words at all
        mixed = rng.dirichlet(np.ones(words), size=others)
        return dict(counts=counts, labels=labels, new=rng.poisson(length * mixed))

    # By hand: two classes, one of which never has the second word.
    often = int(rng.integers(2, 5))
    counts = np.array([[often, 0], [1, 1], [0, 2]])
    yield dict(counts=counts, labels=np.array([0, 1, 1]), new=np.array([[0, 1]]))
    classes = int(rng.integers(2, 4))
    yield draw(classes, classes + 3, classes + 2, 6)
    yield draw(classes + 1, classes + 4, classes + 2, 5)
    case = draw(classes, classes + 2, classes + 1, 30000)
    case["new"][-1] = 0  # an empty document
    yield case


BORDERS = {
    "a word that a class never has": "any((counts[labels == c].sum(0) == 0).any() for c in labels)",
    "classes of other sizes": "len(set(np.bincount(labels).tolist())) > 1",
    "a document whose joint probability underflows": "new.sum(1).max() > 1500",
    "a posterior that underflows": "np.ptp(new @ np.log(np.eye(labels.max() + 1)[labels].T @ counts + 1).T - new.sum(1, keepdims=True) * np.log((np.eye(labels.max() + 1)[labels].T @ counts + 1).sum(1)), axis=1).max() > 800",
    "an empty document": "np.any(new.sum(1) == 0)",
    "a new word in a class without it": "np.any(new[:, counts[labels == 0].sum(0) == 0] > 0)",
}


def oracle(counts, labels, new):
    import tensorflow as tf

    one_hot = tf.one_hot(labels, labels.max() + 1, dtype="float64")
    log_prior = tf.math.log(tf.reduce_sum(one_hot, axis=0) / len(labels))
    # One document more in each class, with every word once.
    words = tf.stack(
        [
            tf.reduce_sum(counts[labels == label], axis=0) + tf.ones(counts.shape[1], counts.dtype)
            for label in range(labels.max() + 1)
        ]
    )
    words = tf.cast(words, "float64")
    log_words = tf.math.log(words) - tf.math.log(tf.reduce_sum(words, axis=1, keepdims=True))
    terms = tf.cast(new, "float64")[:, None, :] * log_words
    scores = log_prior + tf.reduce_sum(terms, axis=2)
    return tf.nn.log_softmax(scores, axis=1)


STEM = dict(
    ja="多項分布のナイーブベイズで分類する。訓練文書の語の回数 counts とクラス labels から、ラプラススムージングで語の確率を推定し、新しい文書 new（語の回数）のクラスの対数事後確率を求める。",
    en="Multinomial naive Bayes. From word counts `counts` and classes `labels` of training documents the probabilities of words are estimated with Laplace smoothing; then the log-posteriors of the classes of new documents, counts of words as well, are computed.",
)

VARIANTS = {
    "prior-to-a-factor": dict(right="np.mean(one_hot, axis=0)", same="np.sum(one_hot, axis=0)"),
    "bincount": dict(right="np.mean(one_hot, axis=0)", same="np.bincount(labels) / len(labels)"),
    "smoothed-totals": dict(
        right="np.sum(words_of_class, axis=1, keepdims=True) + counts.shape[1]",
        same="(words_of_class + 1).sum(axis=1)[:, np.newaxis]",
    ),
    "shifted": dict(
        right="np.logaddexp.reduce(scores, axis=1, keepdims=True)",
        same="scores.max(1, keepdims=True) - np.log(np.sum(np.exp(scores - scores.max(1, keepdims=True)), 1, keepdims=True))",
    ),
}

MISTAKES = {
    "prior-without-logarithm": dict(
        right="np.log(np.mean(one_hot, axis=0))",
        wrong="np.mean(one_hot, axis=0)",
        ja="対数をとっていない。対数の世界で足すものは、すべて対数でなければならない。",
        en="There is no logarithm; what is added to logarithms must be one, too.",
    ),
    "prior-by-words": dict(
        right="np.log(np.mean(one_hot, axis=0))",
        wrong="np.log(np.sum(words_of_class, axis=1) / np.sum(words_of_class))",
        ja="語の数の割合になっている。事前確率は文書の割合で、文書の長さにはよらない。",
        en="These are shares of words; the prior is a share of documents, however long they are.",
    ),
    "smoothed-above-alone": dict(
        right="np.sum(words_of_class, axis=1, keepdims=True) + counts.shape[1]",
        wrong="np.sum(words_of_class, axis=1, keepdims=True)",
        ja="分子だけに足すと、語についての和が 1 を超える。どの語も 1 回ずつ増えたのなら、全体もその分増えている。",
        en="Added to the numerator alone, the probabilities of the words add up to more than 1: with every word the total grows, too.",
    ),
    "one-more-below": dict(
        right="+ counts.shape[1]",
        wrong="+ 1",
        ja="分母に 1 しか足していない。1 回ずつ増えたのは、すべての語である。",
        en="The denominator grows by 1 only; it is every word that has occurred once more.",
    ),
    "classes-below": dict(
        right="+ counts.shape[1]",
        wrong="+ one_hot.shape[1]",
        ja="クラスの数を足している。語の確率を推定しているので、増えたのは語の種類の数だけである。",
        en="The number of classes is added; what is estimated are words, and the total grows by the number of words.",
    ),
    "over-the-classes": dict(
        right="np.sum(words_of_class, axis=1, keepdims=True)",
        wrong="np.sum(words_of_class, axis=0)",
        ja="クラスについて足している。1 つのクラスの中で、語について足した和が 1 になる。",
        en="This sums over the classes; it is within a class that the probabilities of the words add up to 1.",
    ),
    "not-smoothed-above": dict(
        right="(words_of_class + 1) / totals",
        wrong="words_of_class / totals",
        ja="分子に足していないので、そのクラスに一度も出ない語の確率が 0 になり、対数は −inf になる。",
        en="Nothing is added above, and a word that a class never has gets probability 0 and the logarithm −inf.",
    ),
    "presence": dict(
        right="words_of_class + 1",
        wrong="(words_of_class > 0) + 1",
        ja="出たかどうかだけを数えている。多項分布では、何回出たかが効く。",
        en="Only whether a word occurs is counted; in the multinomial model it matters how often.",
    ),
    "prior-forgotten": dict(
        right="log_prior + new @ log_words.T",
        wrong="new @ log_words.T",
        ja="尤度だけで、事前確率が入っていない。どのクラスも同じ確率だとみなしたのと同じである。",
        en="This is the likelihood alone, without the prior, as if every class were equally probable.",
    ),
    "each-word-once": dict(
        right="new @ log_words.T",
        wrong="(new > 0) @ log_words.T",
        ja="同じ語が何回出ても 1 回分しか数えていない。回数だけ掛け合わせるので、対数では回数倍になる。",
        en="However often a word occurs, it counts once; its probability is a factor every time, so that its logarithm is multiplied by the count.",
    ),
    "mean-of-the-words": dict(
        right="new @ log_words.T",
        wrong="new @ log_words.T / np.maximum(new.sum(axis=1, keepdims=True), 1)",
        ja="語の数で割って平均にしている。長い文書ほど証拠は多く、事後確率は 0 か 1 に近づく。",
        en="Divided by the number of words it is a mean; a longer document is more evidence and brings the posterior nearer to 0 or 1.",
    ),
    "not-normalised": dict(
        right="scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)",
        wrong="scores",
        ja="これは同時確率の対数。クラスの順位は変わらないが、クラスについて足しても 1 にならない。",
        en="These are logarithms of joint probabilities: the order of the classes is right, but they do not add up to 1.",
    ),
    "underflow": dict(
        right="scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)",
        wrong="np.log(np.exp(scores) / np.sum(np.exp(scores), axis=1, keepdims=True))",
        ja="長い文書では exp がすべて 0 になり、0 / 0 で nan が出る。対数のまま割るには、引き算をする。",
        en="For a long document every exp is 0, and 0 / 0 is nan; in logarithms dividing is subtracting.",
    ),
    "over-the-documents": dict(
        right="np.logaddexp.reduce(scores, axis=1, keepdims=True)",
        wrong="np.logaddexp.reduce(scores, axis=0)",
        ja="文書について足している。1 になるのは、1 つの文書のクラスについての和である。",
        en="This sums over the documents; it is the classes of one document that add up to 1.",
    ),
    "row-of-sums": dict(
        right="np.logaddexp.reduce(scores, axis=1, keepdims=True)",
        wrong="np.logaddexp.reduce(scores, axis=1)",
        ja="和の形が (others,) になり、行としてブロードキャストされる。文書ごとに引くには、足した軸を残す。",
        en="The sums have the shape (others,), which broadcasts as a row; to subtract document by document the axis that was summed has to stay.",
    ),
    "sum-of-logarithms": dict(
        right="np.logaddexp.reduce(scores, axis=1, keepdims=True)",
        wrong="np.sum(scores, axis=1, keepdims=True)",
        ja="対数の和は確率の積である。足すべきなのは確率で、その対数を引く。",
        en="A sum of logarithms is a product of probabilities; it is the probabilities that are to be summed.",
    ),
}
