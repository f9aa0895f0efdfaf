"""BPTT で誤差を 1 時刻前へ送る

活性化関数が恒等写像の RNN について、隠れ層の誤差 δ_t を全時刻にわたって並べた
deltas を求めよ。

xs は入力 x_t を、ys は正解 y_t を、時刻の順に並べたものである。ここでは
W が入力から隠れ層、U が 1 時刻前の隠れ層からいまの隠れ層、V が隠れ層から
出力層への重みである。W を隠れ層から隠れ層への重みとする書き方も多いので、
取り違えないこと。L の Σ はサンプル、時刻、成分のすべてについての和で、
平均はとらない。

h_t は、同じ時刻の o_t と次の時刻の h_{t+1} の両方を通して L に影響する。
δ_t はその両方を含み、後者を通って δ_{t+1} から戻ってくる分を from_next_step
とする。式は 1 サンプルの列ベクトルで書いてあるが、配列ではサンプルごとの
h_t, o_t が行に並ぶ。

---
    xs: (batch, steps, inputs)    ys: (batch, steps, outputs)
    deltas: (batch, steps, units)
    W: (units, inputs)    U: (units, units)    V: (outputs, units)

    h_t = W x_t + U h_{t−1}    o_t = V h_t    h_0 = 0    (t = 1, …, steps)
    L = ½ Σ (o_t − y_t)²
    δ_t = ∂L/∂h_t

---
Sending the error one step back in BPTT

For an RNN whose activation is the identity, compute `deltas`, which holds the
errors δ_t of the hidden layer at every step.

xs holds the inputs x_t and ys the right answers y_t, in the order of the steps.
Here W leads from the input to the hidden layer, U from the hidden layer one
step before to the hidden layer now, and V from the hidden layer to the output
layer. Elsewhere it is often the recurrent weight that is called W; do not
confuse the two. The Σ in L runs over samples, steps and components; nothing is
averaged.

h_t acts on L through the output o_t of its own step and also through the next
state h_{t+1}. δ_t contains both, and from_next_step is the part that comes back
from δ_{t+1} by the latter way. The formulas are for the column vectors of one
sample; in the arrays each sample's h_t and o_t is a row.
"""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U  # blank
        delta = output_errors[:, t] @ V + from_next_step  # blank
        deltas[:, t] = delta
    return deltas


# ==== grading ====


def cases(rng):
    # In the first, W has the shape of U.
    few, some, many, more, most = sorted(rng.choice(range(2, 9), 5, replace=False).tolist())
    sizes = [
        (1, 3, 2, 2, 1),
        (few, many, most, more, some),
        (most, some, few, many, more),
        (some, 1, many, few, more),
    ]
    for batch, steps, inputs, units, outputs in sizes:
        yield dict(
            xs=rng.normal(size=(batch, steps, inputs)),
            ys=rng.normal(size=(batch, steps, outputs)),
            W=rng.normal(size=(units, inputs)) / inputs**0.5,
            U=rng.normal(size=(units, units)) / units**0.5,
            V=rng.normal(size=(outputs, units)) / units**0.5,
        )


BORDERS = {
    "W would fit in place of U": "W.shape == U.shape",
    "more steps than samples": "xs.shape[1] > len(xs) > 1",
    "more samples than steps": "len(xs) > xs.shape[1] > 1",
    "a single step": "xs.shape[1] == 1",
    "more outputs than units": "len(V) > len(U)",
    "more units than outputs": "len(V) < len(U)",
}


def oracle(xs, ys, W, U, V):
    import keras
    import tensorflow as tf

    cell = keras.layers.SimpleRNNCell(len(U), activation="linear", use_bias=False)
    cell.build(xs[:, 0].shape)
    cell.set_weights([W.T, U.T])
    h = tf.zeros((len(xs), len(U)), tf.float64)
    # A zero added to each state: the gradient of the loss by it is that by the state itself.
    nudges = [tf.zeros_like(h) for _ in range(xs.shape[1])]
    loss = 0
    with tf.GradientTape() as tape:
        tape.watch(nudges)
        for t, nudge in enumerate(nudges):
            h = cell(xs[:, t], [h])[0] + nudge
            loss += tf.reduce_sum((h @ V.T - ys[:, t]) ** 2) / 2
    return tf.stack(tape.gradient(loss, nudges), axis=1)


STEM = dict(
    ja="活性化関数が恒等写像の RNN の BPTT で、隠れ層の誤差（損失の、各時刻の隠れ層の値に関する勾配）deltas を求める。W は入力→隠れ層、U は 1 時刻前の隠れ層→いまの隠れ層、V は隠れ層→出力層の重みで、列ベクトルに左から掛ける。損失は全時刻の出力の二乗誤差の和の ½ で、output_errors は出力の誤差である。",
    en="BPTT through an RNN whose activation is the identity: deltas are the errors of the hidden layer, the gradients of the loss with respect to its values at every step. W leads from input to hidden layer, U from the hidden layer one step before to that of now, V from hidden to output layer; they are applied to columns from the left. The loss is half the sum of squared errors of the outputs of all steps, output_errors these errors.",
)

