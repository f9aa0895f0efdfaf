"""Layer by layer, row by row, weight by weight."""


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = 0.0
    for kernel in kernels:
        for row in kernel:
            for w in row:
                squares += w * w
    penalty = decay * squares
    return data_loss + penalty / 2, data_loss + penalty
