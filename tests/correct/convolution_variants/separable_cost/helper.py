"""One helper for a grouped convolution, of which all three are cases."""

from fractions import Fraction


def separable_cost(height, width, k, c, m):
    def cost(side, channels, filters, groups=1):
        return height * width * side**2 * (channels // groups) * filters

    standard = cost(k, c, m)
    depthwise = cost(k, c, c, groups=c)
    pointwise = cost(1, c, m)
    return standard, depthwise, pointwise, float(Fraction(depthwise + pointwise, standard))