VARIANTS = {
    "transposed-product": dict(right="delta @ U", same="(U.T @ delta.T).T"),
    "einsum": dict(
        right="output_errors[:, t] @ V",
        same="np.einsum('no,ou->nu', output_errors[:, t], V)",
    ),
}

MISTAKES = {
    "transposed": dict(
        right="delta @ U",
        wrong="delta @ U.T",
        ja="U を転置して掛けたのは順伝播。逆伝播は同じ重みを逆向きにたどる。",
        en="The transpose belongs to the forward step; backwards the same weights are passed the "
        "other way round.",
    ),
    "through-input-weights": dict(
        right="delta @ U",
        wrong="delta @ W",
        ja="W は入力から来る重み。時刻の間をつなぐ重みを W と書く本もあるが、ここでは別の文字である。",
        en="W comes from the input. Some books call the weights between steps W; here they have another letter.",
    ),
    "elementwise": dict(
        right="delta @ U",
        wrong="delta * np.diag(U)",
        ja="隠れ層のユニットは互いにつながっている。誤差も、自分だけでなく全ユニットから戻ってくる。",
        en="The hidden units are all connected, so the error comes back from every unit, not only "
        "from itself.",
    ),
    "unweighted": dict(
        right="delta @ U",
        wrong="delta",
        ja="状態は重みを通って次の時刻へ進む。誤差も、同じ重みを通って戻る。",
        en="The state went to the next step through weights; the error comes back through them.",
    ),
    "through-output-weights": dict(
        right="delta @ U",
        wrong="delta @ V.T @ V",
        ja="V は隠れ層と出力層の間の重み。ある時刻から前の時刻への道は V を通らない。",
        en="V lies between hidden and output layer; the way from one step to the one before does "
        "not pass it.",
    ),
    "own-step-only": dict(
        right="delta @ U",
        wrong="np.zeros_like(delta)",
        ja="これでは同じ時刻の出力の誤差しか届かない。後の時刻の誤差も、時間をさかのぼって届く。",
        en="Only the error of the same step arrives; those of later steps travel back in time too.",
    ),
    "tanh-slope": dict(
        right="output_errors[:, t] @ V + from_next_step",
        wrong="(output_errors[:, t] @ V + from_next_step) * (1 - hiddens[:, t] ** 2)",
        ja="1 − h² は tanh の微分。恒等写像の微分は 1 なので、何も掛からない。",
        en="1 − h² is the slope of tanh; the identity has slope 1, so nothing is multiplied.",
    ),
    "no-output-error": dict(
        right="output_errors[:, t] @ V + from_next_step",
        wrong="from_next_step",
        ja="同じ時刻の出力の誤差が入らなければ、さかのぼる誤差の出どころがなく、δ はすべて 0 のままである。",
        en="Without the errors of the outputs nothing ever enters to travel back; every δ stays zero.",
    ),
    "last-error-only": dict(
        right="output_errors[:, t] @ V",
        wrong="(t == steps - 1) * output_errors[:, t] @ V",
        ja="損失は最後の時刻だけでなく、すべての時刻の出力にかかっている。",
        en="The loss depends on the outputs of all steps, not on the last one alone.",
    ),
    "sign": dict(
        right="output_errors[:, t] @ V",
        wrong="-output_errors[:, t] @ V",
        ja="符号が逆。損失を出力で微分すると、出力から正解を引いたものになる。",
        en="The sign is wrong: the derivative of the loss by an output is the output minus the right answer.",
    ),
    "error-counted-twice": dict(
        right="output_errors[:, t] @ V + from_next_step",
        wrong="output_errors[:, t] @ V + from_next_step + delta",
        ja="次の時刻の誤差は、重みを通って戻る分だけが加わる。そのままの分をもう一度足してはいない。",
        en="Of the error of the next step only what comes back through the weights takes part, not the error as it is.",
    ),
    "v-transposed": dict(
        right="output_errors[:, t] @ V",
        wrong="output_errors[:, t] @ V.T",
        ja="順伝播では V を転置して右から掛けた。出力の次元から隠れ層の次元へ戻すので、ここでは転置しない。",
        en="Going forward the transpose of V was applied from the right; going back from outputs to units there is none.",
        exam=False,
    ),
    "mean-over-batch": dict(
        right="output_errors[:, t] @ V",
        wrong="output_errors[:, t] @ V / len(xs)",
        ja="この損失はサンプルについての和であり、平均ではない。",
        en="This loss is a sum over the samples, not their mean.",
    ),
}
