"""注意機構：エンコーダの全時刻の出力の加重和

デコーダの状態 h と、エンコーダの各時刻 t の出力 hs_t との関連度から重み a_t を
求め、その重みで hs_t を足し合わせた context と、重み weights を、この順に返せ。

関連度 s_t は、hs_t と h の内積（成分ごとの積の和）で、ほかの量では割らない。
softmax は、エンコーダの時刻 t についてとる。計算はサンプルごとに独立である。
与えられた関数 softmax は、軸 axis に沿って計算する。1 つのサンプルの s_t は
scores の、a_t は weights の 1 行に、t の順に並ぶ。

---
    hs: (batch, steps, units)    h: (batch, units)
    context: (batch, units)    scores, weights: (batch, steps)

---
Attention: a weighted sum of all outputs of the encoder

From how the decoder's state h relates to the encoder's output hs_t at each
step t, compute weights a_t; return `context`, the sum of the hs_t with these
weights, and `weights`, the weights themselves, in this order.

s_t, which says how the two relate, is the inner product of hs_t and h (the sum
of the products of their components), divided by nothing. The softmax is taken
over the encoder's steps t. Each sample is computed on its own. The function
given, softmax, works along `axis`. A row of `scores` holds the s_t of one
sample, a row of `weights` its a_t, in the order of t.
"""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, np.newaxis], axis=2)  # blank
    weights = softmax(scores, axis=1)  # blank
    context = np.sum(weights[:, :, np.newaxis] * hs, axis=1)  # blank
    return context, weights


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: three outputs whose inner products with h are far enough apart, yet none rules alone.
    spread = rng.permutation([[0.2, 0.9], [0.7, 0.3], [1.1, 0.8]])
    yield dict(
        hs=(spread + rng.uniform(0, 0.05, (3, 2)))[np.newaxis],
        h=rng.permuted([[1.2, 0.5]], axis=1) + rng.uniform(0, 0.1, (1, 2)),
    )
    for _ in range(2):
        batch, steps, units = rng.choice(range(2, 7), size=3, replace=False).tolist()
        yield dict(hs=rng.normal(size=(batch, steps, units)), h=rng.normal(size=(batch, units)))
    yield dict(hs=rng.normal(size=(steps, 1, batch)), h=rng.normal(size=(steps, batch)))


BORDERS = {
    "a single step": "hs.shape[1] == 1",
    "several samples of several steps": "1 < len(hs) != hs.shape[1] > 1",
    "scores of both signs": "np.ptp(np.sign(np.sum(hs * h[:, None], axis=2))) == 2",
    "outputs of other lengths": "np.ptp(np.sum(hs**2, axis=2)) > 0.1",
}


def oracle(hs, h):
    import keras

    layer = keras.layers.Attention()
    context, weights = layer([h[:, None], hs], return_attention_scores=True)
    return context[:, 0], weights[:, 0]


STEM = dict(
    ja="seq2seq の注意機構である。デコーダの状態 h とエンコーダの各時刻の出力 hs から、関連度 scores（内積）、重み\n"
    "weights、文脈ベクトル context を求める。\n"
    "\n"
    "    hs: (batch, steps, units)    h: (batch, units)",
    en="The attention of a seq2seq model: from the decoder's state h and the encoder's outputs hs of all steps\n"
    "come the scores (inner products), the weights and the context vector.\n"
    "\n"
    "    hs: (batch, steps, units)    h: (batch, units)",
)

VARIANTS = {
    "einsum": dict(
        right="np.sum(hs * h[:, np.newaxis], axis=2)",
        same='np.einsum("nth,nh->nt", hs, h)',
    ),
    "matmul": dict(
        right="np.sum(weights[:, :, np.newaxis] * hs, axis=1)",
        same="(weights[:, np.newaxis] @ hs)[:, 0]",
    ),
}

