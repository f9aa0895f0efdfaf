"""非同期型の SGD と古い勾配

非同期型のデータ並列では、ワーカーが勾配を計算している間に、ほかのワーカーの勾
配で重みが更新される。k 回目（0 から数える）の更新に届く勾配が、delays[k] 回前
の重みで計算されたものとして、学習を再現せよ。

path[k] は k 回の更新を終えた重みで、path[0] が初期値 start である。k 回目に届
く勾配は、path[k] ではなく、それより delays[k] 回前の重みで計算されている。0
なら最新の重みであり、delays[k] は k 以下である。そのワーカーのミニバッチは
x[k]、t[k]、損失は線形回帰 x w の平均二乗誤差（サンプルについての平均）であ
る。勾配は、届いたときの最新の重みに、学習率 rate でそのまま適用される。

---
    x: (updates, samples, features)    t: (updates, samples)
    delays: (updates,)    path: (updates + 1, features)
    start, stale, gradient, w: (features,)

---
Asynchronous SGD with stale gradients

In asynchronous data parallelism the weights are updated with the gradients of
other workers while a worker computes its own. Replay a training in which the
gradient that arrives for update number k, counted from 0, was computed with
weights that are delays[k] updates old.

path[k] are the weights after k updates, and path[0] is `start`. The gradient of
update k was not computed with path[k] but with weights that are older by
delays[k] updates; 0 means the latest, and delays[k] is at most k. The worker's
mini-batch is x[k], t[k], and the loss is the mean squared error, over the
samples, of the linear regression x w. The gradient is applied as it is, with
the learning rate `rate`, to the weights that are the latest when it arrives.
"""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[k - delays[k]]  # blank
        gradient = 2 * x[k].T @ (x[k] @ stale - t[k]) / len(t[k])  # blank
        w = path[k] - rate * gradient  # blank
        path.append(w)
    return np.array(path)


# ==== grading ====


def cases(rng):
    import numpy as np

    def drawn(delays, samples, features):
        return dict(
            start=rng.normal(size=features),
            x=rng.normal(size=(len(delays), samples, features)),
            t=rng.normal(size=(len(delays), samples)),
            delays=np.asarray(delays),
            rate=float(rng.uniform(0.05, 0.15)),
        )

    # By hand: one weight, one sample; the second gradient is of the start, too.
    case = drawn([0, 1], 1, 1)
    case.update(start=np.array([1.0]), x=np.array([[[1.0]], [[2.0]]]), rate=0.25)
    case["t"] = np.array([[2.0], [float(rng.integers(3, 6))]])
    yield case
    samples, features, updates = (int(n) for n in rng.choice(range(4, 9), 3, replace=False))
    workers = int(rng.integers(2, 4))
    # Workers that take turns: as old as there are others, once all have begun.
    yield drawn(np.minimum(np.arange(updates + 1), workers), samples, features)
    delays = [int(rng.integers(k + 1)) for k in range(updates + 4)]
    delays[2], delays[3], delays[-1] = 0, 3, 2
    yield drawn(delays, features, samples)
    yield drawn(np.zeros(updates, int), samples, features)
    yield drawn(np.arange(updates + 2), samples, features)
    yield drawn([0], features + 3, samples)


BORDERS = {
    "the latest weights, as in synchronous training": "len(delays) > 1 and not np.any(delays)",
    "always the weights of the start": "len(delays) > 2 and np.all(delays == np.arange(len(delays)))",
    "a delay that stays the same": "len(delays) > 3 and delays[-1] == delays[-2] > 1",
    "delays that change": "np.any(np.diff(delays) < 0) and np.any(np.diff(delays) > 0)",
    "one update": "len(delays) == 1",
    "fewer samples than weights": "x.shape[1] < x.shape[2]",
    "more samples than weights": "x.shape[1] > x.shape[2]",
}


def oracle(start, x, t, delays, rate):
    import keras
    import tensorflow as tf

    server = tf.Variable(start)
    worker = tf.Variable(start)
    optimizer = keras.optimizers.SGD(rate)
    versions = [tf.convert_to_tensor(server)]
    for batch, targets, delay in zip(x, t, delays, strict=True):
        worker.assign(versions[-1 - delay])
        with tf.GradientTape() as tape:
            loss = keras.losses.mean_squared_error(targets, tf.linalg.matvec(batch, worker))
        optimizer.apply_gradients([(tape.gradient(loss, worker), server)])
        versions.append(tf.identity(server))
    return tf.stack(versions)


STEM = dict(
    ja="非同期型のデータ並列による線形回帰の学習を再現する。path[k] は k 回の更新を終えた重みである。k 回目に届く勾配は、そのワーカーのミニバッチ x[k]、t[k] についての平均二乗誤差の勾配で、計算に使われた重みは delays[k] 回だけ古い。",
    en="This replays linear regression trained by asynchronous data parallelism. path[k] are the weights after k updates. The gradient that arrives for update k is that of the mean squared error of the worker's mini-batch x[k], t[k]; the weights it was computed with are delays[k] updates old.",
)

VARIANTS = {
    "from-the-end": dict(right="path[k - delays[k]]", same="path[-1 - delays[k]]"),
    "mean-of-samples": dict(
        right="2 * x[k].T @ (x[k] @ stale - t[k]) / len(t[k])",
        same="np.mean(2 * (x[k] @ stale - t[k])[:, None] * x[k], axis=0)",
    ),
    "last-of-the-path": dict(
        right="path[k] - rate * gradient", same="path[-1] - np.multiply(rate, gradient)"
    ),
}

