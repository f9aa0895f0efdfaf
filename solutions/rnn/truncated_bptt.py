"""打ち切り型 BPTT

最後の時刻の状態だけに損失 L がかかる RNN について、逆伝播を最後の k 時刻で打ち
切り、パラメータに関する L の、k 時刻分の勾配を求めよ。k は引数 horizon である。

順伝播は先頭から最後まで行う。逆伝播は時刻 T から始め、T, T−1, …, T−k+1 の
k 個の時刻でパラメータが使われたことによる勾配だけを足し合わせる。それより前の
状態 h_{T−k} は定数とみなす。L の Σ はサンプルと成分のすべてについての和で、
平均はとらない。

返り値は d_kernel, d_recurrent_kernel, d_bias の順で、形はそれぞれのパラメータと
同じである。リスト h の h[t] が式の h_t で、x[:, t] はその次の時刻の入力
x_{t+1} である。window は、h[t] から h[t + 1] への計算のうち逆伝播するものの添字
t を小さい順に並べたもの、d_h は h[t + 1] に関する L の勾配である。

---
    x: (batch, T, inputs)    target: (batch, units)
    kernel: (inputs, units)    recurrent_kernel: (units, units)
    bias: (units,)    1 ≤ k < T

    h_t = tanh(x_t kernel + h_{t−1} recurrent_kernel + bias)    (t = 1, …, T)
    h_0 = 0
    L = ½ Σ (h_T − target)²

---
Truncated BPTT

Only the last state of an RNN enters its loss L. Cut the way back off after the
last k steps and compute the gradients of L with respect to the parameters over
these k steps. k is the argument horizon.

The forward pass runs over the whole sequence. The backward pass starts at
step T and adds up what the use of the parameters at the k
steps T, T−1, …, T−k+1 contributes; the state h_{T−k} before them counts as a
constant. The Σ in L runs over samples and components; nothing is averaged.

Return d_kernel, d_recurrent_kernel and d_bias in this order, each of the shape
of its parameter. In the list h, h[t] is the formula's h_t; x[:, t] is the input
of the step after it, x_{t+1}. window holds, in ascending order, the t of those
steps from h[t] to h[t + 1] that are passed on the way back, and d_h is the
gradient of L with respect to h[t + 1].
"""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))  # blank

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps - horizon, steps)  # blank
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta  # blank
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T  # blank
    return d_kernel, d_recurrent_kernel, d_bias


# ==== grading ====


