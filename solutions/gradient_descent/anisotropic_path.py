"""非等方な関数の上で最適化手法を比べる

関数 f は、y の向きには急で、x の向きにはなだらかな谷で、f の値は谷底の点 (0, 0)
で最も小さい。start から 5 つの手法とニュートン法でそれぞれ steps 回更新し、手法
の動き方を比べよ。5 つの手法の更新は、与えられたコードのとおりである。

w は点、g は w での勾配で、g は更新のたびに求め直す。ニュートン法では、学習率
を使わず、ヘッセ行列 H の逆行列を g に掛けて進む。H は対角行列なので、
curvature はその対角成分だけの配列とする。

次の 4 つを、この順に返せ。はじめの 3 つは、手法の名前をキーとする辞書である。

    paths      通った点を並べた配列。最初の行は start、2 行目からは各更新の
               後の点
    heights    paths の各点での f の値
    crossings  谷を横切った回数。続く 2 つの点で y の符号が逆なら 1 回と数え、
               y が 0 の点があれば、その前後では数えない
    best       steps 回の更新の後で f の値が最も小さい手法の名前。学習率を使う
               5 つの手法から選ぶ

---
    start, curvature: (2,)    learning_rates[name]: scalar
    paths[name]: (steps + 1, 2)    heights[name]: (steps + 1,)
    crossings[name]: integer    best: string

    f(x, y) = x²/20 + y²    w = (x, y)

---
Comparing optimizers on an anisotropic function

The function f is a valley, steep along y and shallow along x, with its lowest
point at (0, 0). Start from `start`, make `steps` updates by each of five
optimizers and by Newton's method, and compare how they move. The updates of the
five optimizers are in the code given.

The point is w; g is the gradient at w, found anew at every update. Newton's
method has no learning rate: it goes by the inverse of the Hessian H times g. As
H is diagonal, `curvature` is to hold just its diagonal.

Return the following four, in this order. The first three are dicts from the
names of the methods.

    paths      the points passed: the first row is `start`, the others are the
               points after each update
    heights    the values of f at the points of `paths`
    crossings  how often the valley was crossed: once for two points in
               succession whose y have opposite signs; where y is 0 at a point,
               nothing is counted before and after it
    best       the name of the method with the least value of f after all the
               updates, of the five that have a learning rate
"""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([1 / 10, 2])  # blank
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = np.array([w[0] / 10, 2 * w[1]])  # blank
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature  # blank
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))  # blank
    best = min(learning_rates, key=lambda name: heights[name][-1])  # blank
    return paths, heights, crossings, best


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

    def rates(**others):
        drawn = {
            "SGD": float(rng.uniform(0.75, 0.9)),
            "Momentum": float(rng.uniform(0.06, 0.13)),
            "AdaGrad": float(rng.uniform(1.0, 1.5)),
            "RMSProp": float(rng.uniform(0.25, 0.4)),
            "Adam": float(rng.uniform(0.25, 0.5)),
        }
        return drawn | others

    def draw(steps, sign, learning_rates):
        start = np.array([rng.choice([-1, 1]), sign]) * rng.uniform([5, 1.5], [9, 3])
        return dict(start=start, steps=steps, learning_rates=learning_rates)

    steps = int(rng.integers(7, 12))
    yield draw(steps, 1, rates())
    # SGD diverges, and Adam crosses the other axis as well.
    yield draw(
        steps, -1, rates(SGD=float(rng.uniform(1.05, 1.2)), Adam=float(rng.uniform(2.2, 2.8)))
    )
    # AdaGrad ends nearest to the lowest point, but higher than SGD.
    near = rates(
        SGD=0.5, Momentum=0.01, AdaGrad=float(rng.uniform(3.5, 3.8)), RMSProp=0.01, Adam=0.01
    )
    yield draw(1, 1, near) | dict(start=rng.uniform([6, 1.8], [8, 2.2]))
    # Momentum is behind SGD after one update and ahead after four; at the fifth it flies past the floor.
    close = rates(SGD=0.1, Momentum=0.09, AdaGrad=0.01, RMSProp=0.01, Adam=0.01)
    for last in (4, 5):
        yield draw(last, 1, close) | dict(start=np.array([0.25, rng.uniform(1.6, 2.4)]))
    # SGD goes to the floor of the valley at once, where y is 0, and wins.
    last = draw(steps + 2, 1, rates(SGD=0.5, AdaGrad=0.01, RMSProp=0.01, Adam=0.01, Momentum=0.001))
    yield last | dict(start=np.array([0.25, 2.0]) * last["start"] / np.abs(last["start"]))


