# ==== first_order ====
"""The gradient at the adapted weights is taken as it is: first-order MAML."""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = np.eye(len(w)) - inner_rate * hessian(x)
        task_gradient = gradient(adapted, x_query, t_query)
        total = total + task_gradient
    meta_gradient = total / len(support_x)
    w_next = w - outer_rate * meta_gradient
    return meta_gradient, w_next


# ==== gradient_at_the_start ====
"""The query set's gradient is taken at w and not at the adapted weights."""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = np.eye(len(w)) - inner_rate * hessian(x)
        task_gradient = change @ gradient(w, x_query, t_query)
        total = total + task_gradient
    meta_gradient = total / len(support_x)
    w_next = w - outer_rate * meta_gradient
    return meta_gradient, w_next


# ==== hessian_of_the_query ====
"""The Hessian of the query set is used for the derivative of the adaptation."""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = np.eye(len(w)) - inner_rate * hessian(x_query)
        task_gradient = change @ gradient(adapted, x_query, t_query)
        total = total + task_gradient
    meta_gradient = total / len(support_x)
    w_next = w - outer_rate * meta_gradient
    return meta_gradient, w_next


# ==== identity_forgotten ====
"""The derivative of w itself, the identity matrix, is forgotten."""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = -inner_rate * hessian(x)
        task_gradient = change @ gradient(adapted, x_query, t_query)
        total = total + task_gradient
    meta_gradient = total / len(support_x)
    w_next = w - outer_rate * meta_gradient
    return meta_gradient, w_next


# ==== hessian_added ====
"""The sign in the derivative of the adapted weights is a plus."""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = np.eye(len(w)) + inner_rate * hessian(x)
        task_gradient = change @ gradient(adapted, x_query, t_query)
        total = total + task_gradient
    meta_gradient = total / len(support_x)
    w_next = w - outer_rate * meta_gradient
    return meta_gradient, w_next


# ==== scalar_one ====
"""1 is subtracted from in place of the identity matrix, which fills the whole matrix
with ones.
"""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = 1 - inner_rate * hessian(x)
        task_gradient = change @ gradient(adapted, x_query, t_query)
        total = total + task_gradient
    meta_gradient = total / len(support_x)
    w_next = w - outer_rate * meta_gradient
    return meta_gradient, w_next


# ==== reptile ====
"""The direction from w to the adapted weights is used, as in Reptile."""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = np.eye(len(w)) - inner_rate * hessian(x)
        task_gradient = (w - adapted) / inner_rate
        total = total + task_gradient
    meta_gradient = total / len(support_x)
    w_next = w - outer_rate * meta_gradient
    return meta_gradient, w_next


# ==== initial_value_carried_on ====
"""Each task starts from the weights adapted to the one before, w being overwritten."""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    start = w
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = np.eye(len(w)) - inner_rate * hessian(x)
        task_gradient = change @ gradient(adapted, x_query, t_query)
        total = total + task_gradient
        w = adapted
    meta_gradient = total / len(support_x)
    w_next = start - outer_rate * meta_gradient
    return meta_gradient, w_next


# ==== summed_over_tasks ====
"""The gradients are summed over the tasks and not averaged."""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = np.eye(len(w)) - inner_rate * hessian(x)
        task_gradient = change @ gradient(adapted, x_query, t_query)
        total = total + task_gradient
    meta_gradient = total
    w_next = w - outer_rate * meta_gradient
    return meta_gradient, w_next


# ==== inner_rate_outside ====
"""The last update uses the inner learning rate."""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = w - inner_rate * gradient(w, x, t)
        change = np.eye(len(w)) - inner_rate * hessian(x)
        task_gradient = change @ gradient(adapted, x_query, t_query)
        total = total + task_gradient
    meta_gradient = total / len(support_x)
    w_next = w - inner_rate * meta_gradient
    return meta_gradient, w_next