MISTAKES = {
    "scaled": dict(
        right="np.sum(hs * h[:, np.newaxis], axis=2)",
        wrong="np.sum(hs * h[:, np.newaxis], axis=2) / np.sqrt(h.shape[1])",
        ja="次元の平方根で割るのは Transformer の scaled dot-product。ここでは何でも割らない。",
        en="Dividing by the root of the dimension is the Transformer's way; here nothing divides.",
    ),
    "cosine": dict(
        right="np.sum(hs * h[:, np.newaxis], axis=2)",
        wrong="np.sum(hs * h[:, np.newaxis], axis=2) / np.linalg.norm(hs, axis=2)",
        ja="hs_t の長さで割ると、出力の大きさが関連度に効かなくなる。ここでの関連度は内積そのもの。",
        en="Divided by its length, the size of hs_t no longer counts; the score is the inner "
        "product.",
    ),
    "mean-product": dict(
        right="np.sum(hs * h[:, np.newaxis], axis=2)",
        wrong="np.mean(hs * h[:, np.newaxis], axis=2)",
        ja="内積は積の和。平均にすると次元の数で割ったことになり、重みが均一に近づく。",
        en="An inner product is a sum; a mean divides by the dimension and evens out the weights.",
    ),
    "self-scores": dict(
        right="hs * h[:, np.newaxis]",
        wrong="hs * hs",
        ja="デコーダの状態 h が使われていない。何を出力しようとしているときも、重みが同じになる。",
        en="The decoder's state h is not used: the weights are the same whatever is to be written.",
    ),
    "over-the-batch": dict(
        right="softmax(scores, axis=1)",
        wrong="softmax(scores, axis=0)",
        ja="サンプルどうしで重みを分け合っている。合計が 1 になるのは、1 つの文の時刻についてである。",
        en="Samples share their weights here; it is over the steps of one sentence that they "
        "sum to 1.",
    ),
    "no-softmax": dict(
        right="softmax(scores, axis=1)",
        wrong="scores",
        ja="内積のままでは負にもなり、合計も 1 にならないので、重みとして使えない。",
        en="An inner product may be negative and does not sum to 1; it is no weight yet.",
    ),
    "plain-share": dict(
        right="softmax(scores, axis=1)",
        wrong="scores / scores.sum(axis=1, keepdims=True)",
        ja="和で割っただけでは、負の重みが残る。softmax は先に指数関数で正の値にする。",
        en="Divided by their sum, weights may be negative; softmax first makes them positive by "
        "exp.",
    ),
    "hardest": dict(
        right="softmax(scores, axis=1)",
        wrong="1.0 * (scores == scores.max(axis=1, keepdims=True))",
        ja="関連度が最大の時刻だけを取り出すと、ほかの語の情報が消え、微分もできない。",
        en="Taking the most related step alone drops all others, and cannot be differentiated.",
    ),
    "sums-the-query": dict(
        right="weights[:, :, np.newaxis] * hs",
        wrong="weights[:, :, np.newaxis] * h[:, np.newaxis]",
        ja="重みの合計は 1 なので、h を足し合わせると h に戻るだけ。集めたいのはエンコーダの出力である。",
        en="As the weights sum to 1, this gives h back; what is to be gathered is the encoder's "
        "output.",
    ),
    "unweighted-mean": dict(
        right="np.sum(weights[:, :, np.newaxis] * hs, axis=1)",
        wrong="np.mean(hs, axis=1)",
        ja="ただの平均では、どの時刻も同じ重みになり、注意を向けたことにならない。",
        en="In a plain mean all steps weigh the same, and nothing is attended to.",
    ),
    "summed-over-units": dict(
        right="np.sum(weights[:, :, np.newaxis] * hs, axis=1)",
        wrong="np.sum(weights[:, :, np.newaxis] * hs, axis=2)",
        ja="足し合わせるのは時刻についてである。ユニットについて足すと、時刻ごとに 1 つの数しか残らない。",
        en="The sum runs over steps; over units, one number for each step is all that is left.",
    ),
    "not-summed": dict(
        right="np.sum(weights[:, :, np.newaxis] * hs, axis=1)",
        wrong="weights[:, :, np.newaxis] * hs",
        ja="重みを掛けただけでは、時刻ごとの出力のままである。文脈ベクトルは、それを時刻について足したもの。",
        en="Weighted, they are still one output for each step; the context vector is their sum over the steps.",
    ),
    "weighted-mean": dict(
        right="np.sum(weights",
        wrong="np.mean(weights",
        ja="重みの合計がすでに 1 なので、足すだけで平均になる。さらに時刻の数で割ると小さくなりすぎる。",
        en="The weights sum to 1 already, so the sum is the mean; dividing by the steps is once "
        "too often.",
    ),
    "scores-as-weights": dict(
        right="weights[:, :, np.newaxis] * hs",
        wrong="scores[:, :, np.newaxis] * hs",
        ja="足し合わせるときの重みは、softmax を通した後の値である。",
        en="What weighs the outputs is the value after the softmax.",
    ),
}
