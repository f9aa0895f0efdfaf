"""Every layer spelled out in a table of channels."""


def vgg16_count(side, classes):
    channels = [3, 64, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 512]
    conv_parameters = sum((9 * channels[k] + 1) * channels[k + 1] for k in range(13))
    units = [512 * (side // 32) ** 2, 4096, 4096, classes]
    dense_parameters = sum((units[k] + 1) * units[k + 1] for k in range(3))
    weight_layers = len(channels) + len(units) - 2
    return weight_layers, conv_parameters, dense_parameters, conv_parameters + dense_parameters
