# ==== added_layers ====
"""Layers added one by one, padding by zeros everywhere, a fresh initializer each time."""

import keras
from keras import layers


def train(x, labels, epochs, seed):
    model = keras.Sequential([keras.Input((28, 28, 1))])
    pooled = []
    for filters, pads in ((16, (1, 1)), (32, (1, 2)), (64, (1, 1))):
        for pad in pads:
            model.add(layers.ZeroPadding2D(pad))
            he = keras.initializers.HeNormal(seed=seed)
            model.add(layers.Conv2D(filters, 3, activation="relu", kernel_initializer=he))
        model.add(layers.MaxPooling2D(2))
        pooled.append(model.output_shape[1:])
    model.add(layers.Flatten())
    for units, activation, more in ((50, "relu", 0), (10, None, 1)):
        he = keras.initializers.HeNormal(seed=seed)
        model.add(layers.Dense(units, activation=activation, kernel_initializer=he))
        model.add(layers.Dropout(0.5, seed=seed + more))
    model.add(layers.Activation("softmax"))
    model.compile(keras.optimizers.Adam(), "sparse_categorical_crossentropy", run_eagerly=True)
    before = model.predict(x, verbose=0)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    return model.count_params(), pooled, before, run.history["loss"], model.predict(x, verbose=0)


# ==== functional ====
"""The functional way; the wide padding by keras.ops.pad."""

import keras
from keras import layers


def train(x, labels, epochs, seed):
    he = keras.initializers.HeNormal(seed)

    def conv(maps, filters, padding="same"):
        layer = layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)
        return layer(maps)

    image = keras.Input((28, 28, 1))
    pooled = []
    maps = layers.MaxPooling2D()(conv(conv(image, 16), 16))
    pooled.append(maps.shape[1:])
    maps = keras.ops.pad(conv(maps, 32), [(0, 0), (2, 2), (2, 2), (0, 0)])
    maps = layers.MaxPooling2D()(conv(maps, 32, "valid"))
    pooled.append(maps.shape[1:])
    maps = layers.MaxPooling2D()(conv(conv(maps, 64), 64))
    pooled.append(maps.shape[1:])
    units = layers.Dense(50, activation="relu", kernel_initializer=he)(layers.Flatten()(maps))
    units = layers.Dropout(0.5, seed=seed)(units)
    scores = layers.Dropout(0.5, seed=seed + 1)(layers.Dense(10, kernel_initializer=he)(units))
    model = keras.Model(image, layers.Softmax()(scores))
    model.compile("adam", "sparse_categorical_crossentropy", run_eagerly=True)
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    return model.count_params(), pooled, before, run.history["loss"], model(x)


# ==== loops ====
"""Stages in a loop, activations apart, epochs one by one."""

import keras
from keras import layers


def train(x, labels, epochs, seed):
    he = keras.initializers.VarianceScaling(2.0, "fan_in", "truncated_normal", seed=seed)
    model = keras.Sequential([keras.Input((28, 28, 1))])
    shapes = []
    for stage, filters in enumerate((16, 32, 64)):
        model.add(layers.Conv2D(filters, 3, padding="same", kernel_initializer=he))
        model.add(layers.ReLU())
        if stage == 1:
            model.add(layers.ZeroPadding2D(((2, 2), (2, 2))))
        padding = "valid" if stage == 1 else "same"
        model.add(layers.Conv2D(filters, 3, padding=padding, kernel_initializer=he))
        model.add(layers.ReLU())
        model.add(layers.MaxPooling2D())
        shapes.append(model.output_shape[1:])
    model.add(layers.Flatten())
    model.add(layers.Dense(50, kernel_initializer=he))
    model.add(layers.ReLU())
    model.add(layers.Dropout(0.5, seed=seed))
    model.add(layers.Dense(10, kernel_initializer=he))
    model.add(layers.Dropout(0.5, seed=seed + 1))
    model.add(layers.Softmax())
    model.compile("adam", "sparse_categorical_crossentropy", run_eagerly=True)
    before = model(x)
    losses = []
    for _ in range(epochs):
        losses += model.fit(x, labels, batch_size=3, shuffle=False, verbose=0).history["loss"]
    return model.count_params(), shapes, before, losses, model(x)
