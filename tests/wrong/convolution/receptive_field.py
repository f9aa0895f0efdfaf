# ==== no_minus_one ====
"""The whole kernel is added at every layer."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field + kernel_size * jump
        jump = jump * stride
    return field


# ==== stride_not_compounded ====
"""The jump is set to this layer's stride instead of being multiplied."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field + (kernel_size - 1) * jump
        jump = stride
    return field


# ==== jump_added ====
"""The strides are added up instead of multiplied."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field + (kernel_size - 1) * jump
        jump = jump + stride
    return field


# ==== strides_ignored ====
"""The jump is left at 1, which is right only without strides."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field + (kernel_size - 1) * jump
        jump = jump
    return field


# ==== multiplied_fields ====
"""The field is multiplied by the kernel, as if windows did not overlap."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field * kernel_size
        jump = jump * stride
    return field


# ==== stride_used_too_early ====
"""The stride of this layer is counted before its own window."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field + (kernel_size - 1) * jump * stride
        jump = jump * stride
    return field


# ==== from_the_output ====
"""The recursion from the output backwards is applied, though the loop goes forward."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = (field - 1) * stride + kernel_size
        jump = jump * stride
    return field


# ==== jump_from_kernel ====
"""The jump grows by the kernel instead of the stride."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field + (kernel_size - 1) * jump
        jump = jump * kernel_size
    return field


# ==== jump_subtracts_one ====
"""The jump grows by stride − 1, in analogy to the kernel."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field + (kernel_size - 1) * jump
        jump = jump + (stride - 1)
    return field


# ==== odd_kernel_only ====
"""Twice the half of the kernel is added, which loses a pixel for even kernels."""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field + 2 * (kernel_size // 2) * jump
        jump = jump * stride
    return field
