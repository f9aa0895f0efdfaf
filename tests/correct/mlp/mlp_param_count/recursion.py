"""The first layer and, by recursion, the rest of the network."""


def mlp_param_count(sizes):
    if len(sizes) < 2:
        return 0
    inputs, units, *rest = sizes
    return inputs * units + units + mlp_param_count([units, *rest])
