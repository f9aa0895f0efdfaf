"""位置ごとの順伝播ネットワーク（Position-wise FFN）

Transformer のブロックで注意のあとに置かれる、2 層の全結合ネットワークの出力
output を求めよ。

1 層目は d_model 次元を d_ff 次元に広げて ReLU を通し、その出力が
hidden である。2 層目は d_model 次元に戻すだけで、活性化関数を通さない。
kernel_1, bias_1 は 1 層目の、kernel_2, bias_2 は 2 層目の重みとバイアスで、
重みは右から掛ける。

各位置（単語）のベクトルは、ほかの位置とは混ざらず、すべて同じ重みで変換される。
残差接続と正規化はこの外にあり、ここには含めない。

---
    x, output: (batch, length, d_model)    hidden: (batch, length, d_ff)
    kernel_1: (d_model, d_ff)    bias_1: (d_ff,)
    kernel_2: (d_ff, d_model)    bias_2: (d_model,)

---
Position-wise feed-forward network

Compute the output, `output`, of the two-layer network that follows attention in
a block of the Transformer.

The first layer widens d_model to d_ff dimensions and goes through ReLU, which
gives `hidden`; the second narrows them to d_model again, with no activation.
kernel_1 and bias_1 belong to the first layer, kernel_2 and bias_2 to the
second; kernels are applied from the right.

The vector of each position (word) is transformed by the same weights, and
positions do not mix. The residual connection and the normalisation are outside
and not part of this.
"""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.maximum(x @ kernel_1 + bias_1, 0)  # blank
    output = hidden @ kernel_2 + bias_2  # blank
    return output


# ==== grading ====


def draw(rng, batch, length, d_model, d_ff):
    return dict(
        x=rng.normal(size=(batch, length, d_model)),
        kernel_1=rng.normal(size=(d_model, d_ff)),
        bias_1=rng.normal(size=d_ff),
        kernel_2=rng.normal(size=(d_ff, d_model)),
        bias_2=rng.normal(size=d_model),
    )


def shows(x, kernel_1, bias_1, kernel_2, bias_2):
    """Whether at each position ReLU shuts some units and not others, and the output has both signs."""
    import numpy as np

    z = x @ kernel_1 + bias_1
    output = np.maximum(z, 0) @ kernel_2 + bias_2
    far = all(np.all(np.abs(a) > 0.2) for a in (x, bias_1, bias_2, kernel_1, kernel_2, z, output))
    both = all(np.ptp(np.sign(a), axis=-1).all() for a in (z, output))
    return far and both


def cases(rng):
    import numpy as np

    # By hand: two words of two components, three hidden units, all of them halves.
    while True:
        drawn = draw(rng, 1, 2, 2, 3)
        first = {name: np.round(2 * array) / 2 for name, array in drawn.items()}
        if shows(**first):
            break
    yield first
    for _ in range(2):
        batch, length, d_model = rng.choice(range(2, 7), size=3, replace=False).tolist()
        yield draw(rng, batch, length, d_model, d_model + 5)


BORDERS = {
    "positions that are not alike": "np.any(np.diff(x, axis=1) != 0)",
    "units that ReLU shuts": "np.any(x @ kernel_1 + bias_1 < 0)",
    "an output that is negative": "np.any(np.maximum(x @ kernel_1 + bias_1, 0) @ kernel_2 + bias_2 < 0)",
    "several sentences": "len(x) > 1",
}


def oracle(x, kernel_1, bias_1, kernel_2, bias_2):
    import keras

    d_model, d_ff = kernel_1.shape
    model = keras.Sequential(
        [
            keras.Input((None, d_model)),
            keras.layers.Dense(d_ff, activation="relu"),
            keras.layers.Dense(d_model),
        ]
    )
    model.set_weights([kernel_1, bias_1, kernel_2, bias_2])
    return model(x)


STEM = dict(
    ja="Transformer の原論文で、注意のあとに置かれる位置ごとの 2 層のネットワークの出力を求める。hidden は 1 層目の\n"
    "出力である。残差接続と正規化は含めない。\n"
    "\n"
    "    x: (batch, length, d_model)    kernel_1: (d_model, d_ff)    kernel_2: (d_ff, d_model)",
    en="The output of the two-layer network that follows attention in the original paper on the Transformer,\n"
    "position by position. `hidden` is what the first layer gives. The residual connection and the\n"
    "normalisation are not part of it.\n"
    "\n"
    "    x: (batch, length, d_model)    kernel_1: (d_model, d_ff)    kernel_2: (d_ff, d_model)",
)

