"""One function for both: the standard deviation for a number of connections."""

import math
import statistics


def std_for(*connections):
    variance = 1 / statistics.mean(connections)
    return math.sqrt(variance)


def xavier_std(n_in, n_out):
    return std_for(n_in), std_for(n_in, n_out)
