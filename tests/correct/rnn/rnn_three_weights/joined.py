"""Put together from the names of layers."""


def rnn_three_weights():
    layer = "hidden"
    third_weight = "-to-".join([layer, layer])
    weights_over_time, time_series = "shared per-step".split()[0], "independent"[2:]
    return third_weight, weights_over_time, time_series