MISTAKES = {
    "fresh": dict(
        right="path[k - delays[k]]",
        wrong="path[k]",
        ja="最新の重みで計算している。届いた勾配は、ワーカーが計算を始めたときの重みによる。",
        en="This computes with the latest weights; what arrives is a gradient at those that the worker had when it began.",
    ),
    "always-the-start": dict(
        right="path[k - delays[k]]",
        wrong="path[0]",
        ja="いつも初期値で計算している。ワーカーは、勾配を送るたびに新しい重みを受け取る。",
        en="This always computes at the start; a worker gets newer weights whenever it has sent a gradient.",
    ),
    "one-too-old": dict(
        right="path[k - delays[k]]",
        wrong="path[max(k - delays[k] - 1, 0)]",
        ja="1 回分古い。遅れが 0 なら、最新の path[k] である。",
        en="This is one update too old: without delay it is the latest, path[k].",
    ),
    "delay-as-index": dict(
        right="path[k - delays[k]]",
        wrong="path[delays[k]]",
        ja="遅れをそのまま番号にしている。遅れは、最新から数えて何回前かである。",
        en="This takes the delay for a number in the path; it says how many updates ago, counted from the latest.",
    ),
    "end-counted-once-more": dict(
        right="path[k - delays[k]]",
        wrong="path[-delays[k]]",
        ja="終わりから数えて −1 が最新なので、1 回分ずれる。遅れが 0 のときは、−0 が初期値を指す。",
        en="Counted from the end the latest is −1, so this is off by one; and without delay −0 is the start.",
    ),
    "constant-delay": dict(
        right="path[k - delays[k]]",
        wrong="path[max(k - max(delays), 0)]",
        ja="最も大きい遅れを毎回使っている。遅れは更新ごとに違う。",
        en="This uses the longest delay every time; each update has its own.",
    ),
    "averaged-weights": dict(
        right="path[k - delays[k]]",
        wrong="(path[k] + path[k - delays[k]]) / 2",
        ja="新旧の重みを平均している。ワーカーがもつのは、古い重みだけである。",
        en="This averages old and new weights; the worker has nothing but the old ones.",
    ),
    "old-batch": dict(
        right="2 * x[k].T @ (x[k] @ stale - t[k]) / len(t[k])",
        wrong="2 * x[k - delays[k]].T @ (x[k - delays[k]] @ stale - t[k - delays[k]]) / len(t[k])",
        ja="ミニバッチまで前のものにしている。古いのは重みだけで、k 回目の勾配は x[k] から計算されている。",
        en="This goes back to an older mini-batch, too; it is the weights alone that are old, and gradient k comes from x[k].",
    ),
    "sum-of-samples": dict(
        right=" / len(t[k])",
        wrong="",
        ja="サンプルについて平均していない。",
        en="There is no mean over the samples.",
    ),
    "divided-by-weights": dict(
        right="/ len(t[k])",
        wrong="/ len(stale)",
        ja="重みの数で割っている。平均はサンプルについてとる。",
        en="This divides by the number of weights; the mean is over the samples.",
    ),
    "half": dict(
        right="2 * x[k].T",
        wrong="x[k].T",
        ja="2 乗の微分の 2 がない。損失は、2 乗の半分ではない。",
        en="The 2 of the derivative of a square is missing; the loss is not half of the square.",
    ),
    "not-transposed": dict(
        right="x[k].T @ (x[k] @ stale - t[k])",
        wrong="x[k] @ (x[k] @ stale - t[k])",
        ja="勾配は重みと同じ長さで、サンプルについて足す。",
        en="A gradient is as long as the weights: it is the samples that are summed over.",
    ),
    "applied-to-the-old": dict(
        right="path[k] - rate",
        wrong="stale - rate",
        ja="古い重みから進めると、その間にほかのワーカーが行った更新が失われる。",
        en="Applied to the old weights, it undoes what other workers have done meanwhile.",
    ),
    "skipped": dict(
        right="rate * gradient",
        wrong="rate * gradient * (delays[k] == 0)",
        ja="遅れて届いた勾配を捨てている。非同期型では、古くても適用する。",
        en="This drops gradients that come late; asynchronous training applies them however old.",
    ),
    "damped": dict(
        right="rate * gradient",
        wrong="rate * gradient / (1 + delays[k])",
        ja="遅れに応じて学習率を下げている。そうする方法もあるが、ここでは学習率は変えない。",
        en="This lowers the rate with the delay. There are methods that do; here it stays as it is.",
    ),
    "uphill": dict(
        right="path[k] - rate",
        wrong="path[k] + rate",
        ja="勾配の向きに動くと、損失が増える。",
        en="In the direction of the gradient the loss grows.",
    ),
}


def plot(case, outputs):
    """The loss over all mini-batches after each update: below it, how old the gradients were."""
    import numpy as np
    from matplotlib.figure import Figure

    path = np.asarray(outputs["result"], dtype=float)
    if path.shape != (len(case["delays"]) + 1, len(case["start"])):
        return None
    figure = Figure(figsize=(5.5, 4), layout="constrained")
    above, below = figure.subplots(2, sharex=True, height_ratios=(2, 1))
    predicted = np.einsum("ksf,uf->uks", case["x"], path)
    above.plot(np.mean((predicted - case["t"]) ** 2, axis=(1, 2)), "o-")
    above.set(ylabel="loss")
    below.bar(np.arange(len(case["delays"])) + 1, case["delays"], color="tab:orange")
    below.set(xlabel="updates", ylabel="delay")
    return figure
