"""The functional API, with the ReLU as a layer of its own."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    x = keras.Input(shape=(inputs,))
    l2 = keras.regularizers.get({"class_name": "L2", "config": {"l2": l2_decay}})
    l1 = keras.regularizers.get({"class_name": "L1", "config": {"l1": l1_decay}})
    units = keras.layers.ReLU()(keras.layers.Dense(hidden, kernel_regularizer=l2)(x))
    y = keras.layers.Dense(1, kernel_regularizer=l1)(units)
    model = keras.Model(inputs=x, outputs=y)
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.125),
        loss=keras.losses.MeanSquaredError(),
    )
    return model