def cases(rng):
    few, some, many, more = sorted(rng.choice(range(2, 7), 4, replace=False).tolist())
    steps = int(rng.integers(7, 10))
    sizes = [
        (1, 5, 1, 1, 2),
        (few, steps, more, some, int(rng.integers(steps // 2 + 1, steps - 1))),
        (many, steps - 1, few, some, 1),
        (more, steps - 2, few, many, steps - 3),
        (some, steps, many, few, int(rng.integers(2, (steps + 1) // 2))),
    ]
    for which, (batch, steps, inputs, units, horizon) in enumerate(sizes):
        # All positive in the smallest case: nothing cancels, and every tanh is far from 0 and shows.
        numbers = rng.normal if which else lambda size: rng.uniform(0.3, 1.2, size)
        yield dict(
            x=numbers(size=(batch, steps, inputs)),
            target=numbers(size=(batch, units)),
            kernel=numbers(size=(inputs, units)) / (2 * inputs**0.5),
            recurrent_kernel=numbers(size=(units, units)) / units**0.5,
            bias=0.5 * numbers(size=units),
            horizon=horizon,
        )


BORDERS = {
    "the last step alone": "horizon == 1 and x.shape[1] > 2",
    "all steps but the first": "horizon == x.shape[1] - 1 and horizon > 2",
    "fewer than half of the steps": "1 < horizon < x.shape[1] / 2",
    "more than half of the steps": "x.shape[1] / 2 < horizon < x.shape[1] - 1",
    "several samples": "len(x) > 1",
}


def oracle(x, target, kernel, recurrent_kernel, bias, horizon):
    import keras
    import tensorflow as tf

    layer = keras.layers.SimpleRNN(len(bias))
    layer.build(x.shape)
    layer.set_weights([kernel, recurrent_kernel, bias])
    with tf.GradientTape() as tape:
        constant = tf.stop_gradient(layer(x[:, :-horizon]))
        last = layer(x[:, -horizon:], initial_state=constant)
        loss = tf.reduce_sum((last - target) ** 2) / 2
    return tape.gradient(loss, [weight.value for weight in layer.trainable_weights])


STEM = dict(
    ja="最後の時刻の状態 h[T] だけに損失（二乗誤差の和の ½）がかかる RNN の、打ち切り型 BPTT である。順伝播は先頭から最後まで行い、逆伝播は最後の horizon 個の時刻だけをさかのぼって、それより前の状態は定数とみなす。h[t + 1] は x[:, t] を読んだあとの状態、d_h は h[t + 1] に関する損失の勾配、window は逆伝播する t を小さい順に並べたものである。",
    en="Truncated BPTT through an RNN of which only the last state h[T] enters the loss (half the sum of squared errors). The forward pass runs over the whole sequence; the way back covers the last `horizon` steps only, and the state before them counts as a constant. h[t + 1] is the state after x[:, t] was read, d_h the gradient of the loss with respect to h[t + 1], and window the t that are passed on the way back, in ascending order.",
)

VARIANTS = {
    "kept-steps": dict(
        right="range(steps - horizon, steps)",
        same="[t for t in range(steps) if steps - t <= horizon]",
    ),
    "one-matrix": dict(
        right="x[:, t] @ kernel + h[t] @ recurrent_kernel",
        same="np.hstack([x[:, t], h[t]]) @ np.vstack([kernel, recurrent_kernel])",
    ),
}

MISTAKES = {
    "forward-truncated": dict(
        right="h.append(np.tanh(",
        wrong="h.append((t + 1 != steps - horizon) * np.tanh(",
        ja="打ち切るのは逆伝播だけ。順伝播まで切って状態を 0 に戻すと、古い入力が結果に残らない。",
        en="Only the way back is cut; a state set to zero going forward forgets the older inputs.",
    ),
    "no-bias": dict(
        right=" + bias",
        wrong="",
        ja="順伝播のどの時刻でもバイアスが加わる。",
        en="The bias takes part in every step of the forward pass.",
    ),
    "descending": dict(
        right="range(steps - horizon, steps)",
        wrong="range(steps - 1, steps - horizon - 1, -1)",
        ja="ここで大きい順に並べると、ループでもう一度逆になり、時刻を小さい順にたどってしまう。",
        en="In descending order here, the loop turns it round again and passes the steps from the earliest on.",
    ),
    "one-step-more": dict(
        right="range(steps - horizon, steps)",
        wrong="range(steps - horizon - 1, steps)",
        ja="1 時刻多い。k 個は、T を 1 個目として数える。",
        en="One step too many: T itself is the first of the k.",
    ),
    "one-step-less": dict(
        right="range(steps - horizon, steps)",
        wrong="range(steps - horizon + 1, steps)",
        ja="1 時刻足りない。T から T−k+1 までは、両端を含めて k 個ある。",
        en="One step is missing: from T to T−k+1, both ends included, there are k steps.",
    ),
    "whole-sequence": dict(
        right="range(steps - horizon, steps)",
        wrong="range(steps)",
        ja="先頭までさかのぼっている。これでは打ち切りのない BPTT である。",
        en="This goes back to the very beginning: BPTT without truncation.",
    ),
    "counted-from-start": dict(
        right="range(steps - horizon, steps)",
        wrong="range(horizon, steps)",
        ja="先頭の k 個を除いた残りで、T − k 個ある。k 個は末尾から数える。",
        en="This leaves out the first k and keeps T − k steps; the k steps are counted from the end.",
    ),
    "first-steps": dict(
        right="range(steps - horizon, steps)",
        wrong="range(horizon)",
        ja="先頭の k 個の時刻を選んでいる。損失は最後の状態にあり、誤差はそこから戻る。",
        en="These are the first k steps; the loss is at the last state, where the error starts.",
    ),
    "current-state": dict(
        right="h[t].T @ delta",
        wrong="h[t + 1].T @ delta",
        ja="順伝播で recurrent_kernel に掛かったのは、その時刻の結果でなく 1 時刻前の状態である。",
        en="What met recurrent_kernel in a step is the state before it, not the one it produced.",
    ),
    "overwritten": dict(
        right="d_recurrent_kernel += ",
        wrong="d_recurrent_kernel = ",
        ja="重みは全時刻で共有され、勾配は各時刻の寄与の和である。上書きでは 1 時刻分だけになる。",
        en="All steps share the weights, so contributions add up; overwriting keeps only one.",
    ),
    "error-of-each-step": dict(
        right="delta @ recurrent_kernel.T",
        wrong="delta @ recurrent_kernel.T + h[t] - target",
        ja="損失がかかるのは最後の状態だけ。途中の状態に、目標との差は現れない。",
        en="Only the last state enters the loss; the states before it are not compared with the target.",
    ),
    "not-transposed": dict(
        right="delta @ recurrent_kernel.T",
        wrong="delta @ recurrent_kernel",
        ja="順伝播で右から掛けた行列は、逆伝播では転置して掛ける。正方行列なので形では気づけない。",
        en="A matrix applied from the right going forward is transposed going back; being square, "
        "its shape gives no warning.",
    ),
    "error-before-slope": dict(
        right="delta @ recurrent_kernel.T",
        wrong="d_h @ recurrent_kernel.T",
        ja="さかのぼる誤差には、通り抜けた時刻ごとに活性化関数の微分が掛かる。",
        en="The error is multiplied by the activation's slope at each step it passes on its way.",
    ),
}
