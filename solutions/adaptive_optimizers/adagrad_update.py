"""AdaGrad による更新

勾配の列 gradients に従って、重み w を AdaGrad で順に更新せよ。
最後の w と h を、この順に返す。

h の初期値は全要素が start で、w は更新した h を使って更新する。
g は gradients の 1 行、η は learning_rate、ε は epsilon である。割り算と √ は
要素ごとに行う。

ε は Keras の `Adagrad` と同じく √ の中に足す（√ の外に足す教科書もある）。
start は Keras の initial_accumulator_value にあたる。Keras の既定は 0.1、
教科書では 0 である。

---
    w, h, g: (size,)    gradients: (steps, size)

    h ← h + g ⊙ g
    w ← w − η g / √(h + ε)

---
Updates by AdaGrad

Update the weights w by the gradients in `gradients`, one after another, with
AdaGrad. Return the final w and h in this order.

Every element of h begins as `start`, and w is updated with the h that was
just updated. g is a row of `gradients`, η is `learning_rate`, ε is `epsilon`;
division and √ are elementwise.

As in Keras's `Adagrad`, ε is added inside the root (some textbooks add it
outside), and `start` is its initial_accumulator_value: 0.1 unless one says
otherwise, where textbooks have 0.
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
    for steps, size in [(2, 1), (4, 3), (6, 5)]:
        yield dict(
            w=rng.normal(size=size),
            gradients=rng.choice([-1, 1], (steps, size)) * rng.uniform(0.4, 1.6, (steps, size)),
            learning_rate=rng.choice([0.125, 0.25, 0.5]),
            start=rng.uniform(0.1, 0.4),
            epsilon=rng.uniform(0.05, 0.2),
        )


def oracle(w, gradients, learning_rate, start, epsilon):
    import keras

    weights = keras.Variable(w, dtype="float64")
    optimizer = keras.optimizers.Adagrad(
        learning_rate, initial_accumulator_value=start, epsilon=epsilon
    )
    for gradient in gradients:
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [weights])
    return weights.numpy(), optimizer.variables[-1].numpy()


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
        ja="2 乗は足し合わせずに要素ごとに持つ。1 つの数にまとめると、どの重みも同じ率で減速する。",
        en="The squares are kept for each element; one sum for all would slow every weight alike.",
    ),
    "absolute": dict(
        right="gradient**2",
        wrong="np.abs(gradient)",
        ja="ためるのは勾配の 2 乗。あとで √ をとるのは、そのためである。",
        en="What is gathered is the square of the gradient; that is why a root follows.",
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
