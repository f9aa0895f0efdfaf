"""The tables of the progress database and how older ones are brought to the newest schema."""

from __future__ import annotations

import sqlite3

_TABLES = {"attempt", "event", "card", "exam", "exam_question"}
VERSION = 2  # of the schema, in `pragma user_version`; 0 is the first one, without a number

_FIRST = """
create table if not exists attempt (
    id integer primary key,
    time real not null,            -- seconds since 1970, as everywhere here
    exercise text not null,        -- TOPIC/EXERCISE
    status text not null,
    mistakes text not null         -- names of the diagnosed mistakes, separated by spaces
);
create index if not exists attempt_exercise on attempt (exercise, id);
"""
# From version n to n + 1. A step is never changed once it was released: there are databases made by it.
_STEPS = (
    """
alter table attempt add column helps integer not null default 0;  -- the highest hint for it: `event.level`
alter table attempt add column filled integer;                    -- blanks filled in, where some are not
alter table attempt add column source text not null default '';   -- digest of what was graded
create table event (
    id integer primary key,
    time real not null,
    exercise text not null,
    attempt integer not null,      -- the last attempt at anything before it: clocks can be set back
    kind text not null,            -- hint, solution (the whole answer was shown) or reset
    blank integer not null,        -- of a hint: 1, 2, …; else 0
    level integer not null,        -- of a hint: 1 trap, 2 choice, 3 line; of a solution 4; else 0
    detail text not null           -- of a reset: where the learner's own file went, or nothing
);
create index event_exercise on event (exercise, id);
create table card (
    exercise text primary key,
    due real not null,             -- by FSRS,
    sooner real not null,          -- and if the topic's mistakes were made of late
    data text not null,            -- the rest of `learners.schedule.Card`, as JSON
    basis text not null            -- what it was made from: where that has changed, it is made anew
);
create table exam (
    id integer primary key,
    started real,
    finished real,                 -- null while it can be resumed
    seed integer,
    seconds real,                  -- allowed
    used real,
    language text,
    data text                      -- JSON of the options
);
create table exam_question (
    exam integer,
    number integer,
    data text,                     -- JSON of the whole question
    choice integer,
    flagged integer,
    seconds real,                  -- for which it was looked at
    primary key (exam, number)
);
""",
    # What is said in two languages is one thing in the JSON of a question.
    """
update exam_question set data = (
    select json_set(
        json_remove(data, '$.title_ja', '$.title_en', '$.prompt_ja', '$.prompt_en'),
        '$.title', json_object(
            'ja', json_extract(data, '$.title_ja'), 'en', json_extract(data, '$.title_en')),
        '$.prompt', json_object(
            'ja', json_extract(data, '$.prompt_ja'), 'en', json_extract(data, '$.prompt_en')),
        '$.choices', json(json_group_array(json_object(
            'text', json_extract(value, '$.text'),
            'mistake', json_extract(value, '$.mistake'),
            'why', case when json_extract(value, '$.mistake') = '' then null else json_object(
                'ja', json_extract(value, '$.ja'), 'en', json_extract(value, '$.en')) end))))
    from json_each(data, '$.choices'));
""",
)


# Of what kind the columns are that commands compute with: SQLite itself lets any value stand in any column.
_NUMBERS = "('integer', 'real')"
_FOREIGN_ROWS = f"""
select 1 from attempt where typeof(time) not in {_NUMBERS} or typeof(helps) != 'integer'
    or typeof(filled) not in ('integer', 'null')
    or typeof(exercise) != 'text' or typeof(status) != 'text' or typeof(mistakes) != 'text' or typeof(source) != 'text'
union all
select 1 from event where typeof(time) not in {_NUMBERS} or typeof(attempt) != 'integer' or typeof(blank) != 'integer'
    or typeof(level) != 'integer' or typeof(exercise) != 'text' or typeof(kind) != 'text' or typeof(detail) != 'text'
union all
select 1 from card where typeof(due) not in {_NUMBERS} or typeof(sooner) not in {_NUMBERS}
    or typeof(exercise) != 'text' or typeof(data) != 'text' or typeof(basis) != 'text'
limit 1
"""


def is_ours(database: sqlite3.Connection) -> bool:
    """Whether it holds what this engine writes: tables (a view may have no end) with values of the right kinds."""
    found = database.execute("select type, name from sqlite_master").fetchall()
    tables = {name for kind, name in found if kind == "table"}
    if not {kind for kind, _ in found} <= {"table", "index"} or not tables >= _TABLES:
        return False
    return database.execute(_FOREIGN_ROWS).fetchone() is None


def schema_version(database: sqlite3.Connection) -> int:
    return database.execute("pragma user_version").fetchone()[0]


def migrate(database: sqlite3.Connection) -> None:
    """To the newest schema, all of it or nothing, also where another process is at it."""
    database.execute("begin immediate")
    try:
        version = schema_version(database)
        if version == 0:
            _run(database, _FIRST)
        for step in _STEPS[version:]:
            _run(database, step)
        database.execute(f"pragma user_version = {max(version, VERSION)}")
        database.commit()
    except BaseException:
        database.rollback()
        raise


def _run(database: sqlite3.Connection, script: str) -> None:
    # Not executescript(): it commits first.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            database.execute(statement)
            statement = ""
