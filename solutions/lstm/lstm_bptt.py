"""LSTM の BPTT

系列 x を読む LSTM について、損失 L の、入力と重みに関する勾配を、時刻を
さかのぼって求めよ。返り値は d_x, d_kernel, d_recurrent_kernel, d_bias の順で、
形はそれぞれ x, kernel, recurrent_kernel, bias と同じである。

L は出力 h_1, …, h_T だけを通して決まる。d_outputs は、h_t に上の層から直接届く
L の勾配であり、後の時刻を経由する分を含まない。

コードの h[t], c[t] は式の h_t, c_t、gates[t − 1] は時刻 t の i, f, g, o の、
活性化関数を通ったあとの値である（式の … は、z を左から i, f, g, o の順に 4 等分
したもの）。逆伝播のループは時刻 T から 1 へ進み、x[:, t] を読んだ 1 時刻分の
計算を逆にたどる。

    d_h        h[t + 1] に関する L の勾配の全体
    d_c        c[t + 1] に関する L の勾配の全体
    d_z        z（活性化関数を通る前）に関する L の勾配
    from_h     次に逆伝播する時刻の d_h に、h を通して戻る分
    from_c     次に逆伝播する時刻の d_c に、c から c へ直接戻る分

---
    x: (batch, T, inputs)    d_outputs: (batch, T, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)

    z = x_t kernel + h_{t−1} recurrent_kernel + bias    (t = 1, …, T)
    i, f, o = σ(…)    g = tanh(…)
    c_t = f ⊙ c_{t−1} + i ⊙ g    h_t = o ⊙ tanh(c_t)    h_0 = c_0 = 0

---
BPTT through an LSTM

For an LSTM that reads the sequence x, compute the gradients of a loss L with
respect to the input and the weights by going back in time. Return d_x,
d_kernel, d_recurrent_kernel and d_bias, in this order, of the shapes of x,
kernel, recurrent_kernel and bias.

L depends on the outputs h_1, …, h_T only. d_outputs is the gradient of L that
arrives at h_t directly from the layer on top; what comes by way of later steps
is not in it.

In the code, h[t], c[t] and gates[t − 1] are the formulas' h_t, c_t and the
i, f, g, o of step t, after their activations (… stands for the quarters of z,
from left to right those of i, f, g, o). The loop of the backward pass goes from
step T to 1 and treats each time the step that read x[:, t].

    d_h        the whole gradient of L at h[t + 1]
    d_c        the whole gradient of L at c[t + 1]
    d_z        the gradient of L at z, before the activations
    from_h     what goes back through h into d_h of the step treated next
    from_c     what goes back from c to c directly into d_c of the step treated
               next
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t] + from_h  # blank
        d_c = from_c + d_h * o * (1 - tanh_c**2)  # blank
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t].T @ d_z  # blank
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T  # blank
        from_c = d_c * f  # blank
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== grading ====


def cases(rng):
    import numpy as np

    batch, steps, inputs, units = rng.choice(range(2, 7), size=4, replace=False)
    others = rng.choice(range(2, 6), size=3, replace=False)
    for which, (n, T, d, H) in enumerate(
        [(1, 2, 1, 1), (batch, steps, inputs, units), (1, 1, *others[:2]), (3, 4, *others[1:])]
    ):
        # All positive in the smallest case: nothing cancels, and what passes tanh is far from 0.
        numbers = (lambda size: rng.uniform(0.4, 1, size)) if which == 0 else rng.normal
        case = dict(
            x=numbers(size=(n, T, d)),
            d_outputs=numbers(size=(n, T, H)),
            kernel=numbers(size=(d, 4 * H)) / d**0.5,
            recurrent_kernel=numbers(size=(H, 4 * H)) / H**0.5,
            bias=numbers(size=4 * H),
        )
        if which == 3:  # what classifies a sequence reads its last output
            case["d_outputs"] = case["d_outputs"] * (np.arange(T) == T - 1)[:, np.newaxis]
        yield case


BORDERS = {
    "several steps": "x.shape[1] > 2",
    "a single step": "x.shape[1] == 1",
    "a loss on the last output only": "x.shape[1] > 2 and np.all(d_outputs[:, :-1] == 0)",
    "a loss on outputs before the last": "np.all(d_outputs[:, :-1] != 0) and len(x) > 1",
}


def oracle(x, d_outputs, kernel, recurrent_kernel, bias):
    import keras
    import tensorflow as tf

    layer = keras.layers.LSTM(d_outputs.shape[-1], return_sequences=True)
    layer.build(x.shape)
    layer.set_weights([kernel, recurrent_kernel, bias])
    x = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        outputs = layer(x)
    sources = [x, *(weight.value for weight in layer.trainable_weights)]
    return tape.gradient(outputs, sources, tf.constant(d_outputs))


STEM = dict(
    ja="""系列 x を読む LSTM（重みのブロックは i, f, g, o の順）の、損失 L の入力と重みに関する勾配を、BPTT で
