"""データ並列の 1 ステップ

ミニバッチを何台かのワーカーに分け、それぞれに勾配を計算させて、同じモデルを 1
回更新せよ。ワーカーは、サンプルを順に sizes[0] 個、sizes[1] 個、… と受け持つ。
sizes の和はミニバッチの大きさで、どれも 1 以上だが、等しいとは限らない。

関数 worker_gradient は、受け持ったサンプルについての損失の平均の、kernel に関
する勾配を返す。損失は、バイアスのない softmax 回帰の交差エントロピーである。
gradients には、これをワーカーの順に並べる。

gradient は、1 台でミニバッチ全体を使ったときと同じ勾配、すなわち全サンプルに
ついての損失の平均の勾配とする。学習率 rate の SGD で更新した重みを updated と
し、学習率はワーカーの数によって変えない。

---
    x: (samples, features)    labels: (samples,)    sizes: (workers,)
    gradients: (workers, features, classes)
    kernel, gradient, updated: (features, classes)    rate: scalar

---
One step of data parallelism

Divide a mini-batch among workers, let each compute a gradient, and update the
model, of which all have a copy, once. Workers take the samples in their order,
first sizes[0] of them, then sizes[1], and so on. The sizes add up to that of
the mini-batch; each is at least 1, but they need not be equal.

The function worker_gradient returns the gradient, with respect to `kernel`, of
the mean loss of the samples that a worker has. The loss is the cross-entropy of
softmax regression without a bias. `gradients` has these in the order of the
workers.

`gradient` is to be what a single worker with the whole mini-batch would
compute, the gradient of the mean loss of all samples. `updated` is the kernel
after a step of SGD with the learning rate `rate`, which does not change with
the number of workers.
"""

import numpy as np


def worker_gradient(x, labels, kernel):
    logits = x @ kernel
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    return x.T @ p / len(labels)


def data_parallel_mean(x, labels, sizes, kernel, rate):
    ends = np.cumsum(sizes)
    shards = [slice(end - size, end) for size, end in zip(sizes, ends, strict=True)]
    gradients = np.array([worker_gradient(x[s], labels[s], kernel) for s in shards])  # blank
    gradient = np.tensordot(sizes / len(x), gradients, axes=1)  # blank
    updated = kernel - rate * gradient  # blank
    return gradients, gradient, updated


# ==== grading ====


def cases(rng):
    import numpy as np

    def drawn(sizes, features, classes):
        samples = int(np.sum(sizes))
        return dict(
            x=rng.normal(1, 1, size=(samples, features)),
            labels=rng.integers(classes, size=samples),
            sizes=np.asarray(sizes),
            kernel=rng.normal(size=(features, classes)),
            rate=float(rng.uniform(0.1, 0.5)),
        )

    # By hand: with a kernel of zeros both classes are even.
    case = drawn([1, 2], 1, 2)
    case.update(x=np.array([[1.0], [2.0], [4.0]]), kernel=np.zeros((1, 2)), rate=0.5)
    yield case
    workers, features, classes = (int(n) for n in rng.choice(range(2, 6), 3, replace=False))
    yield drawn(rng.permutation([1, 7, *rng.integers(2, 6, size=workers - 1)]), features, classes)
    yield drawn([int(rng.integers(2, 5))] * workers, features, classes)
    yield drawn([int(rng.integers(6, 10))], features, classes)
    # As many samples as workers.
    yield drawn([1] * (workers + 4), classes, features)


BORDERS = {
    "shards that are not equal": "len(sizes) > 2 and max(sizes) > 3 * min(sizes)",
    "equal shards": "len(sizes) > 1 and sizes[0] > 1 and len(set(sizes.tolist())) == 1",
    "one worker": "len(sizes) == 1",
    "a sample for each worker": "len(sizes) == len(x)",
}


def oracle(x, labels, sizes, kernel, rate):
    import keras
    import tensorflow as tf

    variable = tf.Variable(kernel)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    def by_tape(samples):
        with tf.GradientTape() as tape:
            value = loss(labels[samples], tf.matmul(x[samples], variable))
        return tape.gradient(value, variable)

    workers = tf.repeat(tf.range(len(sizes)), sizes).numpy()
    gradients = tf.stack([by_tape(workers == worker) for worker in range(len(sizes))])
    gradient = by_tape(workers >= 0)  # of the whole mini-batch
    keras.optimizers.SGD(rate).apply_gradients([(gradient, variable)])
    return gradients, gradient, tf.convert_to_tensor(variable)


STEM = dict(
    ja="データ並列の学習の 1 ステップである。ワーカーはサンプルを順に sizes[0] 個、sizes[1] 個、… と受け持つ。worker_gradient は、受け持ったサンプルについての損失の平均の勾配を返す。gradient は、ミニバッチ全体の損失の平均の勾配とする。",
    en="One step of data parallel training. Workers take the samples in their order, first sizes[0] of them, then sizes[1], and so on; worker_gradient returns the gradient of the mean loss of the samples it is given. `gradient` is that of the mean loss of the whole mini-batch.",
)

