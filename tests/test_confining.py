"""What confines a submission, rule by rule: the filter of system calls, Landlock, capabilities, memory, output, threads."""

from __future__ import annotations

import os
import random
import re
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from grader.running import allowed, landlock, seccomp, system_calls, trials
from grader.running.machine import TRIED, sandbox_tier, tried
from grader.running.runner import Runners
from grader.running.task import PRINTED_LIMIT, THREADS_LIMIT, Case, FailureKind, Task, Tier
from tests.conftest import ROOT

MACHINES = ("x86_64", "aarch64")
EPERM, ENOSYS = 1, 38
OWN = 4711
full_tier = pytest.mark.skipif(
    sys.platform != "linux" or sandbox_tier() != Tier.FULL,
    reason="the full tier of the sandbox is not available on this machine",
)


# --- the filter, run by an interpreter of BPF ---


def run_filter(code: list[tuple[int, int, int, int]], data: bytes) -> int:
    """What the kernel would come to: BPF's loads, jumps, AND and return, as linux/filter.h has them."""
    accumulator, at = 0, 0
    while True:
        operation, if_true, if_false, number = code[at]
        at += 1
        if operation == 0x20:  # load a word
            (accumulator,) = struct.unpack_from("<I", data, number)
        elif operation == 0x54:
            accumulator &= number
        elif operation == 0x06:
            return number
        elif operation == 0x15:
            at += if_true if accumulator == number else if_false
        elif operation == 0x35:
            at += if_true if accumulator >= number else if_false
        else:
            raise AssertionError(f"no such instruction: {operation:#x}")


def expected(name: str, arguments: tuple[int, ...]) -> int:
    """What must become of a call, written down a second time, as a programmer would say it."""
    low = [argument & 0xFFFFFFFF for argument in arguments]
    if name == "clone3":
        return seccomp.REFUSE | ENOSYS
    allow = {
        "mmap": low[3] & 0x0F == 2 and not low[3] & (0x100 | 0x40000),
        "mremap": arguments[3] in (0, 1, 2, 3),
        "fcntl": low[1] in (0, 1, 2, 3, 4, 1030),
        "ioctl": low[1] in (0x5401, 0x541B, 0x5413),
        "prctl": low[0] in (15, 16),
        "clone": bool(low[0] & 0x10000) and not low[0] & 0x7E020000,
        "kill": low[0] == OWN,
        "tgkill": low[0] == OWN,
        "prlimit64": arguments[0] == 0 and arguments[2] == 0,
    }.get(name, name in HARMLESS)
    return seccomp.ALLOW if allow else seccomp.REFUSE | EPERM


WORDS = """
read write readv writev pread64 lseek close close_range fstat newfstatat stat lstat statx access
faccessat faccessat2 openat open getdents64 getcwd readlink readlinkat statfs fstatfs dup dup2
dup3 pipe pipe2 poll ppoll select pselect6 eventfd2 epoll_create1 epoll_ctl epoll_wait
epoll_pwait mprotect munmap madvise brk mincore membarrier rt_sigaction rt_sigprocmask
rt_sigreturn rt_sigpending rt_sigtimedwait sigaltstack pause nanosleep clock_nanosleep
clock_gettime clock_getres gettimeofday time times alarm setitimer getitimer getpid getppid
gettid getuid geteuid getgid getegid getpgrp getpgid getsid getgroups getresuid getresgid uname
sysinfo getrusage getcpu getrandom futex futex_waitv set_robust_list get_robust_list
set_tid_address rseq arch_prctl sched_yield sched_getaffinity sched_getparam sched_getscheduler
sched_get_priority_max sched_get_priority_min getpriority exit exit_group restart_syscall umask
capget
"""
HARMLESS = set(WORDS.split())


@pytest.mark.parametrize("machine", MACHINES)
def test_the_filter_allows_what_it_must_and_nothing_else(machine):
    code = list(struct.iter_unpack("<HBBI", allowed.program(machine).of_process(OWN)))
    names = {number: name for name, number in system_calls.numbers(machine).items()}
    telling = (
        0, 1, 2, 3, 4, 0x12, 0x21, 0x22, 0x122, 0x40022, 15, 16, 1030, 1031, 0x5401, 0x541B, 0x5412, 0x5413,
        0x10000, 0x3D0F00, 0x10000000, 0x10010000, OWN, OWN + 1, 0xFFFFFFFF, 1 << 32, (1 << 32) + 2, (1 << 32) + OWN,
        2**64 - 1,
    )  # fmt: skip
    drawn = random.Random(0)
    mixed = [tuple(drawn.choice(telling) for _ in range(6)) for _ in range(60)]
    tried = [(value,) * 6 for value in telling] + mixed
    architecture = system_calls.architecture(machine)
    for number in [*range(600), 0x40000000, 0x40000000 | 9, 0x40000000 | 39, 0xFFFFFFFF]:
        # What is in no argument cannot matter: a few of them are enough for calls that are never looked into.
        looked_into = names.get(number) in ("mmap", "mremap", "fcntl", "ioctl", "prctl", "clone", "kill",
                                            "tgkill", "prlimit64")  # fmt: skip
        for arguments in tried if looked_into else tried[::12]:
            data = struct.pack("<IIQ6Q", number, architecture, 0, *arguments)
            name = names.get(number, "")
            assert run_filter(code, data) == expected(name, arguments), (name, number, arguments)


