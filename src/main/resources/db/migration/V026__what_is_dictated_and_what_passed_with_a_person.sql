-- Words that an agent wrote under dictation, as they were said. What is wrong in them is dictated again, never mended here.
create table dictations (
    id bigint generated always as identity primary key,
    page_key uuid not null unique,
    case_id bigint not null references cases,
    subject text not null check (subject <> ''),
    speaker text not null check (speaker <> ''),
    words text not null check (length(words) between 1 and 10000),
    words_sha256 text not null check (words_sha256 = encode(sha256(convert_to(words, 'UTF8')), 'hex')),
    taken_at timestamptz not null,
    taken_by_id bigint not null references agents
);
create index dictations_by_case on dictations (case_id);
create index dictations_taken_by on dictations (taken_by_id);
create trigger dictations_are_append_only before update or delete or truncate on dictations
    for each statement execute function refuse_change();

-- How the reading back ended, once: a second one finds the first.
create table dictation_endings (
    dictation_id bigint primary key references dictations,
    mention text not null check (mention in ('SIGNED', 'DOES_NOT_KNOW', 'CANNOT', 'WITHDRAWN')),
    -- '' where there was none
    witness text not null,
    witness_capacity text not null,
    words text not null,
    at timestamptz not null,
    agent_id bigint not null references agents,
    check (witness_capacity = '' or witness <> ''),
    check (mention <> 'WITHDRAWN' or witness = '')
);
create index dictation_endings_noted_by on dictation_endings (agent_id);
create trigger dictation_endings_are_append_only before update or delete or truncate on dictation_endings
    for each statement execute function refuse_change();
