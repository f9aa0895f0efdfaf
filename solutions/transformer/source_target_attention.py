"""ソース・ターゲット注意（Source-Target Attention）

デコーダの単語がエンコーダの単語に問い合わせ、その内容を受け取る注意を求め、
output を返せ。ヘッドは 1 つ、バイアスはない。

target はデコーダ側の単語のベクトル、source はエンコーダの出力である。
W_Q, W_K, W_V（w_q, w_k, w_v）は、それぞれクエリ、キー、バリューを作る重みで、
右から掛ける。

target_mask, source_mask は、単語のある位置が True、長さをそろえるための
パディングが False である。パディングは文の前にも後ろにもありうる。どの
クエリも、ソースのパディングに注意してはならない。ソースの残りの位置はすべて
見てよい。ターゲットのパディングの行の出力は、後で捨てるので、ほかの行と
同じように計算する。どの文にも、ソースには単語が 1 つ以上ある。

与えられたコードの scores[b, i, j] は文 b の i 番目のクエリと j 番目のキーのスコ
ア、softmax は最後の軸の和を 1 にする関数である。masked は softmax に渡すスコア
で、見てはならない位置は、重みがちょうど 0 になるほど小さな値（−1e9 か −∞）にす
る。スコアは、−100 より小さいことも、100 より大きいこともある。

---
    target: (batch, T, d_model)    target_mask: (batch, T) bool
    source: (batch, S, d_model)    source_mask: (batch, S) bool
    w_q, w_k: (d_model, d_k)    w_v: (d_model, d_v)
    scores, masked: (batch, T, S)    output: (batch, T, d_v)

---
Source-target attention

Compute the attention by which the words of the decoder query those of the
encoder and receive what they hold, and return its output, `output`. There is
one head and there are no biases.

target holds the vectors of the words on the decoder's side, source is the
encoder's output. w_q, w_k and w_v are the weights that make queries, keys and
values, applied from the right.

target_mask and source_mask are True where there is a word and False at the
padding that makes lengths equal; padding may stand before a sentence or after
it. No query may attend to padding of the source; all other positions of the
source may be seen. Rows at the target's padding are thrown away later and are
computed like all others. Every source has at least one word.

In the code given, scores[b, i, j] is the score of query i and key j of
sentence b, and softmax makes the sum along the last axis 1. masked is what is
given to softmax: the scores, those of hidden positions so low that their weight
is exactly 0 (−1e9 or −∞). Scores may be less than −100, or greater than 100.
"""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q  # blank
    k = source @ w_k  # blank
    v = source @ w_v  # blank
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = np.where(source_mask[:, np.newaxis, :], scores, -1e9)  # blank
    output = softmax(masked) @ v
    return output


# ==== grading ====


def side(rng, lengths, before, size, d_model):
    """Vectors of `size` positions for each of the sentences, and where there are words."""
    import numpy as np

    place = np.arange(size) - np.array(before)[:, np.newaxis]
    words = (place >= 0) & (place < np.array(lengths)[:, np.newaxis])
    return rng.normal(size=(*words.shape, d_model)), words


def draw(rng, target, source, d_model, d_k, d_v):
    """`target` and `source`: the words of each sentence, the padding before them, the size."""
    target, target_mask = side(rng, *target, d_model)
    source, source_mask = side(rng, *source, d_model)
    return dict(
        target=target,
        source=source,
        target_mask=target_mask,
        source_mask=source_mask,
        w_q=rng.normal(size=(d_model, d_k)),
        w_k=rng.normal(size=(d_model, d_k)),
        w_v=rng.normal(size=(d_model, d_v)),
    )


def shows(target, source, target_mask, source_mask, w_q, w_k, w_v):
    """Whether the scores of the three positions are apart, not near 0 and not so far apart that
    softmax is saturated."""
    import numpy as np

    scores = target @ w_q @ (source @ w_k).swapaxes(1, 2)
    gaps = np.diff(np.sort(scores))
    return np.all((gaps > 0.3) & (gaps < 1.5)) and np.all(np.abs(scores) > 0.3)