@pytest.mark.parametrize("machine", MACHINES)
def test_the_gate_of_another_processor_kills(machine):
    code = list(struct.iter_unpack("<HBBI", allowed.program(machine).code))
    i386, arm = 0x40000003, 0x40000028
    others = {system_calls.architecture(other) for other in MACHINES if other != machine}
    for architecture in (i386, arm, 0, *others):
        for number in range(0, 500, 7):
            data = struct.pack("<IIQ6Q", number, architecture, 0, *[0] * 6)
            assert run_filter(code, data) == seccomp.KILL_PROCESS


def test_every_call_that_is_always_allowed_is_named_here():
    known = set(system_calls.numbers("x86_64"))
    assert known >= HARMLESS
    assert set(allowed.ALWAYS) == HARMLESS


@pytest.mark.parametrize(
    ("machine", "header", "prefixes"),
    [
        ("x86_64", "x86_64-linux-gnu/asm/unistd_64.h", "__NR_"),
        ("aarch64", "asm-generic/unistd.h", "__NR_|__NR3264_"),
    ],
)
def test_numbers_are_the_kernels(machine, header, prefixes):
    path = Path("/usr/include") / header
    if not path.exists():
        pytest.skip("the kernel's headers are not installed")
    found = re.findall(rf"#define (?:{prefixes})(\w+)\s+(\d+)\n", path.read_text("utf-8"))
    kernel = {name: int(number) for name, number in found}
    kernel["newfstatat"] = kernel.get("newfstatat", kernel.get("fstatat", -1))
    ours = system_calls.numbers(machine)
    assert {name: kernel.get(name) for name in ours} == ours
    missing = set(system_calls.numbers("x86_64")) - set(ours)
    assert not missing & {name for name, _ in found}


# --- each rule at work ---


def in_process(code: str) -> str:
    """What a fresh process prints that runs `code`."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_older_kernels_are_asked_for_what_they_know():
    assert landlock.handled(1) == (2**13 - 1, 0, 0)
    assert landlock.handled(2) == (2**14 - 1, 0, 0)
    assert landlock.handled(3) == (2**15 - 1, 0, 0)
    assert landlock.handled(4) == (2**15 - 1, 3, 0)
    assert landlock.handled(5) == (2**16 - 1, 3, 0)
    assert landlock.handled(6) == landlock.handled(99) == (2**16 - 1, 3, 3)


@full_tier
def test_landlock_lets_read_what_is_listed_and_write_nothing(tmp_path):
    (tmp_path / "listed").mkdir()
    (tmp_path / "listed" / "inside").write_text("x")
    (tmp_path / "outside").write_text("x")
    said = in_process(f"""
import os
from grader.running import landlock
os.chdir({str(tmp_path)!r})
landlock.obey(landlock.ruleset_of(["listed", "not there"]))
for path, flags in (("listed/inside", os.O_RDONLY), ("listed", os.O_RDONLY), ("outside", os.O_RDONLY),
                    ("listed/inside", os.O_WRONLY), ("listed/new", os.O_WRONLY | os.O_CREAT)):
    try:
        os.close(os.open(path, flags))
        print("opened", end=" ")
    except PermissionError:
        print("refused", end=" ")
""")
    assert said.split() == ["opened", "opened", "refused", "refused", "refused"]


@full_tier
def test_the_filter_holds_for_threads_that_ran_before():
    said = in_process("""
import socket, threading
from grader.running import allowed, seccomp
go, seen = threading.Event(), []
def later():
    go.wait()
    try:
        socket.socket()
    except PermissionError:
        seen.append("refused")
thread = threading.Thread(target=later)
thread.start()
seccomp.load(allowed.program())
go.set()
thread.join()
print(seen)
""")
    assert said == "['refused']\n"


@full_tier
@pytest.mark.parametrize("threads", [0, 1])
def test_a_process_that_has_threads_already_is_confined_less_and_says_so(threads):
    """Landlock and capabilities would not hold for them."""
    said = in_process(f"""
import threading
from grader.running import sandbox
prepared = sandbox.prepare("numpy")
for _ in range({threads}):
    threading.Thread(target=threading.Event().wait, daemon=True).start()
