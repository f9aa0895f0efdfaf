# ==== one_at_zero ====
"""At exactly 0 the output is 1."""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(features @ w + b >= 0)
            difference = target - y
            w = w + learning_rate * difference * features
            b = b + learning_rate * difference
            count += int(y != target)
        errors.append(count)
        if count == 0:
            break
    return w, b, errors


# ==== bias_forgotten_in_output ====
"""The output is decided without the bias, which is learnt all the same."""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(features @ w > 0)
            difference = target - y
            w = w + learning_rate * difference * features
            b = b + learning_rate * difference
            count += int(y != target)
        errors.append(count)
        if count == 0:
            break
    return w, b, errors


# ==== minus_one_and_one ====
"""The output is −1 or 1, as in another textbook; with targets 0 and 1 the difference is
wrong.
"""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = 1 if features @ w + b > 0 else -1
            difference = target - y
            w = w + learning_rate * difference * features
            b = b + learning_rate * difference
            count += int(y != target)
        errors.append(count)
        if count == 0:
            break
    return w, b, errors


# ==== sign_of_difference ====
"""The difference is output minus target, and still it is added."""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(features @ w + b > 0)
            difference = y - target
            w = w + learning_rate * difference * features
            b = b + learning_rate * difference
            count += int(y != target)
        errors.append(count)
        if count == 0:
            break
    return w, b, errors


# ==== update_on_right_too ====
"""A right answer of 1 is reinforced: the update is by the sign of the class and not by
the error.
"""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(features @ w + b > 0)
            difference = 1 if target == 1 else -1
            w = w + learning_rate * difference * features
            b = b + learning_rate * difference
            count += int(y != target)
        errors.append(count)
        if count == 0:
            break
    return w, b, errors


# ==== only_missed_ones ====
"""Only a 0 that should be 1 leads to an update; the other error is forgotten."""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(features @ w + b > 0)
            difference = int(target == 1 and y == 0)
            w = w + learning_rate * difference * features
            b = b + learning_rate * difference
            count += int(y != target)
        errors.append(count)
        if count == 0:
            break
    return w, b, errors


# ==== rate_forgotten_in_bias ====
"""The bias moves by 1 and not by the learning rate."""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(features @ w + b > 0)
            difference = target - y
            w = w + learning_rate * difference * features
            b = b + difference
            count += int(y != target)
        errors.append(count)
        if count == 0:
            break
    return w, b, errors


# ==== bias_times_rate_and_sum ====
"""The bias moves by the learning rate times the sum of the inputs, since it belongs to
all of them.
"""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(features @ w + b > 0)
            difference = target - y
            w = w + learning_rate * difference * features
            b = b + learning_rate * difference * features.sum()
            count += int(y != target)
        errors.append(count)
        if count == 0:
            break
    return w, b, errors


# ==== never_stops ====
"""Learning goes on to the last epoch, so errors has zeros at its end."""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(features @ w + b > 0)
            difference = target - y
            w = w + learning_rate * difference * features
            b = b + learning_rate * difference
            count += int(y != target)
        errors.append(count)
        pass
    return w, b, errors


# ==== stops_before_recording ====
"""The learner takes an epoch without an error off the list again."""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(features @ w + b > 0)
            difference = target - y
            w = w + learning_rate * difference * features
            b = b + learning_rate * difference
            count += int(y != target)
        errors.append(count)
        if count == 0:
            errors.pop()
            break
    return w, b, errors
