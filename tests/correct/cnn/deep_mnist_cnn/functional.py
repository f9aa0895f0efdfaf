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
