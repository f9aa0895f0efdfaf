"""言語モデルによる文の生成

与えられた GPT 型の小さな Keras モデルで、トークン列 prompt の続きを生成し、生成
したトークンの番号のリスト generated を返せ。

モデルは、長さ context 以下の列を読み、どの位置についても、次のトークンのロジッ
ト（softmax を通す前の値）を返す。与えられた関数 read は、列 ids をモデルに読ま
せて、ロジットの行列を返す。0 行目は ids[0] の次、1 行目は ids[1] の次のトークン
についてのものである。

    window    モデルが読む列。prompt に、それまでに生成したトークンをつなぐ。
              context より長ければ、その最後の context 個
    scores    次のトークンのロジット
    token     選んだ次のトークンの番号

温度 temperature が 0 のときは、ロジットが最大のトークンを選ぶ（貪欲法）。正のと
きは、温度 T のソフトマックス softmax(ロジット / T) に従う標本を、Gumbel 最大法
で選ぶ。この方法では、確率の対数（定数を足してもよい）に Gumbel 分布の雑音を足し
た値が最大になるトークンが標本になる。雑音は noise で与えられ、noise[n] を n 番
目（0 から数える）に生成するトークンに使う。

end_id を生成したら、それを generated に加えて終わる。生成しなくても、steps 個で
終わる。prompt の中の end_id では終わらない。

---
    prompt: (tokens,)    tokens ≥ 1
    steps, end_id: int    temperature: float    temperature ≥ 0
    noise: (steps, vocabulary)    scores: (vocabulary,)
    weights: list

---
Generating text with a language model

With the small Keras model given, of the kind of GPT, go on with the tokens of
`prompt`, and return the list of the numbers generated, `generated`.

The model reads at most `context` tokens and gives, for each place, the logits
(before any softmax) of the token after it. The function given, `read`, has the
model read ids and returns the matrix of logits: row 0 is about the token after
ids[0], row 1 about that after ids[1].

    window    what the model reads: prompt and the tokens generated so far, one
              after the other; if longer than context, the last context of them
    scores    the logits of the next token
    token     the number of the next token, which is chosen

At temperature 0 the token with the largest logit is chosen (greedy). At a
positive one, T, it is a sample of the softmax at temperature T, softmax(logits
/ T), drawn by the Gumbel-max method: add noise of a Gumbel distribution to the
logarithms of the probabilities (which may all be off by a constant), and the
token with the largest value is a sample. The noise is given, noise[n] for the
n-th token that is generated (counted from 0).

When end_id is generated, add it to generated and stop; else stop after `steps`
tokens. An end_id within the prompt ends nothing.
"""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ...  # TODO 1
        scores = ...  # TODO 2
        if temperature > 0:
            scores = ...  # TODO 3
        token = ...  # TODO 4
        ids.append(token)
        generated.append(token)
        ...  # TODO 5
    return generated
