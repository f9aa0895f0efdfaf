# ==== descent ====
"""The pixels are moved against the gradient, as weights are in training."""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = p - np.eye(p.shape[1])[labels]
    dx = dlogits @ kernel.T
    adversarial = np.clip(images - epsilon * np.sign(dx), 0, 1)
    return dx, adversarial


# ==== gradient_without_sign ====
"""epsilon times the gradient itself is added, without its sign."""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = p - np.eye(p.shape[1])[labels]
    dx = dlogits @ kernel.T
    adversarial = np.clip(images + epsilon * dx, 0, 1)
    return dx, adversarial


# ==== scaled_to_unit_length ====
"""The gradient is divided by its length, so that the whole image moves by epsilon, not
each pixel.
"""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = p - np.eye(p.shape[1])[labels]
    dx = dlogits @ kernel.T
    adversarial = np.clip(
        images + epsilon * dx / np.maximum(np.linalg.norm(dx, axis=1, keepdims=True), 1e-12), 0, 1
    )
    return dx, adversarial


# ==== zero_counts_as_positive ====
"""The sign is chosen with np.where, which moves pixels whose gradient is exactly 0."""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = p - np.eye(p.shape[1])[labels]
    dx = dlogits @ kernel.T
    adversarial = np.clip(images + epsilon * np.where(dx >= 0, 1, -1), 0, 1)
    return dx, adversarial


# ==== sign_by_division ====
"""The gradient is divided by its absolute value, which is nan where it is 0."""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = p - np.eye(p.shape[1])[labels]
    dx = dlogits @ kernel.T
    adversarial = np.clip(images + epsilon * dx / np.abs(dx), 0, 1)
    return dx, adversarial


# ==== not_clipped ====
"""The images are left outside of the range from 0 to 1."""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = p - np.eye(p.shape[1])[labels]
    dx = dlogits @ kernel.T
    adversarial = images + epsilon * np.sign(dx)
    return dx, adversarial


# ==== perturbation_clipped ====
"""The perturbation is clipped to 0 to 1 and not the image that it is added to."""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = p - np.eye(p.shape[1])[labels]
    dx = dlogits @ kernel.T
    adversarial = images + np.clip(epsilon * np.sign(dx), 0, 1)
    return dx, adversarial


# ==== mean_over_the_batch ====
"""The gradient is divided by the number of images, as for a mean loss; the images come
out the same.
"""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = (p - np.eye(p.shape[1])[labels]) / len(images)
    dx = dlogits @ kernel.T
    adversarial = np.clip(images + epsilon * np.sign(dx), 0, 1)
    return dx, adversarial


# ==== towards_the_label ====
"""The difference is label minus p, as in the update rule of the perceptron."""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = np.eye(p.shape[1])[labels] - p
    dx = dlogits @ kernel.T
    adversarial = np.clip(images + epsilon * np.sign(dx), 0, 1)
    return dx, adversarial


# ==== p_of_the_label_only ====
"""One is subtracted from the probability of the label, and the other classes' gradients
are left at 0.
"""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = np.where(np.arange(p.shape[1]) == labels[:, None], p - 1, 0)
    dx = dlogits @ kernel.T
    adversarial = np.clip(images + epsilon * np.sign(dx), 0, 1)
    return dx, adversarial
