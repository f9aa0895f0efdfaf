"""negative sampling の損失

skip-gram を negative sampling で学習する。正例の組（中心の語 centres、周囲の
語 contexts）のそれぞれに、負例の語 negatives が samples 個ずつ引いてある。

    positive       正例の得点: 入力側のベクトル centre と、周囲の語の出力側の
                   ベクトルの内積
    negative       負例の得点: centre と、負例の語の出力側のベクトルの内積
    losses         1 組ごとの損失。得点のシグモイドを、組がコーパスに現れたも
                   のである確率とみなし、正例は 1、負例は 0 を正解とする交差エ
                   ントロピーの和
    loss           losses の平均
    gradient       loss の、centre（入力側のベクトル）に関する勾配

入力側のベクトルは inputs の、出力側は outputs の行である。負例の数では割らな
い。負例に同じ語が 2 度あれば 2 度数え、正例の語と同じでも除かない。得点の絶
対値は 1000 を超えることもある。loss, gradient の順に返せ。

---
    centres, contexts, positive, losses: (batch,)
    negatives, negative: (batch, samples)
    inputs, outputs: (vocabulary, dimensions)
    loss: scalar    gradient: (batch, dimensions)

---
Loss of negative sampling

A skip-gram model is trained by negative sampling. For each positive pair (a
centre of `centres`, a word around it of `contexts`) `samples` negative words
were drawn: `negatives`.

    positive       the score of the positive pair: the inner product of
                   `centre`, the input vector, and the output vector of the
                   word around
    negative       the scores of the negative words: the inner products of
                   `centre` and the output vectors of these
    losses         the loss of each pair: take the sigmoid of a score for the
                   probability that the pair is from the corpus, and add up the
                   cross-entropies; right is 1 for the positive pair and 0 for
                   the negative ones
    loss           the mean of `losses`
    gradient       the gradient of `loss` with respect to `centre`, the input
                   vectors

Input vectors are rows of `inputs`, output vectors rows of `outputs`. Nothing
is divided by the number of negative words. One that was drawn twice counts
twice, and one that equals the positive word is not left out. Scores may be as
large as 1000 and more, of either sign. Return loss and gradient, in this
order.
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = ...  # TODO 1
    negative = ...  # TODO 2
    losses = ...  # TODO 3
    loss = np.mean(losses)
    pull = ...  # TODO 4
    push = ...  # TODO 5
    gradient = (pull + push) / len(centres)
    return loss, gradient
