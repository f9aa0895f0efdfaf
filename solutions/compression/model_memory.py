"""モデルの記憶容量

全結合のネットワークの大きさを数える。widths は、入力の長さ、隠れ層のユニット
数、…、出力層のユニット数を順に並べたものである。どの全結合層にもバイアスがあ
る。隠れ層の全結合の後にはバッチ正規化を置き（出力層の後には置かない）、それはユ
ニットごとに γ、β と、移動平均、移動分散をもつ。

    trainable     学習するパラメータの数
    buffers       学習しないが保存する値（移動平均と移動分散）の数
    inference     推論のために、これらを bits ビットの浮動小数点数で保存する
                  容量。単位は MiB（2²⁰ バイト）
    training      単精度で、Adam による学習に要る容量。単位は MiB。重み、勾配、
                  Adam の 1 次と 2 次のモーメントと、buffers とを数える

学習の途中の活性（層の出力）は数えない。bits は 64、32、16 のいずれかで、順に倍
精度、単精度、半精度である。

---
    widths: (layers,)    trainable, buffers, inference, training: ()

---
The memory of a model

Count how large a network of dense layers is. widths are, in this order, the
length of the input, the units of the hidden layers, and the units of the output
layer. All dense layers have biases. Behind the dense layer of every hidden
layer, but not behind the last layer, there is batch normalisation, with γ, β,
a moving mean and a moving variance for each unit.

    trainable     how many parameters are trained
    buffers       how many values are stored, but not trained: moving means and
                  variances
    inference     the memory for storing all of these, for inference, as
                  floating-point numbers of `bits` bits; in MiB (2²⁰ bytes)
    training      the memory for training with Adam in single precision, in MiB:
                  weights, gradients, both moments of Adam, and buffers

Activations, the outputs of layers during training, do not count. bits is 64, 32
or 16: double, single or half precision.
"""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum((before + 1) * after)  # blank
    trainable = dense + 2 * hidden  # blank
    buffers = 2 * hidden  # blank

    inference = (trainable + buffers) * bits / 8 / 2**20  # blank
    training = (4 * trainable + buffers) * 4 / 2**20  # blank
    return trainable, buffers, inference, training


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    def draw(layers, bits):
        widths = rng.choice(range(3, 40), size=layers, replace=False)
        return dict(widths=widths, bits=bits)

    yield dict(widths=np.array([2, 3]), bits=32)
    counts = rng.permutation([3, 4, 5, 6])
    for layers, bits in zip(counts[:3], rng.permutation([64, 32, 16]), strict=True):
        yield draw(int(layers), int(bits))


BORDERS = {
    "no hidden layer": "len(widths) == 2",
    "several hidden layers": "len(widths) > 3",
    "double precision": "bits == 64",
    "half precision": "bits == 16",
}


def oracle(widths, bits):
    import keras
    import numpy as np

    def built(precision):
        model = keras.Sequential([keras.Input((int(widths[0]),))])
        for place, units in enumerate(widths[1:]):
            model.add(keras.layers.Dense(int(units), dtype=precision))
            if place < len(widths) - 2:
                model.add(keras.layers.BatchNormalization(dtype=precision))
        return model

    def size(variables, each):
        return sum(int(np.prod(v.shape)) * each for v in variables) / 1024 / 1024

    stored = built(f"float{bits}")
    model = built("float32")
    optimizer = keras.optimizers.Adam()
    optimizer.build(model.trainable_variables)
    moments = [v for v in optimizer.variables if len(v.shape) > 0]
    learned, kept = model.trainable_variables, model.non_trainable_variables
    counts = [int(sum(np.prod(v.shape, dtype=int) for v in group)) for group in (learned, kept)]
    each = np.dtype(stored.weights[0].dtype).itemsize
    return *counts, size(stored.weights, each), size([*learned, *learned, *moments, *kept], 4)


STEM = dict(
    ja="バッチ正規化をもつ全結合のネットワークの、パラメータ数と、推論と Adam による学習に要る記憶容量（MiB）を求める。",
    en="This counts the parameters of a network of dense layers with batch normalisation, and the memory in MiB for inference and for training with Adam.",
)

VARIANTS = {
    "weights-and-biases": dict(
        right="np.sum((before + 1) * after)", same="np.sum(before * after) + np.sum(after)"
    ),
    "bytes-first": dict(
        right="(trainable + buffers) * bits / 8 / 2**20",
        same="(trainable + buffers) * (bits // 8) / 1024**2",
    ),
    "sixteen-bytes": dict(
        right="(4 * trainable + buffers) * 4 / 2**20", same="(16 * trainable + 4 * buffers) / 2**20"
    ),
}

