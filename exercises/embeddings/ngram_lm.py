"""2-gram の言語モデル

文の集まり sentences から 2-gram の言語モデルを作り、文 sentence の確率とパー
プレキシティを求めよ。語は番号で表す。番号 0 は文の境を表す記号で、文の中には
現れない。

    padded             文の先頭と末尾に境の記号を 1 つずつ加えた列
    counts             counts[i, j] は、i の直後に j が続いた回数
    probabilities      i の次が j である条件付き確率。どの組にも回数に alpha
                       を加えて求める（加算平滑化）。1 行が 1 つの i で、行の
                       和は 1
    log_probability    sentence の確率の自然対数。末尾の境の記号が続く確率も掛
                       ける
    perplexity         予測した記号 1 つあたりに直した、確率の逆数（幾何平均）

vocabulary は番号の個数で、境の記号も含む。alpha は正である。文には 1 語以上
ある。sentence は、確率の積が float64 で 0 になるほど長いこともある。
probabilities, log_probability, perplexity の順に返せ。

---
    sentences: [(words,), …]    sentence: (steps,)    vocabulary, alpha: scalar
    counts, probabilities: (vocabulary, vocabulary)
    log_probability, perplexity: scalar

---
A bigram language model

Make a bigram language model from `sentences`, and find the probability and the
perplexity of another one, `sentence`. Words are numbers; number 0 is the mark
of a border, which occurs in no sentence.

    padded             a sentence with one such mark in front and one at the
                       end
    counts             counts[i, j] says how often j came right after i
    probabilities      the conditional probability that j comes after i, where
                       alpha is added to the count of each pair (additive
                       smoothing): a row for each i, with the sum 1
    log_probability    the natural logarithm of the probability of `sentence`,
                       of which that of the mark at its end is a factor, too
    perplexity         the inverse of that probability, per predicted mark or
                       word (a geometric mean)

`vocabulary` says how many numbers there are, the mark among them. Alpha is
positive. Sentences have at least one word. `sentence` may be so long that the
product of its probabilities is 0 in float64. Return probabilities,
log_probability and perplexity, in this order.
"""

import numpy as np


def transitions(words):
    padded = ...  # TODO 1
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        ...  # TODO 2
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = ...  # TODO 3
    log_probability = ...  # TODO 4
    perplexity = ...  # TODO 5
    return probabilities, log_probability, perplexity
