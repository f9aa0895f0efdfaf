# ==== hard_at_temperature ====
"""The cross-entropy with the labels is computed at the temperature, too."""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_softmax(student / temperature)[np.arange(batch), labels])

    log_q = log_softmax(student / temperature)
    log_t = log_softmax(teacher / temperature)
    divergence = np.sum(np.exp(log_t) * (log_t - log_q), axis=1)
    soft = temperature**2 * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch
    soft_delta = temperature * (np.exp(log_q) - np.exp(log_t)) / batch
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== cross_entropy_with_teacher ====
"""soft is the cross-entropy with the teacher, which is not 0 where both agree."""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_p[np.arange(batch), labels])

    log_q = log_softmax(student / temperature)
    log_t = log_softmax(teacher / temperature)
    divergence = -np.sum(np.exp(log_t) * log_q, axis=1)
    soft = temperature**2 * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch
    soft_delta = temperature * (np.exp(log_q) - np.exp(log_t)) / batch
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== divergence_reversed ====
"""The divergence has the student as the target."""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_p[np.arange(batch), labels])

    log_q = log_softmax(student / temperature)
    log_t = log_softmax(teacher / temperature)
    divergence = np.sum(np.exp(log_q) * (log_q - log_t), axis=1)
    soft = temperature**2 * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch
    soft_delta = temperature * (np.exp(log_q) - np.exp(log_t)) / batch
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== temperature_not_squared ====
"""soft is multiplied by the temperature, not by its square."""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_p[np.arange(batch), labels])

    log_q = log_softmax(student / temperature)
    log_t = log_softmax(teacher / temperature)
    divergence = np.sum(np.exp(log_t) * (log_t - log_q), axis=1)
    soft = temperature * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch
    soft_delta = temperature * (np.exp(log_q) - np.exp(log_t)) / batch
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== square_also_in_the_gradient ====
"""The gradient is multiplied by the square, the temperature inside the softmax being
forgotten.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_p[np.arange(batch), labels])

    log_q = log_softmax(student / temperature)
    log_t = log_softmax(teacher / temperature)
    divergence = np.sum(np.exp(log_t) * (log_t - log_q), axis=1)
    soft = temperature**2 * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch
    soft_delta = temperature**2 * (np.exp(log_q) - np.exp(log_t)) / batch
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== gradient_divided_by_temperature ====
"""The gradient has the factor 1 / T of the softmax, but not the square in front of
soft.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_p[np.arange(batch), labels])

    log_q = log_softmax(student / temperature)
    log_t = log_softmax(teacher / temperature)
    divergence = np.sum(np.exp(log_t) * (log_t - log_q), axis=1)
    soft = temperature**2 * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch
    soft_delta = (np.exp(log_q) - np.exp(log_t)) / temperature / batch
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== teacher_without_temperature ====
"""Only the student's logits are divided by the temperature."""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_p[np.arange(batch), labels])

    log_q = log_softmax(student / temperature)
    log_t = log_softmax(teacher)
    divergence = np.sum(np.exp(log_t) * (log_t - log_q), axis=1)
    soft = temperature**2 * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch
    soft_delta = temperature * (np.exp(log_q) - np.exp(log_t)) / batch
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== temperature_after_softmax ====
"""The probabilities' logarithms are divided by the temperature, without another
softmax.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_p[np.arange(batch), labels])

    log_q = log_softmax(student) / temperature
    log_t = log_softmax(teacher) / temperature
    divergence = np.sum(np.exp(log_t) * (log_t - log_q), axis=1)
    soft = temperature**2 * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch
    soft_delta = temperature * (np.exp(log_q) - np.exp(log_t)) / batch
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== mean_over_classes ====
"""The divergence is averaged over classes as well, as an elementwise loss function
does.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_p[np.arange(batch), labels])

    log_q = log_softmax(student / temperature)
    log_t = log_softmax(teacher / temperature)
    divergence = np.mean(np.exp(log_t) * (log_t - log_q), axis=1)
    soft = temperature**2 * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch
    soft_delta = temperature * (np.exp(log_q) - np.exp(log_t)) / batch
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== batch_forgotten_in_deltas ====
"""The gradients are not divided by the batch size."""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = -np.mean(log_p[np.arange(batch), labels])

    log_q = log_softmax(student / temperature)
    log_t = log_softmax(teacher / temperature)
    divergence = np.sum(np.exp(log_t) * (log_t - log_q), axis=1)
    soft = temperature**2 * np.mean(divergence)
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = np.exp(log_p) - np.eye(classes)[labels]
    soft_delta = temperature * (np.exp(log_q) - np.exp(log_t))
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient
