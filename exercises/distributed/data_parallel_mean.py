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
    gradients = ...  # TODO 1
    gradient = ...  # TODO 2
    updated = ...  # TODO 3
    return gradients, gradient, updated
