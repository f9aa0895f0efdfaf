"""平均二乗誤差・平均絶対誤差・Huber 損失

予測 y と目標 t から 3 つの損失を NumPy だけで求め、mse, mae, huber の順に返せ。

a は誤差の絶対値で、distance がその配列である。mse は a の 2 乗の平均、mae は a
の平均、huber は L(a) の平均で、どの平均も batch × outputs 個の全要素についてと
る。

L(a) は要素ごとの損失で、a が delta 以下なら放物線 ½ a²、delta より大きければ直
線になる。直線は a = delta で放物線に接する（値も傾きも等しい）。quadratic は放
物線の式、linear は直線の式を、どちらも全要素について計算したものとする。

---
    y, t, distance, quadratic, linear: (batch, outputs)
    mse, mae, huber: scalar    delta > 0

    a = |y − t|
    L(a) = ½ a²    if a ≤ delta

---
Mean squared error, mean absolute error, Huber loss

From the predictions y and the targets t compute three losses with NumPy alone
and return them in the order mse, mae, huber.

a is the absolute error, and `distance` is the array of it. mse is the mean of a
squared, mae the mean of a, and huber the mean of L(a); every mean is over all
batch × outputs elements.

L(a) is a loss of each element: the parabola ½ a² where a is at most delta, and
a line where a is greater. The line is a tangent of the parabola at a = delta,
where both have the same value and the same slope. `quadratic` is the formula of
the parabola, `linear` that of the line, each computed for all elements.
"""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.mean(distance**2)  # blank
    mae = np.mean(distance)  # blank
    quadratic = 0.5 * distance**2
    linear = delta * (distance - 0.5 * delta)  # blank
    huber = np.mean(np.where(distance <= delta, quadratic, linear))  # blank
    return mse, mae, huber


# ==== grading ====


def draw(rng, batch, outputs, delta):
    """Errors on both sides of δ and of 1, none near either."""
    import numpy as np

    size = batch * outputs
    near = rng.uniform(0.1, 0.4, size=size) * delta
    far = rng.uniform(2.5, 4, size=size) * delta
    distance = np.where(rng.permutation(size) % 3 == 0, near, far)
    error = distance * rng.choice([-1, 1], size=size)
    t = rng.normal(size=(batch, outputs))
    return dict(y=t + error.reshape(batch, outputs), t=t, delta=delta)


def cases(rng):
    import numpy as np

    error = rng.permutation([1.0, -5.0, 4.0, -0.5, 3.0, 1.5]).reshape(2, 3)
    t = np.array([[1.0, 0.0, 2.0], [3.0, -1.0, 0.5]])
    yield dict(y=t + error, t=t, delta=2.0)
    few, some, many = (int(n) for n in rng.choice(range(2, 8), 3, replace=False))
    small = draw(rng, some, few, float(rng.uniform(0.3, 0.7)))
    yield small
    yield draw(rng, few, many, float(rng.uniform(1.4, 2.5)))
    yield small | dict(delta=10.0)  # no error is beyond
    yield small | dict(delta=0.02)  # all are


BORDERS = {
    "errors on both sides of delta": "np.any(np.abs(y - t) < delta) and np.any(np.abs(y - t) > delta)",
    "none beyond delta": "np.all(np.abs(y - t) < delta)",
    "all beyond delta": "np.all(np.abs(y - t) > delta)",
    "delta below 1": "0.1 < delta < 1",
    "delta above 1": "1 < delta < 3",
    "errors of both signs": "np.any(y > t) and np.any(y < t)",
    "several outputs": "y.shape[1] > 1",
}


def oracle(y, t, delta):
    import keras

    losses = keras.losses
    kinds = [losses.MeanSquaredError(), losses.MeanAbsoluteError(), losses.Huber(delta=delta)]
    return tuple(loss(t, y) for loss in kinds)


STEM = dict(
    ja="予測 y と目標 t の差の絶対値 distance から、平均二乗誤差 mse、平均絶対誤差 mae、Huber 損失 huber を求める。平均は全要素についてとる。Huber 損失は、誤差が delta 以下かどうかで、滑らかにつながる 2 つの式を使い分ける。",
    en="This computes the mean squared error, the mean absolute error and the Huber loss; means are over all elements. Huber's loss has one formula for errors of up to delta and another beyond, which join smoothly.",
)

VARIANTS = {
    "sum-over-size": dict(right="np.mean(distance**2)", same="np.sum(distance**2) / y.size"),
    "clipped": dict(
        right="np.mean(np.where(distance <= delta, quadratic, linear))",
        same="np.mean(np.minimum(distance, delta) * (distance - np.minimum(distance, delta) / 2))",
    ),
    "expanded": dict(
        right="delta * (distance - 0.5 * delta)",
        same="delta * distance - delta**2 / 2",
    ),
}

