"""ゲート付き活性化と残差ブロック

WaveNet の 1 つのブロックを計算し、次の層へ渡す値 residual と、出力側へ渡す値
skip を、この順に返せ。

    z           ゲート付き活性化の出力。拡張した因果的畳み込みを 2 つ、別々の重
                みで行う。一方の活性化関数は値を −1 から 1 に収め、もう一方の活
                性化関数は値を 0 から 1 に収めて、情報をどれだけ通すかを決める
    residual    z に 1×1 の畳み込み（重みは residual_kernel）を行い、ブロックの
                入力を足したもの
    skip        z に 1×1 の畳み込み（重みは skip_kernel）を行ったもの

filter_kernel は通される側、gate_kernel は通す量を決める側の重みである。rate
は、2 つの畳み込みが入力をとる間隔である。バイアスはない。causal_conv と sigmoid
は与えてある。

---
    x: (N, T, C)    filter_kernel, gate_kernel: (K, C, D)    z: (N, T, D)
    residual_kernel: (D, C)    skip_kernel: (D, S)
    residual: (N, T, C)    skip: (N, T, S)

---
Gated activation and residual block

Compute one block of WaveNet, and return what it hands to the next layer,
`residual`, and what it hands to the output side, `skip`, in this order.

    z           the result of the gated activation. There are two dilated causal
                convolutions with weights of their own. The activation of one
                keeps values between −1 and 1; that of the other keeps them
                between 0 and 1 and says how much information passes
    residual    a 1×1 convolution of z (its weights are residual_kernel), plus
                the block's input
    skip        a 1×1 convolution of z (its weights are skip_kernel)

filter_kernel belongs to what passes, gate_kernel to how much of it does. Both
read their input at steps `rate` apart. There are no biases. causal_conv and
sigmoid are given.
"""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.tanh(causal_conv(x, filter_kernel, rate))  # blank
    z = passed * sigmoid(causal_conv(x, gate_kernel, rate))  # blank
    residual = x + z @ residual_kernel  # blank
    skip = z @ skip_kernel  # blank
    return residual, skip


# ==== grading ====


def cases(rng):
    def draw(n, t, k, c, d, s, rate, scale=1.0):
        return dict(
            x=rng.normal(size=(n, t, c)),
            filter_kernel=scale * rng.normal(size=(k, c, d)),
            gate_kernel=scale * rng.normal(size=(k, c, d)),
            residual_kernel=rng.normal(size=(d, c)),
            skip_kernel=rng.normal(size=(d, s)),
            rate=int(rate),
        )

    c, d, s = (2 + rng.permutation(4)[:3]).tolist()
    n, k = 2 + int(rng.integers(5)), 2 + int(rng.integers(4))
    yield draw(1, int(rng.integers(2, 4)), 1, 1, 1, 1, 1)
    yield draw(n, int(rng.integers(9, 13)), k, c, d, s, rng.integers(2, 4))
    yield draw(n + 1, int(rng.integers(6, 9)), 3, c, c, c, rng.integers(1, 3))
    yield draw(1, int(rng.integers(7, 10)), k + 1, d, s, c, 1)
    # Gates that are open or closed all but entirely.
    yield draw(n, int(rng.integers(4, 6)), 2, s, c, d, rng.integers(2, 4), scale=40.0)


BORDERS = {
    "as many channels everywhere": "x.shape[2] == filter_kernel.shape[2] == skip_kernel.shape[1] > 1",
    "another number of channels inside": "x.shape[2] != filter_kernel.shape[2]",
    "more channels of skip than of z, or fewer": "skip_kernel.shape[0] != skip_kernel.shape[1]",
    "a rate above 1": "rate > 1",
    "gates that are open or closed": "np.max(np.abs(gate_kernel)) > 30",
    "weights of the two convolutions that differ": "np.all(filter_kernel != gate_kernel)",
}


