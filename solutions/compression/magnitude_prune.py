"""大きさによる枝刈りと再学習

線形な層の重み w のうち、絶対値の小さいものから percent パーセントを 0 にし（枝
刈り）、残りの重みを再学習する。0 にする個数は、層全体の重みの数の percent パー
セントで、端数は切り捨てる。割合は層全体で数え、行や列ごとにはそろえない。絶対値
の等しい重みはない。

mask は w と同じ形の配列で、残す重みは 1、0 にする重みは 0 である。0 にした直後
の重みを pruned とする。

続いて、入力 x と目標 t を使い、steps 回の勾配降下法（学習率 rate）で再学習す
る。損失は、x と重みの積から t を引いた差の 2 乗の、全要素についての平均である。
枝刈りした重みは 0 のまま動かさず、残した重みはすべて（たまたま 0 のものも）更新
する。再学習後の重みを retrained とする。

---
    w, mask, pruned, retrained: (inputs, outputs)
    x: (samples, inputs)    t: (samples, outputs)
    percent: 0, 1, …, 99

---
Pruning by magnitude, and retraining

Of the weights w of a linear layer the smallest by absolute value, percent per
cent of them, are set to 0 (pruning), and the others are retrained. How many
become 0 is percent per cent of all weights of the layer, rounded down: the
share is that of the whole layer, not of each row or column. No two absolute
values are equal.

mask is an array of the shape of w: 1 for weights that stay, 0 for those that
become 0. pruned are the weights right after that.

Then they are retrained by gradient descent, `steps` times with the learning
rate `rate`, with the inputs x and targets t. The loss is the mean over all
elements of the squared difference of t and the product of x and the weights.
What was pruned stays 0; all the other weights are updated (even one that
happens to be 0). retrained are the weights afterwards.
"""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = w.size * percent // 100  # blank
    order = np.argsort(np.abs(w), axis=None)  # blank
    mask = np.ones(w.size)
    mask[order[:count]] = 0  # blank
    mask = mask.reshape(w.shape)
    pruned = w * mask  # blank

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / t.size  # blank
        retrained = retrained - rate * gradient * mask  # blank
    return mask, pruned, retrained


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, inputs, outputs, percent, steps):
        sizes = rng.permutation(np.arange(1, inputs * outputs + 1)) + rng.uniform(0, 0.4)
        w = 0.1 * sizes.reshape(inputs, outputs) * rng.choice([-1, 1], size=(inputs, outputs))
        w[:, 0] *= 0.3  # rows and columns differ in size
        x = rng.normal(size=(samples, inputs))
        t = x @ rng.normal(size=(inputs, outputs))
        rate = float(rng.uniform(0.1, 0.3))
        return dict(w=w, percent=percent, x=x, t=t, rate=rate, steps=steps)

    yield dict(
        w=np.array([[0.5, -2.0]]),
        percent=50,
        x=np.ones((1, 1)),
        t=np.ones((1, 2)),
        rate=0.5,
        steps=1,
    )
    # Rounded to the nearest, one number would go up and the other down.
    for percents, remainders in ((range(21, 49), range(51, 100)), (range(61, 89), range(1, 50))):
        samples, inputs, outputs = (
            int(size) for size in rng.choice(range(3, 8), size=3, replace=False)
        )
        fitting = [each for each in percents if inputs * outputs * each % 100 in remainders]
        percent = int(rng.choice(fitting))
        yield draw(samples, inputs, outputs, percent, int(rng.integers(2, 5)))
    case = draw(4, 3, 5, 0, 2)
    case["w"][1, 2] = 0
    yield case
    yield draw(5, 3, 7, 19, 1)  # 3.99
    yield draw(6, 5, 10, 58, 3)  # 50 · 0.58 is less than 29 in floating point


