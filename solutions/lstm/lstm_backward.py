"""LSTM の 1 ステップの逆伝播

損失 L の、次の状態に関する勾配 dh_next, dc_next から、入力・直前の状態・重みに
関する勾配を求めよ。

順伝播は Keras の `LSTMCell` と同じで、式の … は z を左から i, f, g, o の順に
4 等分したものである。与えられたコードでは i, f, g, o は活性化関数を通ったあとの
値、tanh_c は tanh(c_next) である。

L は h_next と c_next だけを通して決まる。c_next は h_next の計算にも
使われるが、与えられる dc_next は次の時刻の記憶から直接届く分だけで、h_next を
経由する分を含まない。

    dc_total          c_next に届く勾配の合計（dc_next と、h_next を経由する
                      分の和）
    di, df, dg, do    活性化関数を通る前の値（z の各部分）に関する勾配
    dc                直前の記憶 c に関する勾配

残りは、これらから与えられたコードが求める。重みの勾配はバッチについての
和である。

---
    x, dx: (batch, inputs)
    h, c, h_next, c_next: (batch, units)
    dh, dc, dh_next, dc_next: (batch, units)
    kernel, dkernel: (inputs, 4·units)
    recurrent_kernel, drecurrent_kernel: (units, 4·units)
    bias, dbias: (4·units,)

    z = x kernel + h recurrent_kernel + bias
    i, f, o = σ(…)    g = tanh(…)
    c_next = f ⊙ c + i ⊙ g
    h_next = o ⊙ tanh(c_next)

    dh_next = ∂L/∂h_next    dc_next = ∂L/∂c_next

---
Backward through one step of an LSTM

From dh_next and dc_next, the gradients of a loss L with respect to the next
state, compute those with respect to the input, the previous state and the
weights.

The way forward is that of Keras's `LSTMCell`; … stands for the quarters of z,
from left to right those of i, f, g, o. In the code given, i, f, g, o have been
through their activations, and tanh_c is tanh(c_next).

L depends on h_next and c_next only. c_next is used in h_next too, but the
dc_next given is only what arrives directly from the memory of the next time
step; what comes through h_next is not in it.

    dc_total          the whole gradient at c_next: dc_next plus what comes
                      through h_next
    di, df, dg, do    gradients at the values before the activations (the
                      quarters of z)
    dc                the gradient at the previous memory c

The code given computes the rest from these; gradients of weights are sums over
the batch.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * o * (1 - tanh_c**2)  # blank
    di = i * (1 - i) * g * dc_total
    df = f * (1 - f) * c * dc_total
    dg = dc_total * i * (1 - g**2)  # blank
    do = dh_next * tanh_c * o * (1 - o)  # blank
    dc = dc_total * f  # blank

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== grading ====


def draw(rng, batch, inputs, units):
    return dict(
        x=rng.normal(size=(batch, inputs)),
        h=rng.normal(size=(batch, units)),
        c=rng.normal(size=(batch, units)),
        kernel=rng.normal(size=(inputs, 4 * units)) / inputs**0.5,
        recurrent_kernel=rng.normal(size=(units, 4 * units)) / units**0.5,
        bias=rng.normal(size=4 * units),
        dh_next=rng.normal(size=(batch, units)),
        dc_next=rng.normal(size=(batch, units)),
    )


def shows(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    """Whether no number is near 0, where tanh cannot be seen, or so large that a gate is shut."""
    import numpy as np

    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, _ = np.split(z, 4, axis=-1)
    c_next = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
    numbers = np.abs(np.concatenate([x, h, c, z, c_next, dh_next, dc_next], axis=None))
    return np.all((numbers > 0.4) & (numbers < 2))


def cases(rng):
    # All positive in the smallest case: then nothing cancels, which single precision would not survive.
    def positive():
        return {name: abs(numbers) for name, numbers in draw(rng, 1, 1, 1).items()}

    first = positive()
    while not shows(**first):
        first = positive()
    yield first
    batch, inputs, units = rng.choice(range(2, 7), size=3, replace=False)
    yield draw(rng, batch, inputs, units)
    last = draw(rng, units, batch, inputs)
    last["dc_next"][:] = 0  # at the last time step nothing comes back through the memory
    yield last
    alone = draw(rng, 1, inputs, units)
    alone["dh_next"][:] = 0
    yield alone


BORDERS = {
    "several samples, and sizes that all differ": "len({*x.shape, h.shape[1]} - {1}) == 3",
    "a single sample of several units": "len(x) == 1 and h.shape[1] > 1",
    "gradients at both": "len(x) > 1 and np.all(dc_next) and np.all(dh_next)",
    "the loss sees h alone": "not np.any(dc_next) and np.all(dh_next)",
    "the loss sees the memory alone": "not np.any(dh_next) and np.all(dc_next)",
}


def oracle(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    import keras
    import tensorflow as tf

    cell = keras.layers.LSTMCell(units=h.shape[-1])
    cell.build(x.shape)
    cell.set_weights([kernel, recurrent_kernel, bias])
    sources = [tf.constant(x), tf.constant(h), tf.constant(c)]
    with tf.GradientTape() as tape:
        tape.watch(sources)
        h_next, (_, c_next) = cell(sources[0], sources[1:])
    weights = [weight.value for weight in cell.trainable_weights]
    return tape.gradient([h_next, c_next], sources + weights, [dh_next, dc_next])


STEM = dict(
    ja="Keras の `LSTMCell` の 1 ステップについて、損失の、次の状態に関する勾配 dh_next, dc_next から、入力・直前の状態・重みに関する勾配を求める。dc_next は次の時刻の記憶から直接届く分で、h_next を経由する分を含まない。i, f, g, o は活性化関数を通ったあとの値、di, df, dg, do は通る前の値に関する勾配である。",
    en="For one step of Keras's `LSTMCell`, the gradients of a loss with respect to the next state, dh_next and dc_next, are taken back to the input, the previous state and the weights. dc_next is what arrives directly from the next step's memory, without what comes through h_next. i, f, g, o have been through their activations; di, df, dg, do are gradients at the values before them.",
)

VARIANTS = {
    "hyperbolic-secant": dict(
        right="dc_next + dh_next * o * (1 - tanh_c**2)",
        same="dh_next * o / np.cosh(f * c + i * g) ** 2 + dc_next",
    ),
    "expanded": dict(
        right="dc_total * i * (1 - g**2)",
        same="dc_total * (i - i * g * g)",
    ),
}

MISTAKES = {
    "no-output-path": dict(
        right="dc_next + dh_next * o * (1 - tanh_c**2)",
        wrong="dc_next",
        ja="c_next は h_next にも使われている。2 つに分かれた先からの勾配は足し合わせる。",
        en="c_next is used in h_next as well; gradients from both uses add up.",
    ),
    "no-memory-path": dict(
        right="dc_next + dh_next * o * (1 - tanh_c**2)",
        wrong="dh_next * o * (1 - tanh_c**2)",
        ja="記憶から記憶へ直接伝わる勾配が切れている。長期の依存関係はこの経路で学習される。",
        en="The path from memory to memory is cut, the very one that learns long dependencies.",
    ),
    "no-tanh-derivative": dict(
        right=" * (1 - tanh_c**2)",
        wrong="",
        ja="記憶は出力される前に tanh を通るので、その微分も掛かる。",
        en="The memory goes through tanh before it is output, so the derivative of tanh applies.",
    ),
    "no-output-gate": dict(
        right="dh_next * o * (1 - tanh_c**2)",
        wrong="dh_next * (1 - tanh_c**2)",
        ja="順伝播で出力ゲートを掛けたところは、逆伝播でも同じ値が掛かる。",
        en="Where the forward pass multiplied by the output gate, so does the backward pass.",
    ),
    "sigmoid-derivative-of-candidate": dict(
        right="(1 - g**2)",
        wrong="g * (1 - g)",
        ja="これは sigmoid の微分の形。候補 g の活性化関数は tanh。",
        en="This is the form of a sigmoid's derivative; the candidate went through tanh.",
    ),
    "tanh-of-tanh": dict(
        right="(1 - g**2)",
        wrong="(1 - np.tanh(g) ** 2)",
        ja="g はすでに tanh を通った値。もう一度通すと、別の点での微分になる。",
        en="g has been through tanh already; once more gives the derivative at another point.",
    ),
    "no-candidate-derivative": dict(
        right=" * (1 - g**2)",
        wrong="",
        ja="これは tanh を通ったあとの値に関する勾配。tanh の前まで戻すには、その微分が要る。",
        en="This is the gradient after the tanh; to get back before it takes the derivative of tanh.",
    ),
    "candidate-without-gate": dict(
        right="dc_total * i * (1 - g**2)",
        wrong="dc_total * (1 - g**2)",
        ja="候補は入力ゲートを掛けて書き込まれた。閉じたゲートの向こうへ勾配は流れない。",
        en="The candidate was written through the input gate; no gradient passes a closed gate.",
    ),
    "output-gate-from-memory": dict(
        right="dh_next * tanh_c * o * (1 - o)",
        wrong="dc_total * tanh_c * o * (1 - o)",
        ja="出力ゲートは c_next には効かない。届くのは h_next からの勾配だけ。",
        en="The output gate has no effect on c_next; only the gradient at h_next reaches it.",
    ),
    "raw-memory": dict(
        right="tanh_c * o",
        wrong="(f * c + i * g) * o",
        ja="順伝播で出力ゲートを掛けた相手は、記憶そのものではなく tanh を通した記憶。",
        en="What the output gate multiplied was not the memory itself but its tanh.",
    ),
    "no-gate-derivative": dict(
        right="tanh_c * o * (1 - o)",
        wrong="tanh_c",
        ja="これは σ を通ったあとの値に関する勾配。σ の前まで戻すには、その微分が要る。",
        en="This is the gradient after the σ; to get back before it takes the derivative of σ.",
    ),
    "tanh-derivative-of-gate": dict(
        right="o * (1 - o)",
        wrong="(1 - o**2)",
        ja="これは tanh の微分の形。出力ゲートの活性化関数は sigmoid。",
        en="This is the form of tanh's derivative; the output gate went through a sigmoid.",
    ),
    "no-forget-gate": dict(
        right="dc_total * f",
        wrong="dc_total",
        ja="勾配をそのまま伝えるのは忘却ゲートのない CEC。ここでは記憶を残した割合だけが戻る。",
        en="Only a CEC without a gate passes it on whole; here the share that was kept goes back.",
    ),
    "input-gate": dict(
        right="dc_total * f",
        wrong="dc_total * i",
        ja="入力ゲートが掛かったのは候補。直前の記憶に掛かったのは別のゲートである。",
        en="The input gate multiplied the candidate; the previous memory met another gate.",
    ),
    "old-memory-out": dict(
        right="tanh_c * o",
        wrong="np.tanh(c) * o",
        ja="順伝播で出力ゲートを掛けた相手は、更新前の c ではなく c_next を tanh に通した値。",
        en="What the output gate multiplied was the tanh of c_next, not that of the old c.",
    ),
    "tanh-again": dict(
        right="(1 - tanh_c**2)",
        wrong="(1 - np.tanh(tanh_c) ** 2)",
        ja="tanh_c はすでに tanh を通った値。もう一度通すと、別の点での微分になる。",
        en="tanh_c has been through tanh already; once more gives the derivative at another point.",
    ),
    "direct-path-only": dict(
        right="dc_total * f",
        wrong="dc_next * f",
        ja="c は c_next を通して h_next にも効く。c_next に届いた勾配の全体が戻る。",
        en="By way of c_next, c acts on h_next too; all of the gradient at c_next goes back.",
    ),
}
