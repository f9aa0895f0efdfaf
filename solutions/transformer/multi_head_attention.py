"""マルチヘッド注意（Multi-Head Attention）

ヘッドの数が heads の自己注意を求め、output を返せ。バイアスもマスクもない。

w_q, w_k, w_v, w_o はどれも右から掛ける。d_model は heads で割り切れ、1 ヘッドの
次元は d_k である。x w_q, x w_k, x w_v の d_model 列は、ヘッドごとに連続した
d_k 列ずつに分かれる。j 番目のヘッド（j は 0 から）が使うのは j·d_k 列目から
(j+1)·d_k − 1 列目までである。

    1. 分ける   関数 split が、x w_q などの配列 array をヘッドごとに分ける
    2. 注意     ヘッドごとに独立に、縮小付き内積注意の出力 attended を求める。
                softmax に渡す値が scores で、最後の軸がキーである
    3. 連結     ヘッドの出力を 0 番目から順に横に並べたものが joined
    4. 混ぜる   joined に w_o を掛けたものが output

与えられた関数 softmax は、最後の軸の和を 1 にする。

---
    x, joined, output: (batch, length, d_model)    d_k = d_model / heads
    w_q, w_k, w_v, w_o: (d_model, d_model)
    array: (batch, length, d_model)
    split(array, heads), attended: (batch, heads, length, d_k)
    scores: (batch, heads, length, length)

---
Multi-head attention

Compute self-attention with `heads` heads and return its output, `output`. There
are no biases and there is no mask.

w_q, w_k, w_v and w_o are applied from the right. heads divides d_model, and a
head has d_k dimensions. The d_model columns of x w_q, x w_k and x w_v belong to
the heads in blocks of d_k neighbours: head j, counted from 0, uses
columns j·d_k to (j+1)·d_k − 1.

    1. split     the function split divides an array such as x w_q among the
                 heads
    2. attend    each head by itself computes attended, the output of scaled
                 dot-product attention; scores is what is given to softmax, keys
                 on the last axis
    3. join      joined holds the heads' outputs side by side, head 0 first
    4. mix       w_o is applied to joined, which gives output

The function given, softmax, makes the sum along the last axis equal to 1.
"""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)  # blank


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3) / np.sqrt(d_model // heads)  # blank
    attended = softmax(scores) @ v
    joined = attended.transpose(0, 2, 1, 3).reshape(batch, length, d_model)  # blank
    output = joined @ w_o  # blank
    return output


# ==== grading ====


def cases(rng):
    import numpy as np

    drawn = [rng.permutation([2, 3, 4, 5]).tolist() for _ in range(2)]
    for batch, length, heads, d_k in [(1, 2, 3, 2), *drawn]:
        d_model = heads * d_k
        case = dict(
            x=rng.normal(size=(batch, length, d_model)),
            **{
                name: rng.normal(size=(d_model, d_model)) / d_model**0.5
                for name in ("w_q", "w_k", "w_v", "w_o")
            },
        )
        if batch == 1:  # halves, to be reckoned with on paper
            case = {name: np.round(2 * array) / 2 for name, array in case.items()}
        yield dict(**case, heads=heads)


def oracle(x, w_q, w_k, w_v, w_o, heads):
    import keras

    d_model = x.shape[-1]
    apart = (d_model, heads, d_model // heads)
    layer = keras.layers.MultiHeadAttention(heads, d_model // heads, use_bias=False)
    layer.build(x.shape, x.shape)
    inwards = [weight.reshape(apart) for weight in (w_q, w_k, w_v)]
    layer.set_weights([*inwards, w_o.reshape(*apart[1:], d_model)])
    return layer(x, x)


BORDERS = {
    "more heads than a head has components, or fewer": "heads**2 != x.shape[2] and heads > 1",
    "several sentences": "len(x) > 1",
    "weights that are not symmetric": "np.any(w_o != w_o.T)",
}

STEM = dict(
    ja="ヘッドの数が heads の自己注意である。x w_q などの d_model 列は、先頭から、隣り合う d_model / heads 列ずつが\n"
    "1 つのヘッドに属する。softmax は、最後の軸の和を 1 にする関数である。joined は、ヘッドの出力を 0 番目から\n"
    "順に横に並べたものである。\n"
    "\n"
    "    x: (batch, length, d_model)    w_q, w_k, w_v, w_o: (d_model, d_model)",
    en="Self-attention with `heads` heads. The d_model columns of x w_q and the others belong to the heads in\n"
    "blocks of d_model / heads neighbours, from the first on. softmax makes the sum along the last axis equal\n"
    "to 1. joined holds the heads' outputs side by side, head 0 first.\n"
    "\n"
    "    x: (batch, length, d_model)    w_q, w_k, w_v, w_o: (d_model, d_model)",
)

VARIANTS = {
    "einsum": dict(
        right="q @ np.swapaxes(k, 2, 3) / np.sqrt(d_model // heads)",
        same='np.einsum("bhtd,bhsd->bhts", q, k) / np.sqrt(q.shape[-1])',
    ),
    "columns-of-each-head": dict(
        right="array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)",
        same="np.stack(np.split(array, heads, axis=-1), axis=1)",
    ),
    "concatenated": dict(
        right="attended.transpose(0, 2, 1, 3).reshape(batch, length, d_model)",
        same="np.concatenate([attended[:, head] for head in range(heads)], axis=-1)",
    ),
}

MISTAKES = {
    "split-without-transpose": dict(
        right="reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)",
        wrong="reshape(batch, heads, length, d_model // heads)",
        ja="形は合うが、単語の列を切っている。1 つのヘッドに、別の単語の成分が混ざる。",
        en="The shape fits, but this cuts the sequence: components of different words end up in "
        "one place.",
    ),
    "interleaved-heads": dict(
        right="reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)",
        wrong="reshape(batch, length, d_model // heads, heads).transpose(0, 3, 1, 2)",
        ja="飛び飛びの列が 1 つのヘッドになる。ヘッドに属するのは連続した d_k 列である。",
        en="This gives a head every so many columns; what belongs to a head are d_k neighbours.",
    ),
    "sizes-exchanged": dict(
        right="reshape(batch, length, heads, d_model // heads)",
        wrong="reshape(batch, length, d_model // heads, heads)",
        ja="ヘッドの数とヘッドの次元が逆で、成分が heads 個のヘッドが d_k 個できる。",
        en="Number and size are exchanged: this makes d_k heads with `heads` components each.",
    ),
    "scaled-by-model": dict(
        right="np.sqrt(d_model // heads)",
        wrong="np.sqrt(d_model)",
        ja="内積をとるベクトルはヘッドに分けたあとのもので、成分は d_model 個もない。",
        en="The vectors multiplied are those of one head, which have fewer components than d_model.",
    ),
    "not-scaled": dict(
        right=" / np.sqrt(d_model // heads)",
        wrong="",
        ja="スコアを縮めないと、softmax が飽和しやすい。",
        en="Without scaling, softmax saturates easily.",
    ),
    "scaled-by-length": dict(
        right="np.sqrt(d_model // heads)",
        wrong="np.sqrt(q.shape[2])",
        ja="ヘッドの軸が加わったので、後ろから 2 番目の軸は単語の数になった。",
        en="With the axis of the heads, the last axis but one is the number of words.",
    ),
    "divided-by-dimension": dict(
        right="np.sqrt(d_model // heads)",
        wrong="(d_model // heads)",
        ja="次元そのもので割ると縮めすぎる。内積の標準偏差は次元の平方根に比例する。",
        en="The dimension itself is too much: the product's standard deviation grows with its root.",
    ),
    "joined-without-transpose": dict(
        right="attended.transpose(0, 2, 1, 3).reshape",
        wrong="attended.reshape",
        ja="ヘッドの軸が単語の軸より前にあるまま平らにすると、別の単語の出力が 1 行に並ぶ。",
        en="Flattened with the heads before the words, outputs of different words share a row.",
    ),
    "interleaved-join": dict(
        right="attended.transpose(0, 2, 1, 3)",
        wrong="attended.transpose(0, 2, 3, 1)",
        ja="各ヘッドの成分が交互に並ぶ。連結では 1 つのヘッドの d_k 個が続けて並ぶ。",
        en="Here the heads' components alternate; joined, the d_k of one head stay together.",
    ),
    "joined-in-reverse": dict(
        right="attended.transpose",
        wrong="attended[:, ::-1].transpose",
        ja="ヘッドを逆の順に連結している。",
        en="The heads are joined in reverse order.",
    ),
    "no-output-projection": dict(
        right="joined @ w_o",
        wrong="joined",
        ja="連結しただけではヘッドの結果が並んでいるだけで、混ざっていない。",
        en="Joined, the results of the heads only stand side by side and are not mixed yet.",
    ),
    "output-weight-transposed": dict(
        right="joined @ w_o",
        wrong="joined @ w_o.T",
        ja="W_O を転置して掛けている。正方行列なので形では気づけない。",
        en="This applies W_O transposed; being square, its shape gives no warning.",
    ),
    "head-sum": dict(
        right="joined @ w_o",
        wrong="np.tile(attended.sum(axis=1), heads) @ w_o",
        ja="ヘッドは足さずに横に並べる。足すと、どのヘッドの結果かが失われる。",
        en="Heads are laid side by side, not added; a sum forgets which head said what.",
    ),
}