BORDERS = {
    "nothing to prune": "percent == 0",
    "a weight that is 0 and stays": "percent == 0 and np.any(w == 0)",
    "a number that comes out even": "w.size > 2 and percent > 0 and w.size * percent % 100 == 0",
    "an even number that a product with a fraction misses": "int(w.size * (percent / 100)) < w.size * percent // 100",
    "a number that is nearer to the next": "w.size * percent % 100 > 50",
    "a number that is nearer to the one below": "0 < w.size * percent % 100 < 50",
    "several steps": "steps > 1",
}


def oracle(w, percent, x, t, rate, steps):
    import keras
    import numpy as np
    import tensorflow as tf

    count = int(np.floor(round(percent / 100 * w.size, 6)))
    smallest = tf.math.top_k(-np.abs(w).ravel(), k=count).indices
    mask = 1 - np.isin(np.arange(w.size), smallest).astype(float).reshape(w.shape)

    layer = keras.layers.Dense(w.shape[1], use_bias=False, kernel_constraint=lambda k: k * mask)
    layer.build(x.shape)
    layer.kernel.assign(layer.kernel_constraint(w))
    pruned = np.array(layer.kernel)
    optimizer, loss = keras.optimizers.SGD(rate), keras.losses.MeanSquaredError()
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(t, layer(x))
        optimizer.apply(tape.gradient(value, [layer.kernel]), [layer.kernel])
    return mask, pruned, layer.kernel


STEM = dict(
    ja="重み w のうち絶対値の小さい percent パーセントを 0 にし、残りの重みを勾配降下法で再学習する。",
    en="This sets percent per cent of the weights w, the smallest by absolute value, to 0, and retrains the others by gradient descent.",
)

VARIANTS = {
    "rows-times-columns": dict(
        right="w.size * percent // 100", same="w.shape[0] * w.shape[1] * percent // 100"
    ),
    "flattened": dict(
        right="np.argsort(np.abs(w), axis=None)", same="np.argsort(np.abs(w).ravel())"
    ),
    "where": dict(right="w * mask", same="np.where(mask == 1, w, 0)"),
    "masked-together": dict(
        right="retrained - rate * gradient * mask", same="(retrained - rate * gradient) * mask"
    ),
}

