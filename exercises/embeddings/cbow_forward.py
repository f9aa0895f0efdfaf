"""CBOW の順伝播

1 つの文の各語を、その周囲の語から予測する CBOW の順伝播を書け。words は語の
番号の列である。

    context          周囲の語の番号。前後それぞれ window 語までで、文の外の場
                     所も、予測する語の場所も含まない
    hidden           周囲の語のベクトル（embeddings の行）の平均
    scores           語彙のすべての語の得点。バイアスはない
    probabilities    得点の softmax。1 行が 1 つの場所
    loss             その場所にある語の負の対数尤度（自然対数）の、文の全場所
                     での平均

同じ語が周囲に 2 度現れれば、平均でも 2 度数える。予測する語と同じ語が周囲の
別の場所にあれば、それも周囲の語である。文には 2 語以上あり、window は文より
長いこともある。probabilities, loss の順に返せ。

---
    words: (steps,)    window, loss: scalar
    probabilities: (steps, vocabulary)
    embeddings: (vocabulary, dimensions)    kernel: (dimensions, vocabulary)

---
Forward pass of CBOW

Write the forward pass of CBOW, which predicts each word of a sentence from the
words around it. `words` holds their numbers.

    context          the numbers of the words around: up to `window` words on
                     each side, none beyond the sentence. The place that is
                     predicted is not among them
    hidden           the mean of the vectors (rows of `embeddings`) of these
    scores           a score for each word of the vocabulary; there is no bias
    probabilities    the softmax of the scores: a row for each place
    loss             the negative log-likelihood (natural logarithm) of the
                     word that stands there, averaged over all places of the
                     sentence

A word that is around twice counts twice in the mean. Where the predicted word
stands at another place around, too, it is one of the words around. A sentence
has two words or more; the window may be longer than it. Return probabilities
and loss, in this order.
"""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = ...  # TODO 1
        after = ...  # TODO 2
        context = np.concatenate([before, after])
        hidden = ...  # TODO 3
        scores = ...  # TODO 4
        probabilities[place] = softmax(scores)
    loss = ...  # TODO 5
    return probabilities, loss
