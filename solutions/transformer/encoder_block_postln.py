"""エンコーダのブロック（Post-LN）

Transformer のエンコーダのブロック 1 つを、原論文と同じ順序で組み立て、Keras の
モデルとして返せ。

    1. 自己注意（ヘッドの数 heads、1 ヘッドの次元は d_model / heads）
    2. 残差接続：1 の入力と出力を足し、和を層正規化（LayerNormalization）に通す
    3. 位置ごとの FFN：全結合 d_ff ユニット（ReLU）→ 全結合 d_model ユニット
       （活性化関数なし）
    4. 残差接続：3 の入力と出力を足し、和を層正規化に通す

単語の数は可変で、d_model は heads で割り切れる。層正規化の ε は、2 と
4 のどちらも epsilon とする。どの層にもバイアスがあり、マスクと Dropout はない。
1 から 4 の重みのある層には、番号に続けて示した名前を付けること（3 では全結合の
順）。重みの対応はこの名前で判断する。コンパイルは不要である。

---
    inputs, outputs: (batch, None, d_model)

    1 "attention"             2 "attention_norm"
    3 "expand", "contract"    4 "ffn_norm"

---
An encoder block (post-LN)

Return, as a Keras model, one block of the encoder in the order of the original
paper on the Transformer.

    1. self-attention with `heads` heads of d_model / heads dimensions each
    2. residual connection: the input of 1 and its output are added; then layer
       normalisation (LayerNormalization) of the sum
    3. position-wise FFN: a dense layer of d_ff units (ReLU), then one of
       d_model units, which has no activation
    4. residual connection: the input of 3 and its output are added; then layer
       normalisation of the sum

The number of words varies; heads divides d_model. The ε of both layer
normalisations is epsilon. All layers have biases; there is no mask and no
dropout. Give the layers of 1 to 4 that have weights the names shown after these
numbers (in 3, in the order of the two dense layers); weights are matched by
these names. Do not compile the model.
"""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")  # blank
    attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")  # blank
    expand = layers.Dense(d_ff, activation="relu", name="expand")  # blank
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")  # blank

    inputs = keras.Input((None, d_model))
    x = attention_norm(inputs + attention(inputs, inputs))  # blank
    outputs = ffn_norm(x + contract(expand(x)))  # blank
    return keras.Model(inputs, outputs)


# ==== grading ====

SECONDS = 20


def cases(rng):
    # One model is enough, and costs a learner half the waiting of two; no two sizes are equal.
    sizes = [(6, 2, 14), (6, 3, 16), (8, 2, 18), (10, 2, 22)]
    d_model, heads, d_ff = sizes[rng.integers(len(sizes))]
    epsilon = float(rng.choice([0.01, 0.02, 0.05]))  # large enough to show
    yield dict(d_model=d_model, heads=heads, d_ff=d_ff, epsilon=epsilon)


BORDERS = {
    "several heads, smaller than the model": "1 < heads < d_model",
    "heads and their size differ": "heads**2 != d_model",
    "an ε that is not Keras's": "epsilon > 1e-3",
}


def oracle(d_model, heads, d_ff, epsilon):
    import keras
    from keras import layers

    words = keras.Input((None, d_model))
    seen = layers.MultiHeadAttention(heads, key_dim=d_model // heads, name="attention")(
        query=words, value=words, key=words
    )
    first = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    middle = first(layers.Add()([words, seen]))
    wide = layers.Activation("relu")(layers.Dense(d_ff, name="expand")(middle))
    narrow = layers.Dense(d_model, name="contract")(wide)
    second = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")
    return keras.Model(words, second(layers.Add()([middle, narrow])))


STEM = dict(
    ja="Transformer のエンコーダのブロック 1 つを、原論文（Post-LN）の順序で組み立てる。d_model は 1 単語のベクトルの\n"
    "次元、d_ff は FFN の隠れ層のユニット数、epsilon は層正規化の ε である。マスクと Dropout はない。",
    en="This builds one block of the Transformer's encoder in the order of the original paper (post-LN). d_model\n"
    "is the size of a word's vector, d_ff the number of the FFN's hidden units, and epsilon the ε of layer\n"
    "normalisation. There is no mask and no dropout.",
)

VARIANTS = {
    "added-by-a-layer": dict(
        right="inputs + attention(inputs, inputs)",
        same="layers.add([inputs, attention(query=inputs, value=inputs, key=inputs)])",
    ),
    "activation-as-a-function": dict(
        right='activation="relu"',
        same="activation=keras.ops.relu",
    ),
}

