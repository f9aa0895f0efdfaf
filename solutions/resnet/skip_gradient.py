"""ショートカットを通る勾配

残差ブロックを重ねたネットワークで、損失 L の勾配を出力から入力へ逆伝播させよ。
ブロックは l = 0, 1, … の順に並ぶ。枝 F_l は 1 つの全結合層で、活性化関数は ReLU
である。

kernels[l] と biases[l] が l 番目のブロックの重みとバイアス、x がネットワークの
入力である。dout は、L を最後のブロックの出力で微分した勾配である。x_l と
F_l(x_l) の形は、どれも (samples, features) である。

y には最後のブロックの出力を入れる。gradients[l] には、L を x_l で微分した勾配を
入れる。x_0 は x で、gradients の末尾の要素は dout である。z がちょうど 0 のとき
の ReLU の微分は 0 とする。

---
    z_l = x_l W_l + b_l
    x_{l+1} = x_l + F_l(x_l)

    x, dout, y: (samples, features)       biases: (blocks, features)
    kernels: (blocks, features, features)
    gradients: (blocks + 1, samples, features)

---
Gradients through shortcuts

In a network of residual blocks, take the gradient back from the output to the
input. The blocks stand in the order l = 0, 1, …; the branch F_l is one dense
layer with the activation ReLU.

kernels[l] and biases[l] are the weights and biases of block l, x is what enters
the network, and dout the gradient of the loss L with respect to the output of
the last block. For every l both x_l and F_l(x_l) are (samples, features).

y is the output of the last block. gradients[l] is the gradient of L with
respect to x_l; x_0 is x, and the last item of gradients is dout. Where z is
exactly 0, the derivative of ReLU is taken to be 0.
"""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)  # blank
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)  # blank
        dout = dout + dz @ kernel.T  # blank
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== grading ====


def cases(rng):
    import numpy as np

    def drawn(blocks, samples, features):
        return dict(
            x=rng.normal(size=(samples, features)),
            dout=rng.normal(size=(samples, features)),
            kernels=rng.normal(scale=0.9, size=(blocks, features, features)) / np.sqrt(features),
            biases=rng.normal(scale=0.5, size=(blocks, features)),
        )

    one = [float(rng.choice([2, 3])), float(rng.choice([-1, -2]))]
    yield dict(
        x=np.array([[one[0]], [one[1]]]),
        dout=np.array([[1.0], [3.0]]),
        kernels=np.array([[[0.5]]]),
        biases=np.array([[-0.25]]),
    )
    samples, features = (int(n) for n in rng.choice(range(2, 6), 2, replace=False))
    case = drawn(int(rng.integers(2, 4)), samples + 1, features + 1)
    case["x"][0] = 0
    case["biases"][0, 0] = 0  # so z is exactly 0 in one place
    yield case
    case = drawn(4, features + 5, samples + 2)
    case["biases"][0] = -40  # no unit of the first block is active
    yield case
    yield drawn(int(rng.integers(12, 16)), 2, int(rng.integers(4, 7)))


BORDERS = {
    "one block": "len(kernels) == 1",
    "many blocks": "len(kernels) >= 12",
    "a signal that is exactly 0": "np.any(x @ kernels[0] + biases[0] == 0)",
    "a branch of which nothing is active": "np.all(x @ kernels[0] + biases[0] < 0)",
    "kernels that are not symmetric": "np.any(kernels != np.swapaxes(kernels, 1, 2))",
}


def oracle(x, dout, kernels, biases):
    import keras
    import tensorflow as tf

    features = x.shape[1]
    signals = [tf.constant(x)]
    with tf.GradientTape() as tape:
        tape.watch(signals[0])
        for kernel, bias in zip(kernels, biases, strict=True):
            branch = keras.layers.Dense(features, activation="relu")
            branch.build((None, features))
            branch.set_weights([kernel, bias])
            signals.append(keras.layers.Add()([signals[-1], branch(signals[-1])]))
    gradients = tape.gradient(signals[-1], signals[:-1], output_gradients=dout)
    return signals[-1], tf.stack([*gradients, dout])


STEM = dict(
    ja="残差ブロックを重ねたネットワークで、勾配を出力の側から入力の側へ戻す。枝は、全結合層と"
    "その出力への ReLU である。gradients には、ブロックの境目ごとの勾配を並べる。",
    en="In a network of residual blocks, this takes the gradient back from the output to the input. "
    "A branch is a dense layer and ReLU of its output; gradients holds those between the blocks.",
)

