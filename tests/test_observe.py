"""What a function returned, as named arrays: whatever holds numbers is taken, whatever does not is named."""

from __future__ import annotations

import enum
import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from grader.running.observe import MAX_LEAVES, observe
from grader.running.values import MAX_DEPTH, TAKEN, Bad, taken

VALUES = np.arange(6.0).reshape(2, 3)


def one(value: object, parts: tuple[str, ...] = ("y",)):
    """What is observed of a function's only output; a list where it has several `parts`."""
    found = observe(value, ("y",))
    assert tuple(found) == parts, found
    return found["y"] if parts == ("y",) else list(found.values())


def reason(value: object) -> str:
    observed = one(value)
    assert isinstance(observed, Bad), observed
    return observed.reason


def read_only(array: np.ndarray) -> np.ndarray:
    array = array.copy()
    array.flags.writeable = False
    return array


HOLDS_THE_VALUES = {
    "array": VALUES,
    "nested lists": VALUES.tolist(),
    "tuple of lists": tuple(VALUES.tolist()),
    "list of arrays": list(VALUES),
    "list of lists of NumPy numbers": [list(row) for row in VALUES],
    "subclass": VALUES.view(type("Matrix", (np.ndarray,), {})),
    "longdouble": VALUES.astype(np.longdouble),
    "big-endian": VALUES.astype(">f8"),
    "Fortran order": np.asfortranarray(VALUES),
    "negative strides": VALUES[::-1, ::-1].copy()[::-1, ::-1],
    "view of a larger array": np.pad(VALUES, 2)[2:-2, 2:-2],
    "read-only": read_only(VALUES),
}


@pytest.mark.parametrize("name", HOLDS_THE_VALUES)
def test_whatever_holds_the_numbers_is_the_array_it_holds(name):
    observed = one(HOLDS_THE_VALUES[name])
    assert type(observed) is np.ndarray
    assert (observed.dtype, observed.dtype.isnative) == (np.float64, True)
    assert observed.flags.c_contiguous
    assert np.array_equal(observed, VALUES)


def test_what_is_observed_is_not_the_array_that_the_function_may_still_change():
    mine = VALUES.copy()
    observed = one(mine)
    mine[:] = 0
    assert np.array_equal(observed, VALUES)


@pytest.mark.parametrize(
    ("value", "dtype"),
    [
        (3, "int64"),
        (3.5, "float64"),
        (True, "bool"),
        (1 + 2j, "complex128"),
        (np.float32(3.5), "float32"),
        (np.int8(3), "int8"),
        (np.clongdouble(1 + 2j), "complex128"),
        (2**63, "uint64"),
        ([1, 2.5], "float64"),
        ([], "float64"),
    ],
)
def test_a_number_keeps_its_kind(value, dtype):
    observed = one(value)
    assert observed.dtype == dtype
    assert np.array_equal(observed, np.asarray(value))


@given(arrays.arrays(arrays.scalar_dtypes().filter(lambda d: d.kind in "biufc"), (2, 3)))
def test_every_numeric_dtype_and_byte_order_keeps_its_values(values):
    assert np.array_equal(one(values), values, equal_nan=values.dtype.kind in "fc")


@pytest.mark.parametrize("text", ["mse", np.str_("mse"), np.array("mse")])
def test_a_string_is_a_string(text):
    assert one(text) == "mse"


@pytest.mark.parametrize("several", [(VALUES, 3.0), [VALUES, 3.0]])
def test_a_list_stands_for_a_tuple_of_outputs(several):
    found = observe(several, ("y", "total"))
    assert np.array_equal(found["y"], VALUES)
    assert found["total"] == 3.0


def names(value: object, outputs: tuple[str, ...] = ("y",)) -> dict[str, tuple]:
    return {name: array.shape for name, array in observe(value, outputs).items()}


def test_items_that_form_no_array_are_observed_one_by_one():
    assert names([[1, 2], [3]]) == {"y[0]": (2,), "y[1]": (1,)}
    assert names([np.ones((2, 3)), np.ones(3)]) == {"y[0]": (2, 3), "y[1]": (3,)}
    assert names([[[1], [2, 3]], [[4], [5, 6]]]) == {
        "y[0][0]": (1,), "y[0][1]": (2,), "y[1][0]": (1,), "y[1][1]": (2,),
    }  # fmt: skip


def test_a_dict_is_observed_under_its_keys():
    value = {"W": VALUES, "b": {"hidden": [1.0]}, 3: 0.0}
    assert names(value) == {"y.W": (2, 3), "y.b.hidden": (1,), "y.3": ()}
    assert names(value, ("result",)) == {"W": (2, 3), "b.hidden": (1,), "3": ()}
    assert observe(["a", "b"], ("y",)) == {"y[0]": "a", "y[1]": "b"}


def batches(*sizes: int):
    for size in sizes:
        yield np.ones((size, 3)), np.zeros(size)


def test_what_an_iterator_gives_is_taken_as_a_list():
    assert one(taken(x**2 for x in range(4))).tolist() == [0, 1, 4, 9]
    assert one(taken(map(str, range(2))), ("y[0]", "y[1]")) == ["0", "1"]
    assert one(taken(iter([])), ("y",)).shape == (0,)
    total = taken(x for x in (VALUES, 3.0))
    assert observe(total, ("y", "total"))["total"] == 3.0
    assert names(taken({"loss": map(float, [1, 2])})) == {"y.loss": (2,)}


