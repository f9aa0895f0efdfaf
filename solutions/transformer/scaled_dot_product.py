"""縮小付き内積注意（Scaled Dot-Product Attention）

クエリ q、キー k、バリュー v から、出力 output と注意の重み weights を求め、
この順に返せ。

scores[b, i, j] は、文 b の i 番目のクエリと j 番目のキーのスコアである。両者の
内積を、ベクトルの次元が増えても大きくなりすぎないように縮める。ベクトルの成分が
互いに独立で平均 0、分散 1 のとき、スコアの分散も 1 になる縮め方とする。

重みは、スコアに softmax を適用したもので、1 つのクエリがすべてのキーに付ける
重みの和は 1 である。i 番目の出力は、バリュー v_j をその重みで足し合わせたもので
ある。文（バッチ）は互いに独立で、バイアスもマスクもない。

与えられた関数 softmax は、axis の方向の和が 1 になるように計算する。

---
    q: (batch, targets, d_k)
    k: (batch, sources, d_k)    v: (batch, sources, d_v)
    output: (batch, targets, d_v)    scores, weights: (batch, targets, sources)

---
Scaled dot-product attention

From queries q, keys k and values v compute the output, `output`, and the
attention weights, `weights`, and return them in this order.

scores[b, i, j] is the score of the i-th query and the j-th key of sentence b:
their inner product, scaled so that it does not become too large as the vectors
get more dimensions. It is divided by what makes the variance of a score 1 where
all components of the vectors are independent with mean 0 and variance 1.

The weights are the softmax of the scores, such that the weights that one query
gives to all keys add up to 1. The i-th output is the sum of the values v_j,
each times its weight. The sentences of the batch do not see each other; there
are no biases and there is no mask.

The function given, softmax, makes the sum along axis equal to 1.
"""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])  # blank
    weights = softmax(scores, axis=-1)  # blank
    output = weights @ v  # blank
    return output, weights


# ==== grading ====


def draw(rng, batch, targets, sources, d_k, d_v):
    return dict(
        q=rng.normal(size=(batch, targets, d_k)),
        k=rng.normal(size=(batch, sources, d_k)),
        v=rng.normal(size=(batch, sources, d_v)),
    )


def shows(q, k, v):
    """Whether the scores of the two keys differ, but by so little that softmax is not saturated,
    whichever way they are scaled; and so do those of keys that were reshaped."""
    import numpy as np

    products = q @ k.swapaxes(1, 2)
    reshaped = q @ k.reshape(1, 4, 2)
    gaps = np.abs(np.diff(np.concatenate([products, reshaped])))
    return np.all((gaps > 1) & (gaps < 4)) and abs(np.ptp(products) - np.ptp(reshaped)) > 0.5


def cases(rng):
    import numpy as np

    # By hand: one query, two keys, √d_k = 2.
    while True:
        first = {name: np.round(2 * array) / 2 for name, array in draw(rng, 1, 1, 2, 4, 3).items()}
        if shows(**first):
            break
    yield first
    for most in (7, 9):  # no two sizes are equal
        yield draw(rng, *rng.choice(range(2, most), size=5, replace=False).tolist())


BORDERS = {
    "keys and values of different sizes": "k.shape[2] != v.shape[2]",
    "several keys, and another number of queries": "1 < q.shape[1] != k.shape[1] > 1",
    "scores of both signs": "np.ptp(np.sign(q @ k.swapaxes(1, 2))) == 2",
}


def oracle(q, k, v):
    """Keras's layer with one head, whose projections change nothing."""
    import keras
    import numpy as np

    d_k, d_v = q.shape[-1], v.shape[-1]
    layer = keras.layers.MultiHeadAttention(1, d_k, value_dim=d_v, use_bias=False, output_shape=d_v)
    layer.build(q.shape, v.shape, k.shape)
    keys, values = np.eye(d_k)[:, np.newaxis], np.eye(d_v)
    layer.set_weights([keys, keys, values[:, np.newaxis], values[np.newaxis]])
    output, weights = layer(q, v, k, return_attention_scores=True)
    return output, weights[:, 0]


STEM = dict(
    ja="Transformer の縮小付き内積注意（Scaled Dot-Product Attention）で、出力 output と注意の重み weights を\n"
    "求める。softmax(scores, axis) は、axis の方向の和を 1 にする。\n"
    "\n"
    "    q: (batch, targets, d_k)    k: (batch, sources, d_k)    v: (batch, sources, d_v)",
    en="The Transformer's scaled dot-product attention: the output and the attention weights. softmax(scores,\n"
    "axis) makes the sum along axis equal to 1.\n"
    "\n"
    "    q: (batch, targets, d_k)    k: (batch, sources, d_k)    v: (batch, sources, d_v)",
)

VARIANTS = {
    "einsum": dict(
        right="q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])",
        same='np.einsum("btd,bsd->bts", q, k) / q.shape[-1] ** 0.5',
    ),
    "scaled-queries": dict(
        right="q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])",
        same="(q / np.sqrt(k.shape[2])) @ k.transpose(0, 2, 1)",
    ),
    "weighted-sum": dict(
        right="weights @ v",
        same="(weights[..., np.newaxis] * v[:, np.newaxis]).sum(axis=2)",
    ),
}

