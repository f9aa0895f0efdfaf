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
    one_hot = np.eye(len(embeddings))[ids]  # blank
    vectors = embeddings[ids]  # blank
    gradient = np.zeros_like(embeddings)
    np.add.at(gradient, ids, upstream)  # blank
    return one_hot, vectors, gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(ids, vocabulary, dimensions):
        shape = (*np.shape(ids), dimensions)
        return dict(
            ids=np.array(ids),
            embeddings=rng.normal(size=(vocabulary, dimensions)),
            upstream=rng.normal(size=shape) + rng.choice([-2, 2], size=shape),
        )

    # One sentence, whose two words are the same.
    yield draw([[1, 1]], 2, 1)
    # As many words as dimensions: the transposed table has the same shape.
    size = int(rng.integers(3, 6))
    ids = rng.permutation(size)
    yield draw([[*ids[:-1], ids[0]], [*ids[1:], ids[-1]]], size, size)
    for sentences, steps in rng.choice(range(2, 7), size=(2, 2), replace=False):
        vocabulary = int(rng.integers(8, 12))
        # A word of one sentence comes again there and in another; the last word never occurs.
        ids = rng.integers(1, vocabulary - 1, size=(sentences, steps))
        ids[0, 0] = ids[0, -1] = ids[-1, 0]
        ids[-1, -1] = 0
        yield draw(ids, vocabulary, int(rng.integers(12, 15)))
    yield draw(rng.integers(0, 2, size=(1, int(rng.integers(30, 50)))), 300, 5)
    # One sentence of one word, and the first word of all.
    yield draw([[0]], int(rng.integers(3, 6)), 2)


BORDERS = {
    "a word that comes twice in a sentence": "any(len(set(row.tolist())) < len(row) for row in ids)",
    "a word that comes in two sentences": "len(ids) > 1 and len(np.unique(np.concatenate([np.unique(row) for row in ids]))) < sum(len(np.unique(row)) for row in ids)",
    "a word that never occurs": "len(np.unique(ids)) < len(embeddings)",
    "the word number 0": "np.any(ids == 0)",
    "one word": "ids.size == 1",
    "as many words as dimensions": "embeddings.shape[0] == embeddings.shape[1] > 2",
}


def oracle(ids, embeddings, upstream):
    import keras
    import tensorflow as tf

    layer = keras.layers.Embedding(*embeddings.shape)
    layer.build()
    layer.set_weights([embeddings])
    with tf.GradientTape() as tape:
        vectors = layer(ids)
        loss = tf.reduce_sum(vectors * upstream)
    gradient = tf.convert_to_tensor(tape.gradient(loss, layer.embeddings))
    return keras.ops.one_hot(ids, len(embeddings), dtype="float64"), vectors, gradient


STEM = dict(
    ja="単語を埋め込む層である。番号 ids の one-hot 表現 one_hot と埋め込み vectors を求め、vectors に関する\n"
    "損失の勾配 upstream から、重み embeddings（1 行が 1 語）に関する勾配を求める。",
    en="A layer that embeds words: it makes one-hot vectors of their numbers `ids`, and vectors, and, from\n"
    "the gradient `upstream` of a loss with respect to these, that of the weights, a row for each word.",
)

VARIANTS = {
    "compared-with-all": dict(
        right="np.eye(len(embeddings))[ids]",
        same="(ids[..., None] == np.arange(len(embeddings))).astype(float)",
    ),
    "taken": dict(right="embeddings[ids]", same="np.take(embeddings, ids, axis=0)"),
    "product": dict(right="embeddings[ids]", same="one_hot @ embeddings"),
    "transposed-product": dict(
        right="np.add.at(gradient, ids, upstream)",
        same='gradient += np.einsum("stv,std->vd", one_hot, upstream)',
    ),
    "loop": dict(
        right="np.add.at(gradient, ids, upstream)",
        same="for place in np.ndindex(ids.shape): gradient[ids[place]] += upstream[place]",
    ),
}

