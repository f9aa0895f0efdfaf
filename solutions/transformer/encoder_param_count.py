"""エンコーダのブロックのパラメータ数

Transformer のエンコーダのブロック 1 つのパラメータ数を、部品ごとに整数で
求めよ。

    attention    マルチヘッド自己注意。Keras の
                 `MultiHeadAttention(heads, key_dim=d_model // heads)` とする。
                 クエリ、キー、バリューを作る重みと、連結したあとに掛ける重みが
                 ある。
    ffn          位置ごとの FFN。d_ff ユニットの全結合と、d_model ユニットの
                 全結合からなる。
    norms        `LayerNormalization`。注意のあとと FFN のあとに 1 つずつある。

どの全結合にも、注意の 4 種類の重みにもバイアスがある。文の単語は length 個、
単語のベクトルは d_model 次元で、d_model は heads で割り切れる。total は 3 つの
合計である。埋め込みと位置エンコーディングは、ブロックの外にある。

---
The number of parameters of an encoder block

Count the parameters of one block of the Transformer's encoder, part by part, as
integers.

    attention    multi-head self-attention, as Keras's
                 `MultiHeadAttention(heads, key_dim=d_model // heads)`: there
                 are weights that make queries, keys and values, and those
                 applied to what has been joined
    ffn          the position-wise FFN: a dense layer of d_ff units and one of
                 d_model units
    norms        `LayerNormalization`, once after the attention and once after
                 the FFN

Both dense layers and all four kinds of weights in the attention have biases. A
sentence has `length` words, and the vector of a word has d_model components;
heads divides d_model. total is the sum of the three parts. Embeddings and
positional encodings are outside the block.
"""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * (d_model * d_model + d_model)  # blank
    ffn = d_model * d_ff + d_ff + d_ff * d_model + d_model  # blank
    norms = 2 * 2 * d_model  # blank
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== grading ====


def cases(rng):
    yield dict(length=3, d_model=4, heads=2, d_ff=5)
    yield dict(length=50, d_model=512, heads=8, d_ff=2048)  # the sizes of the original paper
    for _ in range(3):
        length, heads, d_k, d_ff = rng.choice(range(3, 20), size=4, replace=False)
        yield dict(
            length=int(length), d_model=int(heads * d_k), heads=int(heads), d_ff=int(20 * d_ff + 1)
        )


BORDERS = {
    "more than one head": "heads > 2",
    "an FFN that is not four times as wide": "d_ff != 4 * d_model",
}


