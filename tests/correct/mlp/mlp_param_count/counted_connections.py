"""Every connection and every bias is counted one by one."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        for _unit in range(sizes[layer]):
            for _connection in range(sizes[layer - 1]):
                total += 1
            total += 1  # the bias
    return total
