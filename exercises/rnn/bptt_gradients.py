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
        previous = ...  # TODO 1
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = ...  # TODO 2
        d_kernel += x[:, t].T @ delta
        ...  # TODO 3
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = ...  # TODO 4
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias
