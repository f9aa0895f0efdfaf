# ==== vgg19_depths ====
"""The depths are those of VGG19."""


def vgg16_count(side, classes):
    depths = [2, 2, 4, 4, 4]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = (3 * 3 * inputs + 1) * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + depth
        side = side // 2
    inputs = side * side * 512
    for units in [4096, 4096, classes]:
        in_layer = (inputs + 1) * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== always_rgb ====
"""Every convolution is counted with three input channels, those of the RGB image."""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = (3 * 3 * 3 + 1) * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + depth
        side = side // 2
    inputs = side * side * 512
    for units in [4096, 4096, classes]:
        in_layer = (inputs + 1) * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== bias_forgotten ====
"""The biases of the convolutions are forgotten."""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = 3 * 3 * inputs * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + depth
        side = side // 2
    inputs = side * side * 512
    for units in [4096, 4096, classes]:
        in_layer = (inputs + 1) * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== dense_bias_forgotten ====
"""The biases of the fully connected layers are forgotten."""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = (3 * 3 * inputs + 1) * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + depth
        side = side // 2
    inputs = side * side * 512
    for units in [4096, 4096, classes]:
        in_layer = inputs * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== pooling_counted ====
"""The poolings are counted as layers."""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = (3 * 3 * inputs + 1) * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + depth + 1
        side = side // 2
    inputs = side * side * 512
    for units in [4096, 4096, classes]:
        in_layer = (inputs + 1) * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== paper_side_hard_coded ====
"""The last side is written down as 7, which is right for 224 only."""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = (3 * 3 * inputs + 1) * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + depth
        side = side // 2
    inputs = 7 * 7 * 512
    for units in [4096, 4096, classes]:
        in_layer = (inputs + 1) * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== global_pooling ====
"""The fully connected layers read the 512 channels only."""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = (3 * 3 * inputs + 1) * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + depth
        side = side // 2
    inputs = 512
    for units in [4096, 4096, classes]:
        in_layer = (inputs + 1) * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== blocks_counted ====
"""Each block counts as one layer."""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = (3 * 3 * inputs + 1) * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + 1
        side = side // 2
    inputs = side * side * 512
    for units in [4096, 4096, classes]:
        in_layer = (inputs + 1) * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== side_not_squared ====
"""The flattened length counts the side once."""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = (3 * 3 * inputs + 1) * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + depth
        side = side // 2
    inputs = side * 512
    for units in [4096, 4096, classes]:
        in_layer = (inputs + 1) * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== side_shrinks_by_convolutions ====
"""Each convolution takes two pixels from the side."""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]
    weight_layers, conv_parameters, dense_parameters = 0, 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = (3 * 3 * inputs + 1) * filters
            conv_parameters += in_layer
            inputs = filters
        weight_layers = weight_layers + depth
        side = (side - 2 * depth) // 2
    inputs = side * side * 512
    for units in [4096, 4096, classes]:
        in_layer = (inputs + 1) * units
        dense_parameters += in_layer
        weight_layers += 1
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters
