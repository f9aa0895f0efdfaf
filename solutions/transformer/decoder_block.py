"""デコーダのブロック（Post-LN）

Transformer のデコーダのブロック 1 つを、原論文と同じ順序で組み立て、Keras の
モデルとして返せ。入力は、デコーダの系列 target と、エンコーダの出力 source で、
この順とする。

    1. マスク付き自己注意：target の各単語は、自分と、自分より前の単語だけを見る
    2. 残差接続と層正規化：1 の入力と出力の和を、層正規化に通す
    3. ソース・ターゲット注意：source のすべての単語を見る
    4. 残差接続と層正規化：3 に入ったデコーダの値と 3 の出力の和を、層正規化に
       通す
    5. 位置ごとの FFN：全結合 2 つ（あいだに ReLU）
    6. 残差接続と層正規化：5 の入力と出力の和を、層正規化に通す

重みのある層は、与えられたコードのものを 1 回ずつ使い、新たに加えない。ヘッドの
数 heads、FFN の隠れ層のユニット数 d_ff、層正規化の ε（epsilon）は設定済みで
ある。2 つの系列の長さ target_length と source_length は、等しいとは限らない。
パディングのマスクと Dropout はない。コンパイルは不要である。

---
    target, outputs: (batch, target_length, d_model)
    source: (batch, source_length, d_model)

    1 self_attention     2 self_attention_norm
    3 cross_attention    4 cross_attention_norm
    5 expand, contract   6 ffn_norm

---
A decoder block (post-LN)

Return, as a Keras model, one block of the decoder in the order of the original
paper on the Transformer. Its inputs are the decoder's sequence, target, and
what the encoder gave, source, in this order.

    1. masked self-attention: each word of target sees itself and the words
       before it, no others
    2. residual connection and layer normalisation: of the sum of what went into
       1 and what came out
    3. source-target attention: all words of source are seen
    4. residual connection and layer normalisation: of the sum of the decoder's
       values that went into 3 and what came out
    5. position-wise FFN: two dense layers with ReLU in between
    6. residual connection and layer normalisation: of the sum of what went into
       5 and what came out

Use each layer with weights that the code given has once, and add no others; the
number of heads, heads, the units of the first dense layer, d_ff, and epsilon,
the ε of the layer normalisations, are set in them. The sequences need not be
equally long: their lengths are target_length and source_length. There is no
mask for padding and no dropout. Do not compile the model.
"""

import keras
from keras import layers