tier = sandbox.confine(prepared, sandbox.Limits(2**30, 2**28, 10), ())
print(tier, flush=True)
import os
os._exit(0)
""")
    assert said.strip() == ("reduced" if threads else "full")


@full_tier
@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root has any")
def test_root_keeps_no_capability_and_gets_none_back():
    said = in_process("""
import ctypes, os
from grader.running import linux
linux.bar_capabilities()
linux.drop_capabilities()
print([line.split()[1] for line in open("/proc/self/status") if line.startswith("Cap")])
os.setuid(0)
print([line.split()[1] for line in open("/proc/self/status") if line.startswith("Cap")])
print(bin(ctypes.CDLL(None).prctl(27)))
""")
    none = str(["0" * 16] * 5)
    assert said.split("\n")[:3] == [none, none, "0b11101111"]


@full_tier
@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root has any")
def test_packages_in_a_closed_home_stay_readable_for_root_and_the_tier_says_it(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "package.py").write_text("x = 1")
    os.chown(home, 65534, 65534)
    home.chmod(0o700)
    code = f"""
import os
from grader.running import linux, sandbox
place = {str(home)!r}
print(linux.reads_without_capabilities([place]), linux.reads_without_capabilities(["/usr"]))
import sys
sys.path.append(place)
import package
sandbox.readable_paths = lambda: [place, "/usr/lib"]
prepared = sandbox.prepare("numpy")
tier = sandbox.confine(prepared, sandbox.Limits(2**30, 2**28, 10), ())
print(prepared.closed, tier, open(place + "/package.py").read(), flush=True)
os._exit(0)
"""
    assert in_process(code).split() == ["False", "True", "True", "reduced", "x", "=", "1"]


@full_tier
@pytest.mark.parametrize("flavour", ["numpy", "tensorflow"])
def test_everything_that_no_submission_may_do_is_refused(flavour):
    with Runners(fork=True) as runners:
        found = tried(runners, flavour)
    assert found == dict.fromkeys(TRIED, True)


@full_tier
@pytest.mark.parametrize(
    ("rule", "open_to"),
    [
        ("landlock", {"reading", "writing", "threads"}),
        ("seccomp", {"network", "processes", "signals", "shared-memory", "threads"}),
        ("rlimits", {"memory", "writing", "threads"}),
        ("capabilities", {"capabilities", "threads"}),
    ],
)
def test_trials_notice_a_rule_that_is_missing(rule, open_to):
    if rule == "capabilities" and os.geteuid() != 0:
        pytest.skip("only root has any")
    with Runners(fork=True) as runners:
        outcome = tried(runners, "numpy", without=frozenset({rule}))
        tier = runners.run(replace(TASK, without=frozenset({rule}))).tier
    found = {name for name, refused in outcome.items() if not refused}
    # Without seccomp other rules hold some of it, and some of it takes a capability besides.
    assert open_to <= found | {"signals"}
    assert found <= open_to | {"memory", "capabilities"}
    assert tier == Tier.REDUCED


def test_every_trial_has_a_line_and_harms_nothing_unconfined():
    assert set(TRIED) == {*trials.TRIALS, "output", "threads"}
    code = "from grader.running import trials; print(*[t() for t in trials.TRIALS.values()])"
    assert set(in_process(code).split()) <= {"True", "False"}


@full_tier
def test_threads_are_counted_from_outside():
    source = b"""import threading
def f():
    for _ in range(%d):
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    import time
    time.sleep(0.2)
    return 0
"""
    with Runners() as runners:
        few, many = (
            runners.run(
                replace(
                    TASK, source=b"import threading\nthreading.stack_size(1 << 15)\n" + source % n
                )
            )
            for n in (100, THREADS_LIMIT + 100)
        )
    assert few.failure is None
    assert many.failure.kind == FailureKind.THREADS


# --- the limit on what is printed ---

TASK = Task(b"", "f.py", "f", ("result",), frozenset(), (Case({}, {}, 0),), 30, "numpy")
ENDS = {
    "returns": "return 1",
    "raises": "raise ValueError",
    "exits": "os._exit(0)",
    "dies": "os.abort()",
    "tampers": "os.write(4, b'x' * 99)",
}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("pieces", [1, 1000])
def test_what_is_printed_is_counted_to_the_byte(end, pieces):
    with Runners() as runners:
        for more in (0, 1):
            size = PRINTED_LIMIT + more
            source = f"""import os
def f():
    text = b"x" * {size}
    for at in range({pieces}):
        os.write(1, text[at * {size} // {pieces}:(at + 1) * {size} // {pieces}])
    {ENDS[end]}
"""
            for _ in range(3):
                run = runners.run(replace(TASK, source=source.encode()))
                kind = run.failure.kind if run.failure else None
                assert (kind == FailureKind.OUTPUT) == bool(more), (end, kind)
                assert len(run.printed) == PRINTED_LIMIT
