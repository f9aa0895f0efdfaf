"""勾配降下法で 2 次関数を下る

2 次関数 L を小さくするように、点 start から w を勾配降下法で steps 回更新せよ。
通った点をすべて並べた path を返せ。

A は対称行列で、固有値はすべて正である。勾配は更新のたびに、いまの w で求め直
し、学習率（勾配に掛ける数）は、どの更新でも learning_rate とする。path の最初
の行は start、2 行目からは各更新の後の w である。

---
    a: (size, size)    b, start, w: (size,)    path: (steps + 1, size)

    L(w) = ½ wᵀ A w − bᵀ w    A = a

---
Down a quadratic by gradient descent

Make the quadratic L smaller by `steps` updates of w by gradient descent,
beginning at the point `start`. Return `path`, all points passed, row by row.

A is symmetric with positive eigenvalues. At every update the gradient is found
anew, at the present w, and the learning rate, which multiplies it, is
learning_rate at each of them. The first row of `path` is `start`, the others
are w after each update.
"""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b  # blank
        w = w - learning_rate * gradient  # blank
        path.append(w)
    path = np.array(path)
    return path


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        a=np.diag([1.0, 2.0]) + rng.choice([-0.5, 0.5]) * np.array([[0.0, 1.0], [1.0, 0.0]]),
        b=rng.choice([-3.0, 3.0], 2),
        start=rng.permutation([1.0, 2.0]),
        learning_rate=0.5,
        steps=2,
    )

    def draw(size, steps, curves):
        """The largest eigenvalue is what the learning rate times it makes `curves`."""
        axes = np.linalg.qr(rng.normal(size=(size, size)))[0]
        rate = float(rng.uniform(0.1, 0.3))
        a = axes * np.array([curves / rate, *rng.uniform(0.3, 1.5, size - 1)]) @ axes.T
        return dict(
            a=(a + a.T) / 2,
            b=rng.normal(size=size),
            start=2 * rng.normal(size=size),
            learning_rate=rate,
            steps=steps,
        )

    size, other = (int(n) for n in rng.choice([3, 4, 5], 2, replace=False))
    yield draw(size, size + int(rng.integers(1, 4)), rng.uniform(0.5, 0.9))
    yield draw(other, other + int(rng.integers(1, 4)), rng.uniform(1.2, 1.7))
    yield draw(3, 1, rng.uniform(0.5, 0.9))


BORDERS = {
    "elements off the diagonal": "np.abs(a - np.diag(np.diag(a))).max() > 0.1",
    "a minimum that is not the origin": "np.all(np.abs(b) > 1e-3)",
    "steps that leap over the valley": "learning_rate * np.linalg.norm(a, 2) > 1.1",
    "steps that do not": "len(a) > 2 and learning_rate * np.linalg.norm(a, 2) < 0.95",
    "a single update": "steps == 1",
}


def oracle(a, b, start, learning_rate, steps):
    import keras
    import numpy as np
    import tensorflow as tf

    w = keras.Variable(start, dtype="float64")
    optimizer = keras.optimizers.SGD(learning_rate)
    path = [start]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = w.value
            loss = tf.tensordot(value, tf.linalg.matvec(a, value), 1) / 2
            loss -= tf.tensordot(tf.constant(b), value, 1)
        optimizer.apply([tape.gradient(loss, value)], [w])
        path.append(w.numpy())
    return np.array(path)


STEM = dict(
    ja="""2 次関数 L を、点 start から、学習率が一定の勾配降下法で小さくする。path は、通った点を順に
並べたものである。A は対称行列で、固有値はすべて正である。

    L(w) = ½ wᵀ A w − bᵀ w    A = a""",
    en="""The quadratic L is made smaller by gradient descent with a constant learning rate, from the
point `start`. path are the points passed, in order. A is symmetric with positive eigenvalues.

    L(w) = ½ wᵀ A w − bᵀ w    A = a""",
)

VARIANTS = {
    "dot": dict(right="a @ w - b", same="np.dot(a, w) - b"),
    "plus-negative": dict(
        right="w - learning_rate * gradient", same="w + -learning_rate * gradient"
    ),
}

MISTAKES = {
    "half-left": dict(
        right="a @ w",
        wrong="a @ w / 2",
        ja="2 次の項を微分すると係数 2 が出て、½ と打ち消し合う。",
        en="Differentiating the quadratic term gives a factor 2, which cancels the ½.",
    ),
    "doubled": dict(
        right="a @ w",
        wrong="2 * a @ w",
        ja="微分で出る係数 2 は、L の前にある ½ と打ち消し合って残らない。",
        en="The 2 that differentiating gives is cancelled by the ½ in front of L.",
    ),
    "linear-term-lost": dict(
        right="a @ w - b",
        wrong="a @ w",
        ja="1 次の項 bᵀw も w によるので、その微分が勾配に残る。これでは原点へ向かう。",
        en="The linear term bᵀw depends on w too and leaves its derivative in the gradient; "
        "without it the path leads to the origin.",
    ),
    "linear-term-sign": dict(
        right="a @ w - b",
        wrong="a @ w + b",
        ja="L の中の bᵀw の符号は負で、微分しても変わらない。",
        en="bᵀw is negative in L, and differentiating does not change that.",
    ),
    "elementwise": dict(
        right="a @ w",
        wrong="np.diag(a) * w",
        ja="A の対角成分以外が抜けている。wᵀAw には、異なる要素どうしの積も入っている。",
        en="The elements of A off the diagonal are left out; wᵀAw holds products of different "
        "elements of w as well.",
    ),
    "stale-gradient": dict(
        right="a @ w",
        wrong="a @ start",
        ja="勾配がいつも出発点のもの。動けば勾配も変わるので、更新のたびに求め直す。",
        en="This is the gradient of the starting point every time; it changes as w moves.",
    ),
    "ascent": dict(
        right="w - learning_rate",
        wrong="w + learning_rate",
        ja="勾配は L が最も増える向き。減らすには、その反対へ動く。",
        en="The gradient points where L grows fastest; to lower L one moves the other way.",
    ),
    "decaying-rate": dict(
        right="learning_rate * gradient",
        wrong="learning_rate / len(path) * gradient",
        ja="学習率が回を追うごとに小さくなっている。ここでは η は一定である。",
        en="The learning rate shrinks from step to step; here η is constant.",
    ),
    "normalised": dict(
        right="w - learning_rate * gradient",
        wrong="w - learning_rate * gradient / np.linalg.norm(gradient)",
        ja="勾配の長さで割ると、どの更新でも同じ長さだけ動く。勾配降下法では、谷底に近づくと歩幅も縮む。",
        en="Divided by its length the gradient makes steps of equal length; those of gradient descent "
        "shorten as the bottom comes nearer.",
    ),
    "from-the-start": dict(
        right="w - learning_rate * gradient",
        wrong="start - learning_rate * gradient",
        ja="動き出す点がいつも出発点になっている。次の更新は、前の更新で着いた点から始まる。",
        en="Every step sets out from the starting point; it should set out from where the last ended.",
    ),
    "one-array": dict(
        right="w = w - learning_rate * gradient",
        wrong="w -= learning_rate * gradient",
        ja="-= は配列そのものを書き換える。path の各行は同じ 1 つの配列なので、全部が最後の点になる。",
        en="-= changes the array itself; the rows of path are all that one array and end up as "
        "the last point.",
    ),
    "not-moved": dict(
        right="w - learning_rate * gradient",
        wrong="-learning_rate * gradient",
        ja="これは移動の量。新しい点は、いまの点にそれを足したものになる。",
        en="This is how far to move; the new point is the present one with this added.",
    ),
}
