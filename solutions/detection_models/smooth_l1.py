"""smooth L1 損失

予測した補正量 predicted と目標 target から、smooth L1 損失 loss と、predicted
に関するその勾配 gradient を求め、values, loss, gradient の順に返せ。positive
は、物体と対応した矩形（正例）かどうかである。

values は要素ごとの値である。差の絶対値が 1 より小さければ差の 2 乗の半分、そ
うでなければ、絶対値について傾き 1 で、なめらかにつながる直線とする（δ = 1 の
Huber 損失に等しい）。

loss は、正例の values の合計を、正例の個数で割った値である。4 つの補正量につ
いては平均せず、合計する。正例が 1 つもなければ、loss は 0 とする。count は割
る数である。

---
    predicted, target, values, gradient: (boxes, 4)
    positive: (boxes,)    count, loss: scalar

---
The smooth L1 loss

From predicted corrections and their targets find the smooth L1 loss, `loss`,
and its gradient with respect to `predicted`. `positive` says whether a box
belongs to an object (a positive). Return values, loss and gradient, in this
order.

`values` is the loss of each element: half the square of the difference if its
absolute value is smaller than 1, and otherwise the line of slope 1 in the
absolute value that joins smoothly (the same as the Huber loss with δ = 1).

`loss` is the sum of the values of the positives, divided by the number of
positives; over the four corrections it is a sum and not a mean. Without any
positive the loss is 0. `count` is what it is divided by.
"""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * difference**2, size - 0.5)  # blank
    count = max(np.sum(positive), 1)  # blank
    loss = np.sum(values[positive]) / count  # blank
    slope = np.clip(difference, -1, 1)  # blank
    gradient = slope * positive[:, None] / count  # blank
    return values, loss, gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(boxes, positives):
        target = rng.normal(size=(boxes, 4))
        difference = rng.uniform(-2.5, 2.5, size=(boxes, 4))
        difference[:2, :2] = rng.permutation([[0.3, -0.6], [1.7, -2.2]])
        positive = np.zeros(boxes, dtype=bool)
        positive[:positives] = True
        order = rng.permutation(boxes)
        return dict(
            predicted=(target + difference)[order], target=target[order], positive=positive[order]
        )

    yield dict(
        predicted=np.array([[0.5, 3.0, 0.0, 1.0]]),
        target=np.array([[0.0, 1.0, 0.0, 2.0]]),
        positive=np.array([True]),
    )
    for boxes in rng.choice(range(5, 10), size=2, replace=False):
        yield draw(int(boxes), int(rng.integers(2, 4)))
    yield draw(int(rng.integers(3, 7)), 0)
    boxes = int(rng.integers(3, 7))
    yield draw(boxes, boxes)


BORDERS = {
    "differences smaller and larger than 1": "np.any(np.abs(predicted - target) < 1) and np.any(np.abs(predicted - target) > 1)",
    "a difference of 1": "np.any(np.abs(predicted - target) == 1)",
    "large differences below 0": "np.any(predicted - target < -1)",
    "no positive": "not np.any(positive)",
    "positives alone": "np.all(positive) and len(positive) > 1",
    "positives and negatives": "np.any(positive) and not np.all(positive)",
}


def oracle(predicted, target, positive):
    import keras
    import tensorflow as tf

    # Keras takes the mean over the last axis: one of length 1 leaves the elements as they are.
    huber = keras.losses.Huber(delta=1.0, reduction=None)
    variable = tf.Variable(predicted)
    with tf.GradientTape() as tape:
        values = huber(target[..., None], variable[..., None])
        used = tf.reduce_sum(tf.boolean_mask(values, positive))
        loss = tf.math.divide_no_nan(used, tf.cast(sum(positive), tf.float64))
    return values, loss, tape.gradient(loss, variable)


