"""クエリ・キー・バリューを作る

自己注意では、各単語のベクトル h から、クエリ q、キー k、バリュー v を作る。
hidden のすべての単語の q, k, v を求め、この順に返せ。

式の h は長さ size の列ベクトルで、重みを左から掛ける。hidden[b, t] が文 b の
t 番目の単語の h である。バイアスはない。hidden, q, k, v の軸は、文、単語、
ベクトルの成分の順である。

w_o はヘッドの出力を連結したあとに掛ける重み W_O で、同じ層の重みとして一緒に
渡される。

---
    hidden, q, k, v: (batch, length, size)
    w_q (W_Q), w_k (W_K), w_v (W_V), w_o (W_O): (size, size)

    q = W_Q h    k = W_K h    v = W_V h

---
Making queries, keys and values

Self-attention makes a query q, a key k and a value v from the vector h of each
word. Compute q, k and v for all words of the batch `hidden` and return them in
this order.

In the formulas h is a column vector of length size, and the weights are applied
from the left. hidden[b, t] is the h of word t of sentence b. There are no
biases. The axes of `hidden`, q, k and v are sentences, words and components, in
this order.

w_o, given because it belongs to the same layer, is the weight W_O that is
applied after the outputs of the heads have been joined.
"""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = hidden @ np.transpose(w_q)  # blank
    k = hidden @ np.transpose(w_k)  # blank
    v = hidden @ np.transpose(w_v)  # blank
    return q, k, v


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: one word of two components. No matrix is symmetric, and no two hold the same.
    numbers = dict(w_q=(-1, 1, 2, 4), w_k=(-2, 0, 1, 3), w_v=(-1, 2, 3, 5), w_o=(-3, 1, 2, 6))
    yield dict(
        hidden=rng.permutation([2.0, -3.0])[np.newaxis, np.newaxis],
        **{name: rng.permutation(four).reshape(2, 2) * 1.0 for name, four in numbers.items()},
    )
    for _ in range(2):
        batch, length, size = rng.choice(range(2, 7), size=3, replace=False).tolist()
        yield dict(
            hidden=rng.normal(size=(batch, length, size)),
            **{name: rng.normal(size=(size, size)) for name in ("w_q", "w_k", "w_v", "w_o")},
        )


def oracle(hidden, w_q, w_k, w_v, w_o):
    import keras

    def projected(weight):
        layer = keras.layers.Dense(len(weight), use_bias=False)
        layer.build(hidden.shape)
        layer.set_weights([weight.T])
        return layer(hidden)

    return projected(w_q), projected(w_k), projected(w_v)


BORDERS = {
    "weights that are not symmetric": "all(np.any(w != w.T) for w in (w_q, w_k, w_v))",
    "several sentences of several words": "1 < len(hidden) != hidden.shape[1] > 1",
}

STEM = dict(
    ja="自己注意では、各単語のベクトル h から、クエリ q、キー k、バリュー v を作る。hidden[b, t] が文 b の t 番目の\n"
    "単語の h で、重みは列ベクトルの h に左から掛ける。w_o は、ヘッドの出力を連結したあとの重み W_O である。",
    en="Self-attention makes a query q, a key k and a value v from the vector h of each word. hidden[b, t] is\n"
    "the h of word t of sentence b; the weights are for columns h, from the left. w_o is the weight W_O for\n"
    "what the heads give, joined.",
)

VARIANTS = {
    "einsum": dict(
        right="hidden @ np.transpose(w_q)",
        same='np.einsum("oi,bti->bto", w_q, hidden)',
    ),
    "column-vectors": dict(
        right="hidden @ np.transpose(w_k)",
        same="np.squeeze(w_k @ hidden[..., np.newaxis], axis=-1)",
    ),
}