MISTAKES = {
    "not-scaled": dict(
        right=" / np.sqrt(q.shape[-1])",
        wrong="",
        ja="d_k が大きいほど内積は大きくなり、softmax が飽和して勾配が消える。"
        "そのためにスコアを縮める。",
        en="Inner products grow with d_k, softmax saturates and the gradient vanishes; that is why "
        "scores are scaled.",
    ),
    "divided-by-dimension": dict(
        right="np.sqrt(q.shape[-1])",
        wrong="q.shape[-1]",
        ja="縮めすぎ。成分の分散が 1 なら内積の分散は d_k、標準偏差はその平方根である。",
        en="Too much: with components of variance 1 the product has variance d_k, and its "
        "standard deviation is the root of that.",
    ),
    "value-dimension": dict(
        right="np.sqrt(q.shape[-1])",
        wrong="np.sqrt(v.shape[-1])",
        ja="d_v の平方根で割っている。内積をとるのはクエリとキーで、その次元が効く。",
        en="This divides by the root of d_v; the product is of queries and keys, and it is their "
        "dimension that counts.",
    ),
    "number-of-queries": dict(
        right="np.sqrt(q.shape[-1])",
        wrong="np.sqrt(q.shape[1])",
        ja="クエリの数の平方根で割っている。内積で足し合わせるのは、ベクトルの成分である。",
        en="This divides by the root of the number of queries; what an inner product sums are components.",
    ),
    "number-of-keys": dict(
        right="np.sqrt(q.shape[-1])",
        wrong="np.sqrt(k.shape[1])",
        ja="キーの数の平方根で割っている。文が長くなっても、内積の大きさは変わらない。",
        en="This divides by the root of the number of keys; inner products do not grow with the sentence.",
    ),
    "all-axes-reversed": dict(
        right="np.swapaxes(k, 1, 2)",
        wrong="k.T",
        ja="3 次元の配列の .T は、バッチの軸まで後ろに回す。入れ替えるのは後ろの 2 つの軸だけである。",
        en="Of an array of three axes .T moves the batch, too; only the last two axes are to be exchanged.",
    ),
    "multiplied": dict(
        right=" / np.sqrt(q.shape[-1])",
        wrong=" * np.sqrt(q.shape[-1])",
        ja="掛けるとスコアの差が広がり、softmax はかえって飽和する。",
        en="Multiplying spreads the scores and drives softmax into saturation.",
    ),
    "reshaped-keys": dict(
        right="np.swapaxes(k, 1, 2)",
        wrong="k.reshape(len(k), k.shape[2], k.shape[1])",
        ja="reshape は形を合わせるだけで、軸を入れ替えない。成分が別のキーのものと混ざる。",
        en="A reshape makes the shape fit without exchanging axes, and mixes components of "
        "different keys.",
    ),
    "softmax-over-queries": dict(
        right="axis=-1",
        wrong="axis=-2",
        ja="1 つのキーについて、全クエリからの重みの和が 1 になっている。"
        "和を 1 にするのはクエリごと。",
        en="Here the weights that all queries give to one key add up to 1; they should do so for "
        "each query.",
    ),
    "softmax-over-batch": dict(
        right="axis=-1",
        wrong="axis=0",
        ja="文をまたいで和を 1 にしている。バッチの中の文は互いに独立である。",
        en="This normalises across sentences, which have nothing to do with each other.",
    ),
    "no-softmax": dict(
        right="softmax(scores, axis=-1)",
        wrong="scores",
        ja="スコアのままでは負にもなり、和も 1 にならない。重みにするには softmax が要る。",
        en="Scores may be negative and do not add up to 1; softmax makes weights of them.",
    ),
    "plain-normalisation": dict(
        right="softmax(scores, axis=-1)",
        wrong="np.abs(scores) / np.abs(scores).sum(axis=-1, keepdims=True)",
        ja="和は 1 だが、大きく負のスコアほど重くなる。softmax は指数関数を通してから割る。",
        en="This adds up to 1 but favours very negative scores; softmax divides after an "
        "exponential.",
    ),
    "scaled-after-softmax": dict(
        edits=[
            dict(right=" / np.sqrt(q.shape[-1])", wrong=""),
            dict(
                right="softmax(scores, axis=-1)",
                wrong="softmax(scores, axis=-1) / np.sqrt(q.shape[-1])",
            ),
        ],
        ja="縮めるのは softmax の前。後で割ると飽和は防げず、重みの和も 1 でなくなる。",
        en="Scaling belongs before softmax; afterwards it prevents no saturation, and the weights "
        "no longer add up to 1.",
    ),
    "mean-of-values": dict(
        right="weights @ v",
        wrong="weights @ v / v.shape[1]",
        ja="重みの和がすでに 1 なので、キーの数でさらに割る必要はない。",
        en="The weights add up to 1 already; nothing is left to divide by the number of keys.",
    ),
    "scores-times-values": dict(
        right="weights @ v",
        wrong="scores @ v",
        ja="softmax の前のスコアでバリューを足している。足し合わせる係数は重みである。",
        en="This adds up the values by the scores before softmax; the coefficients are the weights.",
    ),
}
