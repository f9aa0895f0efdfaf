# expected: refused
# D: thousands of threads with small stacks, each with memory of the kernel's own
import numpy as np
import threading

threading.stack_size(1 << 15)
end = threading.Event()
for _ in range(5000):
    threading.Thread(target=end.wait, daemon=True).start()


def double(x):
    return 2 * x, np.sum(2 * x)