def oracle(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    import keras
    from keras import layers

    def convolve(inputs, kernel, activation=None, rate=1):
        layer = layers.Conv1D(
            kernel.shape[2],
            len(kernel),
            padding="causal",
            dilation_rate=rate,
            activation=activation,
            use_bias=False,
        )
        layer.build(inputs.shape)
        layer.set_weights([kernel])
        return layer(inputs)

    x = keras.ops.convert_to_tensor(x)
    z = layers.Multiply()(
        [convolve(x, filter_kernel, "tanh", rate), convolve(x, gate_kernel, "sigmoid", rate)]
    )
    residual = layers.Add()([x, convolve(z, residual_kernel[None])])
    return residual, convolve(z, skip_kernel[None])


STEM = dict(
    ja="WaveNet の 1 つのブロックの計算である。拡張した因果的畳み込みを 2 つ行い、ゲート付き活性化を通した z から、次の層へ渡す residual (N, T, C) と、出力側へ渡す skip (N, T, S) を求める。x は (N, T, C)、z は (N, T, D) である。",
    en="The function computes one block of WaveNet. Two dilated causal convolutions and a gated activation make z, (N, T, D), from x, (N, T, C); from z come `residual`, (N, T, C), which the next layer gets, and `skip`, (N, T, S), for the output side.",
)

VARIANTS = {
    "tanh-by-sigmoid": dict(
        right="np.tanh(causal_conv(x, filter_kernel, rate))",
        same="2 * sigmoid(2 * causal_conv(x, filter_kernel, rate)) - 1",
    ),
    "multiply": dict(
        right="passed * sigmoid(causal_conv(x, gate_kernel, rate))",
        same="np.multiply(sigmoid(causal_conv(x, gate_kernel, rate)), passed)",
    ),
    "einsum": dict(
        right="x + z @ residual_kernel",
        same="np.einsum('ntd,dc->ntc', z, residual_kernel) + x",
    ),
    "dot": dict(right="z @ skip_kernel", same="np.dot(z, skip_kernel)"),
}

MISTAKES = {
    "relu": dict(
        right="np.tanh(causal_conv(x, filter_kernel, rate))",
        wrong="np.maximum(causal_conv(x, filter_kernel, rate), 0)",
        ja="ReLU では負の値が失われ、上限もない。通される側の値は −1 から 1 である。",
        en="ReLU loses negative values and has no upper bound; what passes lies between −1 and 1.",
    ),
    "linear": dict(
        right="np.tanh(causal_conv(x, filter_kernel, rate))",
        wrong="causal_conv(x, filter_kernel, rate)",
        ja="通される側に活性化関数がない。これは GLU で、WaveNet のゲートではない。",
        en="What passes has no activation here: this is a GLU, not WaveNet's gate.",
    ),
    "sigmoid-twice": dict(
        right="np.tanh(causal_conv(x, filter_kernel, rate))",
        wrong="sigmoid(causal_conv(x, filter_kernel, rate))",
        ja="両方をシグモイドにすると、通される値が負になれない。",
        en="With a sigmoid on both sides, what passes can never be negative.",
    ),
    "kernels-exchanged": dict(
        edits=[
            dict(
                right="np.tanh(causal_conv(x, filter_kernel, rate))",
                wrong="np.tanh(causal_conv(x, gate_kernel, rate))",
            ),
            dict(
                right="sigmoid(causal_conv(x, gate_kernel, rate))",
                wrong="sigmoid(causal_conv(x, filter_kernel, rate))",
            ),
        ],
        ja="2 つの重みが入れ替わっている。量を決めるのは gate_kernel の側である。",
        en="The two kernels are exchanged; gate_kernel belongs to how much passes.",
    ),
    "no-dilation-of-the-filter": dict(
        right="np.tanh(causal_conv(x, filter_kernel, rate))",
        wrong="np.tanh(causal_conv(x, filter_kernel, 1))",
        ja="通される側が、隣り合う時刻を読んでいる。",
        en="What passes is computed from neighbouring times.",
    ),
    "added": dict(
        right="passed * sigmoid",
        wrong="passed + sigmoid",
        ja="足すと、ゲートが閉じていても値がそのまま通る。",
        en="Where gates are added, a closed one lets everything pass.",
    ),
    "same-kernel": dict(
        right="sigmoid(causal_conv(x, gate_kernel, rate))",
        wrong="sigmoid(causal_conv(x, filter_kernel, rate))",
        ja="ゲートが、通される側と同じ重みを使っている。",
        en="The gate has the kernel of what passes, instead of its own.",
    ),
    "gate-of-passed": dict(
        right="sigmoid(causal_conv(x, gate_kernel, rate))",
        wrong="sigmoid(passed)",
        ja="通される値そのものから量を決めている。ゲートには、別の畳み込みがある。",
        en="The gate is computed from what passes; it has a convolution of its own.",
    ),
    "gate-without-sigmoid": dict(
        right="sigmoid(causal_conv(x, gate_kernel, rate))",
        wrong="causal_conv(x, gate_kernel, rate)",
        ja="量が 0 から 1 に収まっていない。",
        en="How much passes is not between 0 and 1 here.",
    ),
    "tanh-gate": dict(
        right="sigmoid(causal_conv(x, gate_kernel, rate))",
        wrong="np.tanh(causal_conv(x, gate_kernel, rate))",
        ja="ゲートが負になると、符号を反転して通すことになる。量は 0 から 1 である。",
        en="A negative gate lets the opposite pass; how much passes lies between 0 and 1.",
    ),
    "no-dilation-of-the-gate": dict(
        right="sigmoid(causal_conv(x, gate_kernel, rate))",
        wrong="sigmoid(causal_conv(x, gate_kernel, 1))",
        ja="ゲートの側が、隣り合う時刻を読んでいる。",
        en="The gate is computed from neighbouring times.",
    ),
    "open-where-closed": dict(
        right="sigmoid(causal_conv(x, gate_kernel, rate))",
        wrong="(1 - sigmoid(causal_conv(x, gate_kernel, rate)))",
        ja="通す量ではなく、さえぎる量を掛けている。",
        en="This multiplies by how much is held back, not by how much passes.",
    ),
    "input-not-added": dict(
        right="x + z @ residual_kernel",
        wrong="z @ residual_kernel",
        ja="ブロックの入力を足していないので、残差になっていない。",
        en="The block's input is not added: nothing is residual here.",
    ),
    "z-added": dict(
        right="x + z @ residual_kernel",
        wrong="x + z",
        ja="1×1 の畳み込みを通していない。チャネル数も、入力と同じとは限らない。",
        en="The 1×1 convolution is missing, and z may have another number of channels than the input.",
    ),
    "passed-instead-of-z": dict(
        right="x + z @ residual_kernel",
        wrong="x + passed @ residual_kernel",
        ja="ゲートを掛ける前の値を使っている。",
        en="This takes the values before the gate has acted.",
    ),
    "skip-of-the-residual": dict(
        right="z @ skip_kernel",
        wrong="(z @ residual_kernel) @ skip_kernel",
        ja="残差側の 1×1 の畳み込みまで通している。skip は z から直接求める。",
        en="This has been through the 1×1 convolution of the residual side; skip comes from z itself.",
    ),
    "skip-of-the-input": dict(
        right="z @ skip_kernel",
        wrong="x @ skip_kernel",
        ja="ブロックの入力から求めている。",
        en="This comes from the block's input.",
    ),
    "skip-transposed": dict(
        right="z @ skip_kernel",
        wrong="z @ skip_kernel.T",
        ja="重みの軸が逆である。1 つ目の軸が、z のチャネルに対応する。",
        en="The axes are exchanged; the first one of the kernel belongs to the channels of z.",
    ),
}