MISTAKES = {
    "columns-of-places": dict(
        right="np.eye(len(embeddings))[ids]",
        wrong="np.eye(ids.size)[ids % ids.size]",
        exam=False,
        ja="ベクトルの長さが、文にある語の数になっている。要素は、語彙の 1 語に 1 つずつある。",
        en="These vectors are as long as there are places; they have an element for each word of the vocabulary.",
    ),
    "counted-from-one": dict(
        right="np.eye(len(embeddings))[ids]",
        wrong="np.eye(len(embeddings))[ids - 1]",
        ja="1 が、1 つ前の語のところにある。番号は 0 から始まる。",
        en="The 1 is at the word before; numbers begin at 0.",
    ),
    "bag-of-words": dict(
        right="np.eye(len(embeddings))[ids]",
        wrong="np.eye(len(embeddings))[ids].sum(axis=1)",
        ja="文ごとに足したので、どの時刻にどの語があったかが失われ、語の袋（bag of words）になっている。",
        en="Added up over each sentence this is a bag of words: which word was where is lost.",
    ),
    "padding-is-zero": dict(
        right="np.eye(len(embeddings))[ids]",
        wrong="np.eye(len(embeddings))[ids] * (ids > 0)[..., None]",
        ja="番号 0 をパディングとみなして消している。ここでは 0 も 1 つの語である。",
        en="Number 0 is blotted out as if it were padding; here it is a word.",
    ),
    "columns": dict(
        right="embeddings[ids]",
        wrong="embeddings[:, ids]",
        ja="列を取り出している。語のベクトルは行に並び、列は、全語のある 1 つの次元である。",
        en="These are columns, each of them one dimension of all words; the vectors of words are rows.",
    ),
    "transposed": dict(
        right="embeddings[ids]",
        wrong="one_hot @ embeddings.T",
        ja="転置した表からは、語のベクトルではなく、列が取り出される。形が合うのは、語の数と次元が等しいときだけである。",
        en="Transposed, the table gives its columns, not its words; shapes fit only where there are as many words as dimensions.",
    ),
    "mean-of-the-sentence": dict(
        right="embeddings[ids]",
        wrong="embeddings[ids].mean(axis=1)",
        ja="文の平均をとっている。埋め込み層は、時刻ごとに 1 本のベクトルを返す。",
        en="This averages over a sentence; the layer returns a vector for each step.",
    ),
    "places-looked-up": dict(
        right="embeddings[ids]",
        wrong="embeddings[np.arange(ids.shape[1]) % len(embeddings) + 0 * ids]",
        ja="文の中の位置で表を引いている。表は、そこにある語の番号で引く。",
        en="This looks up places in the sentence; what is looked up is the word that stands there.",
    ),
    "scaled": dict(
        right="embeddings[ids]",
        wrong="embeddings[ids] * np.sqrt(embeddings.shape[1])",
        ja="√次元を掛けるのは Transformer が入口で行うことで、埋め込み層そのものは掛けない。",
        en="A factor √dimensions is what a Transformer adds at its entrance; the layer itself has none.",
    ),
    "overwritten": dict(
        right="np.add.at(gradient, ids, upstream)",
        wrong="gradient[ids] = upstream",
        ja="同じ語が 2 度現れると、最後の勾配だけが残る。",
        en="Where a word comes twice, only the last of its gradients is left.",
    ),
    "added-once": dict(
        right="np.add.at(gradient, ids, upstream)",
        wrong="gradient[ids[::-1, ::-1]] += upstream[::-1, ::-1]",
        ja="番号の配列で添字を付けた += は、同じ番号には 1 度しか足さない。",
        en="Indexed with an array of numbers, += adds but once where a number comes again.",
    ),
    "averaged": dict(
        right="np.add.at(gradient, ids, upstream)",
        wrong="np.add.at(gradient, ids, upstream / one_hot.sum((0, 1))[ids][..., None])",
        ja="現れた回数で割っている。L は、それぞれの場所を通して変わるので、勾配は合計になる。",
        en="This divides by how often a word occurs; L changes through each of its places, and these changes add up.",
    ),
    "mean-of-the-batch": dict(
        right="np.add.at(gradient, ids, upstream)",
        wrong="np.add.at(gradient, ids, upstream / len(ids))",
        ja="文の数で割っている。平均をとるかどうかは L が決めることで、upstream にすでに含まれている。",
        en="This divides by the number of sentences; whether L is a mean is in `upstream` already.",
    ),
    "values-for-inputs": dict(
        right="np.add.at(gradient, ids, upstream)",
        wrong="np.add.at(gradient, ids, upstream * vectors)",
        ja="順伝播の値を掛けている。重みに関する微分は入力の one-hot で、埋め込みの値は出てこない。",
        en="This multiplies by values of the forward pass; what the weights are multiplied by is the one-hot input.",
    ),
}
