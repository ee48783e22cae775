-- A paper newsletter, paper exchanges with a school: chosen once with a case, kept until the person says otherwise.
create table standing_choices (
    id bigint generated always as identity primary key,
    case_id bigint not null unique references cases,
    procedure_id text not null,
    list text not null check (list <> ''),
    -- « École Jean-Moulin » and « ecole jean moulin » are one list
    plain_list text generated always as (plain(list)) stored,
    resident_id bigint not null references residents,
    since date not null,
    revoked_on date check (revoked_on >= since),
    revoked_way text check (revoked_way in ('COUNTER', 'PHONE', 'WRITING')),
    revoked_by_id bigint references agents,
    check ((revoked_on is null) = (revoked_way is null) and (revoked_on is null) = (revoked_by_id is null))
);
create unique index standing_choices_once_a_person on standing_choices (procedure_id, plain_list, resident_id)
    where revoked_on is null;
create index standing_choices_by_resident on standing_choices (resident_id);
create trigger revoked_choices_never_change before update or delete on standing_choices
    for each row when (old.revoked_on is not null) execute function refuse_change();
