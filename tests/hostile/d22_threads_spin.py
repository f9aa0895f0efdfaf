# expected: timeout
# D: eight threads that never end
import threading


def spin():
    while True:
        pass


def double(x):
    for _ in range(8):
        threading.Thread(target=spin).start()
    spin()
