"""全結合層 2 つのモデル並列

全結合層 2 つ（1 つ目は ReLU、2 つ目は活性化関数なし）を、workers 台のワーカー
に分けて計算せよ。結果は、1 台で計算したときと同じになる。

隠れ層のユニットを番号の順に区切り、ワーカーごとに 1 つの区画を受け持たせる。
区画 parts は番号の配列で、割り切れなければ長さが 1 だけ違う。ワーカーがもつの
は、受け持つユニットの値を計算する重みとバイアス、そのユニットから出力への重み
だけである。入力 x は全員がもつ。partials には、ワーカーがほかと通信せずに計算
できる、出力への寄与を並べる。出力のバイアスは含めない。y は、これらを集めて求
める全体の出力とする。

---
    x: (batch, inputs)    kernel_1: (inputs, hidden)    bias_1: (hidden,)
    kernel_2: (hidden, outputs)    bias_2: (outputs,)
    partials: (workers, batch, outputs)    y: (batch, outputs)

---
Two dense layers, model parallel

Compute two dense layers, of which the first has ReLU and the second no
activation, divided among `workers` workers. The result is that of one worker
alone.

The hidden units are cut into as many parts, in the order of their numbers, one
for each worker. `parts` holds arrays of numbers; where they do not divide
evenly, lengths differ by 1. A worker has only the weights and biases by which
the values of its units are computed, and the weights from these units to the
outputs. All workers have the input x. `partials` lists what each worker can
compute of the outputs without hearing from another, the bias of the outputs not
included. y is the whole output, made from these.
"""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)  # blank
        partial = hidden @ kernel_2[part]  # blank
        partials.append(partial)
    y = np.sum(partials, axis=0) + bias_2  # blank
    return np.array(partials), y


# ==== grading ====


def cases(rng):
    import numpy as np

    def drawn(batch, inputs, hidden, outputs, workers):
        return dict(
            x=rng.normal(size=(batch, inputs)),
            kernel_1=rng.normal(size=(inputs, hidden)),
            bias_1=rng.normal(size=hidden),
            kernel_2=rng.normal(size=(hidden, outputs)),
            bias_2=rng.normal(size=outputs),
            workers=workers,
        )

    # By hand: two units, of which one is cut off by its ReLU.
    case = drawn(1, 1, 2, 1, 2)
    case.update(x=np.array([[2.0]]), kernel_1=np.array([[3.0, -1.0]]), bias_1=np.array([1.0, 0.5]))
    case.update(kernel_2=np.array([[2.0], [5.0]]), bias_2=np.array([float(rng.integers(1, 5))]))
    yield case
    batch, inputs, outputs = (int(n) for n in rng.choice(range(2, 6), 3, replace=False))
    workers = int(rng.integers(2, 5))
    yield drawn(batch, inputs, workers * int(rng.integers(2, 4)), outputs, workers)
    yield drawn(outputs, batch, 4 * int(rng.integers(2, 4)) - 1, inputs, 4)
    yield drawn(batch, outputs, 6 + int(rng.integers(3)), inputs, 1)
    # Square matrices: rows taken for columns fit.
    side = int(rng.integers(3, 6))
    yield drawn(side, side, side, side, side)


BORDERS = {
    "units that divide evenly": "workers > 1 and len(bias_1) % workers == 0 and len(bias_1) > workers",
    "units that do not": "len(bias_1) % workers != 0",
    "one worker": "workers == 1",
    "one unit for each": "workers == len(bias_1)",
    "square matrices": "kernel_1.shape == kernel_2.shape",
    "a unit that its ReLU cuts off": "np.any(x @ kernel_1 + bias_1 < -0.1)",
}


