"""seccomp: the system calls that a process may make, as a program of BPF that the kernel runs before each of them.

`assemble` makes the program of rules, `load` puts the process's own number in and obeys it, in all threads.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from grader.running import linux

ALL_BITS = 2**64 - 1
LOW_BITS = 2**32 - 1  # of an argument that the kernel takes for an int
OWN_NUMBER = -1  # as a value: the number of the process that loads the program

# struct seccomp_data: the call's number, the processor, the place it came from, six arguments of 64 bits.
_AT_NUMBER, _AT_ARCHITECTURE, _AT_ARGUMENTS = 0, 4, 16
_X32_BIT = 0x40000000  # x86_64's calls with pointers of 32 bits carry it
ALLOW, KILL_PROCESS, REFUSE = 0x7FFF0000, 0x80000000, 0x00050000  # REFUSE: plus an errno
_LOAD, _AND, _RETURN, _IF_EQUAL, _IF_AT_LEAST = 0x20, 0x54, 0x06, 0x15, 0x35
_INSTRUCTION = struct.Struct("<HBBI")
_SET_MODE_FILTER, _TO_ALL_THREADS = 1, 1 << 0


@dataclass(frozen=True)
class Argument:
    """A condition: of argument `index`, counted from 0, the bits of `mask` are `value`."""

    index: int
    value: int
    mask: int = ALL_BITS


@dataclass(frozen=True)
class Rule:
    """What becomes of the calls `number` whose arguments are all as `arguments` say."""

    number: int
    arguments: tuple[Argument, ...] = ()
    action: int = ALLOW


@dataclass(frozen=True)
class Program:
    """Instructions, and where in them the number of the process that loads them goes."""

    code: bytes
    own: tuple[int, ...] = ()

    def of_process(self, own: int) -> bytes:
        """The program of the process `own`."""
        code = bytearray(self.code)
        for place in self.own:
            struct.pack_into("<I", code, place, own)
        return bytes(code)


def assemble(architecture: int, rules: Sequence[Rule]) -> Program:
    """Allow what the rules allow on this processor; refuse all else with EPERM; another processor's gate kills.

    Rules with arguments are looked at first: the kernel itself remembers the calls that are always allowed.
    """
    refuse = REFUSE | errno.EPERM
    program = _Assembling()
    program.step(_LOAD, _AT_ARCHITECTURE)
    program.step(_IF_EQUAL, architecture, skip=1)
    program.step(_RETURN, KILL_PROCESS)
    program.step(_LOAD, _AT_NUMBER)
    program.step(_IF_AT_LEAST, _X32_BIT, skip_else=1)
    program.step(_RETURN, refuse)
    plain = [rule.number for rule in rules if not rule.arguments and rule.action == ALLOW]
    others = [rule for rule in rules if rule.arguments or rule.action != ALLOW]
    for number in dict.fromkeys(rule.number for rule in others):
        block = _Assembling()
        for rule in others:
            if rule.number == number:
                block.append(_block(rule))
        block.step(_RETURN, refuse)
        program.step(_IF_EQUAL, number, skip_else=len(block.steps))
        program.append(block)
    for place, number in enumerate(plain):
        program.step(_IF_EQUAL, number, skip=len(plain) - place)
    program.step(_RETURN, refuse)
    program.step(_RETURN, ALLOW)
    return program.program()


def _block(rule: Rule) -> _Assembling:
    """Return the rule's action where all its arguments are as they must be; else go on behind."""
    block = _Assembling()
    tests: list[tuple[int, int, int]] = []
    for argument in rule.arguments:
        value = argument.value
        for half in (0, 1):  # of 64 bits, the low one first
            mask = argument.mask >> 32 * half & LOW_BITS
            part = value if value == OWN_NUMBER else value >> 32 * half & LOW_BITS
            if mask:
                tests.append((_AT_ARGUMENTS + 8 * argument.index + 4 * half, mask, part))
    left = sum(2 + (mask != LOW_BITS) for _, mask, _ in tests) + 1
    for place, mask, value in tests:
        block.step(_LOAD, place)
        if mask != LOW_BITS:
            block.step(_AND, mask)
        left -= 2 + (mask != LOW_BITS)
        block.step(_IF_EQUAL, value, skip_else=left)
    block.step(_RETURN, rule.action)
    return block


class _Assembling:
    """Instructions in the making: what each does, its number, how many it skips if true and if not."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int, int, int]] = []

    def step(self, code: int, number: int, skip: int = 0, skip_else: int = 0) -> None:
        self.steps.append((code, skip, skip_else, number))

    def append(self, other: _Assembling) -> None:
        self.steps += other.steps

    def program(self) -> Program:
        size = _INSTRUCTION.size
        own = [at for at, (*_, number) in enumerate(self.steps) if number == OWN_NUMBER]
        code = b"".join(
            _INSTRUCTION.pack(code, skip, skip_else, number & LOW_BITS)
            for code, skip, skip_else, number in self.steps
        )
        return Program(code, tuple(size * at + 4 for at in own))


class _FilterProgram(ctypes.Structure):
    _fields_ = (("len", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def load(program: Program) -> None:
    """Let this process, all its threads, make only the calls that `program` allows. Raises `OSError`."""
    code = program.of_process(os.getpid())
    filter_program = _FilterProgram(len(code) // _INSTRUCTION.size, code)
    linux.no_new_privileges()
    place = ctypes.addressof(filter_program)
    if linux.call("seccomp", _SET_MODE_FILTER, _TO_ALL_THREADS, place):
        raise OSError(errno.EBUSY, "a thread with a filter of its own")
