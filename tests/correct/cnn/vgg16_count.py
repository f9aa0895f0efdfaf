# ==== blocks ====
"""Block by block, first convolution apart from those that keep the channels."""


def vgg16_count(side, classes):
    conv_parameters = 0
    before = 3
    for filters, more in ((64, 1), (128, 1), (256, 2), (512, 2), (512, 2)):
        conv_parameters += (9 * before + 1) * filters + more * (9 * filters + 1) * filters
        before = filters
        side //= 2
    flat = side * side * 512
    dense_parameters = flat * 4096 + 4096 + 4096 * 4096 + 4096 + 4096 * classes + classes
    return 13 + 3, conv_parameters, dense_parameters, conv_parameters + dense_parameters


# ==== configuration ====
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


# ==== spelled_out ====
"""Every layer spelled out in a table of channels."""


def vgg16_count(side, classes):
    channels = [3, 64, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 512]
    conv_parameters = sum((9 * channels[k] + 1) * channels[k + 1] for k in range(13))
    units = [512 * (side // 32) ** 2, 4096, 4096, classes]
    dense_parameters = sum((units[k] + 1) * units[k + 1] for k in range(3))
    weight_layers = len(channels) + len(units) - 2
    return weight_layers, conv_parameters, dense_parameters, conv_parameters + dense_parameters
