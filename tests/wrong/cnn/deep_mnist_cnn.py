# ==== he_uniform ====
"""The uniform distribution of He is chosen."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeUniform(seed=seed)

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]
    padded = [layers.ZeroPadding2D(2), conv(32, "valid")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50, "relu"), layers.Dropout(0.5, seed=seed)]
    output = [dense(10), layers.Dropout(0.5, seed=seed + 1), layers.Softmax()]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== padding_of_one ====
"""The zeros are one pixel wide as in all other layers."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal(seed=seed)

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]
    padded = [layers.ZeroPadding2D(1), conv(32, "valid")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50, "relu"), layers.Dropout(0.5, seed=seed)]
    output = [dense(10), layers.Dropout(0.5, seed=seed + 1), layers.Softmax()]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== padded_and_same ====
"""The padded convolution pads once more by itself."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal(seed=seed)

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]
    padded = [layers.ZeroPadding2D(2), conv(32, "same")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50, "relu"), layers.Dropout(0.5, seed=seed)]
    output = [dense(10), layers.Dropout(0.5, seed=seed + 1), layers.Softmax()]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== average_pooling ====
"""The first pooling takes the mean."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal(seed=seed)

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.AveragePooling2D(2)]
    padded = [layers.ZeroPadding2D(2), conv(32, "valid")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50, "relu"), layers.Dropout(0.5, seed=seed)]
    output = [dense(10), layers.Dropout(0.5, seed=seed + 1), layers.Softmax()]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== softmax_before_dropout ====
"""The softmax comes before the last dropout."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal(seed=seed)

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]
    padded = [layers.ZeroPadding2D(2), conv(32, "valid")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50, "relu"), layers.Dropout(0.5, seed=seed)]
    output = [dense(10), layers.Softmax(), layers.Dropout(0.5, seed=seed + 1)]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== same_seed_twice ====
"""Both dropouts get the same seed."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal(seed=seed)

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]
    padded = [layers.ZeroPadding2D(2), conv(32, "valid")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50, "relu"), layers.Dropout(0.5, seed=seed)]
    output = [dense(10), layers.Dropout(0.5, seed=seed), layers.Softmax()]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== dropout_before_dense ====
"""The dropout comes before the hidden fully connected layer."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal(seed=seed)

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]
    padded = [layers.ZeroPadding2D(2), conv(32, "valid")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), layers.Dropout(0.5, seed=seed), dense(50, "relu")]
    output = [dense(10), layers.Dropout(0.5, seed=seed + 1), layers.Softmax()]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== one_hot_loss ====
"""The loss for one-hot labels is used with integers, so the shapes do not fit."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal(seed=seed)

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]
    padded = [layers.ZeroPadding2D(2), conv(32, "valid")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50, "relu"), layers.Dropout(0.5, seed=seed)]
    output = [dense(10), layers.Dropout(0.5, seed=seed + 1), layers.Softmax()]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== seed_forgotten ====
"""The initialiser gets no seed, so the weights differ from run to run."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal()

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]
    padded = [layers.ZeroPadding2D(2), conv(32, "valid")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50, "relu"), layers.Dropout(0.5, seed=seed)]
    output = [dense(10), layers.Dropout(0.5, seed=seed + 1), layers.Softmax()]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== relu_forgotten ====
"""The hidden layer has no ReLU."""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal(seed=seed)

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]
    padded = [layers.ZeroPadding2D(2), conv(32, "valid")]
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50), layers.Dropout(0.5, seed=seed)]
    output = [dense(10), layers.Dropout(0.5, seed=seed + 1), layers.Softmax()]
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after
