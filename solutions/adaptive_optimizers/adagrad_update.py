"""AdaGrad による更新

gradients に並ぶ勾配に従って、重み w を AdaGrad で順に更新せよ。最後の w と
h を、この順に返せ。

gradients の 1 行が 1 回分の勾配である。h には、勾配の 2 乗を、はじめから今回の
分まで要素ごとに足し合わせる。w の動く量は、勾配降下法での量（学習率は
learning_rate）を、h に epsilon を足したものの平方根で、要素ごとに割った量とす
る。w の更新には、今回の勾配まで足した h を使う。

epsilon は、Keras の `Adagrad` と同じく平方根の中に足す（外に足す教科書もあ
る）。h の初期値は全要素が start である。これは Keras の
initial_accumulator_value にあたり、Keras の既定は 0.1、教科書では 0 である。

---
    w, h: (size,)    gradients: (steps, size)

---
Updates by AdaGrad

Update the weights w by the gradients in `gradients`, one after another, with
AdaGrad. Return the final w and h in this order.

A row of `gradients` is the gradient of one update. h gathers, element by
element, the squares of the gradients from the first to the present one. w
moves as in gradient descent, where the learning rate is `learning_rate`, but
each element by that amount divided by the root of the sum of h and epsilon.
The update of w uses the h that has the present gradient in it.

As in Keras's `Adagrad`, epsilon is added inside the root (some textbooks add it
outside). Every element of h begins as `start`, Keras's
initial_accumulator_value, whose default is 0.1; textbooks have 0.
"""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = h + gradient**2  # blank
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)  # blank
    return w, h


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(steps, size):
        return dict(
            w=rng.normal(size=size),
            gradients=rng.choice([-1, 1], (steps, size)) * rng.uniform(0.4, 1.6, (steps, size)),
            learning_rate=float(rng.choice([0.125, 0.25, 0.5])),
            start=float(rng.uniform(0.15, 0.4)),
            epsilon=float(rng.uniform(0.05, 0.2)),
        )

    yield draw(2, 1)
    fewer, more = np.sort(rng.choice(range(3, 8), 2, replace=False)).tolist()
    yield draw(more, fewer)
    yield draw(1, more)
    # As textbooks begin, and with an element whose gradient is 0 and then so small that ε is more than h.
    case = draw(fewer, more) | dict(start=0.0)
    case["gradients"][:2, 0] = 0.0, 0.1
    yield case


BORDERS = {
    "a start of 0 and a gradient of 0": "start == 0 and np.any(gradients[0] == 0)",
    "a gradient whose square is less than epsilon": "start == 0 and np.any((gradients != 0) & (gradients**2 < epsilon / 4))",
    "a start that is neither 0 nor Keras's own": "start not in (0, 0.1)",
    "one update": "len(gradients) == 1 < gradients.shape[1]",
    "more updates than weights": "len(gradients) > gradients.shape[1] > 1",
    "an element with gradients of both signs": "np.any((gradients.min(0) < 0) & (gradients.max(0) > 0))",
}


def oracle(w, gradients, learning_rate, start, epsilon):
    import keras

    weights = keras.Variable(w, dtype="float64")
    optimizer = keras.optimizers.Adagrad(
        learning_rate, initial_accumulator_value=start, epsilon=epsilon
    )
    for gradient in gradients:
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [weights])
    return weights.numpy(), optimizer.variables[-1].numpy()


STEM = dict(
    ja="""gradients に並ぶ勾配（1 行が 1 回分）に従って、重み w を AdaGrad で順に更新
し、最後の w と h を返す。h の初期値は start で、epsilon は Keras と同じく
平方根の中に足す。

    w, h: (size,)    gradients: (steps, size)""",
    en="""The weights w are updated by the gradients in `gradients`, a row for each update, with
AdaGrad; the final w and h are returned. h begins as start, and epsilon is added inside
the root, as in Keras.

    w, h: (size,)    gradients: (steps, size)""",
)

VARIANTS = {
    "power": dict(
        right="learning_rate * gradient / np.sqrt(h + epsilon)",
        same="learning_rate * gradient * (h + epsilon) ** -0.5",
    ),
    "square": dict(right="gradient**2", same="np.square(gradient)"),
}