MISTAKES = {
    "weights-as-they-are": dict(
        edits=[
            dict(right="np.transpose(w_q)", wrong="w_q"),
            dict(right="np.transpose(w_k)", wrong="w_k"),
            dict(right="np.transpose(w_v)", wrong="w_v"),
        ],
        ja="式の h は列ベクトルだが、hidden では単語が行に並ぶ。重みを右から掛けるなら向きも"
        "変わる。正方行列なので形では気づけない。",
        en="The formula's h is a column, but the words of hidden are rows; a weight moved to the "
        "right side turns over too, and being square, its shape gives no warning.",
    ),
    "query-weight-as-it-is": dict(
        right="np.transpose(w_q)",
        wrong="w_q",
        ja="クエリだけ、重みの行と列が入れ替わって掛かっている。",
        en="For the query alone, the rows and columns of the weight are exchanged.",
    ),
    "output-weight-for-query": dict(
        right="np.transpose(w_q)",
        wrong="np.transpose(w_o)",
        ja="W_O はヘッドの出力を連結したあとに掛ける重みで、クエリには専用の重みがある。"
        "O と Q は印刷では見分けにくい。",
        en="W_O comes after the heads are joined; the query has a weight of its own. In print, "
        "O and Q are easily taken for each other.",
    ),
    "key-weight-for-query": dict(
        right="np.transpose(w_q)",
        wrong="np.transpose(w_k)",
        ja="クエリがキーと同じになり、注意が対称になる。「尋ねる」役と「尋ねられる」役は"
        "別の重みで作る。",
        en="This makes queries equal to keys and attention symmetric; asking and being asked "
        "are different roles with different weights.",
    ),
    "bare-query": dict(
        right="hidden @ np.transpose(w_q)",
        wrong="hidden",
        ja="単語のベクトルそのものは、まだクエリではない。クエリにも重みを掛ける。",
        en="The word's vector itself is not yet a query; it has to go through a weight.",
    ),
    "one-weight-for-all": dict(
        edits=[
            dict(right="np.transpose(w_k)", wrong="np.transpose(w_q)"),
            dict(right="np.transpose(w_v)", wrong="np.transpose(w_q)"),
        ],
        ja="3 つとも同じベクトルになる。同じ h から作っても、役割ごとに重みは異なる。",
        en="All three become the same vector; they come from one h, but each by its own weight.",
    ),
    "query-weight-for-key": dict(
        right="np.transpose(w_k)",
        wrong="np.transpose(w_q)",
        ja="キーがクエリと同じになる。キーには専用の重みがある。",
        en="This makes keys equal to queries; the key has a weight of its own.",
    ),
    "key-of-query": dict(
        right="hidden @ np.transpose(w_k)",
        wrong="q @ np.transpose(w_k)",
        ja="キーはクエリから作るのではない。3 つとも単語のベクトル h から直接作る。",
        en="A key is not made from a query; all three come straight from the word's vector h.",
    ),
    "exchanged-keys-and-values": dict(
        edits=[
            dict(right="np.transpose(w_k)", wrong="np.transpose(w_v)"),
            dict(right="np.transpose(w_v)", wrong="np.transpose(w_k)"),
        ],
        ja="キーとバリューの重みが入れ替わっている。",
        en="The weights of keys and values are exchanged.",
    ),
    "value-of-key": dict(
        right="hidden @ np.transpose(w_v)",
        wrong="k @ np.transpose(w_v)",
        ja="バリューはキーから作るのではない。3 つとも単語のベクトル h から直接作る。",
        en="A value is not made from a key; all three come straight from the word's vector h.",
    ),
    "output-weight-for-value": dict(
        right="np.transpose(w_v)",
        wrong="np.transpose(w_o)",
        ja="W_O はヘッドの出力を連結したあとに掛ける重みで、バリューには専用の重みがある。",
        en="W_O comes after the heads are joined; the value has a weight of its own.",
    ),
    "bare-value": dict(
        right="hidden @ np.transpose(w_v)",
        wrong="hidden",
        ja="足し合わせるのは単語のベクトルそのものでなく、重みで作ったバリューである。",
        en="What attention adds up is not the word's vector itself but a value made from it.",
    ),
}
