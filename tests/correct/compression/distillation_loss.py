# ==== float32 ====
"""In single precision."""

import numpy as np


def log_softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    z, v = student.astype(np.float32), teacher.astype(np.float32)
    T, a = np.float32(temperature), np.float32(alpha)
    n = np.float32(len(z))
    one_hot = np.eye(z.shape[1], dtype=np.float32)[labels]
    log_p, log_q, log_t = log_softmax(z), log_softmax(z / T), log_softmax(v / T)
    hard = -(one_hot * log_p).sum() / n
    soft = T * T * (np.exp(log_t) * (log_t - log_q)).sum() / n
    slope = a * (np.exp(log_p) - one_hot) + (1 - a) * T * (np.exp(log_q) - np.exp(log_t))
    return hard, soft, a * hard + (1 - a) * soft, slope / n


# ==== loops ====
"""Sample by sample, class by class."""

import math

import numpy as np


def softmax(logits, temperature):
    powers = [math.exp((z - max(logits)) / temperature) for z in logits]
    return [power / sum(powers) for power in powers]


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    hard = soft = 0.0
    gradient = np.zeros((batch, classes))
    for n in range(batch):
        p = softmax(student[n], 1)
        q, t = softmax(student[n], temperature), softmax(teacher[n], temperature)
        hard -= math.log(p[labels[n]]) / batch
        for k in range(classes):
            soft += temperature**2 * t[k] * math.log(t[k] / q[k]) / batch
            right = 1.0 if k == labels[n] else 0.0
            gradient[n, k] = alpha * (p[k] - right) + (1 - alpha) * temperature * (q[k] - t[k])
    return hard, soft, alpha * hard + (1 - alpha) * soft, gradient / batch


# ==== cross_entropy_less_entropy ====
"""The divergence as the cross-entropy with the teacher less its entropy."""

import numpy as np


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def distillation_loss(student, teacher, labels, temperature, alpha):
    rows = np.arange(len(labels))
    p, q, t = softmax(student), softmax(student / temperature), softmax(teacher / temperature)
    hard = np.log(1 / p[rows, labels]).mean()
    cross = np.einsum("nk,nk->n", t, -np.log(q)).mean()
    entropy = np.einsum("nk,nk->n", t, -np.log(t)).mean()
    soft = (cross - entropy) * temperature**2
    slope = alpha * p + (1 - alpha) * temperature * (q - t)
    slope[rows, labels] -= alpha
    return hard, soft, np.dot([alpha, 1 - alpha], [hard, soft]), slope / len(rows)
