"""パープレキシティ

言語モデルの各時刻の出力 logits（softmax の前）と、正しいトークンの番号 tokens
から、パープレキシティ perplexity を求めよ。

    nll           正しいトークンの負の対数尤度（自然対数）
    mean          nll の、1 トークンあたりの平均
    perplexity    語彙の何語から等しい確率で選ぶのと同じだけ迷うか。語彙のすべて
                  の語に等しい確率を与えるモデルでは、語彙の大きさになる

番号 0 は、長さをそろえるためのパディングであり、トークンではない。パディングの
時刻は数えない。パディングだけの文もある。平均は文ごとにではなく、すべての文の
トークンについてとる。softmax の確率が float64 で 0 になるほど起こりにくい語が、
正しいトークンであることもある。

---
    logits, log_probabilities: (sentences, steps, vocabulary)
    tokens, nll: (sentences, steps)    mean, perplexity: scalar

---
Perplexity

From what a language model puts out at every step, `logits` (before the
softmax), and the numbers of the right tokens, `tokens`, compute `perplexity`.

    nll           the negative log-likelihood of the right token (natural
                  logarithm)
    mean          the mean of nll over the tokens
    perplexity    among how many words of the same probability one would have to
                  guess to be as uncertain; a model for which all words are
                  equally probable has the size of its vocabulary

The number 0 is padding, which makes sentences equally long, and is no token:
steps of padding do not count. Some sentences have nothing else. The mean is not
one of each sentence, but over the tokens of all of them. Some right tokens are
so improbable that their softmax is 0 in float64.
"""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = ...  # TODO 1
    nll = ...  # TODO 2
    mean = ...  # TODO 3
    perplexity = ...  # TODO 4
    return perplexity
