"""非等方な関数の上で最適化手法を比べる

関数 f は、y の向きには急で、x の向きにはなだらかな谷である。start から 5 つの
手法とニュートン法でそれぞれ steps 回更新し、通った点の列 paths を返せ。点は w、
g は勾配で、更新のたびに求め直す。積、割り算、√ は要素ごと。

v, h, m は、どの手法でも 0 から始まる。t は更新の番号で、最初の更新が t = 1。
学習率 η は手法ごとに違い、ニュートン法では使わない。H は f のヘッセ行列である。
定数 MOMENTUM, RHO, BETA_1, BETA_2, EPSILON は与えられた値を使う。

paths は、手法の名前から配列への辞書で、配列の最初の行は start、2 行目からは
各更新の後の点とする。H は対角行列なので、curvature はその対角成分だけの
配列とする。

---
    start, curvature: (2,)    paths[name]: (steps + 1, 2)

    f(x, y) = x²/20 + y²    w = (x, y)    g = ∇f(w)

    "SGD"         w ← w − η g
    "Momentum"    v ← μ v − η g               w ← w + v
    "AdaGrad"     h ← h + g²                  w ← w − η g / √(h + ε)
    "RMSProp"     h ← ρ h + (1 − ρ) g²        w ← w − η g / √(h + ε)
    "Adam"        m ← β₁ m + (1 − β₁) g
                  h ← β₂ h + (1 − β₂) g²      w ← w − α m / (√h + ε)
                  α = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)
    "Newton"      w ← w − H⁻¹ g

    η = learning_rates[name]    μ = MOMENTUM    ρ = RHO
    β₁ = BETA_1    β₂ = BETA_2    ε = EPSILON

---
Comparing optimizers on an anisotropic function

The function f is a valley, steep along y and shallow along x. Start from
`start` and make `steps` updates by each of five optimizers and by Newton's
method, and return `paths`, the points passed. The point is w; g is the
gradient, found anew at every update. Products, division and √ are elementwise.

v, h and m begin as 0 for every optimizer. t is the number of the update, 1 at
the first. The learning rate η differs from optimizer to optimizer, and Newton's
method has none. H is the Hessian of f. The constants MOMENTUM, RHO, BETA_1,
BETA_2 and EPSILON are given.

`paths` is a dict from each name to an array whose first row is `start` and
whose others are the points after each update. As H is diagonal, `curvature` is
to hold just its diagonal.
"""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 1e-7


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([1 / 10, 2])  # blank
    paths = {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = np.array([w[0] / 10, 2 * w[1]])  # blank
            if name == "SGD":
                w = w - rate * g  # blank
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g  # blank
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2  # blank
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2  # blank
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)  # blank
            else:
                w = w - g / curvature  # blank
            path.append(w)
        paths[name] = np.array(path)
    return paths


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        start=np.array([-7.0, 2.0]),
        steps=2,
        learning_rates={
            "SGD": 0.875,
            "Momentum": 0.125,
            "AdaGrad": 1.5,
            "RMSProp": 0.25,
            "Adam": 0.5,
        },
    )
    for steps in [4, 9]:
        yield dict(
            start=rng.choice([-1, 1], 2) * rng.uniform([5, 1.5], [9, 3]),
            steps=steps,
            learning_rates={
                "SGD": rng.choice([0.75, 0.875]),
                "Momentum": rng.choice([0.0625, 0.125]),
                "AdaGrad": rng.choice([1.0, 1.5]),
                "RMSProp": rng.choice([0.25, 0.375]),
                "Adam": rng.choice([0.25, 0.5]),
            },
        )


def oracle(start, steps, learning_rates):
    import keras
    import numpy as np
    import tensorflow as tf

    def f(point):
        return point[0] ** 2 / 20 + point[1] ** 2

    made = keras.optimizers
    optimizers = {
        "SGD": made.SGD(learning_rates["SGD"]),
        "Momentum": made.SGD(learning_rates["Momentum"], momentum=0.875),
        "AdaGrad": made.Adagrad(
            learning_rates["AdaGrad"], initial_accumulator_value=0.0, epsilon=1e-7
        ),
        "RMSProp": made.RMSprop(learning_rates["RMSProp"], rho=0.75, epsilon=1e-7),
        "Adam": made.Adam(learning_rates["Adam"], 0.75, 0.875, 1e-7),
    }
    paths = {}
    for name, optimizer in optimizers.items():
        point, path = keras.Variable(start, dtype="float64"), [start]
        for _ in range(steps):
            with tf.GradientTape() as tape:
                value = point.value
                height = f(value)
            optimizer.apply([tape.gradient(height, value)], [point])
            path.append(point.numpy())
        paths[name] = np.array(path)
    point, path = tf.Variable(start), [start]
    for _ in range(steps):
        with tf.GradientTape() as outer:
            with tf.GradientTape() as inner:
                height = f(point)
            slope = inner.gradient(height, point)
        hessian = outer.jacobian(slope, point)
        point.assign_sub(tf.linalg.solve(hessian, slope[:, tf.newaxis])[:, 0])
        path.append(point.numpy())
    paths["Newton"] = np.array(path)
    return paths


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 5), layout="constrained")
    x, y = np.meshgrid(np.linspace(-10, 10, 101), np.linspace(-5, 5, 101))
    for axes, (name, path) in zip(figure.subplots(2, 3).flat, outputs.items(), strict=False):
        axes.contour(x, y, x**2 / 20 + y**2, levels=12, linewidths=0.4)
        axes.plot(path[:, 0], path[:, 1], marker="o", markersize=3)
        axes.set_title(name.removeprefix("paths."))
    return figure


