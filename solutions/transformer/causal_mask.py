"""未来を隠すマスク（Masked Self-Attention）

デコーダの自己注意では、i 番目の単語が見てよいのは 0 番目から i 番目まで、つまり
自分より前の単語と自分自身だけである。未来を隠して、出力 output と注意の重み
weights を求め、この順に返せ。

weights[b, i, j] は、文 b の i から j への重みである。与えられたコードの
scores[b, i, j] は q_i と k_j の内積を √d_k で割ったスコア、softmax は最後の軸の
和を 1 にする関数である。

    visible    i が j を見てよいとき visible[i, j] が True である行列で、どの文
               にも同じものを使う
    masked     softmax に渡すスコア。見てはならない位置は、重みがちょうど 0 に
               なるほど小さな値（−1e9 か −∞）に置き換わる

どの i についても、見てよい単語への重みの和は 1 である。スコアは、−100 より
小さいことも、100 より大きいこともある。

---
    q, k: (batch, length, d_k)    v, output: (batch, length, d_v)
    weights, scores, masked: (batch, length, length)
    visible: (length, length) bool

---
Hiding the future (masked self-attention)

In a decoder's self-attention, word i may see itself and the words before it
(those from 0 to i) and no others. Compute the output, `output`, and the
attention weights, `weights`, with the future hidden, and return them in this
order.

weights[b, i, j] is the weight that goes from i to j in sentence b. In the code
given, scores[b, i, j] is the inner product of q_i and k_j divided by √d_k, and
softmax makes the sum along the last axis equal to 1.

    visible    the matrix whose visible[i, j] is True where i may see j, the
               same for every sentence
    masked     what is given to softmax: the scores, those of hidden positions
               replaced by a value so low that their weight is exactly 0 (−1e9
               or −∞)

For each i the weights of the visible words add up to 1. Scores may be less than
−100, or greater than 100.
"""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))  # blank
    masked = np.where(visible, scores, -1e9)  # blank
    weights = softmax(masked)  # blank
    output = weights @ v
    return output, weights


# ==== grading ====


def draw(rng, batch, length, d_k, d_v):
    return dict(
        q=rng.normal(size=(batch, length, d_k)),
        k=rng.normal(size=(batch, length, d_k)),
        v=rng.normal(size=(batch, length, d_v)),
    )


def shows(q, k, v):
    """Whether no score is near 0, and none so far from the others that softmax is saturated."""
    import numpy as np

    scores = q @ k.swapaxes(1, 2) / q.shape[-1] ** 0.5
    return np.all((np.abs(scores) > 0.3) & (np.abs(scores) < 1.5)) and np.all(np.abs(v) > 0.4)


def cases(rng):
    first = draw(rng, 1, 3, 1, 1)
    while not shows(**first):
        first = draw(rng, 1, 3, 1, 1)
    yield first
    batch, length, d_k, d_v = rng.permutation([2, 3, 4, 5]).tolist()
    yield draw(rng, batch, length + 2, d_k, d_v)
    # Scores lie about −144, with as little between them as elsewhere; those of a last word about 144.
    case = draw(rng, d_v, batch, length, d_k)
    case["q"][..., 0], case["k"][..., 0] = 12 * length**0.25, -12 * length**0.25
    case["k"][0, -1, 0] *= -1
    yield case


