"""Every question of knowledge there is keeps the rules of `grade verify`, its proof among them."""

from __future__ import annotations

import pytest

from grader.authors.question_proofs import prove_questions
from grader.format.course import load_course
from tests.conftest import ROOT

COURSE = load_course(ROOT)
TOPICS = [topic.folder for topic in COURSE.topics if COURSE.questions_path(topic.folder).exists()]


@pytest.mark.parametrize("topic", TOPICS)
def test_questions_keep_every_rule(topic):
    proof = prove_questions(COURSE, topic)
    assert proof.broken is None
    assert [text.en for _, findings in proof.findings for text in findings] == []
