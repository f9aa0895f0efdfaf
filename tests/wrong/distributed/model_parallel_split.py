# ==== rows_of_the_first_kernel ====
"""The rows of kernel_1 are cut instead of the columns, for which the number of inputs
is wrong.
"""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = np.maximum(x @ kernel_1[part] + bias_1[part], 0)
        partial = hidden @ kernel_2[part]
        partials.append(partial)
    y = sum(partials) + bias_2
    return np.array(partials), y


# ==== columns_of_the_second_kernel ====
"""The columns of kernel_2 are taken for each worker, as in the first layer, so that
shapes do not fit.
"""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)
        partial = hidden @ kernel_2[:, part]
        partials.append(partial)
    y = sum(partials) + bias_2
    return np.array(partials), y


# ==== bias_before_the_split ====
"""The bias of the hidden layer is added after the ReLU."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = np.maximum(x @ kernel_1[:, part], 0) + bias_1[part]
        partial = hidden @ kernel_2[part]
        partials.append(partial)
    y = sum(partials) + bias_2
    return np.array(partials), y


# ==== bias_in_every_worker ====
"""Each worker adds the bias of the outputs, which is then counted several times."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)
        partial = hidden @ kernel_2[part] + bias_2
        partials.append(partial)
    y = sum(partials)
    return np.array(partials), y


# ==== bias_shared_out ====
"""The output bias is divided among the workers, so that y is right but not the
contributions.
"""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)
        partial = hidden @ kernel_2[part] + bias_2 / workers
        partials.append(partial)
    y = sum(partials)
    return np.array(partials), y


# ==== relu_after_the_sum ====
"""The ReLU is applied to the contribution, not to the hidden units."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = x @ kernel_1[:, part] + bias_1[part]
        partial = np.maximum(hidden @ kernel_2[part], 0)
        partials.append(partial)
    y = sum(partials) + bias_2
    return np.array(partials), y


# ==== relu_at_the_output ====
"""The outputs get a ReLU as well."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)
        partial = hidden @ kernel_2[part]
        partials.append(partial)
    y = np.maximum(sum(partials) + bias_2, 0)
    return np.array(partials), y


# ==== contributions_averaged ====
"""The contributions are averaged, as gradients are in data parallelism."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)
        partial = hidden @ kernel_2[part]
        partials.append(partial)
    y = np.mean(partials, axis=0) + bias_2
    return np.array(partials), y


# ==== output_bias_forgotten ====
"""The bias of the outputs is never added."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)
        partial = hidden @ kernel_2[part]
        partials.append(partial)
    y = sum(partials)
    return np.array(partials), y


# ==== even_parts_only ====
"""Parts of equal length are cut by integer division, and the units that are left over
are lost.
"""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        size = len(bias_1) // workers
        part = np.arange(len(partials) * size, (len(partials) + 1) * size)
        hidden = np.maximum(x @ kernel_1[:, part] + bias_1[part], 0)
        partial = hidden @ kernel_2[part]
        partials.append(partial)
    y = sum(partials) + bias_2
    return np.array(partials), y
