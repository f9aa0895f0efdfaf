# ==== loops ====
"""Worker by worker, the gradient summed over its samples and divided at the end."""

import numpy as np


def worker_gradient(x, labels, kernel):
    logits = x @ kernel
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    return x.T @ p / len(labels)


def data_parallel_mean(x, labels, sizes, kernel, rate):
    gradients, total, begin = [], np.zeros(kernel.shape), 0
    for size in sizes:
        own = worker_gradient(x[begin : begin + size], labels[begin : begin + size], kernel)
        gradients.append(own)
        total += size * own
        begin += size
    gradient = total / begin
    return np.array(gradients), gradient, kernel - rate * gradient


# ==== whole_batch ====
"""The gradient of the whole mini-batch at once; workers for the list alone."""

import numpy as np


def worker_gradient(x, labels, kernel):
    logits = x @ kernel
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    return x.T @ p / len(labels)


def data_parallel_mean(x, labels, sizes, kernel, rate):
    ends = np.cumsum(sizes)[:-1]
    pairs = zip(np.split(x, ends), np.split(labels, ends), strict=True)
    gradients = np.stack([worker_gradient(*pair, kernel) for pair in pairs])
    gradient = worker_gradient(x, labels, kernel)
    return gradients, gradient, kernel - np.multiply(rate, gradient)


# ==== mean_of_steps ====
"""Each worker takes a step of its own, and the kernels are averaged by shares."""

import numpy as np


def worker_gradient(x, labels, kernel):
    logits = x @ kernel
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    return x.T @ p / len(labels)


def data_parallel_mean(x, labels, sizes, kernel, rate):
    owner = np.repeat(np.arange(len(sizes)), sizes)
    gradients = np.array(
        [worker_gradient(x[owner == w], labels[owner == w], kernel) for w in range(len(sizes))]
    )
    shares = sizes / sizes.sum()
    updated = np.einsum("w,wfc->fc", shares, kernel - rate * gradients)
    return gradients, (kernel - updated) / rate, updated


# ==== float32 ====
"""In single precision."""

import numpy as np


def worker_gradient(x, labels, kernel):
    logits = x @ kernel
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    return x.T @ p / len(labels)


def data_parallel_mean(x, labels, sizes, kernel, rate):
    x, kernel = x.astype(np.float32), kernel.astype(np.float32)
    begins = np.cumsum(sizes) - sizes
    shards = [slice(a, a + n) for a, n in zip(begins, sizes, strict=True)]
    gradients = np.array([worker_gradient(x[s], labels[s], kernel) for s in shards], np.float32)
    gradient = np.average(gradients, axis=0, weights=sizes).astype(np.float32)
    return gradients, gradient, kernel - np.float32(rate) * gradient
