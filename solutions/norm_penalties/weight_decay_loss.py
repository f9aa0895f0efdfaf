"""重み減衰を加えた損失

データの損失 data_loss（実数）に、重みの L2 ノルムペナルティを加えた損失を、
2 つの流儀で求めよ。half は教科書に多い流儀、full は Keras の `L2` の
流儀である。

kernels は重みの行列のリスト、biases はバイアスのリスト、λ は実数 decay である。
Σ w² は、すべての層の重みの全要素についてとる。バイアスにはペナルティを
掛けない。実数 half, full をこの順に返せ。

---
    half = data_loss + ½ λ Σ w²
    full = data_loss + λ Σ w²

---
A loss with weight decay

Add the L2 norm penalty of the weights to data_loss, the loss on the
data (a number), in two versions: half is that of many textbooks, full
that of Keras's `L2`.

kernels is a list of weight matrices, biases a list of biases, and λ is the
number `decay`. Σ w² is over all elements of the weights of all layers; biases
are not penalised. Return the real numbers half and full in this order.
"""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.sum(kernel**2) for kernel in kernels)  # blank
    half = data_loss + 0.5 * decay * squares  # blank
    full = data_loss + decay * squares  # blank
    return half, full


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        data_loss=1.5,
        kernels=[np.array([[1.0, -2.0, 3.0], [0.5, 1.0, -1.0]]), np.array([[2.0], [1.0], [-0.5]])],
        biases=[np.array([1.0, 0.5, -1.0]), np.array([2.0])],
        decay=0.25,
    )
    shapes = [(3, 5), (5, 4), (4, 2)]
    yield dict(
        data_loss=rng.uniform(1, 3),
        kernels=[rng.normal(size=shape) for shape in shapes],
        biases=[rng.normal(size=units) for _, units in shapes],
        decay=rng.uniform(0.02, 0.2),
    )


def oracle(data_loss, kernels, biases, decay):
    import keras

    penalty = sum(keras.regularizers.L2(decay)(kernel) for kernel in kernels)
    return data_loss + penalty / 2, data_loss + penalty


VARIANTS = {
    "norm": dict(right="np.sum(kernel**2)", same="np.linalg.norm(kernel) ** 2"),
    "in-two-steps": dict(right="data_loss + decay * squares", same="half + (half - data_loss)"),
}

MISTAKES = {
    "absolute": dict(
        right="np.sum(kernel**2)",
        wrong="np.sum(np.abs(kernel))",
        ja="絶対値の和は L1 ノルム。重み減衰では 2 乗の和をとる。",
        en="A sum of absolute values is the L1 norm; weight decay sums squares.",
    ),
    "root": dict(
        right="np.sum(kernel**2)",
        wrong="np.sqrt(np.sum(kernel**2))",
        ja="ノルムそのものではなく、その 2 乗がペナルティになる。",
        en="The penalty is the square of the norm, not the norm itself.",
    ),
    "mean": dict(
        right="np.sum(kernel**2)",
        wrong="np.mean(kernel**2)",
        ja="平均にすると、大きな層ほどペナルティが軽くなる。ここでは和をとる。",
        en="With a mean, large layers would be penalised less; here it is the sum.",
    ),
    "biases-too": dict(
        right="sum(np.sum(kernel**2) for kernel in kernels)",
        wrong="sum(np.sum(kernel**2) for kernel in kernels + biases)",
        ja="バイアスまで縮めている。バイアスは数が少なく、入力と掛け合わされないので、ペナルティから外す。",
        en="Biases are penalised as well; they are few, multiply no input, and are left out.",
    ),
    "last-layer-only": dict(
        right="for kernel in kernels)",
        wrong="for kernel in kernels[-1:])",
        ja="最後の層の重みしか足されていない。",
        en="Only the weights of the last layer are summed.",
    ),
    "no-half": dict(
        right="0.5 * decay * squares",
        wrong="decay * squares",
        ja="½ がない。微分したときの 2 を打ち消すための係数である。",
        en="The ½ is missing, which cancels the 2 that differentiating brings.",
    ),
    "half-of-all": dict(
        right="data_loss + 0.5 * decay * squares",
        wrong="0.5 * (data_loss + decay * squares)",
        ja="½ はペナルティだけに掛かる。データの損失はそのまま。",
        en="The ½ is the penalty's alone; the data loss stays as it is.",
    ),
    "subtracted": dict(
        right="data_loss + 0.5",
        wrong="data_loss - 0.5",
        ja="引くと、重みが大きいほど損失が下がってしまう。",
        en="Subtracted, larger weights would lower the loss.",
    ),
    "keras-halved": dict(
        right="data_loss + decay * squares",
        wrong="data_loss + 0.5 * decay * squares",
        ja="Keras の `L2` に ½ は付かない。同じ λ でも教科書の 2 倍になる。",
        en="Keras's `L2` has no ½: with the same λ it is twice the textbooks' penalty.",
    ),
    "penalty-alone": dict(
        right="full = data_loss + decay * squares",
        wrong="full = decay * squares",
        ja="データの損失が足されていない。",
        en="The data loss is not added.",
    ),
}