VARIANTS = {
    "where": dict(
        right="np.maximum(x @ kernel_1 + bias_1, 0)",
        same="np.where(x @ kernel_1 + bias_1 > 0, x @ kernel_1 + bias_1, 0.0)",
    ),
    "one-position-at-a-time": dict(
        right="hidden @ kernel_2 + bias_2",
        same="np.stack([hidden[:, t] @ kernel_2 + bias_2 for t in range(x.shape[1])], axis=1)",
    ),
}

MISTAKES = {
    "no-activation": dict(
        right="np.maximum(x @ kernel_1 + bias_1, 0)",
        wrong="x @ kernel_1 + bias_1",
        ja="活性化関数がなければ、2 層を重ねても 1 つの行列を掛けるのと変わらない。",
        en="Without an activation two layers are worth no more than a single matrix.",
    ),
    "bias-after-relu": dict(
        right="np.maximum(x @ kernel_1 + bias_1, 0)",
        wrong="np.maximum(x @ kernel_1, 0) + bias_1",
        ja="バイアスは活性化関数の前に加える。後では、ReLU の折れる位置を動かせない。",
        en="The bias comes before the activation; afterwards it cannot move the bend of ReLU.",
    ),
    "no-hidden-bias": dict(
        right=" + bias_1",
        wrong="",
        ja="1 層目にもバイアスがある。",
        en="The first layer has a bias, too.",
    ),
    "relu-on-input": dict(
        right="np.maximum(x @ kernel_1 + bias_1, 0)",
        wrong="np.maximum(x, 0) @ kernel_1 + bias_1",
        ja="活性化関数を通すのは層の入力でなく、重みを掛けてバイアスを足したあとである。",
        en="The activation is for what comes out of the weights and the bias, not for the input.",
    ),
    "largest-of-the-batch": dict(
        right="np.maximum(",
        wrong="np.max(",
        ja="`np.max` の第 2 引数は軸で、これではバッチの中の最大値になる。0 との比較は要素ごと。",
        en="The second argument of np.max is an axis, and this is the largest in the batch; what "
        "is wanted is a comparison of each element with 0.",
    ),
    "magnitude": dict(
        right="np.maximum(x @ kernel_1 + bias_1, 0)",
        wrong="np.abs(x @ kernel_1 + bias_1)",
        ja="絶対値では、負の値も消えずに正の値になって通ってしまう。",
        en="By its magnitude a negative value gets through as a positive one instead of vanishing.",
    ),
    "gelu": dict(
        right="np.maximum(x @ kernel_1 + bias_1, 0)",
        wrong="(lambda z: 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3))))(x @ kernel_1 + bias_1)",
        ja="これは BERT や GPT が使う GELU である。原論文の活性化関数は ReLU である。",
        en="This is GELU, which BERT and GPT have; the original paper has ReLU.",
        exam=False,
    ),
    "tanh": dict(
        right="np.maximum(x @ kernel_1 + bias_1, 0)",
        wrong="np.tanh(x @ kernel_1 + bias_1)",
        ja="ここの活性化関数は ReLU である。",
        en="The activation here is ReLU.",
    ),
    "mixed-positions": dict(
        right="x @ kernel_1",
        wrong="x.mean(axis=1, keepdims=True) @ kernel_1",
        ja="全単語の平均を変換している。位置どうしを混ぜるのは注意の役目で、ここでは混ぜない。",
        en="This transforms the mean of all words; mixing positions is the work of attention.",
    ),
    "reshaped-positions": dict(
        right="x @ kernel_1",
        wrong="np.swapaxes(x, 1, 2).reshape(x.shape) @ kernel_1",
        ja="軸を入れ替えてから形だけ戻すと、1 つの位置に別の単語の成分が混ざる。",
        en="Axes exchanged and the shape restored: components of different words share a position.",
    ),
    "relu-on-output": dict(
        right="hidden @ kernel_2 + bias_2",
        wrong="np.maximum(hidden @ kernel_2 + bias_2, 0)",
        ja="2 層目に活性化関数はない。通すと、残差に足す値が負になれない。",
        en="The second layer has no activation; with one, nothing negative could be added to the "
        "residual.",
    ),
    "no-output-bias": dict(
        right=" + bias_2",
        wrong="",
        ja="2 層目にもバイアスがある。",
        en="The second layer has a bias, too.",
    ),
    "residual-added": dict(
        right="hidden @ kernel_2 + bias_2",
        wrong="x + hidden @ kernel_2 + bias_2",
        ja="残差接続はこの外側で足される。ここで足すと二重になる。",
        en="The residual is added outside; added here, it would count twice.",
    ),
}