VARIANTS = {
    "by-the-curvature": dict(right="np.array([w[0] / 10, 2 * w[1]])", same="curvature * w"),
    "square": dict(right="h + g**2", same="h + g * g"),
}

MISTAKES = {
    "curvature-of-f": dict(
        right="[1 / 10, 2]",
        wrong="[1 / 20, 1]",
        ja="これは f の係数。ヘッセ行列は f を 2 回微分したもので、2 乗の 2 が残る。",
        en="These are the coefficients of f; the Hessian is the second derivative, in which the 2 "
        "of the squares remains.",
    ),
    "curvature-exchanged": dict(
        right="[1 / 10, 2]",
        wrong="[2, 1 / 10]",
        ja="成分の順が逆。谷が急に曲がるのは y の向きである。",
        en="The elements are in the wrong order: it is along y that the valley curves sharply.",
    ),
    "coefficient-kept": dict(
        right="w[0] / 10",
        wrong="w[0] / 20",
        ja="x²/20 を微分すると、2 が下りてきて分母と約分される。",
        en="Differentiating x²/20 brings down a 2, which shortens the fraction.",
    ),
    "inner-factor": dict(
        right="2 * w[1]",
        wrong="w[1]",
        ja="y² を微分すると、2 が下りてくる。",
        en="Differentiating y² brings down a 2.",
    ),
    "coefficients-of-f": dict(
        right="[w[0] / 10, 2 * w[1]]",
        wrong="[w[0] / 20, w[1]]",
        ja="f の係数のままになっている。x も y も 2 乗なので、どちらの微分でも 2 が下りてくる。",
        en="These are the coefficients of f as they stand; both x and y are squared, so that each "
        "derivative brings down a 2.",
    ),
    "exchanged": dict(
        right="[w[0] / 10, 2 * w[1]]",
        wrong="[2 * w[1], w[0] / 10]",
        ja="偏微分の順が逆。1 つ目は x、2 つ目は y についてのもの。",
        en="The partial derivatives are in the wrong order: the first is by x, the second by y.",
    ),
    "starting-gradient": dict(
        right="[w[0] / 10, 2 * w[1]]",
        wrong="[start[0] / 10, 2 * start[1]]",
        ja="勾配がいつも出発点のもの。動けば勾配も変わる。",
        en="This is the gradient of the starting point every time; it changes as w moves.",
    ),
    "sgd-ascent": dict(
        right="w - rate * g",
        wrong="w + rate * g",
        ja="SGD が坂を上っている。",
        en="SGD goes uphill here.",
    ),
    "sgd-normalised": dict(
        right="w - rate * g",
        wrong="w - rate * g / np.sqrt(np.sum(g**2))",
        ja="勾配の長さで割ると歩幅がいつも同じになる。SGD の歩幅は勾配に比例する。",
        en="Divided by its length the gradient makes steps of equal length; those of SGD are "
        "proportional to it.",
    ),
    "momentum-damped": dict(
        right="MOMENTUM * v - rate * g",
        wrong="MOMENTUM * v - (1 - MOMENTUM) * rate * g",
        ja="モメンタムの速度は移動平均ではなく、勾配はそのままたまる。",
        en="The velocity of momentum is no moving average; the gradients add up in full.",
    ),
    "adagrad-shared": dict(
        right="h + g**2",
        wrong="h + np.sum(g**2)",
        ja="AdaGrad の h が x と y で共通になっている。別々にためるから、なだらかな向きの歩幅が保たれる。",
        en="AdaGrad's h is shared between x and y; kept apart, it leaves the shallow direction "
        "its long steps.",
    ),
    "rmsprop-shared": dict(
        right="(1 - RHO) * g**2",
        wrong="(1 - RHO) * np.sum(g**2)",
        ja="RMSProp の h が x と y で共通になっている。2 乗の平均は要素ごとにとる。",
        en="RMSProp's h is shared between x and y; the mean of squares is taken for each element.",
    ),
    "rmsprop-gathers": dict(
        right="RHO * h + (1 - RHO) * g**2",
        wrong="h + (1 - RHO) * g**2",
        ja="RMSProp が過去を忘れていない。古い 2 乗は ρ の割合でしか残らない。",
        en="RMSProp forgets nothing here; of the old squares only the share ρ is to be kept.",
    ),
    "adam-uncorrected": dict(
        right="alpha * m",
        wrong="rate * m",
        ja="Adam の補正がない。0 から始まる m と h は、はじめのうち 0 に偏っている。",
        en="Adam's correction is missing; m and h begin as 0 and lean towards it at first.",
    ),
    "adam-no-root": dict(
        right="(np.sqrt(h) + EPSILON)",
        wrong="(h + EPSILON)",
        ja="Adam の h は 2 乗の平均なので、√ をとってから割る。",
        en="Adam's h is a mean of squares; its root divides.",
    ),
    "newton-multiplied": dict(
        right="g / curvature",
        wrong="g * curvature",
        ja="曲がりの急な向きほど歩幅は小さくなる。掛けるのはヘッセ行列ではなく、その逆行列である。",
        en="The sharper the curve, the shorter the step: it is the inverse of the Hessian that "
        "multiplies.",
    ),
    "newton-uphill": dict(
        right="w - g / curvature",
        wrong="w + g / curvature",
        ja="ニュートン法が谷の底から遠ざかっている。",
        en="Newton's method moves away from the bottom of the valley here.",
    ),
}
