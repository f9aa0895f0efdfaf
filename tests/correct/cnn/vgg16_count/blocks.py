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