MISTAKES = {
    "rounded": dict(
        right="w.size * percent // 100",
        wrong="round(w.size * percent / 100)",
        ja="端数は、四捨五入ではなく切り捨てる。",
        en="The number is rounded down, not to the nearest.",
    ),
    "by-a-fraction": dict(
        right="w.size * percent // 100",
        wrong="int(w.size * (percent / 100))",
        exam=False,
        ja="浮動小数点の割合を掛けると、ちょうどの整数が、わずかに小さい数になって切り捨てられることがある。",
        en="Multiplied by a fraction in floating point, a whole number may come out a little less, and be rounded down.",
    ),
    "rounded-up": dict(
        right="w.size * percent // 100",
        wrong="-(-w.size * percent // 100)",
        ja="端数を切り上げている。",
        en="The number is rounded up here.",
    ),
    "kept-for-pruned": dict(
        right="w.size * percent // 100",
        wrong="w.size * (100 - percent) // 100",
        ja="percent は、残す割合ではなく 0 にする割合である。",
        en="percent is the share that becomes 0, not the one that stays.",
    ),
    "of-a-column": dict(
        right="w.size * percent // 100",
        wrong="len(w) * percent // 100",
        ja="行の数ではなく、重み全体の数に対する割合である。",
        en="The share is of all weights, not of the rows.",
    ),
    "signed": dict(
        right="np.argsort(np.abs(w), axis=None)",
        wrong="np.argsort(w, axis=None)",
        ja="値の小さい順では、絶対値の大きい負の重みから先に除かれる。",
        en="In the order of values, large negative weights are the first to go.",
    ),
    "largest": dict(
        right="np.argsort(np.abs(w), axis=None)",
        wrong="np.argsort(-np.abs(w), axis=None)",
        ja="大きい重みから先に除かれる。",
        en="Here the largest weights are the first to go.",
    ),
    "not-sorted": dict(
        right="np.argsort(np.abs(w), axis=None)",
        wrong="np.arange(w.size)",
        exam=False,
        ja="絶対値ではなく、並び順で除いている。",
        en="Here weights go by their place, not by their size.",
    ),
    "by-column": dict(
        right="np.argsort(np.abs(w), axis=None)",
        wrong="np.argsort(np.abs(w), axis=0).ravel()",
        ja="列ごとの順位は、層全体の重みの番号ではない。",
        en="Ranks within a column are not numbers of the weights of the layer.",
    ),
    "ones-for-the-small": dict(
        edits=[
            dict(right="mask[order[:count]] = 0", wrong="mask[order[count:]] = 0"),
        ],
        ja="小さい重みが残り、大きい重みが除かれる。",
        en="This keeps the small weights and prunes the large ones.",
    ),
    "one-less": dict(
        right="mask[order[:count]] = 0",
        wrong="mask[order[: max(count - 1, 0)]] = 0",
        ja="0 にする重みが 1 つ足りない。",
        en="One weight too few becomes 0.",
    ),
    "ranks-for-places": dict(
        right="mask[order[:count]] = 0",
        wrong="mask[order < count] = 0",
        ja="argsort が返すのは順位ではなく、小さい順に並べた番号である。",
        en="What argsort returns are no ranks, but places in the order of size.",
    ),
    "not-pruned": dict(
        right="pruned = w * mask",
        wrong="pruned = w + 0",
        exam=False,
        ja="マスクを掛けないと、除くはずの重みが残る。",
        en="Unless the mask is applied, weights that should go remain.",
    ),
    "signs-lost": dict(
        right="pruned = w * mask",
        wrong="pruned = np.abs(w) * mask",
        ja="絶対値は、選ぶためだけに使う。",
        en="Absolute values are for choosing only.",
    ),
    "complement": dict(
        right="pruned = w * mask",
        wrong="pruned = w * (1 - mask)",
        ja="除くはずの重みだけが残る。",
        en="This keeps just the weights that should go.",
    ),
    "mask-lost": dict(
        right="retrained - rate * gradient * mask",
        wrong="retrained - rate * gradient",
        ja="再学習でマスクを使わないと、0 にした重みが 0 でなくなる。",
        en="Without the mask, retraining brings back what was pruned.",
    ),
    "mask-by-value": dict(
        right="retrained - rate * gradient * mask",
        wrong="retrained - rate * gradient * (retrained != 0)",
        ja="残した重みにも、たまたま 0 のものがある。動かさないのは、枝刈りした重みだけである。",
        en="A weight that stays may happen to be 0; only those that were pruned do not move.",
    ),
    "ascent": dict(
        right="retrained - rate * gradient * mask",
        wrong="retrained + rate * gradient * mask",
        ja="勾配の向きに進むと、損失が大きくなる。",
        en="Along the gradient the loss grows.",
    ),
    "from-the-start": dict(
        right="retrained - rate * gradient * mask",
        wrong="pruned - rate * gradient * mask",
        ja="毎回、枝刈りの直後の重みから動かしている。",
        en="Every step begins at the weights right after pruning.",
    ),
    "no-two": dict(
        right="2 * x.T @ error / t.size",
        wrong="x.T @ error / t.size",
        ja="2 乗の微分の 2 がない。平均二乗誤差には ½ が付いていない。",
        en="The 2 of the derivative of a square is missing; there is no ½ in the mean squared error.",
    ),
    "by-samples": dict(
        right="2 * x.T @ error / t.size",
        wrong="2 * x.T @ error / len(t)",
        ja="出力の数でも割る。損失は全要素についての平均である。",
        en="The loss is a mean over all elements: the outputs divide, too.",
    ),
    "summed": dict(
        right="2 * x.T @ error / t.size",
        wrong="2 * x.T @ error",
        ja="損失は和ではなく平均である。",
        en="The loss is a mean, not a sum.",
    ),
}
