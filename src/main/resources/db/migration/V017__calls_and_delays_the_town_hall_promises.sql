-- What the town hall promises beyond the law, the same by counter, telephone and post; no count and no unit: nothing promised.
create table promises (
    kind text primary key check (kind in ('CALLBACK', 'ANSWER', 'ACKNOWLEDGEMENT')),
    count integer check (count between 1 and 999),
    unit text check (unit in ('DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS')),
    check ((count is null) = (unit is null))
);
insert into promises (kind, count, unit) values
    ('CALLBACK', 2, 'WORKING_DAYS'), ('ANSWER', 15, 'DAYS'), ('ACKNOWLEDGEMENT', 10, 'DAYS');
create trigger promises_are_changed_not_removed before delete or truncate on promises
    for each statement execute function refuse_change();

create table callbacks (
    id bigint generated always as identity primary key,
    page_key uuid not null unique,
    case_id bigint references cases,
    resident_id bigint references residents,
    -- '' where the sheet of the resident says it
    name text not null check (name <> '' or resident_id is not null),
    phone text not null check (phone ~ '^\+[0-9]{6,15}$'),
    about text not null check (about <> ''),
    department_id bigint not null references departments,
    agent_id bigint references agents,
    due_on date not null,
    slot text not null check (slot in ('ANY', 'MORNING', 'AFTERNOON', 'EVENING')),
    best_hours text not null,
    promised_at timestamptz not null,
    promised_by_id bigint not null references agents,
    -- kept by the lines of callback_attempts, never written by hand
    tries integer not null default 0,
    outcome text check (outcome in ('SPOKEN', 'LETTER', 'ABANDONED')),
    ended_at timestamptz,
    check ((outcome is null) = (ended_at is null)),
    check (outcome is null or tries > 0)
);
create index callbacks_by_case on callbacks (case_id, id);
create index callbacks_by_resident on callbacks (resident_id, id);
create index callbacks_by_promise on callbacks (promised_at);
-- The list of calls, whole, of a department and of an agent: read in its own order, however many are waiting.
create index callbacks_open on callbacks (due_on, id) where outcome is null;
create index callbacks_open_by_department on callbacks (department_id, due_on, id) where outcome is null;
create index callbacks_open_by_agent on callbacks (agent_id, due_on, id) where outcome is null;

-- Done or open, never both: what is over stays as it is, and the day that was promised is never made later.
create trigger callbacks_keep_what_was_promised before update on callbacks
    for each row when (old.outcome is not null or new.due_on <> old.due_on or new.promised_at <> old.promised_at
        or new.tries < old.tries)
    execute function refuse_change();
create trigger callbacks_are_never_removed before delete or truncate on callbacks
    for each statement execute function refuse_change();

create table callback_attempts (
    id bigint generated always as identity primary key,
    callback_id bigint not null references callbacks,
    number integer not null,
    at timestamptz not null,
    agent_id bigint not null references agents,
    kind text not null check (kind in ('SPOKEN', 'NO_ANSWER', 'MESSAGE', 'LETTER', 'ABANDONED')),
    words text not null check (words <> '' or kind in ('NO_ANSWER', 'MESSAGE', 'LETTER')),
    unique (callback_id, number)
);
create trigger callback_attempts_are_append_only before update or delete or truncate on callback_attempts
    for each statement execute function refuse_change();

-- The row of the callback stays locked until the transaction ends: two agents who call at once are numbered one after
-- the other, and the second finds that it is over where the first one spoke to the person.
create function number_attempt() returns trigger language plpgsql as $$
begin
    update callbacks
    set tries = tries + 1,
        outcome = case when new.kind in ('SPOKEN', 'LETTER', 'ABANDONED') then new.kind end,
        ended_at = case when new.kind in ('SPOKEN', 'LETTER', 'ABANDONED') then new.at end
    where id = new.callback_id
    returning tries into new.number;
    return new;
end $$;
create trigger callback_attempts_are_numbered before insert on callback_attempts
    for each row execute function number_attempt();
