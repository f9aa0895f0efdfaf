# ==== row_layout ====
"""The order of samples in rows is used, which raises unless everything is square."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = product(A_prev, W) + b
    A = tanh(Z)
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== transposed_result ====
"""The row formula is used with transposed matrices and the result left in rows."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = product(A_prev.T, W.T) + b.T
    A = tanh(Z)
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== numpy_tanh ====
"""NumPy's tanh is called, so the count stays 0."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = product(W, A_prev) + b
    A = np.tanh(Z)
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== operator_for_product ====
"""The operator @ is used, so product is never counted."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = W @ A_prev + b
    A = tanh(Z)
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== sample_by_sample ====
"""The samples are computed one after another in a comprehension, so product is called m
times."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = np.column_stack([product(W, column) for column in A_prev.T]) + b
    A = tanh(Z)
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== bias_flattened ====
"""The bias is flattened, so it is added along the rows or raises."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = product(W, A_prev) + b.ravel()
    A = tanh(Z)
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== bias_forgotten ====
"""The bias is forgotten."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = product(W, A_prev)
    A = tanh(Z)
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== tanh_twice ====
"""tanh is called once to look at the result and once for A."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = product(W, A_prev) + b
    tanh(Z)
    A = tanh(Z)
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== activation_in_z ====
"""tanh is applied in the line of Z already, and A is the same array."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = tanh(product(W, A_prev) + b)
    A = Z
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== sigmoid_by_habit ====
"""The sigmoid is written by hand in place of tanh."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = product(W, A_prev) + b
    A = 1 / (1 + np.exp(-Z))
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs
