# ==== loops ====
"""Class by class, keeping the shortest way."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    before = (images @ kernel + bias).argmax(axis=1)
    v = np.zeros(images.shape[1])
    for image, own in zip(images, before):
        f = (image + v) @ kernel + bias
        if f.argmax() != own:
            continue
        best, way = np.inf, None
        for other in range(len(bias)):
            if other == own:
                continue
            w = kernel[:, other] - kernel[:, own]
            distance = (f[own] - f[other]) / np.sqrt(w @ w)
            if distance < best:
                best, way = distance, w / np.sqrt(w @ w)
        v = v + (1 + overshoot) * best * way
        length = np.sqrt(v @ v)
        if length > radius:
            v = v / length * radius
    after = ((images + v) @ kernel + bias).argmax(axis=1)
    return v, float((after != before).sum() / len(images))


# ==== without_the_own_class ====
"""The other classes alone are compared."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        others = np.delete(np.arange(len(bias)), label)
        normals = kernel[:, others] - kernel[:, [label]]
        gaps = logits[label] - logits[others]
        nearest = np.argmin(gaps**2 / np.sum(normals**2, axis=0))
        w = normals[:, nearest]
        v = v + gaps[nearest] * w / (w @ w) * (1 + overshoot)
        v = v * np.minimum(1.0, radius / np.linalg.norm(v))
    changed = np.argmax((images + v) @ kernel + bias, axis=1) != predicted
    return v, np.mean(changed)


# ==== pseudo_inverse ====
"""The shortest solution of one equation, by the pseudo-inverse."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    def classify(x):
        return np.argmax(x @ kernel + bias, axis=-1)

    predicted = classify(images)
    v = np.zeros_like(images[0])
    for n, own in enumerate(predicted):
        x = images[n] + v
        if classify(x) != own:
            continue
        ways = []
        for other in set(range(len(bias))) - {own}:
            a = (kernel[:, other] - kernel[:, own])[np.newaxis]
            b = -(a @ x) - (bias[other] - bias[own])
            ways.append(np.linalg.pinv(a) @ b)
        way = min(ways, key=np.linalg.norm)
        v = v + (1 + overshoot) * way
        norm = np.linalg.norm(v)
        v = v / max(1.0, norm / radius)
    return v, np.count_nonzero(classify(images + v) != predicted) / len(predicted)