MISTAKES = {
    "heads-of-full-size": dict(
        right="d_model // heads",
        wrong="d_model",
        ja="Keras の key_dim は 1 ヘッドの次元。全体の次元を渡すと、重みがヘッドの数の倍になる。",
        en="Keras's key_dim is the size of one head; given the whole size, the layer has as many "
        "times the weights as it has heads.",
    ),
    "exchanged-arguments": dict(
        right="heads, d_model // heads",
        wrong="d_model // heads, heads",
        ja="ヘッドの数と 1 ヘッドの次元が逆。Keras ではヘッドの数が先。",
        en="The number of heads and the size of one are exchanged; in Keras the number comes first.",
    ),
    "single-head": dict(
        right="heads, d_model // heads",
        wrong="1, d_model",
        ja="ヘッドが 1 つしかない。重みの数は同じでも、単語ごとに注意の分布が 1 通りしかない。",
        en="There is only one head: as many weights, but a single distribution of attention for "
        "each word.",
    ),
    "batch-normalization": dict(
        edits=[
            dict(
                right='LayerNormalization(epsilon=epsilon, name="attention_norm")',
                wrong='BatchNormalization(epsilon=epsilon, name="attention_norm")',
            ),
            dict(
                right='LayerNormalization(epsilon=epsilon, name="ffn_norm")',
                wrong='BatchNormalization(epsilon=epsilon, name="ffn_norm")',
            ),
        ],
        ja="Transformer の Norm をバッチ正規化とする資料もあるが、正しくは層正規化。単語ごとに"
        "成分の方向で正規化し、バッチの統計は使わない。",
        en="Some notes call the Transformer's norm batch normalisation; it is taken over the "
        "components of each word, and no statistics of the batch are used.",
    ),
    "default-epsilon": dict(
        edits=[
            dict(right='epsilon=epsilon, name="attention_norm"', wrong='name="attention_norm"'),
            dict(
                right='epsilon=epsilon, name="ffn_norm"',
                wrong='name="ffn_norm"',
            ),
        ],
        ja="Keras の ε の既定値は 1e-3。ほかの値にするときは渡さなければならない。",
        en="Keras's default for ε is 1e-3; any other value has to be passed.",
    ),
    "linear-ffn": dict(
        right=', activation="relu"',
        wrong="",
        ja="ReLU がないと、2 つの全結合は 1 つの行列を掛けるのと変わらない。",
        en="Without ReLU the two dense layers are worth no more than a single matrix.",
    ),
    "no-first-residual": dict(
        right="inputs + attention(inputs, inputs)",
        wrong="attention(inputs, inputs)",
        ja="残差接続がない。注意の出力だけでは、その単語自身の情報と勾配の近道が失われる。",
        en="No residual: attention alone loses the word itself and the short way for gradients.",
    ),
    "normalised-before-adding": dict(
        right="attention_norm(inputs + attention(inputs, inputs))",
        wrong="inputs + attention_norm(attention(inputs, inputs))",
        ja="注意の出力だけを正規化している。正規化するのは、入力を足した結果である。",
        en="This normalises what attention gives; it is the sum with the input that is normalised.",
    ),
    "pre-norm": dict(
        edits=[
            dict(
                right="attention_norm(inputs + attention(inputs, inputs))",
                wrong="inputs + attention(attention_norm(inputs), attention_norm(inputs))",
            ),
            dict(
                right="ffn_norm(x + contract(expand(x)))",
                wrong="x + contract(expand(ffn_norm(x)))",
            ),
        ],
        ja="正規化してから各層に通すのは Pre-LN で、後の研究が広めた順序。原論文は Post-LN。",
        en="Normalising before each layer is pre-LN, which later work made common; the paper has "
        "post-LN.",
    ),
    "residual-from-the-start": dict(
        right="x + contract(expand(x))",
        wrong="inputs + contract(expand(x))",
        ja="足すのは FFN に入った値で、ブロックに入った値ではない。",
        en="What is added is what entered the FFN, not what entered the block.",
    ),
    "future-hidden": dict(
        right="inputs + attention(inputs, inputs)",
        wrong="inputs + attention(inputs, inputs, use_causal_mask=True)",
        ja="未来を隠すのはデコーダ。エンコーダには文の全体が入っていて、隠すものがない。",
        en="It is the decoder that hides the future; an encoder is given the whole sentence.",
    ),
    "no-second-residual": dict(
        right="x + contract(expand(x))",
        wrong="contract(expand(x))",
        ja="FFN の周りにも残差接続がある。",
        en="There is a residual connection around the FFN, too.",
    ),
}