def cases(rng):
    import numpy as np

    while True:  # two words and padding in the source, one word and padding in the target
        first = draw(rng, ([1], [0], 2), ([2], [0], 3), 2, 1, 1)
        if shows(**first):
            break
    yield first
    # Padding in front, behind, on both sides and nowhere; then in any of these ways.
    for others in rng.choice([1, 2, 3, 4], size=2, replace=False).tolist():
        d_model, d_k, d_v = rng.choice(range(3, 9), size=3, replace=False).tolist()
        size = int(rng.integers(6, 10))
        fewer = size - int(rng.integers(1, 4))
        lengths = [size - 2, 2, 3, size, *[3] * others]
        before = [0, size - 2, 1, 0, *rng.integers(0, 3, size=others).tolist()]
        target = [fewer - 1, *[2] * (others + 3)], [1, *[0] * (others + 3)], fewer
        yield draw(rng, target, (lengths, before, size), d_model, d_k, d_v)
    # The scores of words lie about −144, with as little between them as elsewhere, those of padding about 144.
    case = draw(rng, target, (lengths, before, size), d_model, d_k, d_v)
    case["target"][..., 0] = 1.0
    case["source"][..., 0] = np.where(case["source_mask"], 1.0, -1.0)
    case["w_q"][:, 0] = case["w_k"][:, 0] = 0
    case["w_q"][0, 0], case["w_k"][0, 0] = 12 * d_k**0.25, -12 * d_k**0.25
    yield case


BORDERS = {
    "padding before a source": "np.any(~source_mask[:, 0])",
    "padding behind a source": "np.any(~source_mask[:, -1])",
    "a source without padding beside others": "np.any(source_mask.all(1)) and np.any(~source_mask)",
    "padding of the target": "np.any(~target_mask)",
    "words with scores below −100": "(target @ w_q @ (source @ w_k).swapaxes(1, 2) / w_q.shape[1] ** 0.5).max(1)[source_mask].max() < -100",
    "padding with scores above 100": "np.any((target @ w_q @ (source @ w_k).swapaxes(1, 2) / w_q.shape[1] ** 0.5).min(1)[~source_mask] > 100)",
    "another number of words in the target": "target_mask.shape[1] != source_mask.shape[1]",
}


def oracle(target, source, target_mask, source_mask, w_q, w_k, w_v):
    """Keras's layer with one head, whose output projection changes nothing."""
    import keras
    import numpy as np

    d_k, d_v = w_k.shape[1], w_v.shape[1]
    layer = keras.layers.MultiHeadAttention(1, d_k, value_dim=d_v, use_bias=False, output_shape=d_v)
    layer.build(target.shape, source.shape)
    inwards = [weight[:, np.newaxis] for weight in (w_q, w_k, w_v)]
    layer.set_weights([*inwards, np.eye(d_v)[np.newaxis]])
    return layer(target, source, attention_mask=source_mask[:, np.newaxis])


STEM = dict(
    ja="""デコーダの系列 target がエンコーダの出力 source を見る、1 つのヘッドの注意であ
る。マスクは、単語のある位置が True、パディングが False である。

    target: (batch, T, d_model)    target_mask: (batch, T)
    source: (batch, S, d_model)    source_mask: (batch, S)
    w_q, w_k: (d_model, d_k)    w_v: (d_model, d_v)""",
    en="""One head of attention by which the decoder's sequence target sees the
encoder's output source. The masks are True where there is a word and False at
padding.

    target: (batch, T, d_model)    target_mask: (batch, T)
    source: (batch, S, d_model)    source_mask: (batch, S)
    w_q, w_k: (d_model, d_k)    w_v: (d_model, d_v)""",
)

VARIANTS = {
    "added-mask": dict(
        right="np.where(source_mask[:, np.newaxis, :], scores, -1e9)",
        same="scores + np.where(source_mask, 0.0, -np.inf)[:, np.newaxis]",
    ),
    "einsum": dict(
        right="source @ w_v",
        same='np.einsum("bsd,dv->bsv", source, w_v)',
    ),
}

