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
    log_prior = ...  # TODO 1
    totals = ...  # TODO 2
    log_words = ...  # TODO 3
    scores = ...  # TODO 4
    log_posterior = ...  # TODO 5
    return log_posterior
