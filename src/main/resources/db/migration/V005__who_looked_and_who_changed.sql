create table audit_entries (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    login text not null,
    deed text not null check (deed in ('VIEWED', 'PRINTED', 'CREATED', 'CHANGED')),
    subject text not null,
    case_id bigint references cases,
    resident_id bigint references residents
);
create index audit_entries_by_time on audit_entries (at desc);
create index audit_entries_by_case on audit_entries (case_id);
create index audit_entries_by_resident on audit_entries (resident_id);
create trigger audit_entries_are_append_only before update or delete or truncate on audit_entries
    for each statement execute function refuse_change();