VARIANTS = {
    "where": dict(right="np.maximum(z, 0)", same="np.where(z > 0, z, 0)"),
    "mask": dict(right="dout * (z > 0)", same="np.where(z > 0, dout, 0)"),
    "factored": dict(
        right="dout + dz @ kernel.T",
        same="dz @ kernel.T + dout",
    ),
}

MISTAKES = {
    "no-relu": dict(
        right="x + np.maximum(z, 0)",
        wrong="x + z",
        ja="枝に ReLU がない。全結合層の出力がそのまま足されている。",
        en="The branch has no ReLU: what the dense layer gives is added as it is.",
    ),
    "plain": dict(
        right="x + np.maximum(z, 0)",
        wrong="np.maximum(z, 0)",
        ja="入力が足されていない。これはショートカットのないネットワークである。",
        en="The input is not added: this is a network without shortcuts.",
    ),
    "relu-of-the-sum": dict(
        right="x + np.maximum(z, 0)",
        wrong="np.maximum(x + z, 0)",
        ja="ReLU は枝の中にある。和に適用すると、ショートカットの負の値も失われる。",
        en="ReLU is inside the branch; of the sum, it also discards what is negative in the shortcut.",
    ),
    "relu-lost": dict(
        right="dout * (z > 0)",
        wrong="dout",
        ja="ReLU で 0 になった値には勾配が流れない。",
        en="No gradient flows to what ReLU has set to 0.",
    ),
    "at-zero": dict(
        right="(z > 0)",
        wrong="(z >= 0)",
        ja="z がちょうど 0 のところでも勾配を流している。",
        en="This lets the gradient through where z is exactly 0.",
    ),
    "sign-of-z": dict(
        right="(z > 0)",
        wrong="np.sign(z)",
        ja="z が負のところでは、微分は −1 ではなく 0 である。",
        en="Where z is negative the derivative is 0, not −1.",
    ),
    "times-z": dict(
        right="(z > 0)",
        wrong="np.maximum(z, 0)",
        ja="ReLU の値を掛けている。掛けるのは、その微分である。",
        en="This multiplies by the value of ReLU and not by its derivative.",
    ),
    "mask-of-the-gradient": dict(
        right="(z > 0)",
        wrong="(dout > 0)",
        ja="通すかどうかは、勾配の符号ではなく、順伝播での z の符号で決まる。",
        en="What passes goes by the sign of z in the forward pass, not by that of the gradient.",
    ),
    "product-only": dict(
        right="dout + dz @ kernel.T",
        wrong="dz @ kernel.T",
        ja="枝の分だけが戻っている。これでは、ショートカットのないときと同じく層ごとの積になる。",
        en="Only the branch's part comes back: a product over the layers, as without shortcuts.",
    ),
    "identity-only": dict(
        right="dout + dz @ kernel.T",
        wrong="dout",
        ja="恒等の経路しか戻っていない。出力は枝を通しても入力に依存する。",
        en="Only the identity comes back; the output depends on the input through the branch, too.",
    ),
    "not-transposed": dict(
        right="kernel.T",
        wrong="kernel",
        ja="z の成分から x の成分へ戻るので、入力と出力の役割が入れ替わる。",
        en="The way back goes from the components of z to those of x: the axes change their roles.",
    ),
    "kernel-forgotten": dict(
        right="dz @ kernel.T",
        wrong="dz",
        ja="z は x に重みを掛けたものである。戻るときも重みを通る。",
        en="z is x times the kernel, and the way back leads through the kernel, too.",
    ),
    "masked-identity": dict(
        right="dout + dz @ kernel.T",
        wrong="dz + dz @ kernel.T",
        ja="ReLU は枝の中だけにある。恒等の経路の勾配は、0 になることなくそのまま戻る。",
        en="ReLU stands in the branch alone; along the identity the gradient comes back whole.",
    ),
}


def plot(case, outputs):
    """How large the gradient is at each border between blocks."""
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5, 3.5), layout="constrained")
    axes = figure.subplots()
    gradients = np.asarray(outputs["gradients"], dtype=float)
    sizes = np.sqrt(np.mean(gradients**2, axis=(1, 2)))
    axes.plot(np.arange(len(sizes)), sizes, "o-")
    axes.set(xlabel="l", ylabel="RMS of ∂L/∂x_l", ylim=(0, None))
    return figure
