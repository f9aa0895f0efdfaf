# ==== symmetric_assumed ====
"""The learner remembers 2av and 2a, which hold for symmetric matrices only."""

import numpy as np


def quadratic_form_gradient(a, x):
    values = np.sum((x @ a) * x, axis=1)
    hessian = 2 * a
    gradients = x @ hessian.T
    return values, gradients, hessian


# ==== one_factor_differentiated ====
"""Only one of the two v is differentiated, as if the other were constant."""

import numpy as np


def quadratic_form_gradient(a, x):
    values = np.sum((x @ a) * x, axis=1)
    hessian = a + a.T
    gradients = x @ a.T
    return values, gradients, hessian


# ==== all_pairs ====
"""The formula is written with x for v, which gives a value for each pair of rows."""

import numpy as np


def quadratic_form_gradient(a, x):
    values = x @ a @ x.T
    hessian = a + a.T
    gradients = x @ hessian
    return values, gradients, hessian


# ==== half_in_front ====
"""The learner has the form with ½ in front in mind, whose Hessian is the symmetric part
of a."""

import numpy as np


def quadratic_form_gradient(a, x):
    values = np.sum((x @ a) * x, axis=1)
    hessian = (a + a.T) / 2
    gradients = x @ hessian
    return values, gradients, hessian


# ==== columns_expected ====
"""The Hessian is multiplied from the left, as if the vectors were the columns of x,
which fails for other numbers of samples than n."""

import numpy as np


def quadratic_form_gradient(a, x):
    values = np.sum((x @ a) * x, axis=1)
    hessian = a + a.T
    gradients = hessian @ x
    return values, gradients, hessian


# ==== gradients_as_columns ====
"""The gradients stand in the columns, because the learner multiplied by the transpose
of x and left it at that."""

import numpy as np


def quadratic_form_gradient(a, x):
    values = np.sum((x @ a) * x, axis=1)
    hessian = a + a.T
    gradients = hessian @ x.T
    return values, gradients, hessian


# ==== transpose_added_in_place ====
"""The transpose is added to a itself, and the values are computed from the changed
matrix afterwards."""

import numpy as np


def quadratic_form_gradient(a, x):
    hessian = a
    hessian += a.T
    gradients = x @ hessian
    values = np.einsum("si,ij,sj->s", x, a, x)
    return values, gradients, hessian


# ==== forward_differences ====
"""The gradient is taken by forward differences, which are off by the step times an
element of the diagonal."""

import numpy as np


def quadratic_form_gradient(a, x):
    def quadratic_form(vectors):
        return np.sum(vectors @ a * vectors, axis=1)

    step = 1e-3
    values = quadratic_form(x)
    hessian = a + a.T
    gradients = np.zeros(x.shape)
    for i in range(x.shape[1]):
        moved = x.astype(float)
        moved[:, i] += step
        gradients[:, i] = (quadratic_form(moved) - values) / step
    return values, gradients, hessian


# ==== diagonal_once ====
"""The learner subtracts the diagonal, so as not to count it twice, but the second
derivative of a square has the factor 2."""

import numpy as np


def quadratic_form_gradient(a, x):
    values = np.sum((x @ a) * x, axis=1)
    hessian = a + a.T - np.diag(np.diag(a))
    gradients = x @ hessian
    return values, gradients, hessian


# ==== values_added_up ====
"""The sum runs over the samples, too, as for a loss, and a single number is left."""

import numpy as np


def quadratic_form_gradient(a, x):
    values = np.sum((x @ a) * x)
    hessian = a + a.T
    gradients = x @ hessian
    return values, gradients, hessian
