"""RNN エンコーダ：one-hot の単語列を文脈ベクトルへ

seq2seq のエンコーダは、文を 1 語ずつ読み、読み終えたときの状態（文脈ベクトル）
に文の意味をまとめる。単語列 words を先頭から順に読み、最後の状態 h を返せ。

words の各行は、1 語を表す one-hot ベクトルである。E は埋め込み行列、W は埋め
込んだ単語 e から状態への、U は 1 時刻前の状態から状態への重み、b はバイアスで
ある。埋め込みは単語の表を引くだけで、バイアスも活性化関数もない。状態の活性化
関数は tanh で、読み始める前の状態は 0 である。同じ単語が何度も出ることがある。

バッチの軸はなく、列ベクトルに左から行列を掛ける形である。E は列が単語に対応し、
行が単語に対応する Keras の `Embedding` とは縦横が逆である。

---
    words: (steps, vocabulary)    E: (dimensions, vocabulary)
    W: (units, dimensions)    U: (units, units)    b, h: (units,)
    e: (dimensions,)

---
An RNN encoder: from one-hot words to the context vector

The encoder of seq2seq reads a sentence word by word; the state it is in at the
end (the context vector) sums the sentence up. Read the sequence `words` from
first to last and return the last state h.

Each row of `words` is the one-hot vector of a word. E is the embedding matrix,
W leads from the embedded word e to the state, U from the state one step before
to the state, and b is the bias. Embedding a word is looking it up in a table:
there is no bias and no activation. The activation of the state is tanh, and the
state before the first word is 0. A word may occur several times.

There is no batch axis; vectors are columns, multiplied by matrices from the
left. Here each column of E belongs to a word; in Keras's `Embedding` it is each
row.
"""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = E.dot(w)  # blank
        h = np.tanh(W.dot(e) + U.dot(h) + b)  # blank
    return h


# ==== grading ====


def one_hot(ids, vocabulary):
    import numpy as np

    return np.eye(vocabulary)[ids]


def cases(rng):
    # Two words in two dimensions: E is square, so that its transpose too gives numbers, and the two
    # elements that the transpose exchanges are far apart. All is positive: nothing cancels.
    yield dict(
        words=one_hot(rng.permutation(2), 2),
        E=rng.permuted([[0.4, 1.4], [1.0, 0.7]], axis=0) + rng.uniform(0, 0.1, (2, 2)),
        W=rng.permutation([0.3, 0.6])[None] + rng.uniform(0, 0.1, (1, 2)),
        U=rng.uniform(0.3, 0.6, (1, 1)),
        b=rng.uniform(0.1, 0.3, 1),
    )
    for least in (4, 7):
        steps, vocabulary = (least + rng.choice(3, size=2, replace=False)).tolist()
        dimensions, units = (1 + rng.choice([1, 2, 3], size=2, replace=False)).tolist()
        ids = rng.permutation(vocabulary)[: min(steps - 2, vocabulary - 1)]
        ids = rng.permutation([*ids, *ids, *ids][:steps])  # some words more than once
        yield dict(
            words=one_hot(ids, vocabulary),
            E=rng.normal(size=(dimensions, vocabulary)),
            W=rng.normal(size=(units, dimensions)) / dimensions**0.5,
            U=rng.normal(size=(units, units)) / units**0.5,
            b=rng.normal(size=units) / 2,
        )


BORDERS = {
    "a word that occurs twice": "np.any(words.sum(0) > 1)",
    "a word that does not occur": "np.any(words.sum(0) == 0)",
    "weights whose transposes differ": "np.any(U != U.T)",
    "as many dimensions as words": "E.shape[0] == E.shape[1]",
}


def oracle(words, E, W, U, b):
    import keras
    import numpy as np

    embedding = keras.layers.Embedding(E.shape[1], E.shape[0])
    rnn = keras.layers.SimpleRNN(len(b))
    embedding.build()
    rnn.build((1, len(words), len(E)))
    embedding.set_weights([E.T])
    rnn.set_weights([W.T, U.T, b])
    ids = np.argmax(words, axis=1)[np.newaxis]
    return rnn(embedding(ids))[0]


STEM = dict(
    ja="seq2seq のエンコーダ（RNN）が、one-hot ベクトルの単語列 words を先頭から読み、最後の状態 h を返す。状態の\n"
    "活性化関数は tanh である。\n"
    "\n"
    "    words: (steps, vocabulary)    E: (dimensions, vocabulary)\n"
    "    W: (units, dimensions)    U: (units, units)    b: (units,)",
    en="The encoder of seq2seq, an RNN, reads the sequence `words` of one-hot vectors from first to last and\n"
    "returns its last state h. The activation of the state is tanh.\n"
    "\n"
    "    words: (steps, vocabulary)    E: (dimensions, vocabulary)\n"
    "    W: (units, dimensions)    U: (units, units)    b: (units,)",
)

VARIANTS = {
    "column": dict(right="E.dot(w)", same="E[:, np.argmax(w)]"),
    "from-the-left": dict(right="E.dot(w)", same="w.dot(E.T)"),
    "one-matrix": dict(
        right="W.dot(e) + U.dot(h) + b",
        same="np.hstack([W, U]) @ np.concatenate([e, h]) + b",
    ),
}

MISTAKES = {
    "transposed": dict(
        right="E.dot(w)",
        wrong="E.T.dot(w)",
        ja="取り出したいのは w の単語に対応する列。転置すると、単語の番号で行を選ぶことになる。",
        en="What is wanted is the column of the word in w; transposed, the word's number picks "
        "a row.",
    ),
    "elementwise": dict(
        right="E.dot(w)",
        wrong="E * w",
        ja="要素ごとの積は、ほかの単語の列を 0 にするだけで行列のまま。和をとって 1 本のベクトルにする。",
        en="An element-wise product only zeroes the other columns; without a sum it is still a "
        "matrix.",
    ),
    "first-word-only": dict(
        right="E.dot(w)",
        wrong="E.dot(words[0])",
        ja="毎時刻、先頭の単語を読んでいる。時刻ごとにその時刻の単語を読む。",
        en="This reads the first word again at every step, instead of the word of that step.",
    ),
    "activated-embedding": dict(
        right="E.dot(w)",
        wrong="np.tanh(E.dot(w))",
        ja="埋め込みは表を引くだけの線形な操作で、活性化関数はない。",
        en="An embedding only looks up a table; it is linear and has no activation.",
    ),
    "bag-of-words": dict(
        right="E.dot(w)",
        wrong="E.dot(words.sum(axis=0))",
        ja="全単語の埋め込みの和を毎時刻読ませている。これでは語順が失われる。",
        en="This feeds the sum over all words at every step, and the order of the words is lost.",
    ),
    "no-recurrence": dict(
        right=" + U.dot(h)",
        wrong="",
        ja="1 つ前の状態が入らないと、最後の 1 語しか残らない。",
        en="Without the previous state nothing is left but the last word.",
    ),
    "transposed-recurrence": dict(
        right="U.dot(h)",
        wrong="U.T.dot(h)",
        ja="正方行列なので形では気づけないが、転置すると、状態のどの成分からどの成分へ送るかが逆になる。",
        en="Being square, the matrix gives no warning; transposed, it sends from where it "
        "should send to.",
    ),
    "bias-outside": dict(
        right="np.tanh(W.dot(e) + U.dot(h) + b)",
        wrong="np.tanh(W.dot(e) + U.dot(h)) + b",
        ja="活性化関数を通すのは、バイアスまで足した値である。後で足すと、状態が −1 から 1 の外に出る。",
        en="The bias goes through the activation; added afterwards it takes the state out of −1 to 1.",
    ),
    "no-activation": dict(
        right="np.tanh(W.dot(e) + U.dot(h) + b)",
        wrong="W.dot(e) + U.dot(h) + b",
        ja="活性化関数がないと、状態は単語の埋め込みの線形な和でしかない。",
        en="Without its activation the state is a mere linear sum of embedded words.",
    ),
    "no-bias": dict(
        right=" + b",
        wrong="",
        ja="バイアスはすべての時刻で加わる。",
        en="The bias takes part in every step.",
    ),
    "sigmoid": dict(
        right="np.tanh(W.dot(e) + U.dot(h) + b)",
        wrong="1 / (1 + np.exp(-(W.dot(e) + U.dot(h) + b)))",
        ja="ここでの活性化関数は tanh。sigmoid では状態が負の値をとれない。",
        en="The activation here is tanh; through a sigmoid the state could never be negative.",
    ),
    "returned-in-loop": dict(
        right="h = np",
        wrong="return np",
        ja="ループの中で返すと、先頭の 1 語を読んだだけで終わる。文脈ベクトルは読み終えた後の状態。",
        en="Returning inside the loop stops after the first word; the context vector comes at "
        "the end.",
    ),
    "summed-states": dict(
        right="h = np.tanh(W.dot(e) + U.dot(h) + b)",
        wrong="h = h + np.tanh(W.dot(e) + U.dot(h) + b)",
        ja="新しい状態は古い状態に足すのでなく、置き換える。古い状態は重みを通って入っている。",
        en="The new state replaces the old one, which has entered through its weights already.",
    ),
}
