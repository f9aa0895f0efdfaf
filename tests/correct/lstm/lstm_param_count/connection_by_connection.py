"""Counts every connection into every unit of every block."""


def lstm_param_count(inputs, units):
    def into_one_unit():
        yield from (f"x{k}" for k in range(inputs))
        yield from (f"h{k}" for k in range(units))
        yield "bias"

    every = [(block, unit) for block in "ifgo" for unit in range(units)]
    return len(every) * sum(1 for _ in into_one_unit())
