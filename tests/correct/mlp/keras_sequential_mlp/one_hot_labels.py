"""Labels turned into one-hot vectors before they go to the model."""

import keras


def train_mlp(
    images, labels, test_images, test_labels, classes, hidden, weights, batch_size, epochs
):
    model = keras.Sequential()
    model.add(keras.Input(shape=images.shape[1:]))
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(hidden, activation="relu"))
    model.add(keras.layers.Dense(classes, activation="softmax"))
    model.set_weights(weights)
    model.compile(
        optimizer=keras.optimizers.SGD(0.5), loss="categorical_crossentropy", metrics=["accuracy"]
    )
    model.run_eagerly = True
    targets = keras.utils.to_categorical(labels, classes)
    test_targets = keras.utils.to_categorical(test_labels, classes)
    run = model.fit(images, targets, batch_size, epochs, verbose=0, shuffle=False)
    test_loss, test_accuracy = model.evaluate(test_images, test_targets, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return run.history["loss"], test_loss, test_accuracy, scores