MISTAKES = {
    "sides-exchanged": dict(
        edits=[
            dict(right="target @ w_q", wrong="source @ w_q"),
            dict(right="source @ w_k", wrong="target @ w_k"),
            dict(right="source @ w_v", wrong="target @ w_v"),
            dict(right="source_mask", wrong="target_mask"),
        ],
        ja="エンコーダの単語がデコーダを見ている。向きが逆で、まだ訳していない単語が要る。",
        en="The encoder's words look at the decoder: the wrong way, and they would need words not "
        "yet translated.",
    ),
    "encoder-self-attention": dict(
        right="target @ w_q",
        wrong="source @ w_q",
        ja="3 つともソースから作ると、エンコーダの自己注意になる。問い合わせるのはデコーダである。",
        en="All three made from the source is the encoder's self-attention; it is the decoder "
        "that asks.",
    ),
    "decoder-self-attention": dict(
        edits=[
            dict(right="source @ w_k", wrong="target @ w_k"),
            dict(right="source @ w_v", wrong="target @ w_v"),
            dict(right="source_mask", wrong="target_mask"),
        ],
        ja="3 つともターゲットから作ると、デコーダの自己注意になる。原文を一度も見ない。",
        en="All three made from the target is the decoder's self-attention, which never sees the "
        "source.",
    ),
    "exchanged-weights": dict(
        edits=[
            dict(right="target @ w_q", wrong="target @ w_k"),
            dict(right="source @ w_k", wrong="source @ w_q"),
        ],
        ja="クエリとキーの重みが入れ替わっている。形が同じなのでエラーは出ない。",
        en="The weights of queries and keys are exchanged; of one shape, they give no error.",
    ),
    "query-weight-for-key": dict(
        right="source @ w_k",
        wrong="source @ w_q",
        ja="キーにはキーの重みがある。クエリの重みと同じ形なのでエラーは出ない。",
        en="Keys have a weight of their own; the query's has the same shape and gives no error.",
    ),
    "bare-values": dict(
        right="source @ w_v",
        wrong="source",
        ja="足し合わせるのはソースのベクトルそのものでなく、重みで作ったバリューである。",
        en="What is added up is not the source's vector itself but a value made from it.",
    ),
    "padding-seen": dict(
        right="np.where(source_mask[:, np.newaxis, :], scores, -1e9)",
        wrong="scores",
        ja="パディングにも重みが付き、出力が文と関係のない値に引きずられる。",
        en="Padding gets weight, and drags the output to values that belong to no word.",
    ),
    "mask-on-queries": dict(
        right="source_mask[:, np.newaxis, :]",
        wrong="target_mask[:, :, np.newaxis]",
        ja="クエリの側を隠しても、ソースのパディングは見えたままである。隠すのは見られる側。",
        en="With queries hidden, the padding of the source is still seen; it is the side looked "
        "at that is hidden.",
    ),
    "both-masks": dict(
        right="source_mask[:, np.newaxis, :]",
        wrong="source_mask[:, np.newaxis, :] & target_mask[:, :, np.newaxis]",
        ja="ターゲットのパディングの行では、見てよい位置が 1 つもなくなる。この行は隠さなくてよい。",
        en="This leaves rows at the target's padding nothing to see; they need no hiding.",
    ),
    "inverted-mask": dict(
        right="source_mask[:, np.newaxis, :]",
        wrong="~source_mask[:, np.newaxis, :]",
        ja="単語を隠してパディングを見せている。True が「見てよい」である。",
        en="This hides the words and shows the padding; True means visible.",
    ),
    "causal": dict(
        right="source_mask[:, np.newaxis, :]",
        wrong="source_mask[:, np.newaxis, :] & np.tril(np.ones(scores.shape[1:], dtype=bool))",
        ja="未来を隠すのはデコーダの自己注意だけ。原文は最後まで読めるので、隠す未来がない。",
        en="The future is hidden in the decoder's self-attention only; of the source, all is known.",
    ),
    "weak-penalty": dict(
        right="-1e9",
        wrong="-100.0",
        ja="−100 は単語のスコアより大きいことがあり、そのときはパディングが選ばれる。",
        en="The score of a word may be lower than −100, and then it is the padding that is chosen.",
    ),
    "added-constant": dict(
        right="np.where(source_mask[:, np.newaxis, :], scores, -1e9)",
        wrong="scores - 5.0 * ~source_mask[:, np.newaxis, :]",
        ja="5 を引いても、指数関数を通せば小さな正の値で、パディングの重みは 0 にならない。",
        en="Lower by 5, a score still has a small positive exponential, and padding keeps a weight.",
    ),
    "padding-behind": dict(
        right="source_mask[:, np.newaxis, :]",
        wrong="(np.arange(source.shape[1]) < source_mask.sum(axis=1, keepdims=True))[:, np.newaxis]",
        ja="単語の数だけ先頭から見せている。パディングが前にあれば、それが見え、末尾の単語が隠れる。",
        en="This shows as many positions from the front as there are words: padding in front is seen, words at the end are not.",
    ),
    "zero-scores": dict(
        right="-1e9",
        wrong="0",
        ja="スコアが 0 でも指数関数を通せば 1 で、重みは消えない。十分に小さな値が要る。",
        en="A score of 0 has an exponential of 1, so its weight stays; a very low value is needed.",
    ),
    "values-cleared": dict(
        edits=[
            dict(right="source @ w_v", wrong="source @ w_v * source_mask[..., np.newaxis]"),
            dict(right="np.where(source_mask[:, np.newaxis, :], scores, -1e9)", wrong="scores"),
        ],
        ja="パディングのバリューを 0 にしても、重みはそこへ逃げたままで、単語への重みの和が 1 に"
        "届かない。",
        en="Values of 0 at the padding still draw weight there, and the words' weights do not add "
        "up to 1.",
    ),
}
