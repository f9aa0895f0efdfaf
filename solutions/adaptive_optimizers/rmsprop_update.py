"""RMSProp による更新

勾配の列 gradients に従って、重み w を RMSProp で順に更新せよ。
最後の w と h を、この順に返す。

h の初期値は 0 で、w は更新した h を使って更新する。g は gradients の 1 行、
η は learning_rate、ρ は rho、ε は epsilon である。割り算と √ は要素ごとに行う。

ε は Keras の `RMSprop` と同じく √ の中に足す（√ の外に足す教科書もある）。

---
    w, h, g: (size,)    gradients: (steps, size)

    h ← ρ h + (1 − ρ) g ⊙ g
    w ← w − η g / √(h + ε)

---
Updates by RMSProp

Update the weights w by the gradients in `gradients`, one after another, with
RMSProp. Return the final w and h in this order.

h begins as 0, and w is updated with the h that was just updated. g is a row
of `gradients`, η is `learning_rate`, ρ is `rho`, ε is `epsilon`; division
and √ are elementwise.

As in Keras's `RMSprop`, ε is added inside the root (some textbooks add
it outside).
"""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = rho * h + (1 - rho) * gradient**2  # blank
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)  # blank
    return w, h


# ==== grading ====


def cases(rng):
    for steps, size in [(2, 1), (4, 3), (6, 5)]:
        yield dict(
            w=rng.normal(size=size),
            gradients=rng.choice([-1, 1], (steps, size)) * rng.uniform(0.4, 1.6, (steps, size)),
            learning_rate=rng.choice([0.0625, 0.125, 0.25]),
            rho=rng.choice([0.625, 0.75, 0.875]),
            epsilon=rng.uniform(0.05, 0.2),
        )


def oracle(w, gradients, learning_rate, rho, epsilon):
    import keras

    weights = keras.Variable(w, dtype="float64")
    optimizer = keras.optimizers.RMSprop(learning_rate, rho=rho, epsilon=epsilon)
    for gradient in gradients:
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [weights])
    return weights.numpy(), optimizer.variables[-1].numpy()


VARIANTS = {
    "difference": dict(
        right="rho * h + (1 - rho) * gradient**2", same="h + (1 - rho) * (gradient**2 - h)"
    ),
}

MISTAKES = {
    "adagrad": dict(
        right="rho * h + (1 - rho) * gradient**2",
        wrong="h + gradient**2",
        ja="これは AdaGrad。RMSProp は古い勾配を ρ の割合で忘れるので、学習が止まらない。",
        en="This is AdaGrad; RMSProp forgets old gradients at the rate ρ, so that learning goes on.",
    ),
    "no-share": dict(
        right="(1 - rho) * gradient**2",
        wrong="gradient**2",
        ja="新しい 2 乗にも割合が掛かる。ρ と合わせて 1 になるので、h は 2 乗の平均になる。",
        en="The new square has a share too; with ρ it makes 1, so that h is an average of squares.",
    ),
    "shares-exchanged": dict(
        right="rho * h + (1 - rho) * gradient**2",
        wrong="(1 - rho) * h + rho * gradient**2",
        ja="ρ は残す割合。逆にすると、直前の勾配ばかりで決まってしまう。",
        en="ρ is the share that is kept; the other way round the last gradient decides alone.",
    ),
    "not-squared": dict(
        right="gradient**2",
        wrong="gradient",
        ja="平均するのは勾配の 2 乗。勾配そのものの平均はモメンタムである。",
        en="What is averaged is the squared gradient; an average of the gradient itself is momentum.",
    ),
    "no-root": dict(
        right="np.sqrt(h + epsilon)",
        wrong="(h + epsilon)",
        ja="RMS は二乗平均平方根。h は 2 乗の平均なので、割る前に √ をとる。",
        en="RMS is root mean square: h is a mean of squares, and its root divides.",
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
        ja="ε がない。h が 0 に近い要素で更新が大きくなりすぎるのを防ぐ数である。",
        en="ε is missing: it keeps the step small where h is close to 0.",
    ),
    "ascent": dict(
        right="w - learning_rate",
        wrong="w + learning_rate",
        ja="損失を減らすには、勾配と反対の向きに動く。",
        en="To lower the loss one moves against the gradient.",
    ),
}
