# ==== raw_queue ====
"""The queue is given the features as they came in, not normalised."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, features[~known]])[np.sum(~known) :]
    return loss, table, queue


# ==== all_images ====
"""The loss is the mean over all images; label −1 silently picks the last of the queue."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[np.arange(len(labels)), labels])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[np.sum(~known) :]
    return loss, table, queue


# ==== momentum_swapped ====
"""Momentum is taken as the weight of what is new, as in batch normalisation elsewhere."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = (1 - momentum) * table[person] + momentum * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[np.sum(~known) :]
    return loss, table, queue


# ==== row_not_normalised ====
"""The mixed row goes into the table as it is; it is thought to have length 1 already."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved
    queue = np.concatenate([queue, x[~known]])[np.sum(~known) :]
    return loss, table, queue


# ==== newest_in_front ====
"""The new features are put in front of the queue and the end is cut off."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([x[~known], queue])[: len(queue)]
    return loss, table, queue


# ==== queue_grows ====
"""As many of the old rows are dropped as come, but more than the queue holds make it longer."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue[np.sum(~known) :], x[~known]])
    return loss, table, queue


# ==== first_ones_kept ====
"""Of too many new features the first ones are let in, and the last ones are lost."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known][: len(queue)]])[-len(queue) :]
    return loss, table, queue


# ==== queue_not_in_softmax ====
"""Only the table is among the logits; the queue has no labels, so it seems of no use."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ table.T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[np.sum(~known) :]
    return loss, table, queue


# ==== divided_by_batch ====
"""The sum over the labelled images is divided by the number of all images."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.sum(log_softmax(logits)[known, labels[known]]) / len(labels)
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[np.sum(~known) :]
    return loss, table, queue


# ==== updated_at_once ====
"""All rows are updated in one statement, so a person seen twice gets only the last one."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    persons = labels[known]
    moved = momentum * table[persons] + (1 - momentum) * x[known]
    table[persons] = moved / np.linalg.norm(moved, axis=1, keepdims=True)
    queue = np.concatenate([queue, x[~known]])[np.sum(~known) :]
    return loss, table, queue


# ==== rows_of_all_images ====
"""The rows are counted over all images, though only labelled ones are left: shapes clash."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known][np.arange(len(labels)), labels])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[np.sum(~known) :]
    return loss, table, queue


# ==== updated_before_the_loss ====
"""The table is updated first, and the loss is that of the new one."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[-len(queue) :]
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    return loss, table, queue


# ==== all_at_once ====
"""All updates are made from the old table at once, so that a person who is there twice gets only the last."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    old, table = table, table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * old[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[-len(queue) :]
    return loss, table, queue


# ==== raw_features_in_the_table ====
"""What moves the table is not normalised first."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(features[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[-len(queue) :]
    return loss, table, queue


# ==== person_zero_is_unlabelled ====
"""Number 0 is taken for an image without a label."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels > 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[-len(queue) :]
    return loss, table, queue


# ==== queue_turned ====
"""The queue is turned as by np.roll, and the new ones overwrite its front."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([x[~known], queue[: len(queue) - np.sum(~known)]])[: len(queue)]
    return loss, table, queue


# ==== temperature_in_the_loss ====
"""The loss is divided by the temperature, not the products."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T
    loss = -np.mean(log_softmax(logits)[known, labels[known]]) / temperature
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[-len(queue) :]
    return loss, table, queue


# ==== momentum_of_point_nine ====
"""A momentum of 0.9, whatever is given."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = 0.9 * table[person] + 0.1 * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[-len(queue) :]
    return loss, table, queue


# ==== separate_softmaxes ====
"""A softmax over the table alone; the queue has one of its own."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = np.concatenate(
        [log_softmax(x @ table.T / temperature), log_softmax(x @ queue.T / temperature)], axis=1
    )
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[-len(queue) :]
    return loss, table, queue


# ==== first_unlabelled_only ====
"""Only the first image without a label enters the queue."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known][:1]])[-len(queue) :]
    return loss, table, queue


# ==== every_row_normalised_by_one ====
"""All rows are divided by the largest length."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.max(np.linalg.norm(features, axis=1))
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature
    loss = -np.mean(log_softmax(logits)[known, labels[known]])
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector
        table[person] = moved / np.linalg.norm(moved)
    queue = np.concatenate([queue, x[~known]])[-len(queue) :]
    return loss, table, queue