def oracle(length, d_model, heads, d_ff):
    """Keras's own layers are built and asked."""
    import keras
    from keras import layers

    attention = layers.MultiHeadAttention(heads, key_dim=d_model // heads)
    attention.build((None, length, d_model), (None, length, d_model))
    ffn = keras.Sequential(
        [
            keras.Input((length, d_model)),
            layers.Dense(d_ff, activation="relu"),
            layers.Dense(d_model),
        ]
    )
    norms = [layers.LayerNormalization(), layers.LayerNormalization()]
    for norm in norms:
        norm.build((None, length, d_model))
    parts = [
        attention.count_params(),
        ffn.count_params(),
        sum(norm.count_params() for norm in norms),
    ]
    return [*parts, sum(parts)]


STEM = dict(
    ja="""Transformer のエンコーダのブロック 1 つのパラメータ数を、マルチヘッド自己注意、FFN、2 つの
LayerNormalization に分けて数える。単語のベクトルは d_model 次元で、1 ヘッドの次元は d_model / heads、
FFN の隠れ層は d_ff ユニットである。全結合にも、注意の 4 種類の重みにもバイアスがある。文の長さは length
である。""",
    en="""This counts the parameters of one block of the Transformer's encoder: multi-head self-attention, the FFN and
two LayerNormalizations. The vector of a word has d_model components, a head has d_model / heads, and the
hidden layer of the FFN has d_ff units. Dense layers and the four kinds of weights of the attention have
biases. A sentence has `length` words.""",
)

VARIANTS = {
    "bias-as-an-input": dict(
        right="4 * (d_model * d_model + d_model)",
        same="4 * (d_model + 1) * d_model",
    ),
    "by-heads": dict(
        right="4 * (d_model * d_model + d_model)",
        same="3 * heads * (d_model + 1) * (d_model // heads) + (d_model + 1) * d_model",
    ),
    "collected": dict(
        right="d_model * d_ff + d_ff + d_ff * d_model + d_model",
        same="2 * d_model * d_ff + d_ff + d_model",
    ),
}

MISTAKES = {
    "times-heads": dict(
        right="4 * (d_model * d_model + d_model)",
        wrong="heads * (4 * d_model * d_model + 3 * d_model) + d_model",
        ja="ヘッドの数を増やすと 1 ヘッドの次元が小さくなるので、重みの総数はヘッドの数によらない。",
        en="More heads are smaller heads: how many weights there are does not depend on their number.",
    ),
    "one-head": dict(
        right="4 * (d_model * d_model + d_model)",
        wrong="3 * (d_model * (d_model // heads) + d_model // heads) + d_model * d_model + d_model",
        ja="1 ヘッド分の重みしか数えていない。ヘッドはそれぞれ自分の重みをもつ。",
        en="This counts the weights of one head; every head has its own.",
    ),
    "no-output-projection": dict(
        right="4 *",
        wrong="3 *",
        ja="クエリ、キー、バリューのほかに、連結したヘッドを混ぜる重みもある。",
        en="Beside those of queries, keys and values there are weights that mix the joined heads.",
    ),
    "attention-without-biases": dict(
        right="4 * (d_model * d_model + d_model)",
        wrong="4 * d_model * d_model",
        ja="原論文の式にバイアスはないが、Keras の `MultiHeadAttention` には既定でバイアスがある。",
        en="The paper's formulas have no biases, but Keras's `MultiHeadAttention` has them by default.",
    ),
    "one-bias": dict(
        right="4 * (d_model * d_model + d_model)",
        wrong="4 * d_model * d_model + d_model",
        ja="バイアスは、4 種類の重みのそれぞれにある。",
        en="Each of the four kinds of weights has its biases.",
    ),
    "weights-of-attention": dict(
        right="4 * (d_model * d_model + d_model)",
        wrong="4 * (d_model * d_model + d_model) + heads * length * length",
        ja="単語どうしの注意の重みは入力から計算される値で、パラメータではない。",
        en="How much words attend to one another is computed from the input; it is no parameter.",
    ),
    "ffn-without-biases": dict(
        right="d_model * d_ff + d_ff + d_ff * d_model + d_model",
        wrong="2 * d_model * d_ff",
        ja="FFN の 2 つの全結合にもバイアスがある。",
        en="The two dense layers of the FFN have biases.",
    ),
    "one-layer": dict(
        right="d_model * d_ff + d_ff + d_ff * d_model + d_model",
        wrong="d_model * d_ff + d_ff",
        ja="広げる全結合のあとに、元の次元に戻す全結合がある。残差接続には同じ次元が要る。",
        en="After the layer that widens there is one that goes back; a residual needs equal sizes.",
    ),
    "biases-of-width": dict(
        right="+ d_ff * d_model + d_model",
        wrong="+ d_ff * d_model + d_ff",
        ja="バイアスは受け取る側のユニットにある。2 つ目の全結合のユニットは d_ff 個ではない。",
        en="Biases belong to the units that receive; those of the second layer are not d_ff.",
    ),
    "ffn-per-position": dict(
        right="d_model * d_ff + d_ff + d_ff * d_model + d_model",
        wrong="length * (2 * d_model * d_ff + d_ff + d_model)",
        ja="位置ごとに同じ重みを使うので、パラメータ数は文の長さによらない。",
        en="All positions use the same weights: the number does not depend on the sentence's length.",
    ),
    "four-times": dict(
        right="d_model * d_ff + d_ff + d_ff * d_model + d_model",
        wrong="8 * d_model * d_model + 5 * d_model",
        ja="FFN の幅が d_model の 4 倍なのは原論文の値で、ここでは d_ff である。",
        en="Four times d_model is the paper's width of the FFN; here it is d_ff.",
    ),
    "one-norm": dict(
        right="2 * 2 * d_model",
        wrong="2 * d_model",
        ja="層正規化はブロックに 2 つある。",
        en="There are two layer normalisations in a block.",
    ),
    "gamma-only": dict(
        right="2 * 2 * d_model",
        wrong="2 * d_model + 2",
        ja="β も γ と同じく、成分ごとに 1 つずつある。",
        en="Like γ, β has one number for each component.",
    ),
    "with-moving-statistics": dict(
        right="2 * 2 * d_model",
        wrong="2 * 4 * d_model",
        ja="移動平均と移動分散をもつのはバッチ正規化。層正規化は推論時も、その単語から統計をとる。",
        en="Moving statistics belong to batch normalisation; at inference too, layer normalisation "
        "takes those of the word at hand.",
    ),
    "norm-per-position": dict(
        right="2 * 2 * d_model",
        wrong="2 * 2 * length * d_model",
        ja="γ と β はどの位置でも共有される。",
        en="All positions share γ and β.",
    ),
    "no-norms": dict(
        right="2 * 2 * d_model",
        wrong="0",
        ja="層正規化にも、学習する γ と β がある。",
        en="Layer normalisation has γ and β to learn.",
    ),
    "scalars": dict(
        right="2 * 2 * d_model",
        wrong="2 * 2",
        ja="γ と β は 1 つの数ではなく、成分ごとに 1 つずつある。",
        en="γ and β are not single numbers: each component has its own.",
    ),
}
