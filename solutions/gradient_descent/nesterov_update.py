"""Nesterov の加速法（NAG）

NAG では、速度 v に乗って位置 θ から μ v だけ先へ進んだ点で勾配 g を求める。θ の
更新に使う v は、更新した後の v である。

Keras などの実装は、θ ではなく先の点 w を重みとして持つ。そうすれば、
勾配はいつも持っている重み w で求められる。θ と v の式を w と v の式に書き直し、
w をちょうど steps 回更新せよ。w の通った点を並べた path と、最後の v を、この
順に返せ。

L の勾配を求める行は、与えられたコードにある。v の初期値は 0 なので、w も
start から始まる。path の最初の行は start、2 行目からは各更新の後の w。

---
    a: (size, size)    b, start, w, v: (size,)    path: (steps + 1, size)

    L(w) = ½ wᵀ A w − bᵀ w

    g = ∇L(θ + μ v)
    v ← μ v − η g
    θ ← θ + v

    w = θ + μ v

    A = a    η = learning_rate    μ = momentum

---
Nesterov's accelerated gradient (NAG)

NAG takes the gradient g at a point ahead, where the velocity v will have
carried the position θ by μ v. The v that updates θ is the updated one.

Keras and others do not keep θ as the weights but the point ahead, w; then the
gradient is always that at the weights one has. Rewrite the formulas of θ and v
for w and v, and update w exactly `steps` times. Return `path`, the points w
passed, row by row, and the final v, in this order.

The line with the gradient of L is in the code given. v begins as 0, so that w,
too, begins at `start`. The first row of `path` is `start`, the others are w
after each update.
"""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient  # blank
        w = w + momentum * v - learning_rate * gradient  # blank
        path.append(w)
    path = np.array(path)
    return path, v


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        a=np.array([[1.5]]),
        b=np.array([rng.choice([-1.0, 1.0])]),
        start=np.array([rng.choice([-2.0, 2.0])]),
        learning_rate=0.5,
        momentum=0.5,
        steps=3,
    )
    for size, steps in [(3, 4), (4, 6)]:
        axes = np.linalg.qr(rng.normal(size=(size, size)))[0]
        a = axes * rng.uniform(0.3, 3, size) @ axes.T
        yield dict(
            a=(a + a.T) / 2,
            b=rng.normal(size=size),
            start=2 * rng.normal(size=size),
            learning_rate=rng.choice([0.125, 0.25]),
            momentum=rng.choice([0.625, 0.75, 0.875]),
            steps=steps,
        )


def oracle(a, b, start, learning_rate, momentum, steps):
    import keras
    import numpy as np
    import tensorflow as tf

    w = keras.Variable(start, dtype="float64")
    optimizer = keras.optimizers.SGD(learning_rate, momentum=momentum, nesterov=True)
    path = [start]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = w.value
            loss = tf.tensordot(value, tf.linalg.matvec(a, value), 1) / 2
            loss -= tf.tensordot(tf.constant(b), value, 1)
        optimizer.apply([tape.gradient(loss, value)], [w])
        path.append(w.numpy())
    return np.array(path), optimizer.variables[-1].numpy()


STEM = dict(
    ja="""Nesterov の加速法（NAG）で L(w) を小さくする。Keras と同じく、勾配を求める先の
点 w を重みとして持つ。θ は位置、v は速度で、v は 0 から、w は start から始ま
る。path は w の通った点である。

    L(w) = ½ wᵀ A w − bᵀ w    A = a
    w = θ + μ v    μ = momentum""",
    en="""Nesterov's accelerated gradient (NAG) makes L(w) small. As in Keras the
weights w are the point ahead, at which the gradient is taken. θ is the
position, v the velocity; v begins at 0 and w at `start`. path holds the
points that w passes.

    L(w) = ½ wᵀ A w − bᵀ w    A = a
    w = θ + μ v    μ = momentum""",
)

VARIANTS = {
    "with-the-old-velocity": dict(
        edits=[
            dict(
                right="v = momentum * v - learning_rate * gradient",
                same="w = w + momentum**2 * v - (1 + momentum) * learning_rate * gradient",
            ),
            dict(
                right="w = w + momentum * v - learning_rate * gradient",
                same="v = momentum * v - learning_rate * gradient",
            ),
        ],
    ),
    "by-way-of-theta": dict(
        edits=[
            dict(
                right="v = momentum * v - learning_rate * gradient",
                same="theta = w - momentum * v; v = momentum * v - learning_rate * gradient",
            ),
            dict(
                right="w + momentum * v - learning_rate * gradient",
                same="theta + v + momentum * v",
            ),
        ],
    ),
}

MISTAKES = {
    "velocity-too-early": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + momentum**2 * v - (1 + momentum) * learning_rate * gradient",
        ja="μ² v の v は更新前の速度。ここでは v がもう更新されているので、勾配が余分に効く。",
        en="In μ² v the velocity is the old one; v has been updated here already, so that the "
        "gradient acts too often.",
    ),
    "plain-momentum": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + v",
        ja="これは先を見ないモメンタム。w は θ ではなく、新しい速度でさらに進んだ先の点である。",
        en="This is momentum without looking ahead; w is not θ but the point that the new velocity "
        "leads on to.",
    ),
    "ahead-of-ahead": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + v + momentum * v",
        ja="w はすでに前の速度の分だけ先にある。θ に戻さずに進めると、その分が二重になる。",
        en="w is ahead by the old velocity already; going on without returning to θ counts it twice.",
    ),
    "only-ahead": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + momentum * v",
        ja="先の点の分だけで、θ そのものの移動が足りない。",
        en="This is the part that looks ahead; the move of θ itself is not all there.",
    ),
    "unscaled-velocity": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + v - learning_rate * gradient",
        ja="先の点は θ から μ v だけ進んだ所。ここでは速度がまるごと足されている。",
        en="The point ahead is μ v from θ; here the whole velocity is added.",
    ),
    "velocity-lost": dict(
        right="v = momentum * v - learning_rate * gradient",
        wrong="v = -learning_rate * gradient",
        ja="前の速度が引き継がれていない。",
        en="The previous velocity is not carried on.",
    ),
    "theta-kept": dict(
        edits=[
            dict(
                right="v = momentum * v - learning_rate * gradient",
                wrong="v = momentum * v - learning_rate * (a @ (w + momentum * v) - b)",
            ),
            dict(right="w + momentum * v - learning_rate * gradient", wrong="w + v"),
        ],
        ja="動かしているのは θ。ここで持つのは先の点 w なので、勾配は w そのもので求められる。",
        en="What moves here is θ; the weights kept are the point ahead, w, so that the gradient is that "
        "at w itself.",
    ),
    "damped": dict(
        right="v = momentum * v - learning_rate * gradient",
        wrong="v = momentum * v - (1 - momentum) * learning_rate * gradient",
        ja="(1 − μ) を掛けると移動平均になる。ここでは、勾配はそのままたまる。",
        en="With (1 − μ) it would be a moving average; here the gradients add up in full.",
    ),
    "velocity-uphill": dict(
        right="v = momentum * v - learning_rate * gradient",
        wrong="v = momentum * v + learning_rate * gradient",
        ja="速度は坂を下る向きにたまる。",
        en="The velocity gathers downhill.",
    ),
}
