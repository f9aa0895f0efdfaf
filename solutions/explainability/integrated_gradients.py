"""Integrated Gradients

画像分類器の予測への各画素の寄与を、Integrated Gradients で求めよ。x は説明する
画像（画素を 1 行に並べたもの）、baseline は基準入力である。F は、与えられた関数
probabilities が求める、targets のクラスの確率である。

    positions       基準入力から x への直線の上の点の位置。区間 [0, 1] を steps
                    個に等分し、それぞれの中点をとる
    points          直線の上の位置 position にある点
    attributions    各画素の寄与（帰属）。積分は、positions での値の平均で近似す
                    る
    gap             帰属の和と、完全性から期待される値との差（前者 − 後者）。積
                    分が正確なら 0 になる

勾配は、与えられたコードが `tf.GradientTape` で求める。attributions, gap の順に
返せ。

---
    x, points, attributions: (batch, pixels)    baseline: (pixels,)
    targets, gap: (batch,)    steps: scalar     positions: (steps,)
    weights: [(pixels, hidden), (hidden,), (hidden, classes), (classes,)]

---
Integrated Gradients

By Integrated Gradients find what each pixel contributes to what an image
classifier predicts. x is the images to be explained, the pixels of each in one
row, and baseline the input they are compared with. F is the probability of the
class in targets, which the function given, `probabilities`, computes.

    positions       where the points lie on the straight line from the baseline
                    to x: [0, 1] is divided into `steps` equal intervals, of
                    each of which it is the middle
    points          the points of the lines at `position`
    attributions    the contribution (attribution) of each pixel. The integral
                    is approximated by the mean of the values at positions
    gap             the sum of the attributions less what it should be by
                    completeness. Were the integral exact, it would be 0

The code given computes the gradients with `tf.GradientTape`. Return
attributions and gap, in this order.
"""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps  # blank
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)  # blank
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps  # blank
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()  # blank
    return attributions, gap


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    def drawn(batch, pixels, hidden, classes, steps):
        return dict(
            x=rng.normal(scale=1.5, size=(batch, pixels)),
            baseline=rng.normal(size=pixels),
            weights=[
                1.5 * rng.normal(size=(pixels, hidden)) / np.sqrt(pixels),
                rng.normal(scale=0.5, size=hidden),
                2 * rng.normal(size=(hidden, classes)) / np.sqrt(hidden),
                rng.normal(scale=0.5, size=classes),
            ],
            targets=rng.integers(classes, size=batch),
            steps=steps,
        )

    # By hand: from 0 to 2, with one gradient, in the middle.
    case = drawn(1, 1, 1, 2, 1)
    case["x"][:], case["baseline"][:] = 2, 0
    yield case
    batch, pixels, hidden, classes, steps = (
        int(n) for n in rng.choice(range(2, 8), 5, replace=False)
    )
    case = drawn(batch, pixels, hidden + 1, classes, steps)
    case["x"][0, 0] = case["baseline"][0]  # nothing to contribute
    case["x"][1, 1] = 0  # and a pixel of 0 that does
    yield case
    # Digits before black, and before their mean.
    digits = load_arrays("digits")
    rows = rng.choice(len(digits["x"]), size=300, replace=False)
    images, labels = digits["x"][rows].reshape(-1, 64) / 16, digits["y"][rows].astype(int)
    kernel = rng.normal(size=(64, 40)) / 5
    bias = -images.mean(axis=0) @ kernel
    hidden = np.tanh(images @ kernel + bias)
    last = np.linalg.solve(
        hidden.T @ hidden + 2 * np.eye(40), hidden.T @ (np.eye(10)[labels] - 0.1)
    )
    for baseline in (np.zeros(64), images.mean(axis=0)):
        count = int(rng.integers(3, 6))
        first = int(rng.integers(200))
        yield dict(
            x=images[first : first + count],
            baseline=baseline,
            weights=[kernel, bias, 8 * last, np.zeros(10)],
            targets=labels[first : first + count],
            steps=int(rng.integers(12, 20)),
        )


