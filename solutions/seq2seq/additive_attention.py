"""加法注意機構（Bahdanau の注意）

デコーダの状態 s とエンコーダの出力 hs_t の関連度を、隠れ層が 1 つの小さな
ネットワークで測る注意機構について、文脈ベクトル context と重み weights を、
この順に返せ。

与えられたコードの query と key は、次元の違う s と hs_t を dimensions 次元に
そろえたものである。時刻 t の関連度は、query と、key の時刻 t の行とを足して
tanh に通したものと、v との内積である。バイアスはない。関連度から softmax で
重みを求め、その重みでエンコーダの出力 hs_t を足し合わせたものが context で
ある。

与えられた関数 softmax は、軸 axis に沿って計算する。1 つのサンプルの関連度は
scores の、重みは weights の 1 行に、t の順に並ぶ。

---
    s: (batch, decoder_units)    hs: (batch, steps, encoder_units)
    query_kernel: (decoder_units, dimensions)
    key_kernel: (encoder_units, dimensions)    v: (dimensions,)
    query: (batch, dimensions)    key: (batch, steps, dimensions)
    context: (batch, encoder_units)    scores, weights: (batch, steps)

---
Additive attention (Bahdanau's)

Here a small network with one hidden layer measures how the decoder's state s
and the encoder's outputs hs_t relate. Return the context vector, `context`, and
the weights, `weights`, in this order.

In the code given, `query` and `key` bring s and hs_t, whose dimensions differ,
to the same number of dimensions. The score of step t is the inner product of v
with what comes out of tanh for the sum of the query and row t of the keys.
There are no biases. The weights are the softmax of the scores, and the context
is the sum of the encoder's outputs hs_t with these weights.

The function given, softmax, works along `axis`. A row of `scores` holds the
scores of one sample, a row of `weights` its weights, in the order of t.
"""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = np.tanh(query[:, np.newaxis] + key) @ v  # blank
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, np.newaxis] * hs, axis=1)  # blank
    return context, weights


# ==== grading ====


def cases(rng):
    # By hand: the sums under tanh lie between 0.2 and 2, where tanh bends and is not yet flat.
    yield dict(
        s=rng.uniform(0.5, 0.8, (1, 1)),
        hs=rng.permuted([[[0.2], [0.8], [1.4]]], axis=1) + rng.uniform(0, 0.2, (1, 3, 1)),
        query_kernel=rng.permuted([[0.4, 0.8]], axis=1) + rng.uniform(0, 0.1, (1, 2)),
        key_kernel=rng.permuted([[0.5, 0.9]], axis=1) + rng.uniform(0, 0.1, (1, 2)),
        v=rng.permutation([1.5, 2.5]) + rng.uniform(0, 0.2, 2),
    )
    for _ in range(2):
        sizes = rng.permutation([2, 3, 4, 5, 6]).tolist()
        batch, steps, decoder_units, encoder_units, dimensions = sizes
        yield dict(
            s=rng.normal(size=(batch, decoder_units)),
            hs=rng.normal(size=(batch, steps, encoder_units)),
            query_kernel=rng.normal(size=(decoder_units, dimensions)) / decoder_units**0.5,
            key_kernel=rng.normal(size=(encoder_units, dimensions)) / encoder_units**0.5,
            v=rng.normal(size=dimensions),
        )


BORDERS = {
    "a decoder of another size than the encoder": "s.shape[1] != hs.shape[2]",
    "scores of both signs": "np.ptp(np.sign(np.tanh((s @ query_kernel)[:, None] + hs @ key_kernel) @ v)) == 2",
    "sums at which tanh is flat": "np.abs((s @ query_kernel)[:, None] + hs @ key_kernel).max() > 1.5",
    "several samples of several steps": "1 < len(hs) != hs.shape[1] > 1",
}


def oracle(s, hs, query_kernel, key_kernel, v):
    import keras

    def dense(kernel):
        layer = keras.layers.Dense(kernel.shape[1], use_bias=False)
        layer.build((None, kernel.shape[0]))
        layer.set_weights([kernel])
        return layer

    query, key = dense(query_kernel)(s[:, None]), dense(key_kernel)(hs)
    layer = keras.layers.AdditiveAttention()
    layer.build([query.shape, key.shape, key.shape])
    layer.set_weights([v])
    _, weights = layer([query, key, key], return_attention_scores=True)
    context = keras.layers.Dot(axes=(2, 1))([weights, hs])
    return context[:, 0], weights[:, 0]


STEM = dict(
    ja="加法注意機構（Bahdanau の注意）である。デコーダの状態 s とエンコーダの出力 hs から、関連度 scores、重み\n"
    "weights、文脈ベクトル context を求める。バイアスはない。\n"
    "\n"
    "    s: (batch, decoder_units)    hs: (batch, steps, encoder_units)\n"
    "    query: (batch, dimensions)    key: (batch, steps, dimensions)    v: (dimensions,)",
    en="Additive attention (Bahdanau's): from the decoder's state s and the encoder's outputs hs come the scores,\n"
    "the weights and the context vector. There are no biases.\n"
    "\n"
    "    s: (batch, decoder_units)    hs: (batch, steps, encoder_units)\n"
    "    query: (batch, dimensions)    key: (batch, steps, dimensions)    v: (dimensions,)",
)

