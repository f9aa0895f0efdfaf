"""The functional API, with Reshape and Activation layers."""

import keras


def train_mlp(
    images, labels, test_images, test_labels, classes, hidden, weights, batch_size, epochs
):
    _, height, width = images.shape
    inputs = keras.Input((height, width))
    x = keras.layers.Reshape((height * width,))(inputs)
    x = keras.layers.Dense(hidden)(x)
    x = keras.layers.ReLU()(x)
    x = keras.layers.Dense(classes)(x)
    outputs = keras.layers.Softmax()(x)
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.5),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
        run_eagerly=True,
    )
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    results = model.evaluate(test_images, test_labels, verbose=0, return_dict=True)
    scores = model.predict(test_images, verbose=0)
    return run.history["loss"], results["loss"], results["accuracy"], scores