BORDERS = {
    "one step": "steps == 1",
    "several steps": "steps > 10",
    "a black baseline": "np.all(baseline == 0) and len(baseline) == 64",
    "a baseline that is not black": "np.all(baseline != 0)",
    "a pixel as in the baseline": "np.any(x == baseline)",
    "a pixel of 0 where the baseline is not": "np.any((x == 0) & (baseline != 0))",
    "one image": "len(x) == 1",
}


def oracle(x, baseline, weights, targets, steps):
    import keras
    import numpy as np
    import tensorflow as tf

    layers = []
    for activation, kernel, bias in (("tanh", *weights[:2]), ("softmax", *weights[2:])):
        layers.append(keras.layers.Dense(len(bias), activation=activation))
        layers[-1].build((None, len(kernel)))
        layers[-1].set_weights([kernel, bias])

    def score(inputs, target):
        return layers[1](layers[0](inputs))[:, int(target)]

    def attributed(image, target, count):
        """All points of the line at once; its ends are weighed by the middles of `count` intervals."""
        edges = np.linspace(0, 1, count + 1)
        middles = (edges[:-1] + edges[1:])[:, None] / 2
        line = tf.constant((1 - middles) * baseline + middles * image)
        with tf.GradientTape() as tape:
            tape.watch(line)
            outputs = score(line, target)
        return (image - baseline) * tf.reduce_mean(tape.gradient(outputs, line), axis=0)

    attributions, gaps = [], []
    for image, target in zip(x, targets, strict=True):
        attributions.append(attributed(image, target, steps))
        ends = score(tf.stack([baseline, image]), target)
        gaps.append(tf.reduce_sum(attributions[-1]) - (ends[1] - ends[0]))
        fine = tf.reduce_sum(attributed(image, target, 2000))
        assert abs(fine - (ends[1] - ends[0])) < 1e-4  # completeness
    return tf.stack(attributions), tf.stack(gaps)


def plot(case, outputs):
    """Images, and what their pixels contribute: red for the class, blue against it."""
    import numpy as np
    from matplotlib.figure import Figure

    x, attributions = case["x"], outputs["attributions"]
    shape = (8, 8) if x.shape[1] == 64 else (1, x.shape[1])
    columns = min(6, len(x))
    figure = Figure(figsize=(1 + 1.3 * columns, 3.2), layout="constrained")
    rows = figure.subplots(2, columns, squeeze=False)
    for n in range(columns):
        largest = np.abs(attributions[n]).max()
        rows[0, n].imshow(x[n].reshape(shape), cmap="gray")
        rows[1, n].imshow(
            attributions[n].reshape(shape), cmap="coolwarm", vmin=-largest, vmax=largest
        )
        rows[0, n].set_title(f"class {int(case['targets'][n])}", fontsize=9)
        rows[1, n].set_title(f"Σ {attributions[n].sum():+.2f}", fontsize=9)
    for place in rows.flat:
        place.set_axis_off()
    return figure


STEM = dict(
    ja="画像分類器の予測への各画素の寄与 attributions を、Integrated Gradients で求める関数である。baseline は基準入力、\n"
    "probabilities は targets のクラスの確率で、積分は steps 個の等しい区間の中点での値で近似する。gap は、完全性からのずれである。",
    en="By Integrated Gradients the function finds what each pixel contributes to a classifier's prediction,\n"
    "`attributions`. baseline is what images are compared with, `probabilities` gives the probability of the\n"
    "class in targets, and the integral is approximated at the middles of `steps` equal intervals. gap is by\n"
    "how much completeness is missed.",
)

VARIANTS = {
    "linspace": dict(
        right="(np.arange(steps) + 0.5) / steps",
        same="np.linspace(0.5 / steps, 1 - 0.5 / steps, steps)",
    ),
    "weighted-ends": dict(
        right="baseline + position * (x - baseline)",
        same="(1 - position) * baseline + position * x",
    ),
    "method": dict(right="np.sum(attributions, axis=1)", same="attributions.sum(-1)"),
}