MISTAKES = {
    "scalar-sum": dict(
        right="gradient**2",
        wrong="np.sum(gradient**2)",
        ja="2 乗は要素ごとに持ち、要素どうしは足さない。1 つの数にまとめると、どの重みも同じ率で減速する。",
        en="The squares are kept for each element; one sum for all would slow every weight alike.",
    ),
    "absolute": dict(
        right="gradient**2",
        wrong="np.abs(gradient)",
        ja="ためるのは勾配の 2 乗。あとで √ をとるのは、そのためである。",
        en="What is gathered is the square of the gradient; that is why a root follows.",
    ),
    "squared-length": dict(
        right="gradient**2",
        wrong="np.mean(gradient**2)",
        ja="全要素の 2 乗を平均している。要素ごとに別々の h があるので、重みごとの歩幅になる。",
        en="This averages the squares of all elements; every weight has an h, and so a step, of its own.",
    ),
    "no-accumulation": dict(
        right="h + gradient**2",
        wrong="gradient**2",
        ja="h に過去の勾配が残っていない。AdaGrad は、はじめからの 2 乗をすべてためる。",
        en="Nothing of the past is left in h; AdaGrad gathers the squares from the very beginning.",
    ),
    "moving-average": dict(
        right="h + gradient**2",
        wrong="0.9 * h + 0.1 * gradient**2",
        ja="移動平均をとって過去を忘れるのは RMSProp。AdaGrad の h は減ることがない。",
        en="A moving average, which forgets, is RMSProp's; AdaGrad's h never shrinks.",
    ),
    "no-root": dict(
        right="np.sqrt(h + epsilon)",
        wrong="(h + epsilon)",
        ja="h は勾配の 2 乗の大きさなので、√ をとらないと勾配と釣り合わない。",
        en="h has the size of squared gradients; without the root it does not match the gradient.",
    ),
    "epsilon-outside": dict(
        right="np.sqrt(h + epsilon)",
        wrong="(np.sqrt(h) + epsilon)",
        ja="ε を √ の外に足す流儀もあるが、ここと Keras では √ の中に足す。",
        en="Some texts add ε outside the root; here and in Keras it is inside.",
    ),
    "no-epsilon": dict(
        right="np.sqrt(h + epsilon)",
        wrong="np.sqrt(h)",
        ja="ε がない。h が 0 の要素で 0 による割り算になるのを防ぐ数である。",
        en="ε is missing: it is there against a division by zero where h is 0.",
    ),
    "epsilon-as-floor": dict(
        right="np.sqrt(h + epsilon)",
        wrong="np.sqrt(np.maximum(h, epsilon))",
        ja="ε が、h の下限になっている。h が ε より大きくても、ε は足される。",
        en="Here ε is what h is at least; it is added even where h is larger.",
    ),
    "own-epsilon": dict(
        right="h + epsilon",
        wrong="h + 1e-7",
        ja="ε を自分で決めている。大きさは epsilon として渡される。",
        en="This has an ε of its own; how large it is to be is given as epsilon.",
    ),
    "epsilon-gathered": dict(
        edits=[
            dict(right="h + gradient**2", wrong="h + gradient**2 + epsilon"),
            dict(right="np.sqrt(h + epsilon)", wrong="np.sqrt(h)"),
        ],
        ja="ε まで h にたまっていく。ε は割るときに足すだけで、h には残さない。",
        en="Here ε is gathered in h as well; it is added for the division alone and does not stay.",
    ),
    "divided-altogether": dict(
        right="w - learning_rate * gradient / np.sqrt(h + epsilon)",
        wrong="(w - learning_rate * gradient) / np.sqrt(h + epsilon)",
        ja="w まで割っている。平方根で割るのは、動く量だけである。",
        en="This divides w as well; what the root divides is the amount by which w moves.",
    ),
    "ascent": dict(
        right="w - learning_rate",
        wrong="w + learning_rate",
        ja="損失を減らすには、勾配と反対の向きに動く。",
        en="To lower the loss one moves against the gradient.",
    ),
    "multiplied": dict(
        right="gradient / np.sqrt(h + epsilon)",
        wrong="gradient * np.sqrt(h + epsilon)",
        ja="大きく動いてきた重みほど学習率を小さくするので、√ は掛けるのではなく割る側にある。",
        en="A weight that moved a lot is to slow down, so the root divides; it does not multiply.",
    ),
}