VARIANTS = {
    "weighted-average": dict(
        right="np.tensordot(sizes / len(x), gradients, axes=1)",
        same="np.average(gradients, axis=0, weights=sizes)",
    ),
    "sums-first": dict(
        right="np.tensordot(sizes / len(x), gradients, axes=1)",
        same="np.sum(gradients * sizes[:, None, None], axis=0) / np.sum(sizes)",
    ),
    "stacked": dict(
        right="np.array([worker_gradient(x[s], labels[s], kernel) for s in shards])",
        same="np.stack([worker_gradient(x[s], labels[s], kernel) for s in shards], axis=0)",
    ),
}

MISTAKES = {
    "all-samples-each": dict(
        right="worker_gradient(x[s], labels[s], kernel)",
        wrong="worker_gradient(x, labels, kernel)",
        ja="どのワーカーもミニバッチ全体を計算していて、分けた意味がない。",
        en="Every worker computes the whole mini-batch, and nothing is gained by dividing it.",
    ),
    "first-shard-each": dict(
        right="worker_gradient(x[s], labels[s], kernel)",
        wrong="worker_gradient(x[shards[0]], labels[shards[0]], kernel)",
        ja="どのワーカーも最初の区画を計算している。受け持つサンプルは、ワーカーごとに違う。",
        en="Every worker computes the first shard; each has samples of its own.",
        exam=False,
    ),
    "labels-not-divided": dict(
        right="labels[s]",
        wrong="labels",
        ja="サンプルは分けたが、ラベルは全部を渡している。",
        en="The samples are divided, but all labels are handed over.",
        exam=False,
    ),
    "equal-shards": dict(
        right="for s in shards",
        wrong="for s in np.array_split(np.arange(len(x)), len(sizes))",
        ja="サンプルを等分している。受け持つ個数は sizes で決まっている。",
        en="This divides the samples evenly; how many a worker has is in `sizes`.",
    ),
    "not-weighted": dict(
        right="np.tensordot(sizes / len(x), gradients, axes=1)",
        wrong="np.mean(gradients, axis=0)",
        ja="受け持つサンプルの数が違うのに、どのワーカーも同じ重みにしている。サンプルの少ないワーカーの 1 個が、重く数えられる。",
        en="Workers count alike though they have different numbers of samples: a sample of a small shard counts for more.",
    ),
    "sum": dict(
        right="np.tensordot(sizes / len(x), gradients, axes=1)",
        wrong="np.sum(gradients, axis=0)",
        ja="平均の勾配を足すと、ワーカーの数だけ大きくなる。",
        en="Added up, the gradients of means grow with the number of workers.",
    ),
    "sum-over-samples": dict(
        right="sizes / len(x)",
        wrong="sizes",
        ja="全サンプルの勾配の和になっている。平均には、サンプルの総数で割る。",
        en="This is the sum over all samples; a mean is divided by how many there are.",
    ),
    "divided-by-workers": dict(
        right="sizes / len(x)",
        wrong="sizes / len(sizes)",
        ja="割るのはワーカーの数ではなく、サンプルの総数である。",
        en="One divides by the number of samples, not of workers.",
    ),
    "weights-turned": dict(
        right="sizes / len(x)",
        wrong="(1 / sizes) / np.sum(1 / sizes)",
        ja="サンプルの少ないワーカーほど重くなっている。逆である。",
        en="The fewer samples, the larger the weight: it is the other way round.",
    ),
    "last-worker": dict(
        right="np.tensordot(sizes / len(x), gradients, axes=1)",
        wrong="gradients[-1]",
        ja="最後のワーカーの勾配だけを使い、ほかのワーカーの計算を捨てている。",
        en="This keeps the gradient of the last worker and throws away what the others computed.",
    ),
    "rate-scaled": dict(
        right="rate * gradient",
        wrong="rate * len(sizes) * gradient",
        ja="学習率をワーカーの数に比例させている。線形スケーリング則は、ワーカーを増やしてミニバッチも大きくするときの話である。",
        en="The rate grows with the workers here. The linear scaling rule is for a mini-batch that grows along with them.",
    ),
    "uphill": dict(
        right="kernel - rate",
        wrong="kernel + rate",
        ja="勾配の向きに動くと、損失が増える。",
        en="In the direction of the gradient the loss grows.",
    ),
    "one-after-another": dict(
        right="kernel - rate * gradient",
        wrong="kernel - rate * np.sum(gradients, axis=0)",
        ja="ワーカーの勾配を 1 つずつ順に適用した結果である。同期型では、まとめた勾配で 1 回だけ更新する。",
        en="This is what comes of applying the gradients one after another; in synchronous training there is one update, with them combined.",
    ),
}
