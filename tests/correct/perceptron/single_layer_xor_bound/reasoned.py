"""Without a search: only XOR and its opposite are out of reach, by one input of four."""


def single_layer_xor_bound(targets):
    first, second, third, fourth = (int(target) for target in targets)
    if first == fourth and second == third and first != second:
        return 0.75
    return 1.0
