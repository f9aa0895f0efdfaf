"""One regularizer class of one's own for both penalties, which takes the power."""

import keras


class PowerPenalty(keras.regularizers.Regularizer):
    def __init__(self, decay, power):
        self.decay = decay
        self.power = power

    def __call__(self, x):
        return self.decay * keras.ops.sum(keras.ops.abs(x) ** self.power)

    def get_config(self):
        return {"decay": self.decay, "power": self.power}


def build_model(inputs, hidden, l2_decay, l1_decay):
    x = keras.Input((inputs,))
    first = keras.layers.Dense(
        hidden, activation=keras.activations.relu, kernel_regularizer=PowerPenalty(l2_decay, 2)
    )
    second = keras.layers.Dense(1, kernel_regularizer=PowerPenalty(l1_decay, 1))
    model = keras.Model(x, second(first(x)))
    model.compile(optimizer=keras.optimizers.SGD(0.125), loss="mse")
    return model
