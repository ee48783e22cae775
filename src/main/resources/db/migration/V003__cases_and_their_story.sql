-- A case keeps the definition it was opened with; most cases share one, so it is stored once under its SHA-256.
create table procedure_versions (
    sha256 text primary key,
    definition jsonb not null
);
create trigger procedure_versions_are_append_only before update or delete or truncate on procedure_versions
    for each statement execute function refuse_change();

create table cases (
    id bigint generated always as identity primary key,
    reference text not null unique check (reference ~ '^[0-9]{11}$'),
    intake_key uuid not null unique,
    procedure_id text not null,
    procedure_sha256 text not null references procedure_versions,
    resident_id bigint references residents,
    channel text not null check (channel in ('COUNTER', 'PHONE', 'MAIL')),
    state text not null check (state in ('TO_DO', 'WAITING', 'ANSWERED', 'CLOSED')),
    discreet boolean not null,
    department_id bigint not null references departments,
    assignee_id bigint references agents,
    opened_by_id bigint not null references agents,
    answers jsonb not null,
    note text not null,
    received_at timestamptz not null,
    postmarked_on date,
    opened_at timestamptz not null,
    arrival text,
    due_on date,
    story_length integer not null,
    check (received_at <= opened_at)
);
create index cases_by_last_digits on cases (right(reference, 6));
create index cases_by_resident on cases (resident_id);
create index cases_open_by_deadline on cases (due_on, received_at) where state in ('TO_DO', 'WAITING');

create table case_events (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases,
    position integer not null,
    at timestamptz not null,
    agent_id bigint not null references agents,
    kind text not null,
    words text not null,
    link text,
    unique (case_id, position)
);
create trigger case_events_are_append_only before update or delete or truncate on case_events
    for each statement execute function refuse_change();

create table missing_items (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases,
    label text not null,
    asked_on date not null,
    answer_by date not null check (answer_by >= asked_on),
    received_on date check (received_on >= asked_on)
);
create index missing_items_by_case on missing_items (case_id);

-- A question answered on the spot: counted, without a case.
create table enquiries (
    id bigint generated always as identity primary key,
    intake_key uuid not null unique,
    at timestamptz not null,
    agent_id bigint not null references agents,
    channel text not null check (channel in ('COUNTER', 'PHONE', 'MAIL')),
    procedure_id text,
    words text not null
);
create index enquiries_by_day on enquiries (at);
