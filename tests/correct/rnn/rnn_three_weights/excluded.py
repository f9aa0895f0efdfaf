"""By striking out what is wrong."""


def rnn_three_weights():
    ways = ["hidden-to-hidden", "output-to-hidden", "input-to-output", "bias"]
    (third_weight,) = [way for way in ways if way.startswith("hidden")]
    counts = {"shared": 1, "per-step": 9, "between-steps": 8, "first-and-rest": 2}
    weights_over_time = min(counts, key=counts.get)
    time_series = "dependent"
    return third_weight, weights_over_time, time_series
