"""埋め込みは表を引くこと

単語の番号 ids を埋め込む層の、順伝播と逆伝播を書け。

    one_hot     番号を one-hot ベクトルで表したもの
    vectors     埋め込み。one_hot に重み embeddings を右から掛けた値と等しい
    gradient    損失 L の、embeddings に関する勾配

embeddings は、Keras の `Embedding` と同じく、1 行が 1 語のベクトルである。
upstream は、vectors に関する L の勾配である。同じ語が、1 つの文にも、別の文
にも、何度も現れることがある。番号 0 も、ほかと同じ 1 つの語である。one_hot,
vectors, gradient の順に返せ。

---
    ids: (sentences, steps)    one_hot: (sentences, steps, vocabulary)
    embeddings, gradient: (vocabulary, dimensions)
    vectors, upstream: (sentences, steps, dimensions)

---
An embedding looks up a table

Write the forward and the backward pass of a layer that embeds words, whose
numbers are `ids`.

    one_hot     the numbers as one-hot vectors
    vectors     the embedded words; these are what one_hot gives when it is
                multiplied by the weights `embeddings` from the right
    gradient    the gradient of a loss L with respect to `embeddings`

As in Keras's `Embedding`, each row of `embeddings` is the vector of a word;
`upstream` is the gradient of L with respect to `vectors`. A word may occur
many times, in one sentence and in several. Number 0 is a word like any other.
Return one_hot, vectors and gradient, in this order.
"""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = ...  # TODO 1
    vectors = ...  # TODO 2
    gradient = np.zeros_like(embeddings)
    ...  # TODO 3
    return one_hot, vectors, gradient
