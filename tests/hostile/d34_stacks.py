# expected: crashed | memory
# D: stacks of threads, a hundred times 64 MB, never touched
import numpy as np
import threading

threading.stack_size(1 << 26)
end = threading.Event()
for _ in range(100):
    threading.Thread(target=end.wait, daemon=True).start()


def double(x):
    return 2 * x, np.sum(2 * x)