BORDERS = {
    "SGD that swings and comes nearer": "0.5 < learning_rates['SGD'] < 1",
    "SGD that diverges": "learning_rates['SGD'] > 1",
    "a rate of Momentum a little below that of SGD": "0.8 < learning_rates['Momentum'] / learning_rates['SGD'] < 1",
    "SGD that steps on the floor": "learning_rates['SGD'] == 0.5",
    "a start on the other side": "start[1] < 0",
    "a single update": "steps == 1",
    "far out along the valley": "abs(start[0]) > 4",
}


def oracle(start, steps, learning_rates):
    import keras
    import numpy as np
    import tensorflow as tf

    def f(point):
        return point[0] ** 2 / 20 + point[1] ** 2

    made, epsilon = keras.optimizers, 2.0**-10
    optimizers = {
        "SGD": made.SGD(learning_rates["SGD"]),
        "Momentum": made.SGD(learning_rates["Momentum"], momentum=0.875),
        "AdaGrad": made.Adagrad(
            learning_rates["AdaGrad"], initial_accumulator_value=0.0, epsilon=epsilon
        ),
        "RMSProp": made.RMSprop(learning_rates["RMSProp"], rho=0.75, epsilon=epsilon),
        "Adam": made.Adam(learning_rates["Adam"], 0.75, 0.875, epsilon),
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
    with tf.GradientTape(persistent=True) as outer:
        with tf.GradientTape() as inner:
            height = f(point)
        slope = inner.gradient(height, point)
    hessian = outer.jacobian(slope, point, experimental_use_pfor=False)  # the same everywhere
    for _ in range(steps):
        with tf.GradientTape() as tape:
            height = f(point)
        slope = tape.gradient(height, point)
        point.assign_sub(tf.linalg.solve(hessian, slope[:, tf.newaxis])[:, 0])
        path.append(point.numpy())
    paths["Newton"] = np.array(path)
    heights = {name: f(path.T) for name, path in paths.items()}
    crossings = {
        name: sum(
            bool(one * other < 0) for one, other in zip(path[:, 1], path[1:, 1], strict=False)
        )
        for name, path in paths.items()
    }
    ends = [heights[name][-1] for name in optimizers]
    return paths, heights, crossings, list(optimizers)[int(np.argmin(ends))]


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


STEM = dict(
    ja="""y の向きには急で、x の向きにはなだらかな谷 f(x, y) = x²/20 + y² の上で、5 つの
手法とニュートン法の動き方を比べる。H を f のヘッセ行列（対角行列）とし、
ニュートン法は H の逆行列を勾配 g に掛けて進む。paths は通った点を並べた配列、
heights は各点での f の値、crossings は谷を横切った回数、best は、学習率を使う
手法のうち、最後の f の値が最も小さいものの名前である。curvature は H の
対角成分である。""",
    en="""Five optimizers and Newton's method are compared on the valley f(x, y) = x²/20 + y², steep along y
and shallow along x. H is the Hessian of f, a diagonal matrix; Newton's method goes by its inverse
times the gradient g. `paths` are the points passed, `heights` the values of f there, `crossings`
how often the valley was crossed, and `best` is the method, of those with a learning rate, that
ends with the least value of f. `curvature` is the diagonal of H.""",
)

VARIANTS = {
    "by-the-curvature": dict(right="np.array([w[0] / 10, 2 * w[1]])", same="curvature * w"),
    "signs": dict(
        right="np.sum(y[:-1] * y[1:] < 0)",
        same="np.sum(np.abs(np.diff(np.sign(y))) == 2)",
    ),
    "sorted": dict(
        right="min(learning_rates, key=lambda name: heights[name][-1])",
        same="sorted(learning_rates, key=lambda name: heights[name][-1])[0]",
    ),
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
        ja="偏微分の順が逆。1 つ目は x、2 つ目は y に関するもの。",
        en="The partial derivatives are in the wrong order: the first is by x, the second by y.",
    ),
    "starting-gradient": dict(
        right="[w[0] / 10, 2 * w[1]]",
        wrong="[start[0] / 10, 2 * start[1]]",
        ja="勾配がいつも出発点のもの。動けば勾配も変わる。",
        en="This is the gradient of the starting point every time; it changes as w moves.",
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
    "newton-with-a-rate": dict(
        right="w - g / curvature",
        wrong="w - 0.5 * g / curvature",
        ja="歩幅が半分になっている。2 次関数では、曲がり方が歩幅を決めるので、1 回で谷底に着く。",
        en="This is half the step. On a quadratic the curvature settles its length, and one step leads to the bottom.",
    ),
    "newton-by-the-root": dict(
        right="w - g / curvature",
        wrong="w - g / np.sqrt(curvature)",
        ja="√ で割るのは、勾配の 2 乗をためる手法の場合である。ヘッセ行列の成分は 2 階微分で、そのまま割る。",
        en="It is methods that gather squares of gradients that divide by a root; the Hessian holds second "
        "derivatives, which divide as they are.",
    ),
    "touched-counts": dict(
        right="y[:-1] * y[1:] < 0",
        wrong="y[:-1] * y[1:] <= 0",
        ja="y が 0 の点に着いただけで、数えている。谷底に着いたまま動かない手法では、更新のたびに回数が増える。",
        en="A point with y = 0 counts here, too; for a method that stays on the floor it counts at every update.",
    ),
    "along-the-valley": dict(
        right="y[:-1] * y[1:] < 0",
        wrong="x[:-1] * x[1:] < 0",
        ja="x の符号を見ている。谷は x の向きに延びているので、横切ると符号が変わるのは y である。",
        en="This looks at x; the valley extends along x, and it is y whose sign changes where it is crossed.",
    ),
    "first-side": dict(
        right="y[:-1] * y[1:] < 0",
        wrong="y[0] * y[1:] < 0",
        ja="出発点と逆の側にある点を数えている。横切ったかどうかは、続く 2 点で決まる。",
        en="This counts the points on the other side than the start; a crossing is between two points in succession.",
    ),
    "downwards": dict(
        right="y[:-1] * y[1:] < 0",
        wrong="np.diff(y) < 0",
        ja="y が減った回数になっている。谷を横切らずに下っても、y は減る。",
        en="This counts how often y became less, which it does on the way down without a crossing, too.",
    ),
    "highest": dict(
        right="min(",
        wrong="max(",
        ja="最後の f の値が最も大きい手法になっている。",
        en="This is the method that ends with the greatest value of f.",
    ),
    "newton-included": dict(
        right="min(learning_rates,",
        wrong="min(heights,",
        ja="ニュートン法も比べている。2 次関数では 1 回で谷底に着くので、いつも勝つ。",
        en="Newton's method takes part here; on a quadratic it is at the bottom after one step and always wins.",
    ),
    "lowest-on-the-way": dict(
        right="heights[name][-1]",
        wrong="np.min(heights[name])",
        ja="途中で最も低かった点で比べている。行き過ぎて戻る手法もあるので、最後の点とは違う。",
        en="This compares the lowest points on the way; a method may leave its lowest point again.",
    ),
    "fewest-crossings": dict(
        right="heights[name][-1]",
        wrong="crossings[name]",
        ja="谷を横切る回数が少なくても、遠くに止まっていることがある。",
        en="A method that seldom crosses the valley may still be far away.",
    ),
}