def oracle(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    import keras
    import tensorflow as tf

    first = keras.layers.Dense(len(bias_1), activation="relu")
    second = keras.layers.Dense(len(bias_2))
    for layer, weights in ((first, (kernel_1, bias_1)), (second, (kernel_2, bias_2))):
        layer.build((None, len(weights[0])))
        layer.set_weights(weights)
    hidden = first(x)
    # The first units % workers workers have one unit more.
    sizes = [(len(bias_1) + workers - 1 - number) // workers for number in range(workers)]
    pairs = zip(tf.split(hidden, sizes, axis=1), tf.split(kernel_2, sizes), strict=True)
    return tf.stack([tf.matmul(*pair) for pair in pairs]), second(hidden)


STEM = dict(
    ja="全結合層 2 つ（1 つ目は ReLU）を、隠れ層のユニットで分けて workers 台のワーカーで計算する。parts は、ワーカーごとのユニットの番号の配列である。partials は、各ワーカーが単独で計算できる出力への寄与、y は全体の出力とする。",
    en="Two dense layers, the first with ReLU, are computed by `workers` workers, divided by hidden units: `parts` has the numbers of the units of each. partials are what each worker can compute of the outputs on its own, and y is the whole output.",
)

VARIANTS = {
    "slices-of-both": dict(
        right="np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)",
        same="np.clip((x @ kernel_1 + bias_1)[:, part], 0, None)",
    ),
    "einsum": dict(
        right="hidden @ kernel_2[part]", same='np.einsum("bh,ho->bo", hidden, kernel_2[part, :])'
    ),
    "built-in-sum": dict(right="np.sum(partials, axis=0) + bias_2", same="sum(partials, bias_2)"),
}

MISTAKES = {
    "rows-of-the-first": dict(
        right="x @ kernel_1[:, part]",
        wrong="x[:, part] @ kernel_1[part]",
        ja="1 つ目の層を入力（行）で分けている。ユニットを受け持つには、列で分ける。",
        en="This divides the first layer by its inputs, the rows; who has units has columns.",
    ),
    "whole-first-layer": dict(
        right="x @ kernel_1[:, part] + bias_1[part]",
        wrong="x @ kernel_1 + bias_1",
        ja="隠れ層の全部を計算していて、受け持つ重みの行と形が合わない。",
        en="This computes all of the hidden layer, which does not fit the rows that the worker has.",
    ),
    "no-activation": dict(
        right="np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)",
        wrong="x @ kernel_1[:, part] + bias_1[part]",
        ja="ReLU がない。ReLU は要素ごとなので、分けたまま適用できる。",
        en="There is no ReLU; element by element as it is, it can be applied to each part.",
    ),
    "bias-after-the-activation": dict(
        right="np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)",
        wrong="np.maximum(x @ kernel_1[:, part], 0) + bias_1[part]",
        ja="ReLU の後でバイアスを足している。バイアスは、活性化関数の中に入る。",
        en="The biases are added after the ReLU; they belong inside of it.",
    ),
    "no-hidden-bias": dict(
        right=" + bias_1[part]",
        wrong="",
        ja="隠れ層のバイアスがない。列で分けたときは、バイアスも受け持つ分だけ足す。",
        en="The biases of the hidden units are missing; with columns go their biases.",
    ),
    "first-biases": dict(
        right="bias_1[part]",
        wrong="bias_1[: len(part)]",
        ja="どのワーカーも最初のユニットのバイアスを足している。",
        en="Every worker adds the biases of the first units.",
    ),
    "activation-at-the-end": dict(
        edits=[
            dict(
                right="np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)",
                wrong="x @ kernel_1[:, part] + bias_1[part]",
            ),
            dict(
                right="np.sum(partials, axis=0) + bias_2",
                wrong="np.maximum(np.sum(partials, axis=0) + bias_2, 0)",
            ),
        ],
        exam=False,
        ja="ReLU を出力に適用している。非線形なので、足す前の隠れ層の値に適用しなければならない。",
        en="The ReLU is applied to the outputs; as it is not linear, it has to act on the hidden values, before anything is summed.",
    ),
    "first-rows": dict(
        right="kernel_2[part]",
        wrong="kernel_2[: len(part)]",
        ja="どのワーカーも最初のユニットの重みを使っている。",
        en="Every worker uses the weights of the first units.",
    ),
    "columns-of-the-second": dict(
        right="hidden @ kernel_2[part]",
        wrong="hidden @ kernel_2[:, part]",
        ja="2 つ目の層を列で分けるには、隠れ層の全部の値が要り、その前に通信が起こる。ここでは行で分ける。",
        en="To divide the second layer by columns takes all hidden values, and so messages before it; here it is divided by rows.",
    ),
    "bias-of-each-worker": dict(
        right="hidden @ kernel_2[part]",
        wrong="hidden @ kernel_2[part] + bias_2",
        ja="ワーカーごとに出力のバイアスを足すと、合計で workers 回足される。",
        en="Added by every worker, the bias of the outputs comes in as often as there are workers.",
    ),
    "bias-shared-out": dict(
        edits=[
            dict(
                right="hidden @ kernel_2[part]", wrong="hidden @ kernel_2[part] + bias_2 / workers"
            ),
            dict(right="np.sum(partials, axis=0) + bias_2", wrong="np.sum(partials, axis=0)"),
        ],
        exam=False,
        ja="和は合うが、寄与に出力のバイアスが混ざっている。バイアスは集めた後で 1 回足す。",
        en="The sum is right, but the contributions have a part of the outputs' bias in them; it is added once, after they are gathered.",
    ),
    "activation-of-the-output": dict(
        right="np.sum(partials, axis=0) + bias_2",
        wrong="np.maximum(np.sum(partials, axis=0) + bias_2, 0)",
        ja="2 つ目の層に活性化関数はない。",
        en="The second layer has no activation.",
    ),
    "activation-of-contributions": dict(
        edits=[
            dict(
                right="np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)",
                wrong="x @ kernel_1[:, part] + bias_1[part]",
            ),
            dict(right="hidden @ kernel_2[part]", wrong="np.maximum(hidden @ kernel_2[part], 0)"),
        ],
        exam=False,
        ja="ReLU を寄与に適用している。適用するのは、隠れ層の値である。",
        en="The ReLU is applied to the contributions; it belongs to the hidden values.",
    ),
    "bias-in-the-sum": dict(
        right="np.sum(partials, axis=0) + bias_2",
        wrong="np.sum(partials + bias_2, axis=0)",
        ja="出力のバイアスが、ワーカーの数だけ足されている。",
        en="The bias of the outputs is added once for each worker.",
    ),
    "no-output-bias": dict(
        right="np.sum(partials, axis=0) + bias_2",
        wrong="np.sum(partials, axis=0)",
        ja="出力のバイアスがない。どのワーカーの寄与にも含まれていない。",
        en="The bias of the outputs is missing; no worker has added it.",
    ),
    "concatenated": dict(
        right="np.sum(partials, axis=0) + bias_2",
        wrong="np.concatenate(partials, axis=1) + np.tile(bias_2, workers)",
        ja="連結するのは、列で分けて出力の違う部分を計算したときである。行で分けたときは、同じ出力への寄与を足す。",
        en="One concatenates where workers compute different outputs, divided by columns; divided by rows, they contribute to the same outputs.",
    ),
    "mean": dict(
        right="np.sum(partials, axis=0)",
        wrong="np.mean(partials, axis=0)",
        ja="平均するのはデータ並列の勾配である。ここでは、内積の一部ずつを足し合わせる。",
        en="It is gradients in data parallelism that are averaged; here the pieces of a dot product are added.",
    ),
    "last-worker": dict(
        right="np.sum(partials, axis=0)",
        wrong="partials[-1]",
        ja="最後のワーカーの寄与だけになっている。",
        en="This is what the last worker contributes, and nothing else.",
    ),
}
