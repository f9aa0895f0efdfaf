# ==== plain_mean ====
"""The workers' gradients are averaged without weights, which is right for equal sizes
only.
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
    gradients = np.array([worker_gradient(x[shard], labels[shard], kernel) for shard in shards])
    gradient = np.mean(gradients, axis=0)
    updated = kernel - rate * gradient
    return gradients, gradient, updated


# ==== summed ====
"""The gradients are added up, as an all-reduce does, without a division."""

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
    gradients = np.array([worker_gradient(x[shard], labels[shard], kernel) for shard in shards])
    gradient = np.sum(gradients, axis=0)
    updated = kernel - rate * gradient
    return gradients, gradient, updated


# ==== weighted_without_division ====
"""The gradients are weighted by the sizes, but the sum is not divided by the number of
samples.
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
    gradients = np.array([worker_gradient(x[shard], labels[shard], kernel) for shard in shards])
    gradient = np.tensordot(sizes, gradients, axes=1)
    updated = kernel - rate * gradient
    return gradients, gradient, updated


# ==== divided_by_workers ====
"""The weighted sum is divided by the number of workers."""

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
    gradients = np.array([worker_gradient(x[shard], labels[shard], kernel) for shard in shards])
    gradient = np.tensordot(sizes, gradients, axes=1) / len(sizes)
    updated = kernel - rate * gradient
    return gradients, gradient, updated


# ==== inverse_sizes ====
"""The weights are one over the sizes: the learner believes that big shards have been
counted too often.
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
    gradients = np.array([worker_gradient(x[shard], labels[shard], kernel) for shard in shards])
    gradient = np.average(gradients, axis=0, weights=1 / np.asarray(sizes))
    updated = kernel - rate * gradient
    return gradients, gradient, updated


# ==== equal_parts ====
"""The mini-batch is cut evenly with array_split, without regard to sizes."""

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
    gradients = np.array(
        [
            worker_gradient(some, some_labels, kernel)
            for some, some_labels in zip(
                np.array_split(x, len(sizes)), np.array_split(labels, len(sizes)), strict=True
            )
        ]
    )
    gradient = np.average(gradients, axis=0, weights=sizes)
    updated = kernel - rate * gradient
    return gradients, gradient, updated


# ==== round_robin ====
"""Samples are dealt out one by one in turn, so that workers do not have successive
samples.
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
    gradients = np.array(
        [
            worker_gradient(x[i :: len(sizes)], labels[i :: len(sizes)], kernel)
            for i in range(len(sizes))
        ]
    )
    gradient = np.average(gradients, axis=0, weights=sizes)
    updated = kernel - rate * gradient
    return gradients, gradient, updated


# ==== list_minus_labels ====
"""All labels are handed to every worker, which fails as soon as a worker has fewer
samples.
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
    gradients = np.array([worker_gradient(x[shard], labels, kernel) for shard in shards])
    gradient = np.average(gradients, axis=0, weights=sizes)
    updated = kernel - rate * gradient
    return gradients, gradient, updated


# ==== rate_scaled_by_workers ====
"""The learning rate is multiplied by the number of workers, the linear scaling rule."""

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
    gradients = np.array([worker_gradient(x[shard], labels[shard], kernel) for shard in shards])
    gradient = np.average(gradients, axis=0, weights=sizes)
    updated = kernel - rate * len(sizes) * gradient
    return gradients, gradient, updated


# ==== updated_in_turn ====
"""Each worker's gradient is applied one after another, and the next one starts from the
new kernel.
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
    gradients, current = [], kernel
    for shard in shards:
        gradients.append(worker_gradient(x[shard], labels[shard], current))
        current = current - rate * gradients[-1]
    gradients = np.array(gradients)
    gradient = np.average(gradients, axis=0, weights=sizes)
    updated = kernel - rate * gradient
    return gradients, gradient, updated
