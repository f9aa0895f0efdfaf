"""重み減衰を加えた損失

データの損失 data_loss（実数）に、重みの L2 ペナルティを加えた損失を、2 つの
流儀で求めよ。L2 ペナルティは、重みの 2 乗の和に、係数を掛けたものである。λ は
実数 decay である。

    half    教科書に多い流儀。ペナルティの、重み w に関する勾配が、ちょうど
            λ w になるような係数を使う
    full    Keras の `L2` の流儀。λ をそのまま係数とする

kernels は重みの行列のリスト、biases はバイアスのリストで、層の数はどちらも
同じである。squares は、すべての層の重みの、全要素の 2 乗の和である。
バイアスにはペナルティを掛けない。実数 half, full をこの順に返せ。

---
A loss with weight decay

Add the L2 penalty of the weights to data_loss, the loss on the data (a number),
in two versions. An L2 penalty is a factor times the sum of the squares of the
weights; λ is the number `decay`.

    half    the version of many textbooks: its factor is such that the gradient
            of the penalty with respect to a weight w is just λ w
    full    the version of Keras's `L2`: λ itself is the factor

kernels is a list of weight matrices, biases a list of biases, one of each for
every layer. squares is the sum of the squares of all elements of the weights
of all layers; biases are not penalised. Return the real numbers half and full
in this order.
"""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.sum(kernel**2) for kernel in kernels)  # blank
    half = data_loss + 0.5 * decay * squares  # blank
    full = data_loss + decay * squares  # blank
    return half, full


# ==== grading ====


def cases(rng):
    import itertools

    import numpy as np

    yield dict(
        data_loss=1.5,
        kernels=[np.array([[1.0, -2.0, 3.0], [0.5, 1.0, -1.0]]), np.array([[2.0], [1.0], [-0.5]])],
        biases=[np.array([1.0, 0.5, -1.0]), np.array([2.0])],
        decay=0.25,
    )
    for layers in (int(rng.integers(3, 6)), 1, 2):
        sizes = rng.permutation(range(2, 9))[: layers + 1].tolist()
        shapes = list(itertools.pairwise(sizes))
        yield dict(
            data_loss=float(rng.uniform(1, 3)),
            kernels=[rng.normal(size=shape) for shape in shapes],
            biases=[rng.choice([-1, 1], units) * rng.uniform(0.5, 2, units) for _, units in shapes],
            decay=0.0 if layers == 2 else float(rng.uniform(0.02, 0.2)),
        )


BORDERS = {
    "one layer": "len(kernels) == 1",
    "several layers of different shapes": "len({kernel.shape for kernel in kernels}) > 2",
    "negative weights": "any(np.any(kernel < 0) for kernel in kernels)",
    "biases that are not 0": "all(np.all(bias != 0) for bias in biases)",
    "no penalty": "decay == 0",
}


def oracle(data_loss, kernels, biases, decay):
    import keras

    penalty = sum(keras.regularizers.L2(decay)(kernel) for kernel in kernels)
    return data_loss + penalty / 2, data_loss + penalty


STEM = dict(
    ja="データの損失 data_loss に、重みの L2 ペナルティを加えた損失を、2 つの流儀で求める。half は、ペナル"
    "ティの重みに関する勾配が λ w になる流儀、full は Keras の L2 の流儀で、λ は decay である。squares は"
    "どちらにも使う。バイアスにはペナルティを掛けない。",
    en="The L2 penalty of the weights is added to data_loss, in two versions: half is the one in which the "
    "gradient of the penalty with respect to a weight is λ w, full that of Keras's L2; λ is decay. squares "
    "serves both. Biases are not penalised.",
)

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
    "squared-sum": dict(
        right="np.sum(kernel**2)",
        wrong="np.sum(kernel) ** 2",
        ja="足してから 2 乗している。正の重みと負の重みが打ち消し合う。",
        en="This sums first and squares then, so that positive and negative weights cancel.",
    ),
    "matrix-square": dict(
        right="np.sum(kernel**2)",
        wrong="np.sum(kernel @ kernel.T)",
        ja="行列の積になり、別の行の要素どうしの積まで足される。2 乗は要素ごとにとる。",
        en="A matrix product also brings products of elements of different rows; each element is squared by itself.",
    ),
    "list-as-array": dict(
        right="sum(np.sum(kernel**2) for kernel in kernels)",
        wrong="np.sum(np.array(kernels) ** 2)",
        ja="層によって形が違うので、リストを 1 つの配列にすることはできない。",
        en="Layers differ in shape, so that the list cannot become one array.",
    ),
    "first-layer-only": dict(
        right="for kernel in kernels)",
        wrong="for kernel in kernels[:1])",
        ja="最初の層の重みしか足されていない。",
        en="Only the weights of the first layer are summed.",
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