def build_decoder_block(target_length, source_length, d_model, heads, d_ff, epsilon):
    target = keras.Input((target_length, d_model))
    source = keras.Input((source_length, d_model))
    self_attention = layers.MultiHeadAttention(heads, d_model // heads, name="self_attention")
    self_attention_norm = layers.LayerNormalization(epsilon=epsilon, name="self_attention_norm")
    cross_attention = layers.MultiHeadAttention(heads, d_model // heads, name="cross_attention")
    cross_attention_norm = layers.LayerNormalization(epsilon=epsilon, name="cross_attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    x = self_attention_norm(target + self_attention(target, target, use_causal_mask=True))  # blank
    x = cross_attention_norm(x + cross_attention(x, source))  # blank
    outputs = ffn_norm(x + contract(expand(x)))  # blank
    return keras.Model([target, source], outputs)


# ==== grading ====

SECONDS = 20


def cases(rng):
    # One model is enough, and costs a learner half the waiting of two; no two sizes are equal.
    sizes = [(6, 2, 14), (6, 3, 16), (8, 2, 18), (10, 2, 22)]
    d_model, heads, d_ff = sizes[rng.integers(len(sizes))]
    target_length, source_length = rng.choice([3, 4, 5], size=2, replace=False)
    yield dict(
        target_length=int(target_length),
        source_length=int(source_length),
        d_model=d_model,
        heads=heads,
        d_ff=d_ff,
        epsilon=float(rng.choice([0.01, 0.02, 0.05])),  # large enough to show
    )


BORDERS = {
    "sequences of different lengths": "target_length != source_length",
    "several heads": "1 < heads < d_model",
}


def oracle(target_length, source_length, d_model, heads, d_ff, epsilon):
    """The mask is written out, and additions and ReLU are layers."""
    import keras
    from keras import layers, ops

    target, source = (keras.Input((length, d_model)) for length in (target_length, source_length))
    places = ops.arange(target_length)
    earlier = places[None, :, None] >= places[None, None, :]

    def attention(name):
        return layers.MultiHeadAttention(heads, key_dim=d_model // heads, name=name)

    def add_and_norm(x, change, name):
        return layers.LayerNormalization(epsilon=epsilon, name=name)(layers.Add()([x, change]))

    seen = attention("self_attention")(
        query=target, value=target, key=target, attention_mask=earlier
    )
    x = add_and_norm(target, seen, "self_attention_norm")
    seen = attention("cross_attention")(query=x, value=source, key=source)
    x = add_and_norm(x, seen, "cross_attention_norm")
    wide = layers.ReLU()(layers.Dense(d_ff, name="expand")(x))
    narrow = layers.Dense(d_model, name="contract")(wide)
    return keras.Model([target, source], add_and_norm(x, narrow, "ffn_norm"))


STEM = dict(
    ja="""Transformer のデコーダのブロック 1 つを、原論文（Post-LN）の順序で組み立てる。target はデコーダの系列、
source はエンコーダの出力である。パディングのマスクと Dropout はない。Keras の `MultiHeadAttention` を
呼ぶときの引数は、query, value の順で、key を省くと value と同じになる。""",
    en="""This builds one block of the Transformer's decoder in the order of the original paper (post-LN). target is the
decoder's sequence, source what the encoder gave. There is no mask for padding and no dropout. Keras's
`MultiHeadAttention` is called with query and value, in this order; where no key is given, it is the
value.""",
)

VARIANTS = {
    "added-by-a-layer": dict(
        right="target + self_attention(target, target, use_causal_mask=True)",
        same="layers.add([target, self_attention(target, target, use_causal_mask=True)])",
    ),
    "arguments-by-name": dict(
        right="cross_attention(x, source)",
        same="cross_attention(query=x, key=source, value=source)",
    ),
}

MISTAKES = {
    "sees-the-future": dict(
        right=", use_causal_mask=True",
        wrong="",
        ja="学習では訳文の全体が一度に入るので、隠さないと、これから当てる単語が見えてしまう。",
        en="In training the whole target goes in at once: unhidden, the words to be predicted are "
        "seen.",
    ),
    "looks-at-the-source-first": dict(
        right="self_attention(target, target,",
        wrong="self_attention(target, source,",
        ja="自己注意では、キーとバリューもデコーダの系列から作る。エンコーダを見るのはその次である。",
        en="In self-attention keys and values come from the decoder's own sequence; the encoder is "
        "looked at next.",
    ),
    "no-first-residual": dict(
        right="target + self_attention(",
        wrong="self_attention(",
        ja="残差接続がない。注意の出力だけでは、その単語自身の情報と勾配の近道が失われる。",
        en="No residual: attention alone loses the word itself and the short way for gradients.",
    ),
    "normalised-before-adding": dict(
        right="self_attention_norm(target + self_attention(target, target, use_causal_mask=True))",
        wrong="target + self_attention_norm(self_attention(target, target, use_causal_mask=True))",
        ja="注意の出力だけを正規化している。正規化するのは、入力を足した結果である。",
        en="This normalises what attention gives; it is the sum with the input that is normalised.",
    ),
    "pre-norm": dict(
        edits=[
            dict(
                right="self_attention_norm(target + self_attention(target, target, use_causal_mask=True))",
                wrong="target + self_attention(self_attention_norm(target), self_attention_norm(target), use_causal_mask=True)",
            ),
            dict(
                right="cross_attention_norm(x + cross_attention(x, source))",
                wrong="x + cross_attention(cross_attention_norm(x), source)",
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
    "source-first": dict(
        edits=[
            dict(
                right="self_attention_norm(target + self_attention(target, target, use_causal_mask=True))",
                wrong="cross_attention_norm(target + cross_attention(target, source))",
            ),
            dict(
                right="cross_attention_norm(x + cross_attention(x, source))",
                wrong="self_attention_norm(x + self_attention(x, x, use_causal_mask=True))",
            ),
        ],
        ja="2 つの注意の順が逆。まず訳文の中で文脈をまとめ、それから原文に問い合わせる。",
        en="The two attentions are in the wrong order: the target's own context comes first, and the "
        "source is asked with it.",
    ),
    "queries-from-the-source": dict(
        right="cross_attention(x, source)",
        wrong="cross_attention(source, x)",
        ja="問い合わせるのはデコーダの単語。エンコーダの出力は、キーとバリューになる。",
        en="It is the decoder's words that ask; what the encoder gave makes keys and values.",
    ),
    "decoder-only": dict(
        right="cross_attention(x, source)",
        wrong="cross_attention(x, x)",
        ja="デコーダの系列しか見ておらず、原文の内容がどこからも入らない。",
        en="Only the decoder's sequence is seen here, and nothing of the source gets in.",
    ),
    "source-hidden-too": dict(
        right="cross_attention(x, source)",
        wrong="cross_attention(x, source, use_causal_mask=True)",
        ja="原文は最後まで読み終えているので、隠す未来がない。",
        en="The source has been read to its end: it has no future to hide.",
    ),
    "asks-with-the-input": dict(
        right="cross_attention(x, source)",
        wrong="cross_attention(target, source)",
        ja="ブロックの入力で問い合わせている。自己注意がまとめた文脈が使われない。",
        en="This asks with the input of the block, without the context that self-attention gathered.",
    ),
    "residual-from-the-start": dict(
        right="x + cross_attention(",
        wrong="target + cross_attention(",
        ja="足すのは、この注意に入った値であり、ブロックに入った値ではない。",
        en="What is added is what entered this attention, not what entered the block.",
    ),
    "no-second-residual": dict(
        right="x + cross_attention(",
        wrong="cross_attention(",
        ja="ソース・ターゲット注意の周りにも残差接続がある。ないと、デコーダ自身の文脈が原文の内容に置き換わる。",
        en="There is a residual around the source-target attention, too; without it the source's "
        "content takes the place of the decoder's own context.",
    ),
    "no-last-residual": dict(
        right="x + contract(expand(x))",
        wrong="contract(expand(x))",
        ja="FFN の周りにも残差接続がある。",
        en="There is a residual connection around the FFN, too.",
    ),
    "ffn-residual-from-the-start": dict(
        right="x + contract(expand(x))",
        wrong="target + contract(expand(x))",
        ja="足すのは FFN に入った値で、ブロックに入った値ではない。",
        en="What is added is what entered the FFN, not what entered the block.",
    ),
    "no-last-norm": dict(
        right="ffn_norm(x + contract(expand(x)))",
        wrong="x + contract(expand(x))",
        ja="層正規化は 3 つの層のそれぞれのあとにある。最後の和も正規化される。",
        en="Each of the three parts is followed by a layer normalisation; the last sum has one too.",
    ),
}