MISTAKES = {
    "no-biases": dict(
        right="np.sum((before + 1) * after)",
        wrong="np.sum(before * after)",
        ja="バイアスが数えられていない。",
        en="The biases are not counted.",
    ),
    "bias-per-input": dict(
        right="np.sum((before + 1) * after)",
        wrong="np.sum(before * (after + 1))",
        ja="バイアスは、入力ではなくユニットごとに 1 つある。",
        en="There is a bias for each unit, not for each input.",
    ),
    "bias-per-layer": dict(
        right="np.sum((before + 1) * after)",
        wrong="np.sum(before * after + 1)",
        ja="バイアスは層に 1 つではなく、ユニットごとに 1 つある。",
        en="There is a bias for each unit, not one for a layer.",
    ),
    "gamma-alone": dict(
        right="dense + 2 * hidden",
        wrong="dense + hidden",
        ja="γ と β の 2 つがある。",
        en="There are two of them, γ and β.",
    ),
    "four-trained": dict(
        right="dense + 2 * hidden",
        wrong="dense + 4 * hidden",
        ja="移動平均と移動分散は、勾配で学習するパラメータではない。",
        en="Moving means and variances are not trained by gradients.",
    ),
    "four-kept": dict(
        right="buffers = 2 * hidden",
        wrong="buffers = 4 * hidden",
        ja="γ と β は、すでに学習するパラメータに数えた。",
        en="γ and β are counted among the trained ones already.",
    ),
    "mean-alone": dict(
        right="buffers = 2 * hidden",
        wrong="buffers = 1 * hidden",
        ja="移動平均のほかに、移動分散もある。",
        en="Besides the moving mean there is the moving variance.",
    ),
    "output-normalised": dict(
        right="buffers = 2 * hidden",
        wrong="buffers = 2 * np.sum(after)",
        ja="出力層の後には、バッチ正規化を置かない。",
        en="There is no batch normalisation behind the last layer.",
    ),
    "bits-for-bytes": dict(
        right="bits / 8 / 2**20",
        wrong="bits / 2**20",
        ja="1 バイトは 8 ビットである。",
        en="A byte has 8 bits.",
    ),
    "decimal": dict(
        right="bits / 8 / 2**20",
        wrong="bits / 8 / 10**6",
        ja="10 の 6 乗バイトは MB である。MiB は 2 の 20 乗バイトである。",
        en="A million bytes are an MB; a MiB has 2 to the power of 20.",
    ),
    "gibibytes": dict(
        right="bits / 8 / 2**20",
        wrong="bits / 8 / 2**30",
        ja="これは GiB である。",
        en="These are GiB.",
    ),
    "sixteen-byte-double": dict(
        right="bits / 8 / 2**20",
        wrong="bits / 4 / 2**20",
        ja="倍精度は 16 バイトではなく、8 バイトである。",
        en="A double has 8 bytes, not 16.",
    ),
    "buffers-left-out": dict(
        right="(trainable + buffers) * bits",
        wrong="trainable * bits",
        ja="移動平均と移動分散も、推論に要るので保存する。",
        en="Moving means and variances are stored, too: inference needs them.",
    ),
    "weights-alone": dict(
        right="(4 * trainable + buffers) * 4",
        wrong="(trainable + buffers) * 4",
        ja="学習には、勾配と最適化の状態も要る。",
        en="Training needs gradients and the state of the optimizer, too.",
    ),
    "one-moment": dict(
        right="(4 * trainable + buffers) * 4",
        wrong="(3 * trainable + buffers) * 4",
        ja="Adam のモーメントは 2 つある。1 つだけなのはモーメンタム法である。",
        en="Adam has two moments; momentum has one.",
    ),
    "buffers-trained": dict(
        right="(4 * trainable + buffers) * 4",
        wrong="(4 * trainable + 4 * buffers) * 4",
        ja="学習しない値には、勾配もモーメントもない。",
        en="What is not trained has no gradient and no moments.",
    ),
    "by-the-bits": dict(
        right="(4 * trainable + buffers) * 4 / 2**20",
        wrong="(4 * trainable + buffers) * bits / 8 / 2**20",
        ja="学習は単精度で行う。bits は、推論のために保存するときのものである。",
        en="Training is in single precision; bits is how it is stored for inference.",
    ),
}