STEM = dict(
    ja="検出モデルの位置の損失として、予測した補正量 predicted と目標 target の smooth L1 損失と、\n"
    "predicted に関する勾配を求める。positive は正例かどうかである。values は要素ごとの値、loss は、4 つの\n"
    "補正量について合計し、正例について平均した値（正例がなければ 0）である。",
    en="As a detector's loss of places this finds the smooth L1 loss of predicted corrections and their\n"
    "targets, and its gradient with respect to `predicted`. `positive` says which boxes are\n"
    "positives. `values` is the loss of each element; `loss` is summed over the four corrections and\n"
    "averaged over positives (0 without any).",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.subplots()
    difference = np.ravel(case["predicted"] - case["target"])
    axes.scatter(difference, np.ravel(outputs["values"]), s=14, label="values")
    line = np.linspace(-2.5, 2.5, 101)
    axes.plot(line, line**2 / 2, linestyle=":", label="half the square")
    axes.plot(line, np.abs(line), linestyle="--", label="absolute value")
    axes.set(xlabel="predicted − target", ylim=(-0.1, 3))
    axes.legend()
    return figure


VARIANTS = {
    "smaller-part": dict(
        right="np.where(size < 1, 0.5 * difference**2, size - 0.5)",
        same="np.minimum(size, 1) * (size - 0.5 * np.minimum(size, 1))",
    ),
    "at-one": dict(right="size < 1", same="size <= 1"),
    "length": dict(right="np.sum(positive)", same="np.count_nonzero(positive)"),
    "masked": dict(right="np.sum(values[positive])", same="np.sum(values * positive[:, None])"),
    "sign": dict(
        right="np.clip(difference, -1, 1)",
        same="np.where(size < 1, difference, np.sign(difference))",
    ),
    "where": dict(
        right="slope * positive[:, None] / count",
        same="np.where(positive[:, None], slope, 0) / count",
    ),
}

MISTAKES = {
    "no-half-in-the-square": dict(
        right="0.5 * difference**2",
        wrong="difference**2",
        ja="2 乗の半分になっていない。1 のところで直線とつながらない。",
        en="The square is not halved, and at 1 it does not meet the line.",
    ),
    "line-not-lowered": dict(
        right="size - 0.5)",
        wrong="size)",
        ja="直線が 0.5 だけ高い。1 のところで放物線とつながらない。",
        en="The line is 0.5 too high, and at 1 it does not meet the parabola.",
    ),
    "exchanged": dict(
        right="np.where(size < 1, 0.5 * difference**2, size - 0.5)",
        wrong="np.where(size < 1, size - 0.5, 0.5 * difference**2)",
        ja="放物線と直線が逆である。大きな差を 2 乗すると、外れ値に引きずられる。",
        en="Parabola and line are exchanged; squares of large differences let outliers dominate.",
    ),
    "without-size": dict(
        right="np.where(size < 1",
        wrong="np.where(difference < 1",
        ja="負の大きな差が放物線に入る。絶対値で分ける。",
        en="Large differences below 0 get the parabola; it is their size that decides.",
    ),
    "square-alone": dict(
        right="np.where(size < 1, 0.5 * difference**2, size - 0.5)",
        wrong="0.5 * difference**2",
        ja="二乗誤差である。大きな差では 1 次にして、勾配が大きくなりすぎないようにする。",
        en="That is the squared error; large differences are linear, so that gradients stay small.",
    ),
    "absolute-alone": dict(
        right="np.where(size < 1, 0.5 * difference**2, size - 0.5)",
        wrong="size",
        ja="L1 損失である。0 のところでなめらかでない。",
        en="That is the L1 loss, which is not smooth at 0.",
    ),
    "all-boxes-counted": dict(
        right="max(np.sum(positive), 1)",
        wrong="len(positive)",
        ja="背景も数えている。割るのは正例の個数である。",
        en="Background is counted, too; it is divided by the number of positives.",
    ),
    "no-positives-forgotten": dict(
        right="max(np.sum(positive), 1)",
        wrong="np.sum(positive)",
        ja="正例がないと 0 で割ることになる。",
        en="Without positives this divides by 0.",
    ),
    "elements-counted": dict(
        right="max(np.sum(positive), 1)",
        wrong="max(4 * np.sum(positive), 1)",
        ja="4 つの補正量についても平均している。",
        en="This is a mean over the four corrections, too.",
    ),
    "background-too": dict(
        right="np.sum(values[positive])",
        wrong="np.sum(values)",
        ja="背景の矩形も足している。背景には、合わせるべき目標がない。",
        en="Boxes of background are in the sum; they have no target to be fitted to.",
    ),
    "background-alone": dict(
        right="np.sum(values[positive])",
        wrong="np.sum(values[~positive])",
        ja="正例と背景が逆である。",
        en="Positives and background are exchanged.",
    ),
    "not-divided": dict(
        right="np.sum(values[positive]) / count",
        wrong="np.sum(values[positive])",
        ja="正例の個数で割っていない。物体の多い画像ほど損失が大きくなる。",
        en="This is not divided by the positives; pictures with many objects weigh more.",
    ),
    "slope-not-limited": dict(
        right="np.clip(difference, -1, 1)",
        wrong="difference",
        ja="二乗誤差の傾きである。直線の部分では 1 で頭打ちになる。",
        en="That is the slope of the squared error; on the line it stays at 1.",
    ),
    "slope-of-the-absolute": dict(
        right="np.clip(difference, -1, 1)",
        wrong="np.sign(difference)",
        ja="絶対値の傾きである。差が小さいところでは、差に比例する。",
        en="That is the slope of the absolute value; of small differences it is proportional to them.",
    ),
    "slope-without-sign": dict(
        right="np.clip(difference, -1, 1)",
        wrong="np.minimum(size, 1)",
        ja="符号がない。差が負なら、勾配も負である。",
        en="The sign is missing: of a negative difference the slope is negative.",
    ),
    "other-sign": dict(
        right="np.clip(difference, -1, 1)",
        wrong="np.clip(-difference, -1, 1)",
        ja="符号が逆である。これは target に関する勾配である。",
        en="The sign is wrong: that is the gradient with respect to the target.",
    ),
    "gradient-of-all": dict(
        right="slope * positive[:, None] / count",
        wrong="slope / count",
        ja="背景の矩形にも勾配が流れている。損失に入らないものの勾配は 0 である。",
        en="Boxes of background get a gradient; what is not in the loss has none.",
    ),
    "gradient-not-divided": dict(
        right="slope * positive[:, None] / count",
        wrong="slope * positive[:, None]",
        ja="損失を割った数で、勾配も割る。",
        en="What divides the loss divides its gradient, too.",
    ),
    "mask-not-broadcast": dict(
        right="positive[:, None]",
        wrong="positive",
        ja="矩形ごとの値を 4 つの補正量に広げるには、軸が 1 つ要る。",
        en="To spread a value of each box over its four corrections one more axis is needed.",
    ),
}
