# expected: crashed
# E: wants others to go first when memory ends
import numpy as np
open('/proc/self/oom_score_adj', 'w').write('-1000')


def double(x):
    return 2 * x, np.sum(2 * x)