MISTAKES = {
    "right-ends": dict(
        right="(np.arange(steps) + 0.5) / steps",
        wrong="(np.arange(steps) + 1) / steps",
        ja="区間の右端をとっている（論文の近似）。ここでは中点をとる。",
        en="These are the right ends of the intervals, as in the paper; here it is their middles.",
    ),
    "left-ends": dict(
        right="(np.arange(steps) + 0.5) / steps",
        wrong="np.arange(steps) / steps",
        ja="区間の左端をとっている。",
        en="These are the left ends of the intervals.",
    ),
    "both-ends": dict(
        right="(np.arange(steps) + 0.5) / steps",
        wrong="np.linspace(0, 1, steps)",
        ja="両端を含めて等分している。点の間隔が区間の長さと合わない。",
        en="Both ends are among the points, whose spacing is then not the length of an interval.",
    ),
    "endpoint-only": dict(
        right="(np.arange(steps) + 0.5) / steps",
        wrong="np.ones(steps)",
        ja="x での勾配しか使っていない（勾配と入力の積）。出力が飽和していると、それは 0 に近い。",
        en="Only the gradient at x is used (gradient times input), which is near 0 where the output is saturated.",
    ),
    "from-black": dict(
        right="baseline + position * (x - baseline)",
        wrong="position * x",
        ja="経路が 0 から始まっている。始点は基準入力である。",
        en="The way begins at 0; it is to begin at the baseline.",
    ),
    "beyond-the-image": dict(
        right="baseline + position * (x - baseline)",
        wrong="baseline + position * x",
        ja="基準入力に x を足している。位置 1 で x に着かない。",
        en="x is added to the baseline: at position 1 this is not x.",
    ),
    "not-multiplied": dict(
        right="(x - baseline) * total / steps",
        wrong="total / steps",
        ja="平均した勾配のままである。経路に沿った変化の大きさを掛けて、はじめて寄与になる。",
        en="That is still the mean gradient; it takes how far each pixel moves to make it a contribution.",
    ),
    "times-the-image": dict(
        right="(x - baseline) * total / steps",
        wrong="x * total / steps",
        ja="x を掛けている。基準入力と同じ画素にも寄与が出てしまう。",
        en="This multiplies by x, so that a pixel as in the baseline contributes as well.",
    ),
    "not-averaged": dict(
        right="(x - baseline) * total / steps",
        wrong="(x - baseline) * total",
        ja="勾配の和のままで、分割を細かくするほど大きくなる。",
        en="That is still the sum of the gradients, which grows with the number of intervals.",
    ),
    "absolute": dict(
        right="(x - baseline) * total / steps",
        wrong="np.abs(x - baseline) * total / steps",
        ja="差の絶対値をとっている。基準より暗い画素では、寄与の符号が逆になる。",
        en="This takes the size of the difference; for a pixel darker than the baseline the sign is reversed.",
    ),
    "normalised": dict(
        right="(x - baseline) * total / steps",
        wrong="(x - baseline) * total / np.sum((x - baseline) * total, axis=1, keepdims=True)",
        ja="和が 1 になるように割っている。帰属の和は、出力の変化である。",
        en="This divides so that the sum is 1; attributions add up to the change of the output.",
    ),
    "gap-turned": dict(
        right="np.sum(attributions, axis=1) - change.numpy()",
        wrong="change.numpy() - np.sum(attributions, axis=1)",
        ja="差の向きが逆である。",
        en="The difference is turned round.",
    ),
    "without-the-baseline": dict(
        right="change.numpy()",
        wrong="probabilities(x, weights, targets).numpy()",
        ja="F(x) だけと比べている。帰属の和は、基準入力からの変化である。",
        en="This compares with F(x) alone; the attributions add up to the change from the baseline.",
    ),
    "compared-with-one": dict(
        right="change.numpy()",
        wrong="1.0",
        ja="帰属の和が 1 になるとしている。完全性はそのような正規化ではない。",
        en="This holds that the attributions add up to 1; completeness is no such normalisation.",
    ),
    "mean-of-the-attributions": dict(
        right="np.sum(attributions, axis=1)",
        wrong="np.mean(attributions, axis=1)",
        ja="帰属を画素で平均している。出力の変化に等しいのは和である。",
        en="This averages attributions over pixels; it is their sum that equals the change.",
    ),
}