求める。d_outputs は、各時刻の出力に上の層から直接届く L の勾配である。h[t], c[t] は時刻 t の状態、
gates[t − 1] は時刻 t の i, f, g, o の値である。from_h と from_c は、h と c を通して 1 時刻前へ戻る勾配を
表す。""",
    en="""BPTT through an LSTM that reads the sequence x (its blocks in the order i, f, g, o): gradients of a loss L
with respect to the input and the weights. d_outputs is the gradient of L that arrives at each output directly
from the layer on top. h[t] and c[t] are the state of step t, gates[t − 1] the values of its i, f, g, o.
from_h and from_c are the gradients that go one step back through h and through c.""",
)

VARIANTS = {
    "hyperbolic-secant": dict(
        right="from_c + d_h * o * (1 - tanh_c**2)",
        same="d_h * o / np.cosh(c[t + 1]) ** 2 + from_c",
    ),
    "einsum": dict(
        right="h[t].T @ d_z",
        same='np.einsum("nh,nz->hz", h[t], d_z)',
    ),
    "transposed-outside": dict(
        right="d_z @ recurrent_kernel.T",
        same="(recurrent_kernel @ d_z.T).T",
    ),
}

MISTAKES = {
    "no-later-steps": dict(
        right="d_outputs[:, t] + from_h",
        wrong="d_outputs[:, t]",
        ja="出力 h は、上の層だけでなく次の時刻の計算にも使われた。そこから戻る勾配が足されていない。",
        en="h was used by the next step, not only by the layer on top; what comes back from there is "
        "missing.",
    ),
    "last-error-only": dict(
        right="d_outputs[:, t] + from_h",
        wrong="d_outputs[:, -1] * (t == steps - 1) + from_h",
        ja="損失が届くのは最後の出力だけとは限らない。各時刻の出力に届く分も加わる。",
        en="A loss need not read the last output only; what arrives at every output takes part.",
    ),
    "same-error-everywhere": dict(
        right="d_outputs[:, t] + from_h",
        wrong="d_outputs[:, -1] + from_h",
        ja="どの時刻にも最後の出力の勾配を足している。時刻ごとに、その時刻の分がある。",
        en="This adds the last output's gradient at every step; each step has one of its own.",
    ),
    "memory-cut": dict(
        right="from_c + d_h * o * (1 - tanh_c**2)",
        wrong="d_h * o * (1 - tanh_c**2)",
        ja="c から c へ直接伝わる勾配が切れている。LSTM が長い依存関係を学べるのはこの経路による。",
        en="The path from c to c is cut, the very one by which an LSTM learns long dependencies.",
    ),
    "no-output-path": dict(
        right="from_c + d_h * o * (1 - tanh_c**2)",
        wrong="from_c",
        ja="c は同じ時刻の h にも使われている。損失は h だけを通して決まるので、ここで加わらなければ 0 のままになる。",
        en="c is used in the h of its own step, too; as the loss depends on h alone, nothing else "
        "would ever enter.",
    ),
    "no-tanh-derivative": dict(
        right=" * (1 - tanh_c**2)",
        wrong="",
        ja="c は h になるときに tanh を通った。戻るときには、その微分が掛かる。",
        en="On its way to h the memory went through tanh, whose derivative applies on the way back.",
    ),
    "no-output-gate": dict(
        right="d_h * o * (1 - tanh_c**2)",
        wrong="d_h * (1 - tanh_c**2)",
        ja="順伝播で出力ゲートを掛けたところは、逆伝播でも同じ値が掛かる。",
        en="Where the forward pass multiplied by the output gate, so does the backward pass.",
    ),
    "tanh-on-both-paths": dict(
        right="from_c + d_h * o * (1 - tanh_c**2)",
        wrong="(from_c + d_h * o) * (1 - tanh_c**2)",
        ja="c から次の c への経路に tanh はない。微分が掛かるのは、h を経由した分だけである。",
        en="There is no tanh on the way from c to the next c; its derivative belongs to what came "
        "through h.",
    ),
    "direct-error-only": dict(
        right="d_h * o",
        wrong="d_outputs[:, t] * o",
        ja="h に届いた勾配のうち、後の時刻から戻った分も c へ流れる。",
        en="Of the gradient at h, the part that came back from later steps flows on to c as well.",
    ),
    "overwritten": dict(
        right="d_recurrent_kernel += ",
        wrong="d_recurrent_kernel = ",
        ja="重みは全時刻で共有されるので、各時刻の寄与を足し合わせる。これでは最初の時刻の分しか残らない。",
        en="All steps share the weights and their contributions add up; here only the first step's "
        "is left.",
    ),
    "current-state": dict(
        right="h[t].T @ d_z",
        wrong="h[t + 1].T @ d_z",
        ja="この時刻の計算で recurrent_kernel に掛かったのは、1 時刻前の状態である。",
        en="What recurrent_kernel met in this step is the state of the step before.",
    ),
    "state-two-before": dict(
        right="h[t].T @ d_z",
        wrong="h[t - 1].T @ d_z",
        ja="リスト h は初期状態から始まるので、さらに 1 つ戻ると、2 時刻前の状態になる。",
        en="The list h begins with the initial state: one further back is the state two steps before.",
    ),
    "memory-for-output": dict(
        right="h[t].T @ d_z",
        wrong="c[t].T @ d_z",
        ja="recurrent_kernel が掛かるのは h で、c ではない。c はゲートを通して書き換えられるだけである。",
        en="recurrent_kernel multiplies h and not c, which only the gates act on.",
    ),
    "averaged-over-steps": dict(
        right="h[t].T @ d_z",
        wrong="h[t].T @ d_z / steps",
        ja="共有された重みの勾配は、時刻についての和である。平均ではない。",
        en="The gradient of shared weights is a sum over the steps, not a mean.",
    ),
    "not-transposed": dict(
        right="d_z @ recurrent_kernel.T",
        wrong="d_z @ recurrent_kernel",
        ja="順伝播で右から掛けた行列は、逆伝播では転置して掛ける。",
        en="A matrix applied from the right going forward is transposed going back.",
    ),
    "through-the-output-gate-only": dict(
        right="d_z @ recurrent_kernel.T",
        wrong="d_o @ np.split(recurrent_kernel, 4, axis=-1)[3].T",
        ja="直前の h は、出力ゲートだけでなく 4 つのブロックすべてに入る。",
        en="The h before goes into all four blocks, not only into the output gate.",
    ),
    "counted-twice": dict(
        right="d_z @ recurrent_kernel.T",
        wrong="from_h + d_z @ recurrent_kernel.T",
        ja="後の時刻から来た分は d_h に含まれ、すでに d_z に入っている。",
        en="What came from later steps is in d_h and so in d_z already.",
    ),
    "no-forget-gate": dict(
        right="d_c * f",
        wrong="d_c",
        ja="そのまま伝わるのは忘却ゲートのない CEC。ここでは、残した割合だけが戻る。",
        en="It is passed on whole in a CEC without forget gate; here the share that was kept goes "
        "back.",
    ),
    "input-gate": dict(
        right="d_c * f",
        wrong="d_c * i",
        ja="入力ゲートが掛かったのは候補。直前の c に掛かったのは別のゲートである。",
        en="The input gate multiplied the candidate; the memory before met another gate.",
    ),
    "gate-of-the-step-before": dict(
        right="d_c * f",
        wrong="d_c * gates[t - 1][1]",
        ja="いまさかのぼっている計算で c に掛かったのは、1 時刻前のゲートではなく、この時刻のゲートである。",
        en="In the step gone back through, what c met is the gate of this step, not the one before.",
    ),
}
