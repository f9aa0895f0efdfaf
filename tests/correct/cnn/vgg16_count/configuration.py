"""From the letters of the paper's table: M is a pooling."""

CONFIGURATION = "64 64 M 128 128 M 256 256 256 M 512 512 512 M 512 512 512 M".split()


def vgg16_count(side, classes):
    channels, weights, biases, layers = 3, 0, 0, 0
    for word in CONFIGURATION:
        if word == "M":
            side = side // 2
            continue
        weights += 3 * 3 * channels * int(word)
        biases += int(word)
        channels = int(word)
        layers += 1
    conv_parameters = weights + biases
    dense_parameters = 0
    inputs = channels * side**2
    for units in (4096, 4096, classes):
        dense_parameters += units * (1 + inputs)
        inputs = units
        layers += 1
    return layers, conv_parameters, dense_parameters, dense_parameters + conv_parameters