@pytest.mark.parametrize("sizes", [(2, 2), (2, 1), (3, 3), (1,)])
def test_the_items_of_an_iterator_stand_apart_whatever_their_shapes(sizes):
    wanted = {}
    for number, size in enumerate(sizes):
        wanted |= {f"y[{number}][0]": (size, 3), f"y[{number}][1]": (size,)}
    assert names(taken(batches(*sizes))) == wanted
    squares = taken((VALUES, VALUES) for _ in sizes)
    assert list(names(squares)) == list(wanted)
    assert names(taken(VALUES for _ in sizes)) == {f"y[{n}]": (2, 3) for n in range(len(sizes))}
    assert names(taken((1, 2.0) for _ in sizes)) == {f"y[{n}]": (2,) for n in range(len(sizes))}


def test_of_an_endless_iterator_the_first_values_are_taken():
    assert np.array_equal(one(taken(itertools.count())), np.arange(TAKEN))
    assert len(names(taken(itertools.repeat((VALUES, VALUES))))) == 2 * TAKEN


def test_what_an_iterator_raises_is_raised():
    with pytest.raises(ZeroDivisionError):
        taken(1 / x for x in (1, 0))


def nested(depth: int) -> list:
    value: list = [1, [2, 3]]
    for _ in range(depth):
        value = [value, 0]
    return value


def endless() -> list:
    value: list = [1]
    value.append(value)
    return value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "none"),
        (..., "placeholder"),
        (np.ma.masked_less(VALUES, 2), "masked"),
        (np.array([[1], [2, 3]], dtype=object), "dtype"),
        (VALUES.astype(object), "dtype"),
        (np.array([None, 1.0]), "dtype"),
        (VALUES.astype(str), "dtype"),
        (np.array(["2026-01-01"], "datetime64"), "dtype"),
        (np.zeros(2, dtype=[("a", float)]), "dtype"),
        (len, "function"),
        (VALUES.sum, "function"),
        (np.exp, "function"),
        (lambda x: x, "function"),
        (float, "function"),
        ({1.0, 2.0}, "type"),
        (range(3), "type"),
        (b"12", "type"),
        (object(), "type"),
        (ValueError("no"), "type"),
        ({}, "empty"),
        (10**30, "huge"),
        ([1, 10**30], "huge"),
        (np.zeros((1,) * (MAX_DEPTH + 1)), "dimensions"),
    ],
)
def test_what_holds_no_values_gets_its_reason(value, expected):
    assert reason(value) == expected


@pytest.mark.parametrize("inside", [None, np.ma.masked_all(3), len, {1}])
def test_one_item_without_values_does_not_spoil_the_others(inside):
    found = observe([np.ones(3), inside], ("y",))
    assert np.array_equal(found["y[0]"], np.ones(3))
    assert isinstance(found["y[1]"], Bad)


@pytest.mark.parametrize("make", [lambda: nested(MAX_DEPTH + 1), lambda: nested(5000), endless])
def test_nesting_ends_somewhere(make):
    found = observe(taken(make()), ("y",))
    assert Bad("too-nested") in found.values()
    assert len(found) < 100


def test_too_many_separate_values_are_one_sentence():
    ragged = [[0] * (1 + number % 2) for number in range(MAX_LEAVES + 1)]
    assert observe(ragged, ("y",)) == {"result": Bad("too-many", str(MAX_LEAVES))}
    assert len(observe(ragged[:MAX_LEAVES], ("y",))) == MAX_LEAVES


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (VALUES, Bad("not-several", "ndarray 2×3")),
        (np.float64(3), Bad("not-several", "float64")),
        ({"y": 1, "total": 2}, Bad("not-several", "dict")),
        ("ab", Bad("not-several", "str")),
        ((1, 2, 3), Bad("count", "3")),
        ((), Bad("count", "0")),
        (None, Bad("none")),
    ],
)
def test_another_number_of_outputs_is_said_as_such(value, expected):
    assert observe(value, ("y", "total")) == {"result": expected}


RECURSIVE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.complex_numbers(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner, inner),
)


@given(RECURSIVE)
def test_any_value_is_observed_without_an_exception(value):
    for observation in observe(value, ("y",)).values():
        assert isinstance(observation, np.ndarray | str | Bad)
        assert not isinstance(observation, np.ndarray) or observation.dtype.kind in "biufc"


def test_tensors_and_variables_are_the_arrays_they_hold(keras):
    import tensorflow as tf

    for tensor in (
        tf.constant(VALUES),
        tf.Variable(VALUES),
        keras.Variable(VALUES),
        keras.ops.convert_to_tensor(VALUES),
        [tf.constant(row) for row in VALUES],
        [list(map(tf.constant, row)) for row in VALUES],
    ):
        observed = one(tensor)
        assert type(observed) is np.ndarray
        assert np.array_equal(observed, VALUES)
    assert one(tf.constant(VALUES, tf.bfloat16)).dtype == np.float16


def test_tensors_without_numbers_get_their_reason(keras):
    import tensorflow as tf

    assert reason(keras.Input((3,))) == "symbolic"
    assert reason(tf.constant(["a"])) == "dtype"
    assert reason(keras.layers.Dense) == "function"
    assert reason(keras.layers.Dense(3)) == "type"
    seen = []
    tf.function(lambda x: seen.append(observe(x, ("y",))))(tf.constant(1.0))
    assert seen[0]["y"].reason == "symbolic"


def test_a_history_is_its_numbers(keras):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    data = np.ones((4, 2)), np.ones((4, 1))
    history = model.fit(*data, epochs=3, validation_data=data, verbose=0)
    found = observe(history, ("result",))
    assert {name: array.shape for name, array in found.items()} == {"loss": (3,), "val_loss": (3,)}
    assert np.array_equal(found["loss"], history.history["loss"])


def test_a_string_of_a_subclass_is_the_string_that_it_is():
    class Gate(str, enum.Enum):  # noqa: UP042 - StrEnum converts by itself
        FORGET = "forget"

    assert one(Gate.FORGET) == "forget"
