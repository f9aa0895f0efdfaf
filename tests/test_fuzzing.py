"""Whatever a submission returns or sends, it gets a verdict, and that can be said."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import fuzzing


@given(st.binary(min_size=fuzzing.CHOICES, max_size=fuzzing.CHOICES))
@settings(max_examples=5000, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_returned_or_sent_gets_a_verdict_that_can_be_said(tmp_path, data):
    assert fuzzing.verdict_on(data, tmp_path).status
