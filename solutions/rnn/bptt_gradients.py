"""BPTT による勾配

RNN の損失 L の、5 つのパラメータに関する勾配を BPTT で求めよ。

返り値は d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias の
順で、形はそれぞれのパラメータと同じである。どのパラメータも全時刻で
共有されている。L の Σ はサンプル、時刻、成分のすべてについての和で、
平均はとらない。

配列 h の h[:, t] には、0 から数えて t 番目の入力を読んだ直後の状態が入っている
（初期状態は入っていない）。逆伝播では、h[:, t] に関する L の勾配を d_h、
そのとき tanh に入った値に関する勾配を delta、1 つ前の状態を previous、次の
時刻から d_h に戻ってくる分を from_next_step とする。

---
    x: (batch, steps, inputs)    target: (batch, steps, outputs)
    kernel (W_in): (inputs, units)    recurrent_kernel (W): (units, units)
    bias (b): (units,)
    output_kernel (W_out): (units, outputs)    output_bias (c): (outputs,)

    h_t = tanh(x_t W_in + h_{t−1} W + b)    h_0 = 0    (t = 1, …, steps)
    y_t = h_t W_out + c
    L = ½ Σ (y_t − target_t)²

---
Gradients by BPTT

Compute by BPTT the gradients of the loss L of an RNN with respect to its five
parameters.

Return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel and d_output_bias
in this order, each of the shape of its parameter. All parameters are shared by
all steps. The Σ in L runs over samples, steps and components; nothing is
averaged.

In the array h, h[:, t] is the state just after input number t, counted from 0;
the initial state is not in it. On the way back, d_h is the gradient of L with
respect to h[:, t], delta that with respect to what went into its tanh, previous
the state before it, and from_next_step what comes back to d_h from the next
step.
"""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(state)  # blank
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - h[:, t] ** 2)  # blank
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += previous.T @ delta  # blank
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel.T  # blank
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== grading ====


def cases(rng):
    few, some, many, more, most = sorted(rng.choice(range(2, 9), 5, replace=False).tolist())
    sizes = [
        (1, 3, 1, 1, 1),
        (few, many, most, more, some),
        (most, some, few, many, more),
        (some, 1, many, few, more),
    ]
    for which, (batch, steps, inputs, units, outputs) in enumerate(sizes):
        # All positive in the smallest case: nothing cancels, and every tanh is far from 0 and shows.
        numbers = rng.normal if which else lambda size: rng.uniform(0.3, 1.2, size)
        yield dict(
            x=numbers(size=(batch, steps, inputs)),
            target=numbers(size=(batch, steps, outputs)),
            kernel=numbers(size=(inputs, units)) / (2 * inputs**0.5),
            recurrent_kernel=numbers(size=(units, units)) / units**0.5,
            bias=0.5 * numbers(size=units),
            output_kernel=numbers(size=(units, outputs)) / units**0.5,
            output_bias=numbers(size=outputs),
        )


BORDERS = {
    "more steps than samples": "x.shape[1] > x.shape[0] > 1",
    "more samples than steps": "x.shape[0] > x.shape[1] > 1",
    "a single step": "x.shape[1] == 1",
    "more outputs than units": "len(output_bias) > len(bias)",
    "more units than outputs": "len(output_bias) < len(bias)",
}


