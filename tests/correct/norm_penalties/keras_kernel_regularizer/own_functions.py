"""Penalties as functions of the kernel, written out with keras.ops."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    def squares(kernel):
        return l2_decay * keras.ops.sum(keras.ops.square(kernel))

    def absolute_values(kernel):
        return l1_decay * keras.ops.sum(keras.ops.absolute(kernel))

    model = keras.Sequential()
    model.add(keras.Input((inputs,)))
    model.add(keras.layers.Dense(hidden, "relu", kernel_regularizer=squares))
    model.add(keras.layers.Dense(1, kernel_regularizer=absolute_values))
    model.compile(keras.optimizers.SGD(0.125), loss="mean_squared_error")
    return model
