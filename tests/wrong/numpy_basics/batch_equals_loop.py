# ==== last_short_batch_dropped ====
"""Only full batches are fed, as the learner knows it from training with drop_last, so
the samples of the remainder have no output."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x) - batch_size + 1, batch_size):
        batch = x[start : start + batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argmax(y, axis=1)
        correct += np.sum(predicted == t[start : start + batch_size])
    scores = np.concatenate(outputs)
    accuracy = correct / len(x)
    return scores, accuracy, len(outputs)


# ==== mean_of_batch_accuracies ====
"""The accuracies of the batches are averaged, as if the last, smaller batch counted as
much as the others."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argmax(y, axis=1)
        correct += np.mean(predicted == t[start : start + batch_size])
    scores = np.concatenate(outputs)
    accuracy = correct / len(outputs)
    return scores, accuracy, len(outputs)


# ==== array_and_reshape ====
"""The list of outputs is made an array and reshaped, which the learner tried with full
batches only: with a smaller last batch numpy cannot build the array."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argmax(y, axis=1)
        correct += np.sum(predicted == t[start : start + batch_size])
    scores = np.array(outputs).reshape(-1, kernel.shape[1])
    accuracy = correct / len(x)
    return scores, accuracy, len(outputs)


# ==== labels_of_first_batch ====
"""Every batch is compared with the labels at the front of t, because the learner forgot
that t has to move along with x."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argmax(y, axis=1)
        correct += np.sum(predicted == t[: len(predicted)])
    scores = np.concatenate(outputs)
    accuracy = correct / len(x)
    return scores, accuracy, len(outputs)


# ==== correct_overwritten ====
"""The number of hits is assigned and not added up, so that only those of the last batch
are left."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argmax(y, axis=1)
        correct = np.sum(predicted == t[start : start + batch_size])
    scores = np.concatenate(outputs)
    accuracy = correct / len(x)
    return scores, accuracy, len(outputs)


# ==== divided_by_full_batches ====
"""The share is taken of batches times batch_size, which the learner holds for the
number of samples, but the last batch may be smaller."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argmax(y, axis=1)
        correct += np.sum(predicted == t[start : start + batch_size])
    scores = np.concatenate(outputs)
    accuracy = correct / (len(outputs) * batch_size)
    return scores, accuracy, len(outputs)


# ==== argsort_last ====
"""The class is taken from the end of argsort, which on a tie gives the class with the
greater number."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argsort(y, axis=1, kind="stable")[:, -1]
        correct += np.sum(predicted == t[start : start + batch_size])
    scores = np.concatenate(outputs)
    accuracy = correct / len(x)
    return scores, accuracy, len(outputs)


# ==== last_outputs_only ====
"""The learner returns y as the scores and forgets that it holds only the batch that was
fed last."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argmax(y, axis=1)
        correct += np.sum(predicted == t[start : start + batch_size])
    scores = y
    accuracy = correct / len(x)
    return scores, accuracy, len(outputs)


# ==== maximum_compared ====
"""The greatest output itself, not its class, is compared with the label."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.max(y, axis=1)
        correct += np.sum(predicted == t[start : start + batch_size])
    scores = np.concatenate(outputs)
    accuracy = correct / len(x)
    return scores, accuracy, len(outputs)


# ==== slice_end_not_moved ====
"""The slice ends at batch_size every time, as the learner takes the second number for a
length, so all batches but the first are empty."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start:batch_size]
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argmax(y, axis=1)
        correct += np.sum(predicted == t[start:batch_size])
    scores = np.concatenate(outputs)
    accuracy = correct / len(x)
    return scores, accuracy, len(outputs)