def oracle(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    import keras
    import tensorflow as tf

    hidden = keras.layers.SimpleRNN(len(bias), return_sequences=True)
    hidden.build(x.shape)
    hidden.set_weights([kernel, recurrent_kernel, bias])
    output = keras.layers.Dense(len(output_bias))
    output.build((None, None, len(bias)))
    output.set_weights([output_kernel, output_bias])
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((output(hidden(x)) - target) ** 2) / 2
    weights = hidden.trainable_weights + output.trainable_weights
    return tape.gradient(loss, [weight.value for weight in weights])


STEM = dict(
    ja="RNN の損失の、5 つのパラメータに関する勾配を BPTT で求める。損失は全時刻の出力の二乗誤差の和の ½ である。h[:, t] は時刻 t の入力を読んだ直後の状態（活性化関数は tanh、初期状態は 0）、d_h は h[:, t] に関する勾配、delta はそのとき tanh に入った値に関する勾配、previous は 1 つ前の状態、from_next_step は次の時刻から d_h に戻ってくる分である。",
    en="BPTT for the gradients of the loss of an RNN with respect to its five parameters; the loss is half the sum of squared errors of the outputs of all steps. h[:, t] is the state just after the input of step t (the activation is tanh, the initial state 0), d_h the gradient with respect to h[:, t], delta that with respect to what went into its tanh, previous the state before it, and from_next_step what comes back to d_h from the next step.",
)

VARIANTS = {
    "einsum": dict(
        right="previous.T @ delta",
        same="np.einsum('ni,nj->ij', previous, delta)",
    ),
    "factored-slope": dict(right="(1 - h[:, t] ** 2)", same="(1 - h[:, t]) * (1 + h[:, t])"),
    "padded-history": dict(
        right="h[:, t - 1] if t > 0 else np.zeros_like(state)",
        same="np.pad(h, [(0, 0), (1, 0), (0, 0)])[:, t]",
    ),
}

MISTAKES = {
    "wrapped-index": dict(
        right="h[:, t - 1] if t > 0 else np.zeros_like(state)",
        wrong="h[:, t - 1]",
        ja="添字 −1 は末尾を指す。最初の時刻の 1 つ前が、最後の時刻の状態になってしまう。",
        en="Index −1 is the end of the array: the first step would be preceded by the last state.",
    ),
    "first-state-before": dict(
        right="np.zeros_like(state)",
        wrong="h[:, 0]",
        ja="最初の時刻の 1 つ前は初期状態で、0 である。最初の状態は、そこからの計算の結果にすぎない。",
        en="Before the first step there is the initial state, which is 0; the first state is what came of it.",
    ),
    "current-state": dict(
        right="h[:, t - 1] if t > 0 else np.zeros_like(state)",
        wrong="h[:, t]",
        ja="時刻 t の計算で W に掛かったのは、1 時刻前の状態である。",
        en="What W was multiplied by at step t is the state one step before.",
    ),
    "no-slope": dict(
        right=" * (1 - h[:, t] ** 2)",
        wrong="",
        ja="誤差が隠れ層の活性化関数を逆向きに通るときには、その微分が掛かる。",
        en="On its way back through the hidden activation, the error is multiplied by its slope.",
    ),
    "slope-at-previous-state": dict(
        right="(1 - h[:, t] ** 2)",
        wrong="(1 - h[:, t - 1] ** 2)",
        ja="tanh の微分は時刻 t で出てきた値で求める。1 時刻前の状態は、そこへの入力にすぎない。",
        en="The slope of tanh follows from what it gave at step t; the state one step before is "
        "only part of what went in.",
    ),
    "tanh-of-tanh": dict(
        right="(1 - h[:, t] ** 2)",
        wrong="(1 - np.tanh(h[:, t]) ** 2)",
        ja="h はすでに tanh を通った値。もう一度通すと、別の点での微分になる。",
        en="h has been through tanh already; once more gives the slope at another point.",
    ),
    "sigmoid-slope": dict(
        right="(1 - h[:, t] ** 2)",
        wrong="h[:, t] * (1 - h[:, t])",
        ja="これは sigmoid の微分の形。隠れ層の活性化関数は tanh である。",
        en="This is the form of a sigmoid's slope; the hidden activation is tanh.",
    ),
    "overwritten": dict(
        right="d_recurrent_kernel += ",
        wrong="d_recurrent_kernel = ",
        ja="重みは全時刻で共有され、勾配は各時刻の寄与の和である。上書きでは 1 時刻分だけになる。",
        en="All steps share the weights, so contributions add up; overwriting keeps only one.",
    ),
    "transposed-gradient": dict(
        right="previous.T @ delta",
        wrong="delta.T @ previous",
        ja="勾配の行は 1 つ前の状態、列は次の状態の成分に対応する。正方行列なので形では気づけない。",
        en="Rows of the gradient belong to the state before, columns to the next one; being square, its shape gives no warning.",
    ),
    "last-step-only": dict(
        right="previous.T @ delta",
        wrong="(t == steps - 1) * previous.T @ delta",
        ja="W は最後の時刻だけでなく、どの時刻でも使われた。そのすべてから勾配が来る。",
        en="W was used at every step, not only at the last one, and each use adds to its gradient.",
    ),
    "not-transposed": dict(
        right="delta @ recurrent_kernel.T",
        wrong="delta @ recurrent_kernel",
        ja="順伝播で右から掛けた行列は、逆伝播では転置して掛ける。正方行列なので形では気づけない。",
        en="A matrix applied from the right going forward is transposed going back; being square, "
        "its shape gives no warning.",
    ),
    "no-time-travel": dict(
        right="delta @ recurrent_kernel.T",
        wrong="np.zeros_like(delta)",
        ja="後の時刻の誤差が前の時刻に届いていない。時間をさかのぼるのが BPTT である。",
        en="The errors of later steps never reach earlier ones; BPTT means going back in time.",
    ),
    "error-before-slope": dict(
        right="delta @ recurrent_kernel.T",
        wrong="d_h @ recurrent_kernel.T",
        ja="さかのぼる誤差には、通り抜けた時刻ごとに活性化関数の微分が掛かる。",
        en="The error is multiplied by the activation's slope at each step it passes on its way.",
    ),
    "counted-twice": dict(
        right="delta @ recurrent_kernel.T",
        wrong="from_next_step + delta @ recurrent_kernel.T",
        ja="後の時刻から来た誤差は、すでに delta に入っている。もう一度足すと二重に数える。",
        en="What came from the next step is inside delta already; added again, it counts twice.",
    ),
}