VARIANTS = {
    "summed-product": dict(
        right="np.tanh(query[:, np.newaxis] + key) @ v",
        same="np.sum(v * np.tanh(query[:, np.newaxis] + key), axis=2)",
    ),
    "einsum": dict(
        right="np.sum(weights[:, :, np.newaxis] * hs, axis=1)",
        same='np.einsum("nt,nth->nh", weights, hs)',
    ),
}

MISTAKES = {
    "dot-product": dict(
        right="np.tanh(query[:, np.newaxis] + key) @ v",
        wrong="np.sum(query[:, np.newaxis] * key, axis=2)",
        ja="これは内積で測る注意（Luong 型）。加法注意は和を tanh に通し、v で 1 つの数にまとめる。",
        en="This measures by an inner product, as Luong does; additive attention passes a sum "
        "through tanh and gathers it by v.",
    ),
    "product-in-tanh": dict(
        right="query[:, np.newaxis] + key",
        wrong="query[:, np.newaxis] * key",
        ja="tanh に入るのは積でなく和。加法注意という名はここから来ている。",
        en="A sum, not a product, goes into tanh; additive attention has its name from it.",
    ),
    "scaled": dict(
        right="np.tanh(query[:, np.newaxis] + key) @ v",
        wrong="np.tanh(query[:, np.newaxis] + key) @ v / np.sqrt(key.shape[2])",
        ja="次元の平方根で割るのは、内積で測る Transformer の注意。ここでは v の大きさを学習で決められる。",
        en="Dividing by the root of the dimension is for the inner products of the Transformer; here the size of v is learnt.",
    ),
    "axis-of-steps-missing": dict(
        right="query[:, np.newaxis] + key",
        wrong="query + key",
        ja="query には時刻の軸がない。軸を増やさないと、別のサンプルの query と足し合わされるか、形が合わない。",
        en="The query has no axis of steps; without one, queries of other samples are added, or shapes do not fit.",
    ),
    "no-tanh": dict(
        right="np.tanh(query[:, np.newaxis] + key)",
        wrong="(query[:, np.newaxis] + key)",
        ja="tanh がないと、query の分は全時刻に同じ値を足すだけで、softmax で消える。",
        en="Without tanh, the query adds the same to every step, and the softmax cancels it.",
    ),
    "tanh-outside": dict(
        right="np.tanh(query[:, np.newaxis] + key) @ v",
        wrong="np.tanh((query[:, np.newaxis] + key) @ v)",
        ja="tanh は隠れ層の活性化関数で、v で 1 つの数にまとめる前に通す。",
        en="The tanh is the hidden layer's activation and comes before v makes a single number.",
    ),
    "no-v": dict(
        right="np.tanh(query[:, np.newaxis] + key) @ v",
        wrong="np.tanh(query[:, np.newaxis] + key).sum(axis=2)",
        ja="隠れ層のユニットごとに、関連度にどれだけ効くかを学習した重みがある。",
        en="Each hidden unit has a learned weight that says how much it counts for the score.",
    ),
    "query-without-effect": dict(
        right="np.tanh(query[:, np.newaxis] + key)",
        wrong="(np.tanh(query[:, np.newaxis]) + np.tanh(key))",
        ja="query は key と一緒に tanh を通らないと、重みに何の影響も与えない。別に通した分は softmax で消える。",
        en="Unless the query goes through the same tanh as the key it has no effect on the weights: a part of "
        "its own is cancelled by the softmax.",
    ),
    "sigmoid": dict(
        right="np.tanh(query[:, np.newaxis] + key)",
        wrong="(1 / (1 + np.exp(-query[:, np.newaxis] - key)))",
        ja="ここでの活性化関数は tanh。sigmoid の値は 0 から 1 で、負にならない。",
        en="The activation here is tanh; a sigmoid lies between 0 and 1 and is never negative.",
    ),
    "scores-as-weights": dict(
        right="weights[:, :, np.newaxis] * hs",
        wrong="scores[:, :, np.newaxis] * hs",
        ja="関連度のままでは合計が 1 にならない。重みは softmax を通した後の値である。",
        en="The scores do not sum to 1; the weights are what the softmax makes of them.",
    ),
    "unweighted-mean": dict(
        right="np.sum(weights[:, :, np.newaxis] * hs, axis=1)",
        wrong="np.mean(hs, axis=1)",
        ja="ただの平均では、どの時刻も同じ重みになり、注意を向けたことにならない。",
        en="In a plain mean all steps weigh the same, and nothing is attended to.",
    ),
    "weighted-mean": dict(
        right="np.sum(weights",
        wrong="np.mean(weights",
        ja="重みの合計がすでに 1 なので、時刻の数でさらに割ると小さくなりすぎる。",
        en="The weights sum to 1 already; dividing by the number of steps is once too often.",
    ),
    "sums-the-keys": dict(
        right="weights[:, :, np.newaxis] * hs",
        wrong="weights[:, :, np.newaxis] * key",
        ja="key は関連度を測るための写し。足し合わせるのはエンコーダの出力そのものである。",
        en="Keys are made for measuring; what is summed are the encoder's outputs themselves.",
    ),
}