MISTAKES = {
    "mse-sum": dict(
        right="np.mean(distance**2)",
        wrong="np.sum(distance**2)",
        ja="和のままでは、データが増えるほど大きくなる。平均二乗誤差は平均である。",
        en="A sum grows with the number of samples; the mean squared error is a mean.",
    ),
    "mse-root": dict(
        right="np.mean(distance**2)",
        wrong="np.sqrt(np.mean(distance**2))",
        ja="√ をとると RMSE になる。",
        en="With the root it is the RMSE.",
    ),
    "mse-over-batch": dict(
        right="np.mean(distance**2)",
        wrong="np.sum(distance**2) / len(y)",
        ja="データの数だけで割っている。出力の数でも割る。",
        en="Divided by the number of samples only; the outputs count too.",
    ),
    "mae-sum": dict(
        right="np.mean(distance)",
        wrong="np.sum(distance)",
        ja="和のままである。平均絶対誤差は、全要素についての平均。",
        en="This is still a sum; the mean absolute error is the mean over all elements.",
    ),
    "mae-signed": dict(
        right="np.mean(distance)",
        wrong="np.mean(y - t)",
        ja="符号が残っていると、正の誤差と負の誤差が打ち消し合う。",
        en="With their signs, errors above and below cancel.",
    ),
    "mae-median": dict(
        right="np.mean(distance)",
        wrong="np.median(distance)",
        ja="中央値では、大きな誤差がいくら大きくても損失に現れない。",
        en="A median does not see how large the large errors are.",
    ),
    "no-offset": dict(
        right="(distance - 0.5 * delta)",
        wrong="distance",
        ja="a = δ（delta）で直線と放物線の値が ½δ² だけ違い、損失が途切れる。",
        en="At a = δ (delta) line and parabola differ by ½δ², and the loss has a jump.",
    ),
    "whole-offset": dict(
        right="0.5 * delta",
        wrong="delta",
        ja="δ をそのまま引くと、直線は a = δ で 0 になり、2 次の部分の値 ½δ² とつながらない。",
        en="With all of δ taken off, the line is 0 at a = δ, where the quadratic part is ½δ².",
    ),
    "slope-one": dict(
        right="delta * (distance - 0.5 * delta)",
        wrong="distance - 0.5 * delta",
        ja="直線の傾きが 1 になっている。a = δ での 2 次式の傾きは δ である。",
        en="The slope of the line is 1; that of the quadratic part at a = δ is δ.",
    ),
    "delta-one": dict(
        edits=[
            dict(right="delta * (distance - 0.5 * delta)", wrong="distance - 0.5"),
            dict(right="distance <= delta", wrong="distance <= 1"),
        ],
        ja="delta が 1 に固定されている。1 は多くのライブラリの既定値にすぎない。",
        en="delta is fixed at 1, which is only what many libraries take unless told otherwise.",
    ),
    "exchanged-parts": dict(
        right="quadratic, linear",
        wrong="linear, quadratic",
        ja="2 次の部分と直線の部分が逆。誤差の大きいところを直線にするので、外れ値に強い。",
        en="The parts are exchanged: large errors get the line, and outliers then weigh less.",
    ),
    "huber-sum": dict(
        right="np.mean(np.where(",
        wrong="np.sum(np.where(",
        ja="和のままである。huber も全要素についての平均。",
        en="This is still a sum; huber too is the mean over all elements.",
    ),
    "huber-quadratic": dict(
        right="np.where(distance <= delta, quadratic, linear)",
        wrong="quadratic",
        ja="どこまでも 2 次式のままでは、外れ値が損失のほとんどを占める。",
        en="Quadratic everywhere, the loss is made mostly of the outliers.",
    ),
    "bracket-lost": dict(
        right="delta * (distance - 0.5 * delta)",
        wrong="delta * distance - 0.5 * delta",
        ja="括弧がなく、定数の項に delta が 1 つ足りない。delta が 1 でなければ、放物線につながらない。",
        en="Without the bracket the constant lacks a factor delta, and unless delta is 1 the line does not meet the parabola.",
    ),
    "mse-half": dict(
        right="np.mean(distance**2)",
        wrong="0.5 * np.mean(distance**2)",
        ja="½ は二乗和誤差に付ける係数で、平均二乗誤差にはない。",
        en="The ½ is a factor of the sum of squared errors; the mean squared error has none.",
    ),
    "smaller-of-both": dict(
        right="np.where(distance <= delta, quadratic, linear)",
        wrong="np.minimum(quadratic, linear)",
        ja="接線は、放物線のどこよりも下にある。小さいほうを選ぶと、放物線が使われることがない。",
        en="A tangent lies below its parabola everywhere: the smaller of the two is always the line.",
    ),
    "per-output": dict(
        right="np.mean(np.where(distance <= delta, quadratic, linear))",
        wrong="np.mean(np.where(distance <= delta, quadratic, linear), axis=0)",
        ja="出力ごとの平均のままで、1 つの数になっていない。",
        en="These are means of each output, not yet a single number.",
    ),
}
