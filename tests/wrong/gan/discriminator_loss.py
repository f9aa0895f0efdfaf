# ==== both_sides_smoothed ====
"""The label of the fakes is raised to `smoothing` as well, two-sided label smoothing."""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.mean(cross_entropy(1 - smoothing, real_logits))
    fake_loss = np.mean(cross_entropy(smoothing, fake_logits))

    real_delta = (sigmoid(real_logits) - (1 - smoothing)) / len(real)
    fake_delta = (sigmoid(fake_logits) - smoothing) / len(fake)
    dw = real_delta @ real + fake_delta @ fake
    db = np.sum(real_delta) + np.sum(fake_delta)
    return real_loss, fake_loss, dw, db


# ==== smoothing_forgotten_in_the_gradient ====
"""The loss uses the smoothed label, the gradient still the label 1."""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.mean(cross_entropy(1 - smoothing, real_logits))
    fake_loss = np.mean(cross_entropy(0, fake_logits))

    real_delta = (sigmoid(real_logits) - 1) / len(real)
    fake_delta = sigmoid(fake_logits) / len(fake)
    dw = real_delta @ real + fake_delta @ fake
    db = np.sum(real_delta) + np.sum(fake_delta)
    return real_loss, fake_loss, dw, db


# ==== keras_label_smoothing ====
"""Labels are smoothed towards ½ as Keras' label_smoothing does, to 1 − smoothing / 2."""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.mean(cross_entropy(1 - smoothing / 2, real_logits))
    fake_loss = np.mean(cross_entropy(0, fake_logits))

    real_delta = (sigmoid(real_logits) - (1 - smoothing / 2)) / len(real)
    fake_delta = sigmoid(fake_logits) / len(fake)
    dw = real_delta @ real + fake_delta @ fake
    db = np.sum(real_delta) + np.sum(fake_delta)
    return real_loss, fake_loss, dw, db


# ==== one_count_for_both ====
"""Both deltas are divided by the number of the real data, as if both batches had the
same size.
"""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.mean(cross_entropy(1 - smoothing, real_logits))
    fake_loss = np.mean(cross_entropy(0, fake_logits))

    real_delta = (sigmoid(real_logits) - (1 - smoothing)) / len(real)
    fake_delta = sigmoid(fake_logits) / len(real)
    dw = real_delta @ real + fake_delta @ fake
    db = np.sum(real_delta) + np.sum(fake_delta)
    return real_loss, fake_loss, dw, db


# ==== mean_over_all ====
"""Both losses are divided by the number of all samples, real and fake."""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.sum(cross_entropy(1 - smoothing, real_logits)) / (len(real) + len(fake))
    fake_loss = np.sum(cross_entropy(0, fake_logits)) / (len(real) + len(fake))

    real_delta = (sigmoid(real_logits) - (1 - smoothing)) / len(real)
    fake_delta = sigmoid(fake_logits) / len(fake)
    dw = real_delta @ real + fake_delta @ fake
    db = np.sum(real_delta) + np.sum(fake_delta)
    return real_loss, fake_loss, dw, db


# ==== batch_size_forgotten ====
"""The deltas are not divided by the number of samples, though the losses are means."""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.mean(cross_entropy(1 - smoothing, real_logits))
    fake_loss = np.mean(cross_entropy(0, fake_logits))

    real_delta = sigmoid(real_logits) - (1 - smoothing)
    fake_delta = sigmoid(fake_logits)
    dw = real_delta @ real + fake_delta @ fake
    db = np.sum(real_delta) + np.sum(fake_delta)
    return real_loss, fake_loss, dw, db


# ==== fake_sign ====
"""The fakes' delta has a minus sign because the discriminator is to push them down."""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.mean(cross_entropy(1 - smoothing, real_logits))
    fake_loss = np.mean(cross_entropy(0, fake_logits))

    real_delta = (sigmoid(real_logits) - (1 - smoothing)) / len(real)
    fake_delta = -sigmoid(fake_logits) / len(fake)
    dw = real_delta @ real + fake_delta @ fake
    db = np.sum(real_delta) + np.sum(fake_delta)
    return real_loss, fake_loss, dw, db


# ==== sigmoid_derivative_twice ====
"""The deltas are multiplied by the derivative of the sigmoid as for a squared error."""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.mean(cross_entropy(1 - smoothing, real_logits))
    fake_loss = np.mean(cross_entropy(0, fake_logits))

    real_delta = (
        (sigmoid(real_logits) - (1 - smoothing))
        * sigmoid(real_logits)
        * (1 - sigmoid(real_logits))
        / len(real)
    )
    fake_delta = sigmoid(fake_logits) ** 2 * (1 - sigmoid(fake_logits)) / len(fake)
    dw = real_delta @ real + fake_delta @ fake
    db = np.sum(real_delta) + np.sum(fake_delta)
    return real_loss, fake_loss, dw, db


# ==== means_of_deltas ====
"""db is the sum of the means of the deltas, which are divided by the batch size twice."""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.mean(cross_entropy(1 - smoothing, real_logits))
    fake_loss = np.mean(cross_entropy(0, fake_logits))

    real_delta = (sigmoid(real_logits) - (1 - smoothing)) / len(real)
    fake_delta = sigmoid(fake_logits) / len(fake)
    dw = real_delta @ real + fake_delta @ fake
    db = np.mean(real_delta) + np.mean(fake_delta)
    return real_loss, fake_loss, dw, db


# ==== logarithms_of_the_sigmoid ====
"""The losses are written with logarithms of D, which become infinite for large logits."""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    d = sigmoid(real_logits)
    real_loss = -np.mean((1 - smoothing) * np.log(d) + smoothing * np.log(1 - d))
    fake_loss = -np.mean(np.log(1 - sigmoid(fake_logits)))

    real_delta = (sigmoid(real_logits) - (1 - smoothing)) / len(real)
    fake_delta = sigmoid(fake_logits) / len(fake)
    dw = real_delta @ real + fake_delta @ fake
    db = np.sum(real_delta) + np.sum(fake_delta)
    return real_loss, fake_loss, dw, db
