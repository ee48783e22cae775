-- A file of people, line by line: judged first, brought in then, a batch at a time; what was done is known whatever happens.
create table import_runs (
    id bigint generated always as identity primary key,
    name text not null,
    sha256 text not null,
    headers text[] not null,
    -- what each column is, by the name of an import field; '' for what is left out
    columns text[] not null check (cardinality(columns) = cardinality(headers)),
    state text not null check (state in ('MAPPING', 'JUDGING', 'JUDGED', 'BRINGING', 'STOPPED', 'DONE', 'UNDONE')),
    at timestamptz not null,
    agent_id bigint not null references agents
);

create table import_lines (
    run_id bigint not null references import_runs on delete cascade,
    -- of the file, from 1, the headers included
    number integer not null,
    cells text[] not null,
    -- a quote is opened in it and never closed: no mapping mends that
    broken boolean not null,
    state text not null check (state in ('READ', 'NEW', 'KNOWN', 'REFUSED', 'BROUGHT')),
    reason text not null default '',
    old_reference text,
    resident_id bigint references residents,
    primary key (run_id, number),
    check ((state = 'REFUSED') = (reason <> '')),
    check ((state = 'BROUGHT') = (resident_id is not null) or state = 'KNOWN')
);
create index import_lines_by_state on import_lines (run_id, state, number);
create index import_lines_by_old_reference on import_lines (old_reference) where resident_id is not null;
create index import_lines_by_resident on import_lines (resident_id) where resident_id is not null;

-- Takes a sheet away again, unless something hangs on it by now.
create function take_away(whom bigint) returns boolean language plpgsql as $$
begin
    update import_lines set resident_id = null, state = 'NEW' where resident_id = whom and state = 'BROUGHT';
    delete from residents where id = whom and version = 0;
    if not found then
        raise foreign_key_violation;
    end if;
    return true;
exception when foreign_key_violation then
    return false;
end $$;