BORDERS = {
    "scores below −100": "(q @ k.swapaxes(1, 2) / q.shape[2] ** 0.5).min() < -100",
    "scores above 100": "(q @ k.swapaxes(1, 2) / q.shape[2] ** 0.5).max() > 100",
    "scores of both signs": "np.ptp(np.sign(q @ k.swapaxes(1, 2))) == 2",
    "several sentences and words": "len(q) > 1 and q.shape[1] > 2",
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
    output, weights = layer(q, v, k, use_causal_mask=True, return_attention_scores=True)
    return output, weights[:, 0]


STEM = dict(
    ja="デコーダの自己注意で、どの単語からも未来の単語が見えないようにする。visible の行はクエリ、列はキーの\n"
    "位置で、True は「見てよい」を表す。softmax は、最後の軸の和を 1 にする関数である。",
    en="In a decoder's self-attention no word sees those that come later. Rows of visible are the positions\n"
    "of queries, columns those of keys, and True means that the key may be seen; softmax makes the sum\n"
    "along the last axis equal to 1.",
)

VARIANTS = {
    "compared-positions": dict(
        right="np.tril(np.ones((length, length), dtype=bool))",
        same="np.arange(length)[:, np.newaxis] >= np.arange(length)",
    ),
    "minus-infinity": dict(
        right="np.where(visible, scores, -1e9)",
        same="np.where(visible, scores, -np.inf)",
    ),
    "added-mask": dict(
        right="np.where(visible, scores, -1e9)",
        same="scores + np.where(visible, 0.0, -np.inf)",
    ),
}

MISTAKES = {
    "diagonal-hidden": dict(
        right="np.tril(np.ones((length, length), dtype=bool))",
        wrong="np.tril(np.ones((length, length), dtype=bool), k=-1)",
        ja="自分自身まで隠している。先頭の単語は見てよい単語が 1 つもなくなってしまう。",
        en="This hides the word from itself, and leaves the first word nothing to see.",
    ),
    "nothing-left-to-see": dict(
        edits=[
            dict(
                right="np.tril(np.ones((length, length), dtype=bool))",
                wrong="np.tril(np.ones((length, length), dtype=bool), k=-1)",
            ),
            dict(right="-1e9", wrong="-np.inf"),
        ],
        ja="自分自身まで隠している。先頭の単語ではすべてのスコアが −∞ になり、softmax が"
        "計算できない。",
        en="This hides the word from itself; for the first word all scores are −∞, and softmax "
        "cannot be computed.",
    ),
    "next-word-seen": dict(
        right="np.tril(np.ones((length, length), dtype=bool))",
        wrong="np.tril(np.ones((length, length), dtype=bool), k=1)",
        ja="1 つ先の単語が見えている。それはまさに、これから予測する答えである。",
        en="The next word is visible, which is exactly the answer to be predicted.",
    ),
    "past-hidden": dict(
        right="np.tril(",
        wrong="np.triu(",
        ja="過去を隠して未来を見せている。行がクエリ、列がキーの位置である。",
        en="This hides the past and shows the future; rows are queries, columns are keys.",
    ),
    "hidden-meant-visible": dict(
        right="np.tril(np.ones((length, length), dtype=bool))",
        wrong="np.triu(np.ones((length, length), dtype=bool), k=1)",
        ja="True と False が逆。True を「隠す」とする流儀もあるが、ここでは「見てよい」。",
        en="True and False are exchanged: elsewhere True may mean hidden, here it means visible.",
    ),
    "everything-seen": dict(
        right="np.tril(np.ones((length, length), dtype=bool))",
        wrong="np.ones((length, length), dtype=bool)",
        ja="何も隠れていない。エンコーダの自己注意ならこれでよいが、デコーダは未来を見ない。",
        en="Nothing is hidden; fine for an encoder, but a decoder must not see the future.",
    ),
    "zero-scores": dict(
        right="-1e9",
        wrong="0",
        ja="スコアが 0 でも指数関数を通せば 1 で、重みは消えない。十分に小さな値が要る。",
        en="A score of 0 has an exponential of 1, so its weight stays; a very low value is needed.",
    ),
    "weak-penalty": dict(
        right="-1e9",
        wrong="-100.0",
        ja="−100 は見てよい位置のスコアより大きいことがあり、そのときは隠した位置が選ばれる。",
        en="Visible scores may be lower than −100, and then it is the hidden positions that are chosen.",
    ),
    "added-constant": dict(
        right="np.where(visible, scores, -1e9)",
        wrong="scores - 5.0 * ~visible",
        ja="5 を引いても、指数関数を通せば小さな正の値で、未来の単語の重みは 0 にならない。",
        en="Lower by 5, a score still has a small positive exponential, and the future keeps a weight.",
    ),
    "large-scores": dict(
        right="-1e9",
        wrong="1e9",
        ja="符号が逆で、隠すはずの位置に重みがすべて集まる。",
        en="With this sign all the weight goes to the positions that should be hidden.",
    ),
    "mask-after-softmax": dict(
        edits=[
            dict(right="np.where(visible, scores, -1e9)", wrong="scores"),
            dict(right="softmax(masked)", wrong="softmax(masked) * visible"),
        ],
        ja="softmax のあとで 0 にすると、残った重みの和が 1 に届かず、分母には未来が残る。",
        en="Set to 0 after softmax, the rest no longer adds up to 1: the future stays in the "
        "denominator.",
    ),
    "over-the-queries": dict(
        right="softmax(masked)",
        wrong="np.swapaxes(softmax(np.swapaxes(masked, 1, 2)), 1, 2)",
        ja="クエリの方向に softmax をとっている。和が 1 になるのは、クエリごとの重みである。",
        en="This is a softmax over the queries; it is the weights of one query that add up to 1.",
    ),
}
